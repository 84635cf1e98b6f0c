"""A statement is saved as it is shown, whole or not at all, and the window stays awake meanwhile."""

import csv
import errno
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from teller.bank.accounts import extract
from teller.counter.papers.new_file import NewFile
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.statement import StatementScreen

# The offscreen plugin says so of every window with a smallest size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the")


@pytest.fixture
def at_statement(qtbot, page, funded, tmp_path):
    """The statement, whose files go where `choose_file` says: into the test's own folder, under the name proposed."""

    def built(**how):
        view = page(**how)
        accounts, statement = AccountsScreen(view, qtbot.waitUntil), StatementScreen(view, qtbot.waitUntil)
        answer(view.places.accounts)
        accounts.open_statement()
        answer(view.places.statement)
        view.statement.along.choose_file = lambda name: str(tmp_path / name)
        return view, statement

    return built


def answer(place):
    """Whatever a slow desk was asked for."""
    while getattr(place, "waiting", ()):
        place.answer()


def files(folder):
    return sorted(one.name for one in folder.iterdir())


def ended(statement):
    return lambda: statement.saved() != "" and not statement.is_saving()


def test_every_format_is_offered_and_saved_under_a_name_that_says_what_it_is(qtbot, at_statement, funded, tmp_path):
    _, statement = at_statement()
    assert [words.split(",")[0] for words in statement.formats()] == [
        "PDF",
        "CSV",
        "OFX",
        "camt.053",
        "JSON",
        "Plain text",
    ]
    for form in ("PDF", "CSV", "OFX", "camt", "JSON", "Plain"):
        statement.save_as(form)
        qtbot.waitUntil(ended(statement))
        assert statement.saved().startswith("Saved as")
    endings = ("csv", "json", "ofx", "pdf", "txt", "xml")
    assert [name for name in files(tmp_path) if not name.startswith("bank")] == [
        f"statement-{funded.number}-2026-11.{ending}" for ending in endings
    ]
    assert all((tmp_path / name).stat().st_mode & 0o077 == 0 for name in tmp_path.glob("statement-*"))
    assert (tmp_path / f"statement-{funded.number}-2026-11.pdf").read_bytes().startswith(b"%PDF")


@pytest.fixture
def long_history(funded, pay_in, monkeypatch):
    """45 lines, in pages of 10."""
    monkeypatch.setattr(extract, "PAGE", 10)
    for cents in range(1, 45):
        pay_in(funded.number, cents)


def lines_in(path):
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.DictReader(file) if not row["kind"].endswith("_balance")]


@pytest.mark.usefixtures("long_history")
def test_all_pages_are_in_the_file_and_the_books_agree(qtbot, at_statement, tmp_path):
    _, statement = at_statement()
    statement.choose_period("All there is")
    statement.save_as("CSV")
    qtbot.waitUntil(ended(statement))
    (saved,) = tmp_path.glob("*.csv")
    rows = lines_in(saved)
    assert [row["amount"] for row in rows] == ["1000.00", *(f"0.{cents:02d}" for cents in range(1, 45))]
    assert rows[-1]["balance"] == statement.closing().replace(",", "")


@pytest.mark.usefixtures("long_history")
def test_pages_are_asked_for_one_after_the_other_and_the_progress_says_how_far_it_is(
    qtbot, at_statement, slow_desk, tmp_path
):
    view, statement = at_statement(kind=slow_desk)
    place = view.places.statement
    statement.save_as("CSV")
    seen = []
    while place.waiting:
        assert len(place.waiting) == 1
        place.answer()
        seen.append(statement.progress())
    assert seen[:2] == ["10 of 45 lines", "20 of 45 lines"]
    qtbot.waitUntil(ended(statement))
    assert len(lines_in(next(tmp_path.glob("*.csv")))) == 45


@pytest.mark.usefixtures("long_history")
@pytest.mark.parametrize("way", ["button", "escape", "leaving the customer"])
def test_stopped_in_the_middle_nothing_is_left_behind(way, qtbot, at_statement, slow_desk, tmp_path):
    view, statement = at_statement(kind=slow_desk)
    place, before = view.places.statement, files(tmp_path)
    statement.save_as("CSV")
    place.answer()
    place.answer()
    assert statement.is_saving()
    assert len(files(tmp_path)) == len(before) + 1
    if way == "button":
        statement.stop_saving()
        assert statement.saved() == "Stopped. Nothing was saved."
    elif way == "escape":
        statement.leave_or_stop()
        assert statement.is_shown()
    else:
        view.clear()
    assert files(tmp_path) == before
    place.answer()
    assert files(tmp_path) == before


@pytest.mark.usefixtures("long_history")
def test_the_window_stays_awake_while_a_pdf_is_drawn(qtbot, at_statement, tmp_path):
    view, statement = at_statement()
    ticks = []
    timer = QTimer(view, interval=0)
    timer.timeout.connect(lambda: ticks.append(statement.progress()))
    timer.start()
    statement.choose_period("All there is")
    statement.save_as("PDF")
    qtbot.waitUntil(ended(statement))
    timer.stop()
    assert any(words.endswith("lines drawn") for words in ticks)
    assert len(list(tmp_path.glob("*.pdf"))) == 1


FULL = (errno.ENOSPC, "There is no room left there, so nothing was saved.")
READ_ONLY = (errno.EROFS, "Nothing may be written there, so nothing was saved.")


@pytest.mark.parametrize("fault", [FULL, READ_ONLY], ids=["full", "read-only"])
@pytest.mark.parametrize("step", ["__init__", "write", "keep"])
@pytest.mark.parametrize("form", ["CSV", "PDF"])
@pytest.mark.usefixtures("failing")
def test_a_folder_that_is_full_or_read_only_is_told_and_nothing_is_left(form, fault, qtbot, at_statement, tmp_path):
    _, statement = at_statement()
    before = files(tmp_path)
    statement.save_as(form)
    qtbot.waitUntil(ended(statement))
    assert statement.saved().startswith(fault[1])
    assert files(tmp_path) == before
    assert statement.can_save()


@pytest.fixture
def failing(monkeypatch, step, fault):
    """One step of writing a file fails."""

    def fail(*_):
        raise OSError(fault[0], "words of the system")

    monkeypatch.setattr(NewFile, step, fail)


def test_where_nothing_can_be_written_the_bank_is_not_even_asked(at_statement, trail_rows, monkeypatch):
    view, statement = at_statement()
    rows = trail_rows("account.statement_saved")
    view.statement.along.choose_file = lambda name: f"/no/such/folder/{name}"
    statement.save_as("CSV")
    assert statement.saved().startswith("That folder is not there")
    assert trail_rows("account.statement_saved") == rows


@pytest.fixture
def trail_rows(bank):
    def count(act):
        with bank.vault.transaction() as db:
            return db.exec_driver_sql("SELECT count(*) FROM audit WHERE act = ?", (act,)).scalar()

    return count


def test_giving_up_in_the_file_dialog_saves_nothing(at_statement, tmp_path):
    view, statement = at_statement()
    before = files(tmp_path)
    view.statement.along.choose_file = lambda _: ""
    statement.save_as("CSV")
    assert statement.saved() == ""
    assert files(tmp_path) == before


def test_an_answer_that_is_lost_leaves_no_file(qtbot, at_statement, losing_desk, tmp_path):
    view, statement = at_statement(kind=losing_desk)
    before = files(tmp_path)
    view.places.statement.losing = True
    statement.save_as("CSV")
    qtbot.waitUntil(ended(statement))
    assert statement.saved().startswith("It could not be done just now.")
    assert files(tmp_path) == before


def test_days_without_lines_are_told_before_and_after(qtbot, at_statement, tmp_path):
    _, statement = at_statement()
    statement.choose_period("March 2026")
    assert statement.message().startswith("Nothing was posted in these days.")
    statement.save_as("JSON")
    qtbot.waitUntil(ended(statement))
    assert statement.progress() == "It says that there are no lines."
    saved = json.loads(next(tmp_path.glob("*2026-03.json")).read_text(encoding="utf-8"))
    assert saved["notes"] == ["No entries from 2026-03-01 to 2026-03-31"]


def test_what_is_typed_is_shown_before_it_can_be_saved(at_statement):
    view, statement = at_statement()
    assert statement.can_save()
    view.statement.first.line.textEdited.emit("2026-11-0")
    assert not statement.can_save()
    statement.show_days("2026-11-24", "2026-11-20")
    assert not statement.can_save()
    statement.show_days("2026-11-20", "2026-11-24")
    assert statement.can_save()


def test_days_of_ones_own_are_in_the_files_name(at_statement, funded):
    view, statement = at_statement()
    proposed = []
    view.statement.along.choose_file = lambda name: proposed.append(name) or ""
    statement.show_days("2026-11-20", "2026-11-24")
    statement.save_as("CSV")
    statement.choose_period("All there is")
    statement.save_as("CSV")
    assert proposed == [
        f"statement-{funded.number}-2026-11-20-2026-11-24.csv",
        f"statement-{funded.number}.csv",
    ]


def test_without_a_printer_a_sentence_says_so(at_statement, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    _, statement = at_statement()
    statement.print_statement()
    assert statement.saved() == "No printer is set up on this computer. Save it as a PDF instead."


def printer_to(path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_it_is_printed_as_it_is_shown(qtbot, at_statement, tmp_path):
    view, statement = at_statement()
    view.statement.along.choose_printer = lambda: (printer_to(tmp_path / "printed.pdf"), "")
    statement.print_statement()
    qtbot.waitUntil(ended(statement))
    assert statement.saved() == "Sent to the printer."
    assert (tmp_path / "printed.pdf").stat().st_size > 1_000


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_fails_is_told(qtbot, at_statement, tmp_path):
    view, statement = at_statement()
    view.statement.along.choose_printer = lambda: (printer_to(tmp_path / "no folder" / "printed.pdf"), "")
    statement.print_statement()
    qtbot.waitUntil(ended(statement))
    assert statement.saved() == "The printer did not answer. Check it, or save the statement as a PDF."
    assert statement.can_save()


def test_a_second_statement_is_not_begun_while_one_is_being_made(at_statement, slow_desk, qtbot):
    view, statement = at_statement(kind=slow_desk)
    statement.save_as("CSV")
    assert not statement.can_save()
    assert len(view.places.statement.waiting) == 1
