"""The supervisor's queue: what waits, what is decided with a password, and what became of the others."""

import pytest

from teller.bank.approvals.ask_approval import ask_approval
from teller.bank.approvals.decide import decide_approval
from teller.bank.approvals.see_approval import see_approval
from teller.bank.approvals.withdraw_approval import withdraw_approval
from teller.bank.badge import Role, View
from teller.counter.approvals.queue_view import QueueView
from teller.testing.bank import PASSWORD
from teller.testing.desk import InlineDesk
from teller.testing.screens.approvals import QueueScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def sara(bank, teller):
    return bank.sign_in(Role.SUPERVISOR)


@pytest.fixture
def queue(qtbot, bank, sara, figures):
    """The view with its page object; the clock that makes it look is the test's."""
    view = QueueView(InlineDesk(bank, bank.view(sara, View.APPROVALS)), figures)
    qtbot.addWidget(view)
    view.resize(1100, 600)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    screen = QueueScreen(view, qtbot.waitUntil)
    screen.view, screen.heard = view, []
    view.counted.connect(screen.heard.append)
    view.arrived.connect(screen.heard.append)
    screen.look = view._presenter.look
    yield screen
    view.clear()


@pytest.fixture
def asked(bank, desk, over):
    """The teller asks for the withdrawal; answers the approval's number."""
    deed, inputs = over

    def ask(reason="an inheritance"):
        return bank.branch.ask(ask_approval, desk.token, deed=deed, inputs=inputs, reason=reason).id

    return ask


@pytest.fixture
def state(bank, desk):
    return lambda number: bank.branch.ask(see_approval, desk.token, approval=number)


def test_an_empty_queue_says_so(queue):
    assert queue.rows() == []
    assert not queue.can_decide()
    assert "Nobody has asked" in queue.view.table.message()


def test_a_new_one_is_told_counted_and_shown_with_all_there_is_to_see(queue, asked):
    asked()
    queue.look()
    assert "Tom Reed asks for approval: Withdrawal of 15,000.00" in queue.heard
    assert 1 in queue.heard
    assert queue.headline() == "Withdrawal of 15,000.00"
    assert queue.rules() == "The role’s limit for one entry is EUR 10,000.00."
    assert queue.reason() == "an inheritance"
    facts = dict(queue.view.panel.rows.rows())
    assert facts["Customer"] == "Amara Okafor"
    assert facts["Balance afterwards"] == "15,000.00"


def test_what_waited_before_is_counted_and_is_no_news(qtbot, bank, sara, figures, asked):
    asked()
    heard = []
    view = QueueView(InlineDesk(bank, bank.view(sara, View.APPROVALS)), figures)
    qtbot.addWidget(view)
    view.arrived.connect(heard.append)
    view.refresh()
    assert heard == []
    assert len(view.table.rows()) == 1
    view.clear()


def test_the_same_one_is_told_once(queue, asked):
    asked()
    queue.look()
    queue.look()
    assert sum(isinstance(one, str) for one in queue.heard) == 1


def test_a_yes_with_ones_own_password(queue, asked, state):
    number = asked()
    queue.look()
    queue.approve(PASSWORD)
    assert state(number).state == "granted"
    assert queue.said() == "Approved: Withdrawal of 15,000.00."
    assert queue.heard[-1] == 0
    assert queue.rows()[0][-1] == "approved"


def test_a_no_needs_a_word_for_the_maker(queue, asked, state):
    number = asked()
    queue.look()
    queue.refuse("", PASSWORD)
    assert "Tom Reed reads it" in queue.notice("word")
    assert state(number).state == "asked"
    queue.refuse("not without the will", PASSWORD)
    assert (state(number).state, state(number).word) == ("refused", "not without the will")
    assert queue.outcome() == "Decided by Sara Lind: “not without the will”"


def test_a_wrong_password_is_counted_and_the_third_sends_it_back(queue, asked, state):
    number = asked()
    queue.look()
    for left in ("2 more tries are left", "One more try is left", "third wrong try"):
        queue.approve("wrong")
        assert left in queue.notice("password") or left in queue.notice() or not queue.can_decide()
    assert state(number).state == "withdrawn"
    assert not queue.can_decide()


def test_one_that_expires_meanwhile_says_so_and_cannot_be_decided(queue, asked, bank):
    asked()
    queue.look()
    bank.clock.advance(minutes=5)
    queue.approve(PASSWORD)
    assert not queue.can_decide()
    assert "five minutes are over" in queue.outcome()
    assert queue.state() == "expired"


def test_one_that_is_withdrawn_meanwhile_says_so(queue, asked, bank, desk):
    number = asked()
    queue.look()
    bank.branch.ask(withdraw_approval, desk.token, approval=number)
    queue.look()
    assert "taken back" in queue.outcome()
    assert not queue.can_decide()


def test_ones_own_is_in_the_list_and_somebody_else_decides(queue, bank, sara, rich, over):
    with bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql("UPDATE movement_limit SET entry_cents = 100000 WHERE subject = 'role'")
    bank.open_till(sara, till=2, cents=20_000_00)
    bank.serve(sara, bank.number_of("Amara Okafor"))
    deed, inputs = over
    bank.branch.ask(ask_approval, bank.view(sara, View.MOVEMENT), deed=deed, inputs=inputs, reason="my own")
    queue.look()
    assert "another supervisor decides" in queue.outcome()
    assert not queue.can_decide()
    assert queue.heard[-1] == 0


def test_a_look_takes_nothing_away_that_is_being_typed(queue, asked, bank, rich):
    asked()
    queue.look()
    queue._fill("word", "call me")
    queue._fill("password", "half a pass")
    asked("a second one")
    queue.look()
    assert queue.view.panel.word.text() == "call me"
    assert queue.view.panel.password.text() == "half a pass"
    assert queue.reason() == "an inheritance"
    assert len(queue.rows()) == 2


def test_the_next_one_that_waits_is_chosen_by_itself(queue, asked, bank):
    asked("the first")
    queue.look()
    queue.refuse("no", PASSWORD)
    bank.clock.advance(seconds=5)
    asked("the second")
    queue.look()
    assert queue.reason() == "the second"
    assert queue.can_decide()
    queue.choose(1)
    queue.look()
    assert queue.reason() == "the first", "what a supervisor reads stays"


def test_nothing_is_looked_at_any_more_once_it_is_cleared(queue, asked):
    queue.view.clear()
    asked()
    queue.look()
    queue.view._presenter._every.timeout.emit()
    assert not queue.view._presenter._every.isActive()


def test_a_decision_made_elsewhere_is_told(queue, asked, bank, sara):
    number = asked()
    queue.look()
    token = bank.view(sara, View.APPROVALS)
    bank.branch.ask(decide_approval, token, approval=number, grant=True, password=PASSWORD)
    queue.approve(PASSWORD)
    assert not queue.can_decide()
    assert queue.state() == "approved"
