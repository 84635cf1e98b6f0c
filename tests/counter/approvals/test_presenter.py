"""A supervisor's yes, from the maker's side: a reason, then in place or from the queue, and what became of it."""

import pytest

from teller.bank.accounts.withdraw import withdraw
from teller.bank.approvals.approval import ApprovalState
from teller.bank.approvals.list_approvals import list_approvals
from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.counter.approvals import words
from teller.counter.approvals.presenter import ApprovalPresenter
from teller.testing.bank import NAMES, PASSWORD

SUPERVISOR = NAMES[Role.SUPERVISOR][1]


class Heard:
    """What the presenter said, in order."""

    SIGNALS = (
        "granted",
        "refused",
        "withdrawn",
        "stopped",
        "reasoning",
        "here",
        "waiting",
        "time_left",
        "said",
        "busy",
    )

    def __init__(self, presenter):
        self.said = []
        for name in self.SIGNALS:
            getattr(presenter, name).connect(lambda *what, name=name: self.said.append((name, *what)))

    def last(self, name):
        return [what for said, *what in self.said if said == name][-1]

    def names(self):
        return [said for said, *_ in self.said if said not in {"busy", "time_left"}]


@pytest.fixture
def heard(presenter):
    return Heard(presenter)


@pytest.fixture
def asked(presenter, over, broken):
    """Begins, and puts it before a supervisor."""

    def ask(*, in_place, reason="an inheritance"):
        presenter.begin(*over, broken)
        presenter.ask(reason, in_place=in_place)

    return ask


@pytest.fixture
def post(bank, desk):
    return lambda deed, inputs, approval: bank.branch.ask(deed, desk.token, **inputs, approval=approval)


@pytest.fixture
def another(desk, figures):
    """A presenter as it is built anew after a lock."""
    return lambda at=desk: ApprovalPresenter(at, figures)


@pytest.fixture
def queue(bank):
    token = bank.view(bank.sign_in(Role.SUPERVISOR), View.APPROVALS)
    return lambda: bank.branch.ask(list_approvals, token)


def test_the_reason_comes_first_and_the_rule_is_said_in_words(presenter, heard, over, broken, queue):
    presenter.begin(*over, broken)
    (case,) = heard.last("reasoning")
    assert case.headline == "Withdrawal"
    assert case.rules == ("The role’s limit for one entry is EUR 10,000.00.",)
    presenter.ask("  ", in_place=True)
    assert heard.last("said") == ["reason", "This cannot be left empty."]
    assert queue().waiting == ()


def test_the_approver_sees_amount_balances_rule_maker_and_reason(asked, heard):
    asked(in_place=True)
    (case,) = heard.last("here")
    assert case.headline == "Withdrawal of 15,000.00"
    assert (case.maker, case.reason) == ("Tom Reed", "an inheritance")
    rows = {row[0]: row[1] for row in case.rows}
    assert rows["Balance before"] == "30,000.00"
    assert rows["Balance afterwards"] == "15,000.00"
    assert rows["Customer"] == "Amara Okafor"
    assert rows["Memo"] == "a boat"


def test_a_yes_in_place_is_good_for_exactly_this(asked, heard, presenter, over, post):
    asked(in_place=True)
    presenter.approve(SUPERVISOR, PASSWORD)
    (approval,) = heard.last("granted")
    receipt = post(*over, approval)
    assert receipt.amount == Money(15_000_00)
    assert not presenter.is_open()


def test_wrong_tries_are_counted_out_loud_and_the_third_begins_anew(asked, heard, presenter, queue):
    asked(in_place=True)
    presenter.approve(SUPERVISOR, "wrong")
    assert heard.last("said")[1].endswith("2 more tries are left.")
    presenter.approve(NAMES[Role.TELLER][1], PASSWORD)
    assert heard.last("said")[1].endswith("One more try is left.")
    presenter.approve(SUPERVISOR, "wrong")
    assert heard.names()[-2:] == ["reasoning", "said"]
    assert "third wrong try" in heard.last("said")[1]
    assert queue().waiting == ()
    presenter.ask("an inheritance", in_place=True)
    presenter.approve(SUPERVISOR, PASSWORD)
    assert heard.names()[-1] == "granted"


def test_nothing_is_asked_for_with_half_of_a_name(asked, heard, presenter):
    asked(in_place=True)
    presenter.approve("", PASSWORD)
    assert heard.last("said")[0] == "email"
    presenter.approve(SUPERVISOR, "")
    assert heard.last("said")[0] == "password"


def test_it_goes_on_by_itself_once_the_queue_has_said_yes(asked, heard, presenter, supervisor, queue):
    presenter.watch(on_screen=True)
    asked(in_place=False)
    assert heard.names()[-1] == "waiting"
    (waiting,) = queue().waiting
    presenter.tick()
    presenter.tick()
    assert heard.names()[-1] == "waiting"
    supervisor(waiting.id)
    presenter.tick()
    assert heard.names()[-1] == "waiting", "it is looked at every two seconds"
    presenter.tick()
    assert heard.last("granted") == [waiting.id]


def test_a_no_from_the_queue_is_told_with_the_supervisors_word(asked, heard, presenter, supervisor, queue):
    asked(in_place=False)
    supervisor(queue().waiting[0].id, grant=False, word="not without the will")
    presenter.watch(on_screen=True)
    said = heard.last("refused")[0]
    assert said == "Sara Lind did not approve this, so nothing was posted: “not without the will”"
    assert not presenter.is_open()


def test_the_time_left_runs_down_and_its_end_is_told(asked, heard, presenter, bank):
    asked(in_place=False)
    assert heard.last("time_left") == ["5:00"]
    presenter.tick()
    assert heard.last("time_left") == ["4:59"]
    bank.clock.advance(minutes=5)
    presenter.tick()
    assert "within five minutes" in heard.last("refused")[0]


def test_going_back_withdraws_it_at_the_bank(asked, heard, presenter, queue):
    asked(in_place=False)
    presenter.go_back()
    assert heard.names()[-1] == "withdrawn"
    assert queue().waiting == ()
    assert [one.state for one in queue().day] == [ApprovalState.WITHDRAWN]


def test_going_back_before_it_was_asked_leaves_nothing_at_the_bank(presenter, heard, over, broken, queue):
    presenter.begin(*over, broken)
    presenter.go_back()
    assert heard.names()[-1] == "withdrawn"
    assert queue().day == ()


def test_what_is_off_the_screen_is_not_looked_at(asked, heard, presenter, supervisor, queue):
    presenter.watch(on_screen=True)
    asked(in_place=False)
    presenter.watch(on_screen=False)
    supervisor(queue().waiting[0].id)
    assert not presenter._second.isActive()
    assert heard.names()[-1] == "waiting"
    presenter.watch(on_screen=True)
    assert heard.names()[-1] == "granted"


def test_what_needs_no_yes_any_more_simply_goes_on(presenter, heard, over, broken, sql_limit):
    presenter.begin(*over, broken)
    sql_limit(20_000_00)
    presenter.ask("an inheritance", in_place=True)
    assert heard.last("granted") == [None]


def test_what_no_supervisor_can_say_yes_to_goes_back_to_the_panel(presenter, heard, over, broken):
    deed, inputs = over
    presenter.begin(deed, {**inputs, "amount": Money(30_000_01)}, broken)
    presenter.ask("an inheritance", in_place=True)
    assert heard.last("stopped")[0].code == "insufficient_funds"
    assert not presenter.is_open()


def test_it_is_waited_for_again_after_a_lock(asked, presenter, supervisor, queue, another):
    asked(in_place=False)
    kept = presenter.keep("")
    presenter.forget()
    supervisor(queue().waiting[0].id)
    again = another()
    heard = Heard(again)
    assert again.take_up(kept) == "an inheritance"
    assert heard.names() == ["reasoning", "waiting", "granted"]


def test_a_reason_half_typed_is_kept_too(presenter, over, broken, another):
    presenter.begin(*over, broken)
    kept = presenter.keep("an inh")
    again = another()
    heard = Heard(again)
    assert again.take_up(kept) == "an inh"
    assert heard.names() == ["reasoning"]


def test_where_no_answer_comes_the_maker_may_try_again(desk_at, losing_desk, another, over, broken):
    desk = desk_at(View.MOVEMENT, losing_desk)
    presenter = another(desk)
    heard = Heard(presenter)
    presenter.begin(*over, broken)
    desk.losing = True
    presenter.ask("an inheritance", in_place=False)
    assert heard.names()[-1] == "said"
    desk.losing = False
    presenter.ask("an inheritance", in_place=False)
    assert heard.names()[-1] == "waiting"
    presenter.forget()


def test_a_withdrawal_has_the_name_it_is_asked_by():
    assert words.deed(withdraw.name) == "Withdrawal"
