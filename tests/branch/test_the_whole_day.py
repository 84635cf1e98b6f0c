"""A teller's whole day and the branch's evening, at two counters, on the real desks, in front of one real bank."""

import csv

import pytest
from PySide6.QtCore import QLocale

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.bank.pieces import Pieces
from teller.counter.movement.view import MovementView
from teller.counter.statement.taking_along import TakingAlong
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.approvals import QueueScreen
from teller.testing.screens.books import BooksScreen
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.journal import JournalScreen
from teller.testing.screens.limits import ChequesScreen
from tests.branch.two_counters import Day

SARA = NAMES[Role.SUPERVISOR][1]


@pytest.fixture(autouse=True)
def english():
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def day(at_the_counter, bank, tmp_path):
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    bank.open_account(session)
    tom, sara = at_the_counter(), at_the_counter()
    folder = tmp_path / "saved"
    folder.mkdir()
    tom.sign_in(Role.TELLER)
    sara.sign_in(Role.SUPERVISOR)
    return Day(tom, sara, bank, folder)


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the offscreen plugin, of every menu
@pytest.mark.timeout(240)
def test_a_whole_day(day):
    open_the_drawer(day)
    movements_of_all_kinds(day)
    a_yes_in_place_and_one_from_the_queue(day)
    a_mistake_is_reversed(day)
    receipt_and_statement_are_saved(day)
    cash_from_the_vault_and_for_a_colleague(day)
    a_difference_of_90_is_explained_and_mended(day)
    the_branch_is_closed_and_proved(day)


def open_the_drawer(day):
    day.turn_to(day.tom)
    day.tom.shell.go_to("drawer")
    day.tom.wait(day.drawer.sees_drawers)
    day.drawer.open("Drawer 1", "2000")
    day.tom.wait(day.drawer.has_one_open)
    assert day.drawer.held() == "2,000.00"


def movements_of_all_kinds(day):
    day.serve()
    assert day.moves("deposit", amount="3.5k")["Balance"] == "3,500.00"
    savings = day.accounts
    day.to_accounts()
    savings.open_account("savings", "Savings")
    day.settle()
    day.accounts.choose(day.accounts.numbers()[0])
    assert day.moves("withdrawal", amount="120.35")["Balance"] == "3,379.65"
    paid = day.moves("transfer", payee=day.accounts.numbers()[1], amount="200", memo="Saving")
    assert paid["Balance"] == "3,179.65"
    a_counted_deposit(day)
    a_hold_and_a_cheque(day)


def a_counted_deposit(day):
    """Two fifties and a ten come in, and a ten goes back out of the drawer."""
    before = day.held()
    day.to_accounts()
    day.accounts.begin_deposit()
    day.tom.wait(day.movement.is_form)
    day.movement.fill(amount="110")
    day.movement.review()
    day.movement.begin_counting()
    day.movement.count({50_00: 2, 10_00: 1})
    day.movement.post()
    day.tom.wait(day.movement.has_receipt)
    assert day.held() - before == Pieces({50_00: 2, 10_00: 1})


def a_hold_and_a_cheque(day):
    day.to_accounts()
    day.holds.open()
    day.holds.place("289.65", "a deposit for the flat")
    day.settle()
    day.tom.wait(lambda: len(day.holds.rows()) == 1)
    assert "3,000.00" in day.holds.standing()
    day.holds.choose(0)
    day.holds.release("the flat is gone")
    day.holds.approve(SARA, PASSWORD)
    day.settle()
    day.tom.wait(lambda: "3,000.00" not in day.holds.standing())
    day.holds.review_cheque("300", "100012", "20-00-00", "Acme")
    day.holds.post()
    day.settle()
    day.tom.wait(lambda: len(day.holds.cheques()) == 1)
    day.holds.put_away()
    day.holds.escape()
    day.turn_to(day.sara).shell.go_to("cheques")
    cheques = day.sara.screen(ChequesScreen)
    day.sara.wait(lambda: len(cheques.rows()) == 1)
    cheques.clear_chosen()
    day.settle(day.sara)
    day.sara.wait(lambda: cheques.rows() == [])
    day.turn_to(day.tom)


def a_yes_in_place_and_one_from_the_queue(day):
    day.over_the_limit("10000.01", to_queue=False)
    day.approval.approve(SARA, PASSWORD)
    day.tom.wait(day.movement.has_receipt)
    assert day.movement.receipt()["Approved by"] == "Sara Lind"
    day.settle()
    day.over_the_limit("12000", to_queue=True)
    queue = day.sara.screen(QueueScreen)
    day.sara.wait(lambda: queue.waiting() == 1)
    day.turn_to(day.sara).shell.go_to("approvals")
    day.sara.wait(queue.can_decide)
    assert queue.headline() == "Deposit of 12,000.00"
    queue.approve(PASSWORD)
    day.turn_to(day.tom)
    day.tom.wait(day.movement.has_receipt)
    assert day.movement.receipt()["Balance"] == "25,589.66"
    day.settle()


def a_mistake_is_reversed(day):
    day.moves("withdrawal", amount="75")
    reverse_the_newest(day, "the customer wanted none")
    assert day.movement.receipt()["Balance"] == "25,589.66"


def reverse_the_newest(day, reason):
    day.to_accounts()
    day.accounts.open_statement()
    day.tom.wait(day.statement.is_loaded)
    day.settle()
    day.statement.choose_line(0)
    day.statement.reverse()
    day.tom.wait(day.movement.is_form)
    day.movement.go_through(reason=reason)
    day.settle()


def receipt_and_statement_are_saved(day):
    day.child(MovementView).receipt.choose_file = lambda name: str(day.folder / name)
    day.movement.save()
    day.tom.wait(lambda: any(day.folder.glob("*.pdf")))
    day.settle()
    day.to_accounts()
    day.accounts.open_statement()
    day.tom.wait(day.statement.is_loaded)
    day.settle()
    for form, ending in (("CSV", "csv"), ("PDF", "pdf")):
        day.child(TakingAlong).choose_file = lambda name: str(day.folder / f"statement-{name}")
        day.statement.save_as(form)
        day.tom.wait(lambda ending=ending: any(day.folder.glob(f"statement-*.{ending}")))
        day.settle()
    (saved,) = day.folder.glob("statement-*.csv")
    with saved.open(encoding="utf-8-sig", newline="") as file:
        assert sum("25589.66" in row for row in csv.reader(file)) > 0
    assert len(list(day.folder.glob("statement-*.pdf"))) == 1


def cash_from_the_vault_and_for_a_colleague(day):
    day.turn_to(day.tom).shell.finish_serving()
    day.settle()
    day.tom.shell.go_to("drawer")
    day.settle()
    day.drawer.move("buy", "1540")
    day.tom.wait(day.drawer.is_asked)
    day.drawer.confirm()
    day.settle()
    sara = day.turn_to(day.sara).screen(DrawerScreen)
    day.sara.shell.go_to("drawer")
    day.sara.wait(sara.sees_drawers)
    sara.open("Drawer 2", "500")
    day.sara.wait(sara.has_one_open)
    day.settle(day.sara)
    day.turn_to(day.tom)
    day.drawer.hand_cash("Sara Lind", {50_00: 2})
    day.tom.wait(day.drawer.is_asked)
    day.drawer.confirm()
    day.settle()
    day.turn_to(day.sara).shell.go_to("serve")
    day.sara.shell.go_to("drawer")
    day.sara.wait(lambda: len(sara.offers()) == 1)
    day.settle(day.sara)
    sara.answer(1, "take")
    day.sara.wait(lambda: sara.held() == "600.00")
    day.turn_to(day.tom)


def a_difference_of_90_is_explained_and_mended(day):
    """The customer brings 120.00, Tom types 210.00, and the drawer is 90.00 short."""
    day.serve()
    day.moves("deposit", amount="210")
    wrong = day.child(MovementView).receipt.slip.reference
    in_truth = day.held() - Pieces({50_00: 1, 20_00: 2})
    day.tom.shell.finish_serving()
    day.settle()
    day.tom.shell.go_to("drawer")
    day.tom.wait(day.drawer.has_one_open)
    day.drawer.ask_to_close()
    day.counts(in_truth)
    assert day.drawer.is_counting()
    assert not any(character.isdigit() for character in day.drawer.says()), "it is blind"
    day.counts(in_truth)
    day.tom.wait(day.drawer.is_told)
    assert day.drawer.verdict() == "90.00 short"
    assert day.drawer.traces()[0] == [
        "Digits swapped: perhaps 120.00",
        "Deposit",
        "+210.00",
        day.drawer.traces()[0][3],
        wrong,
    ]
    day.drawer.look_up()
    journal = day.tom.screen(JournalScreen)
    day.tom.wait(lambda: journal.chosen() == wrong)
    day.tom.shell.go_to("drawer")
    day.settle()
    assert day.drawer.verdict() == "90.00 short"
    day.drawer.keep_open()
    day.serve()
    reverse_the_newest(day, "120.00 was brought, 210.00 typed")
    day.moves("deposit", amount="120")
    day.tom.shell.finish_serving()
    day.settle()
    day.tom.shell.go_to("drawer")
    day.tom.wait(day.drawer.has_one_open)
    day.drawer.ask_to_close()
    day.counts(day.held())
    day.tom.wait(day.drawer.sees_drawers)
    assert day.drawer.notice().startswith("Drawer 1 is closed")


def the_branch_is_closed_and_proved(day):
    sara, books = day.turn_to(day.sara).screen(DrawerScreen), day.sara.screen(BooksScreen)
    day.sara.shell.go_to("drawer")
    day.sara.wait(sara.has_one_open)
    sara.ask_to_close()
    sara.count(day.bank.pieces_in("Drawer 2"))
    day.sara.wait(sara.sees_drawers)
    day.settle(day.sara)
    day.sara.shell.go_to("books")
    day.settle(day.sara)
    books.ask_to_close()
    day.settle(day.sara)
    day.sara.wait(books.may_confirm)
    books.confirm()
    day.sara.wait(lambda: "The branch is closed" in books.notice())
    day.settle(day.sara)
    books.prove()
    day.sara.wait(books.is_proved)
    assert books.result().startswith("The books hold")
    assert verify(day.bank.vault).holds
