"""The keystroke budget: each task played with keys alone in the real window, and counted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from teller.bank.accounts.deposit import deposit
from teller.bank.approvals.ask_approval import ask_approval
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.money import Money
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.approvals import ApprovalScreen, QueueScreen
from teller.testing.screens.serve import ServeScreen
from tests.branch import keyboard
from tests.branch.keyboard import BUDGET, find_and_serve, money, open_drawer, post, say, settle, sign_in


@pytest.fixture(autouse=True)
def english():
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def counter(at_the_counter, bank):
    return keyboard.counter(at_the_counter, bank)


@pytest.fixture
def budgeted(counter):
    return keyboard.budgeted(counter)


def test_every_budget_is_played_here_and_says_how_it_is_counted():
    source = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_keystrokes*.py"))
    for task, how in BUDGET.items():
        assert f'budgeted("{task}")' in source
        assert how["from"]
        assert how["to"]


def test_signing_in_and_finding_a_customer(counter, budgeted):
    with budgeted("sign_in"):
        sign_in(counter)
    with budgeted("find"):
        find_and_serve(counter)


def test_a_deposit(counter, budgeted):
    sign_in(counter)
    open_drawer(counter)
    with budgeted("deposit"):
        find_and_serve(counter)
        counter.keys.down()
        counter.wait(lambda: counter.accounts.chosen_name() == "Savings")
        counter.keys.control("D")
        counter.wait(counter.movement.is_form)
        counter.keys.type("150")
        counter.keys.enter()
        post(counter)
    assert "150.00" in counter.movement.receipt()["Balance"]


def test_a_deposit_in_one_line_for_somebody_who_is_not_served_yet(counter, budgeted):
    sign_in(counter)
    open_drawer(counter)
    with budgeted("deposit_by_code"):
        say(counter, f"DEP 150 {counter.savings}", ("150", counter.savings))
        counter.wait(counter.screen(ServeScreen).is_identifying)
        counter.keys.enter()
        post(counter)
    assert counter.movement.receipt()["Balance"] == "150.00"
    assert counter.shell.customer() == "Amara Okafor"


def test_movements_by_their_shortcuts(counter, budgeted):
    sign_in(counter)
    open_drawer(counter)
    find_and_serve(counter)
    with budgeted("deposit_by_code_while_serving"):
        say(counter, f"DEP 1000 {counter.current[-4:]}", ("1000", counter.current[-4:]))
        post(counter)
    counter.keys.enter()
    counter.wait(counter.accounts.is_ready)
    settle(counter)
    with budgeted("withdraw"):
        counter.keys.control("W")
        counter.wait(counter.movement.is_form)
        counter.keys.type("40")
        counter.keys.enter()
        post(counter)
    counter.keys.enter()
    counter.wait(counter.accounts.is_ready)
    settle(counter)
    with budgeted("transfer"):
        counter.keys.control("T")
        counter.wait(counter.movement.is_form)
        counter.keys.type(counter.savings)
        counter.keys.tab()
        counter.keys.type("60")
        counter.keys.enter()
        post(counter)
    assert counter.movement.receipt()["Balance"] == "900.00"


def test_movements_by_code(counter, budgeted, bank):
    sign_in(counter)
    open_drawer(counter)
    find_and_serve(counter)
    money(counter)
    counter.keys.control("2")
    own, other = counter.current[-4:], counter.savings[-4:]
    with budgeted("withdraw_by_code"):
        say(counter, f"WDR 40 {own}", ("40", own))
        post(counter)
    counter.keys.enter()
    with budgeted("transfer_by_code"):
        say(counter, f"TRF 60 {own} {other}", ("60", own, other))
        post(counter)
    assert counter.movement.receipt()["Balance"] == "900.00"
    assert verify(bank.vault).holds


def role_posts_at_most(bank, cents):
    with bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql(f"UPDATE movement_limit SET entry_cents = {cents} WHERE subject = 'role'")


def test_a_withdrawal_over_the_limit_that_a_supervisor_approves_beside_the_teller(counter, budgeted, bank):
    sign_in(counter)
    open_drawer(counter)
    find_and_serve(counter)
    money(counter)
    settle(counter)
    role_posts_at_most(bank, 100_00)
    approval = counter.screen(ApprovalScreen)
    with budgeted("withdraw_approved_in_place"):
        counter.keys.control("W")
        counter.wait(counter.movement.is_form)
        counter.keys.type("400")
        counter.keys.enter()
        counter.wait(counter.movement.is_confirming)
        counter.keys.enter()
        counter.wait(approval.asks_for_a_reason)
        counter.keys.type("the rent, in cash")
        counter.keys.enter()
        counter.wait(approval.asks_a_supervisor)
        counter.keys.type(NAMES[Role.SUPERVISOR][1])
        counter.keys.tab()
        counter.keys.type(PASSWORD)
        counter.keys.enter()
        counter.wait(counter.movement.has_receipt)
    assert counter.movement.receipt()["Approved by"] == "Sara Lind"
    assert counter.movement.receipt()["Balance"] == "600.00"


def test_an_approval_from_the_queue(counter, budgeted, bank):
    elsewhere = bank.reopened()
    teller = elsewhere.sign_in(Role.TELLER)
    elsewhere.open_till(teller)
    elsewhere.serve(teller, elsewhere.number_of("Amara Okafor"))
    inputs = {"account": counter.current, "amount": Money(12_000_00), "request": elsewhere.request()}
    token = elsewhere.view(teller, View.MOVEMENT)
    elsewhere.branch.ask(ask_approval, token, deed=deposit, inputs=inputs, reason="an inheritance")
    sign_in(counter, NAMES[Role.SUPERVISOR][1])
    queue = counter.screen(QueueScreen)
    with budgeted("approve_from_the_queue"):
        counter.keys.control("7")
        counter.wait(queue.can_decide)
        settle(counter)
        counter.keys.type(PASSWORD)
        counter.keys.enter()
        counter.wait(lambda: queue.state() == "approved")
    assert queue.said() == "Approved: Deposit of 12,000.00."
    elsewhere.close()


def test_a_card_issued_and_blocked_by_shortcuts(counter, budgeted):
    sign_in(counter)
    find_and_serve(counter)
    with budgeted("issue_card"):
        counter.keys.control("4")
        counter.wait(lambda: len(counter.cards.rows()) == 1)
        settle(counter)
        counter.keys.control("N")
        counter.wait(lambda: counter.window.findChild(QWidget, "cards.account").isVisible())
        counter.keys.enter()
        counter.wait(lambda: bool(counter.cards.cvv()))
        settle(counter)
        counter.keys.enter()
        counter.wait(lambda: not counter.cards.cvv())
    assert len(counter.cards.rows()) == 2
    counter.keys.control("3")
    settle(counter)
    with budgeted("block_card"):
        counter.keys.control("4")
        settle(counter)
        counter.keys.control("B")
        counter.wait(lambda: counter.window.findChild(QWidget, "cards.block_reason").isVisible())
        counter.keys.enter()
        counter.wait(lambda: counter.cards.state() == "blocked")


def test_a_card_issued_and_blocked_by_code(counter, budgeted):
    sign_in(counter)
    find_and_serve(counter)
    with budgeted("block_card_by_code"):
        say(counter, f"BLK {counter.card}", (counter.card,))
        counter.wait(lambda: counter.window.findChild(QWidget, "cards.block_reason").isVisible())
        settle(counter)
        counter.keys.enter()
        counter.wait(lambda: counter.cards.state() == "blocked")
    settle(counter)
    with budgeted("issue_card_by_code"):
        say(counter, f"CRD {counter.current[-4:]}", (counter.current[-4:],))
        counter.wait(lambda: counter.window.findChild(QWidget, "cards.account").isVisible())
        settle(counter)
        counter.keys.enter()
        counter.wait(lambda: bool(counter.cards.cvv()))
        settle(counter)
        counter.keys.enter()
        counter.wait(lambda: not counter.cards.cvv())
    assert len(counter.cards.rows()) == 2


def test_the_whole_main_path_with_keys_alone(counter, bank):
    keys = counter.keys
    sign_in(counter)
    open_drawer(counter)
    find_and_serve(counter)
    money(counter)
    own, other = counter.current[-4:], counter.savings[-4:]
    say(counter, f"WDR 40 {own}", ("40", own))
    post(counter)
    say(counter, f"TRF 60 {own} {other}", ("60", own, other))
    post(counter)
    say(counter, f"STM {own}", (own,))
    counter.wait(lambda: counter.window.findChild(QWidget, "statement.table").isVisible())
    settle(counter)
    keys.escape()
    say(counter, f"CRD {own}", (own,))
    counter.wait(lambda: counter.window.findChild(QWidget, "cards.account").isVisible())
    settle(counter)
    keys.enter()
    counter.wait(lambda: bool(counter.cards.cvv()))
    settle(counter)
    keys.enter()
    settle(counter)
    keys.press(Qt.Key.Key_F12)
    counter.wait(lambda: counter.shell.customer() == "")
    settle(counter)
    say(counter, "OUT", ())
    counter.wait(counter.sign_in_screen.is_shown)
    assert verify(bank.vault).holds
