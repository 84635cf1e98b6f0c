"""What a teller may not do alone: over a limit, somebody else's entry; and what must be noticed before it is posted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.accounts.statement import statement
from teller.bank.approvals.decide import decide_approval
from teller.bank.approvals.list_approvals import list_approvals
from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.approvals import ApprovalScreen
from teller.testing.screens.keys import find, press
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.statement import StatementScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SUPERVISOR = NAMES[Role.SUPERVISOR][1]


class Counter:
    """The page and its screens."""

    def __init__(self, view, wait):
        self.view = view
        self.accounts, self.movement = AccountsScreen(view, wait), MovementScreen(view, wait)
        self.statement, self.approval = StatementScreen(view, wait), ApprovalScreen(view, wait)

    def withdraw(self, amount, memo=""):
        self.accounts.begin_withdrawal()
        self.movement.fill(amount=amount, memo=memo)
        self.movement.review()


@pytest.fixture
def counter(qtbot, page, account, pay_in):
    for _ in range(3):
        pay_in(account.number, 10_000_00)
    return Counter(page(), qtbot.waitUntil)


@pytest.fixture
def queue(bank):
    """What waits, and a supervisor to decide on it."""
    token = bank.view(bank.sign_in(Role.SUPERVISOR), View.APPROVALS)

    class Queue:
        def waiting(self):
            return bank.branch.ask(list_approvals, token).waiting

        def decide(self, *, grant=True, word=""):
            (one,) = self.waiting()
            bank.branch.ask(decide_approval, token, approval=one.id, grant=grant, password=PASSWORD, word=word)

    return Queue()


@pytest.fixture
def balance(bank, teller):
    return lambda: bank.branch.ask(list_accounts, bank.view(teller, View.ACCOUNTS))[0].balance


def test_over_a_limit_the_button_asks_a_supervisor_and_the_rule_is_said(counter):
    counter.withdraw("15000")
    assert counter.movement.action() == "Ask a supervisor"
    assert counter.movement.warnings() == ["The role’s limit for one entry is EUR 10,000.00."]
    assert counter.movement.afterwards()["May still leave today"] == "5,000.00"


def test_a_withdrawal_approved_in_place_is_posted_at_once_and_says_by_whom(counter, balance):
    counter.withdraw("15000")
    counter.movement.post()
    counter.approval.give_reason("an inheritance")
    assert counter.approval.headline() == "Withdrawal of 15,000.00"
    counter.approval.approve(SUPERVISOR, PASSWORD)
    assert counter.movement.has_receipt()
    assert counter.movement.receipt()["Approved by"] == "Sara Lind"
    assert balance() == Money(15_000_00)


def test_escape_leads_back_to_the_form_with_everything_kept(counter, queue, balance):
    counter.withdraw("15000", memo="a boat")
    counter.movement.post()
    counter.approval.give_reason("an inheritance")
    counter.approval.escape()
    assert counter.movement.is_form()
    assert counter.movement.typed("amount") == "15000"
    assert counter.movement.typed("memo") == "a boat"
    assert queue.waiting() == ()
    assert balance() == Money(30_000_00)


def test_from_the_queue_it_goes_on_by_itself(counter, queue, balance):
    counter.withdraw("15000")
    counter.movement.post()
    counter.approval.give_reason("an inheritance", to_queue=True)
    queue.decide()
    presenter = counter.view.movement.sheet._presenter
    presenter.tick()
    presenter.tick()
    assert counter.movement.has_receipt()
    assert balance() == Money(15_000_00)


def test_a_no_from_the_queue_brings_the_form_back_with_the_supervisors_word(counter, queue, balance):
    counter.withdraw("15000")
    counter.movement.post()
    counter.approval.give_reason("an inheritance", to_queue=True)
    queue.decide(grant=False, word="call me first")
    presenter = counter.view.movement.sheet._presenter
    presenter.tick()
    presenter.tick()
    assert counter.movement.is_form()
    assert "call me first" in counter.movement.notice()
    assert counter.movement.typed("amount") == "15000"
    assert balance() == Money(30_000_00)


def test_what_is_waited_for_is_kept_while_the_page_is_gone_and_posted_once(counter, page, qtbot, queue, balance):
    counter.withdraw("15000")
    counter.movement.post()
    counter.approval.give_reason("an inheritance", to_queue=True)
    kept = counter.view.keep()
    queue.decide()
    again = Counter(page(), qtbot.waitUntil)
    again.view.take_up(kept)
    assert again.movement.has_receipt()
    assert again.movement.receipt()["Approved by"] == "Sara Lind"
    assert balance() == Money(15_000_00)


def test_what_is_still_waited_for_goes_on_being_waited_for(counter, page, qtbot, queue):
    counter.withdraw("15000")
    counter.movement.post()
    counter.approval.give_reason("an inheritance", to_queue=True)
    kept = counter.view.keep()
    again = Counter(page(), qtbot.waitUntil)
    again.view.take_up(kept)
    assert again.approval.is_waiting()
    assert again.view.is_dirty()
    again.approval.click("withdraw")
    assert again.movement.typed("amount") == "15000"
    assert queue.waiting() == ()


def test_a_reversal_of_somebody_elses_entry_asks_a_supervisor_too(counter, bank, account, queue, balance):
    session = bank.sign_in(Role.SUPERVISOR)
    bank.open_till(session, till=2, cents=1_000_00)
    bank.serve(session, bank.number_of("Amara Okafor"))
    token = bank.view(session, View.MOVEMENT)
    bank.branch.ask(deposit, token, account=account.number, amount=Money(77_00), request=bank.request())
    counter.view.refresh()
    counter.accounts.open_statement()
    counter.statement.choose_line(0)
    counter.statement.reverse()
    counter.movement.fill(reason="typed twice")
    counter.movement.review()
    counter.movement.post()
    assert counter.approval.asks_for_a_reason()
    assert "somebody else" in counter.approval.rules()
    counter.approval.give_reason("the supervisor is at lunch", to_queue=False)
    counter.approval.approve(SUPERVISOR, PASSWORD)
    assert counter.movement.receipt_title() == "Reversed"
    assert balance() == Money(30_000_00)


def test_a_second_entry_that_looks_the_same_is_warned_of_and_enter_alone_goes_back(counter, balance):
    counter.withdraw("40")
    counter.movement.post()
    reference = find(counter.view, "movement.receipt.reference").text()
    counter.movement.finish()
    counter.withdraw("40")
    (said,) = counter.movement.warnings()
    assert said.startswith("Already posted at")
    assert reference.split()[-1] in said
    assert counter.movement.action() == "Post it again anyway"
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert counter.movement.is_form()
    assert balance() == Money(29_960_00)
    counter.movement.review()
    counter.movement.post()
    assert counter.movement.has_receipt()
    assert balance() == Money(29_920_00)


def test_notes_are_suggested_and_counted_ones_are_what_is_on_the_receipt(counter, bank, teller, account):
    counter.withdraw("60")
    assert "1\u00a0×\u00a050" in counter.movement.who()["Cash, suggested"]
    counter.movement.begin_counting()
    assert counter.movement.is_counting()
    counter.movement.count({50_00: 0, 10_00: 0, 20_00: 3})
    assert counter.movement.who()["Cash, counted"] == "3\u00a0×\u00a020"
    counter.movement.post()
    assert counter.movement.receipt()["Notes and coins"] == "3\u00a0×\u00a020"
    token = bank.view(teller, View.STATEMENT)
    assert bank.branch.ask(statement, token, account=account.number).lines[0].amount == Money(-60_00)


def test_a_count_that_comes_to_another_amount_is_said_so_and_nothing_goes_on(counter):
    counter.accounts.begin_deposit()
    counter.movement.fill(amount="60")
    counter.movement.review()
    counter.movement.begin_counting()
    counter.movement.count({50_00: 1})
    assert counter.movement.is_counting()
    assert "comes to EUR 50.00" in find(counter.view, "movement.count.notice.text").text()
    counter.movement.count({100_00: 1, 50_00: 0, 20_00: -2})
    assert counter.movement.who()["Cash, counted"] == "1\u00a0×\u00a0100 · −2\u00a0×\u00a020"


def test_another_amount_forgets_what_was_counted_for_the_one_before(counter):
    counter.accounts.begin_deposit()
    counter.movement.fill(amount="60")
    counter.movement.review()
    counter.movement.begin_counting()
    counter.movement.count({20_00: 3})
    counter.movement.escape()
    counter.movement.review()
    assert "Cash, counted" in counter.movement.who()
    counter.movement.escape()
    counter.movement.fill(amount="70")
    counter.movement.review()
    assert "Cash, suggested" in counter.movement.who()


def test_notes_that_are_not_there_are_refused_with_what_to_do_and_not_asked_for_again(counter):
    counter.withdraw("60")
    counter.view.movement._presenter.count(Pieces({1: 6000}))
    assert counter.movement.is_form()
    assert "Count out others" in counter.movement.notice()
    counter.movement.review()
    assert "Cash, suggested" in counter.movement.who()


def test_a_fee_is_shown_before_it_is_posted_and_on_the_receipt(counter, bank):
    with bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql(
            "INSERT OR REPLACE INTO fee_rule (kind, flat_cents, per_10000, least_cents, most_cents)"
            " VALUES ('withdrawal', 150, 0, 0, NULL)"
        )
    counter.withdraw("40")
    assert counter.movement.who()["Fee"] == "1.50"
    assert counter.movement.who()["Taken in all"] == "41.50"
    assert counter.movement.afterwards()["Balance"] == "29,958.50"
    counter.movement.post()
    assert counter.movement.receipt()["Fee"] == "1.50"
