"""The evening at the real window, desk and thread: how today stands, the journal, a branch closed, reopened and proved."""

import shutil
import subprocess

import pytest
from PySide6.QtCore import QLocale

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.withdraw import withdraw
from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.testing.screens.books import BooksScreen
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.journal import JournalScreen
from teller.testing.screens.start import StartScreen


@pytest.fixture(autouse=True)
def english():
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def day(bank):
    """Tom has Drawer 1 open with 5,000.00, has taken 300.00 and paid out 40.00."""
    teller = bank.sign_in(Role.TELLER)
    bank.open_till(teller)
    bank.serve(teller, bank.enrol(teller).number)
    account, token = bank.open_account(teller).number, bank.view(teller, View.MOVEMENT)
    for use_case, cents in ((deposit, 300_00), (withdraw, 40_00)):
        bank.branch.ask(use_case, token, account=account, amount=Money(cents), request=bank.request())
    return teller


@pytest.fixture
def folder(tmp_path):
    """Where things are saved."""
    made = tmp_path / "saved"
    made.mkdir()
    return made


@pytest.fixture
def counter(at_the_counter, day):
    return at_the_counter()


def settle(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())


def at(counter, role, page, kind):
    counter.sign_in(role)
    counter.shell.go_to(page)
    settle(counter)
    return counter.screen(kind)


def test_a_teller_begins_at_the_search_and_has_the_day_one_key_away(counter):
    counter.sign_in(Role.TELLER)
    assert counter.window.current_page() == "serve"
    counter.shell.go_to("start")
    start = counter.screen(StartScreen)
    counter.wait(start.is_ready)
    assert start.drawer() == "Drawer 1, open"
    assert start.held() == "5,260.00"
    assert start.sums()["Entries today"] == "3"
    assert [row[1] for row in start.last()] == ["Withdrawal", "Deposit", "Drawer opened"]


def test_a_supervisor_begins_with_the_branch(counter):
    counter.sign_in(Role.SUPERVISOR)
    start = counter.screen(StartScreen)
    counter.wait(start.is_ready)
    assert "Drawer 1, Tom Reed: EUR 5,260.00" in start.cash()
    assert len(start.flow()) == 1
    assert "300.00 in, 40.00 out" in start.flow()[0]
    assert {row[0] for row in start.present()} == {"Sara Lind", "Tom Reed"}


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_who_inspects_or_administers_begins_with_what_fits_them(counter, role):
    counter.sign_in(role)
    start = counter.screen(StartScreen)
    counter.wait(start.is_ready)
    assert start.present()
    assert (counter.window.findChild(object, "start.cash") is not None) == (role is Role.AUDITOR)


def test_a_teller_reads_their_journal_and_saves_it(counter, folder):
    journal = at(counter, Role.TELLER, "journal", JournalScreen)
    counter.wait(journal.is_ready)
    assert not journal.may_choose_users()
    assert journal.sums() == {"Entries": "3", "Into drawers": "5,300.00", "Out of drawers": "40.00"}
    assert journal.kinds()["Deposit"] == "1 · 300.00"
    journal.choose_kind("Withdrawal")
    counter.wait(lambda: len(journal.lines()) == 1)
    view = counter.counter.day._panels._panels["journal"].page()
    view.taking.choose_file = lambda name, form: str(folder / f"{name}.{form}")
    journal.save("text")
    counter.wait(lambda: "Saved as" in journal.notice())
    (saved,) = folder.iterdir()
    assert "Withdrawal" in saved.read_text("utf-8")
    assert "Deposit" not in saved.read_text("utf-8")


def test_an_auditor_chooses_whose_entries_to_read_and_of_which_day(counter):
    journal = at(counter, Role.AUDITOR, "journal", JournalScreen)
    counter.wait(journal.is_ready)
    journal.choose_user("Ada Admin")
    counter.wait(lambda: [row[1] for row in journal.lines()] == ["Cash delivered"])
    journal.show_day("30/02/2026")
    counter.wait(lambda: "not a date" in journal.day_notice())
    journal.show_day("01/11/2026")
    counter.wait(lambda: "Nothing was posted here" in journal.message())
    assert journal.lines() == []


def test_the_branch_closes_only_when_the_drawers_are_closed_and_opens_again(counter, bank, day):
    books = at(counter, Role.SUPERVISOR, "books", BooksScreen)
    books.ask_to_close()
    assert books.checks()[0] == "Still open: Drawer 1"
    assert not books.may_confirm()
    bank.close_till(day)
    counter.shell.go_to("start")
    counter.shell.go_to("books")
    settle(counter)
    counter.wait(books.may_confirm)
    books.confirm()
    counter.wait(lambda: books.notice() == "The branch is closed. This is the report on the day.")
    settle(counter)
    assert ("Deposit", "1", "300.00") in books.table("Entries by kind")
    assert books.day().endswith("closed")
    counter.wait(lambda: counter.shell.status("day").endswith("closed"))
    books.reopen("")
    counter.wait(lambda: bool(books.reason_notice()))
    books.reopen("one more customer")
    counter.wait(lambda: books.notice().endswith("is open again."))
    settle(counter)
    assert books.day().endswith("open")
    counter.wait(lambda: counter.shell.status("day") == "Tuesday, 24 November 2026")


def test_a_drawer_cannot_be_opened_while_the_branch_is_closed_and_the_way_out_is_told(counter, bank, day):
    bank.close_till(day)
    books = at(counter, Role.SUPERVISOR, "books", BooksScreen)
    books.ask_to_close()
    books.confirm()
    counter.wait(lambda: "closed" in books.notice())
    counter.shell.go_to("drawer")
    drawer = counter.screen(DrawerScreen)
    counter.wait(drawer.sees_drawers)


def test_sound_books_are_proved_green_and_a_fault_red_with_the_way_to_it(counter, bank):
    books = at(counter, Role.AUDITOR, "books", BooksScreen)
    books.prove()
    counter.wait(books.is_proved)
    assert books.result().startswith("The books hold: 4 entries")
    assert {row[0] for row in books.proofs()} == {"holds"}
    with bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql("DROP TRIGGER posting_stays")
        db.exec_driver_sql(
            "UPDATE posting SET pieces = json_set(pieces, '$.100', 7) WHERE (account_id, seq) IN"
            " (SELECT id, last_seq FROM account WHERE number = 'TILL Drawer 1')"
        )
    books.prove()
    counter.wait(lambda: books.is_proved() and "does not hold" in books.result())
    rows = books.proofs()
    assert "does not hold" in {row[0] for row in rows}
    assert any("account TILL Drawer 1 · line 3 · entry" in row[2] for row in rows)


def test_a_report_is_saved_as_a_pdf_with_every_row(counter, folder):
    books = at(counter, Role.AUDITOR, "books", BooksScreen)
    counter.wait(lambda: books.report() is not None)
    view = counter.counter.day._panels._panels["books"].page()
    view.report.taking.choose_file = lambda name, form: str(folder / f"{name}.{form}")
    view.report.taking.pdf.click()
    counter.wait(lambda: "Saved as" in books.notice())
    (saved,) = folder.iterdir()
    assert saved.read_bytes().startswith(b"%PDF")
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "-layout", saved, "-"], capture_output=True, text=True, check=True).stdout
        assert "Page 1 of" in text
        for row in books.table("Entries by kind"):
            assert row[2] in text


def test_a_folder_that_may_not_be_written_is_told_and_nothing_is_left(counter, folder):
    books = at(counter, Role.AUDITOR, "books", BooksScreen)
    counter.wait(lambda: books.report() is not None)
    view = counter.counter.day._panels._panels["books"].page()
    view.report.taking.choose_file = lambda name, form: str(folder / "not there" / name)
    view.report.taking.text.click()
    counter.wait(lambda: "nothing was saved" in books.notice())
    assert list(folder.iterdir()) == []


def test_what_was_chosen_is_there_again_after_a_lock(counter):
    journal = at(counter, Role.TELLER, "journal", JournalScreen)
    counter.wait(journal.is_ready)
    journal.choose_kind("Deposit")
    counter.wait(lambda: len(journal.lines()) == 1)
    counter.counter.day.lock("")
    counter.sign_in_screen.type_password("plum brass kettle nine")
    counter.wait(counter.shell.is_shown)
    journal = counter.screen(JournalScreen)
    counter.wait(lambda: journal.is_ready() and len(journal.lines()) == 1)
    assert journal.lines()[0][1] == "Deposit"
