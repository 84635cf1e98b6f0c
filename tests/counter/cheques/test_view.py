"""The supervisor's list of cheques: what the branch waits for, and what came of it."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.accounts.cheques.deposit_cheque import deposit_cheque
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.counter.cheques.view import ChequesView
from teller.testing.bank import PASSWORD
from teller.testing.screens.limits import ChequesScreen


@pytest.fixture
def taken_in(bank, teller, funded):
    token = bank.view(teller, View.ACCOUNTS)
    for number in ("77", "78"):
        bank.branch.ask(
            deposit_cheque,
            token,
            account=funded.number,
            amount=Money(60_00),
            drawn_on="Coastal Bank 20-11-08 7754",
            number=number,
            drawer="Finn Marsh",
            request=bank.request(),
        )

    def available():
        (account,) = bank.branch.ask(list_accounts, token)
        return account.available.cents

    return available


@pytest.fixture
def cheques(qtbot, bank, desk_at, figures, taken_in):
    def opened(kept=None):
        view = ChequesView(desk_at(View.CHEQUES, session=bank.sign_in(Role.SUPERVISOR)), figures)
        qtbot.addWidget(view)
        view.resize(1100, 560)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.refresh() if kept is None else view.take_up(kept)
        screen = ChequesScreen(view, qtbot.waitUntil)
        screen.view = view
        return screen

    return opened


def test_the_oldest_cheque_comes_first_and_no_account_is_named(cheques, funded):
    screen = cheques()
    assert [row[2] for row in screen.rows()] == ["77", "78"]
    assert all(funded.number not in str(row) for row in screen.rows() + screen.view.rows.rows())


def test_a_cleared_cheque_leaves_the_list_and_frees_the_money(cheques, taken_in):
    screen = cheques()
    assert taken_in() == 1_000_00
    screen.clear_chosen()
    assert [row[2] for row in screen.rows()] == ["78"]
    assert taken_in() == 1_060_00
    assert "is cleared" in screen.notice()


def test_a_returned_cheque_needs_a_reason_and_takes_the_credit_back(cheques, taken_in):
    screen = cheques()
    screen.return_chosen(" ")
    assert "cannot be left empty" in screen.label("reason.notice")
    screen.type("reason", "no money on the account")
    screen.press("reason", Qt.Key.Key_Return)
    assert [row[2] for row in screen.rows()] == ["78"]
    assert taken_in() == 1_000_00
    assert "its credit is taken back" in screen.notice()


def test_a_half_typed_reason_is_there_again_for_the_same_cheque(cheques):
    screen = cheques()
    screen.choose("24 Nov")
    screen.press("return")
    screen.type("reason", "no mon")
    again = cheques(kept=screen.view.keep())
    assert again.sees("reason")
    assert again.view.reason.text() == "no mon"
    assert again.view.is_dirty()


def test_when_nothing_is_in_collection_the_page_says_so(cheques):
    screen = cheques()
    screen.clear_chosen()
    screen.clear_chosen()
    assert screen.rows() == []
    assert screen.view.table.message() == "There is no cheque here."


@pytest.fixture
def another_supervisor(bank):
    with bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql(
            "INSERT INTO user (email, email_key, name, role, password_hash, must_change, state, created_at)"
            " SELECT 'ines@northgate.example', 'ines@northgate.example', 'Ines Roy', role, password_hash, 0, state, 1"
            " FROM user WHERE role = 'supervisor'"
        )
    return "ines@northgate.example"


def test_a_cleared_cheque_is_found_again_and_taken_back_by_two(cheques, taken_in, another_supervisor):
    screen = cheques()
    screen.clear_chosen()
    screen.see_cleared()
    assert [row[2] for row in screen.rows()] == ["77"]
    assert not screen.sees("clear")
    screen.return_chosen("a forged signature")
    screen.approve(another_supervisor, PASSWORD)
    assert "its credit is taken back" in screen.notice()
    assert screen.rows() == []
    assert taken_in() == 1_000_00


def test_what_waits_for_the_other_supervisor_is_there_again(cheques, another_supervisor):
    screen = cheques()
    screen.clear_chosen()
    screen.see_cleared()
    screen.return_chosen("a forged signature")
    assert screen.sees("approval.reason")
    again = cheques(kept=screen.view.keep())
    assert again.view.which.value() is True
    assert again.sees("approval.reason")
