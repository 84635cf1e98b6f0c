"""An approval lives for minutes, is decided once, and spent once, by the transaction that posts (R-DUAL-04, -05)."""

import pytest

from teller.bank.approvals.approval import AlreadyDecided, ApproverRefused, NoApprovalNeeded
from teller.bank.approvals.gate import ApprovalVoid
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.ledger.rules import InsufficientFunds
from teller.bank.money import Money
from teller.bank.refusal import BrokenInvariant, InvalidInput, NotFound
from teller.bank.use_case import UseCase
from tests.bank.approvals.conftest import OVER


def test_asking_posts_nothing_and_leaves_no_trace_but_the_question(approvals, withdrawal, digest, scene):
    before = digest("approval", "audit")
    approvals.asked("withdraw", **withdrawal)
    assert digest("approval", "audit") == before


def test_what_its_approver_sees_is_what_will_be(approvals, withdrawal):
    seen = approvals.asked("withdraw", **withdrawal)
    assert seen.facts["amount_cents"] == OVER.cents
    assert (seen.facts["before_cents"], seen.facts["after_cents"]) == (30_000_00, 18_000_00)
    assert seen.facts["customer"] == "Amara Okafor"
    assert [(one.code, one.facts["limit"]) for one in seen.broken] == [("over_entry_limit", 10_000_00)]
    assert "parties" not in seen.facts, "numbers of the bank's own, which nobody has to read"


def test_every_rule_that_would_be_broken_is_told_and_agreed_to_at_once(approvals, withdrawal, limited):
    limited("day_cents", 5_000_00)
    seen = approvals.asked("withdraw", **withdrawal)
    assert [one.code for one in seen.broken] == ["over_entry_limit", "over_day_limit"]
    approvals.here(seen.id)
    assert approvals.do("withdraw", **withdrawal, approval=seen.id).amount == OVER


def test_a_yes_is_spent_once(approvals, withdrawal, scene):
    number = approvals.granted("withdraw", **withdrawal)
    first = approvals.do("withdraw", **withdrawal, approval=number)
    assert approvals.state(number) == "spent"
    again = approvals.do("withdraw", **withdrawal, approval=number)
    assert (again.reference, again.repeated, again.approved_by) == (first.reference, True, "Sara Lind")
    with pytest.raises(ApprovalVoid):
        approvals.do("withdraw", **{**withdrawal, "request": scene.bank.request()}, approval=number)
    assert verify(scene.bank.vault).holds


@pytest.mark.parametrize(("seconds", "good"), [(299, True), (300, False), (301, False)])
def test_it_is_decided_within_five_minutes(seconds, good, approvals, withdrawal, bank):
    number = approvals.asked("withdraw", **withdrawal).id
    bank.clock.advance(seconds=seconds)
    if good:
        approvals.here(number)
        return
    for decide in (approvals.here, approvals.decide):
        with pytest.raises(AlreadyDecided) as decided:
            decide(number)
        assert decided.value.state == "expired"


@pytest.mark.parametrize(("seconds", "why"), [(299, None), (301, "expired")])
def test_it_is_used_within_five_minutes(seconds, why, approvals, withdrawal, bank):
    number = approvals.granted("withdraw", **withdrawal)
    bank.clock.advance(seconds=seconds)
    if why is None:
        assert approvals.do("withdraw", **withdrawal, approval=number).approved_by
        return
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("withdraw", **withdrawal, approval=number)
    assert void.value.why == why


def test_a_clock_set_back_gives_no_minutes_back(approvals, withdrawal, bank, scene):
    number = approvals.granted("withdraw", **withdrawal)
    bank.clock.advance(minutes=6)
    scene.ask("deposit", account=withdrawal["account"], amount=Money(1_00))
    bank.clock.set_back(seconds=59)
    bank.clock.advance(seconds=1)
    with pytest.raises(ApprovalVoid):
        approvals.do("withdraw", **withdrawal, approval=number)


def test_what_is_not_yet_agreed_to_is_not_posted(approvals, withdrawal):
    number = approvals.asked("withdraw", **withdrawal).id
    for made_up in (number, number + 1, 2**62):
        with pytest.raises(ApprovalVoid):
            approvals.do("withdraw", **withdrawal, approval=made_up)


@pytest.mark.parametrize("end", ["refuse", "withdraw"])
def test_what_was_refused_or_withdrawn_stays_so(end, approvals, withdrawal):
    number = approvals.asked("withdraw", **withdrawal).id
    if end == "refuse":
        approvals.decide(number, grant=False, word="no")
    else:
        approvals.do("withdraw_approval", approval=number)
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("withdraw", **withdrawal, approval=number)
    assert void.value.why == "not_granted"
    for decide in (approvals.here, approvals.decide):
        with pytest.raises(AlreadyDecided):
            decide(number)


def test_a_yes_that_is_not_used_can_be_withdrawn(approvals, withdrawal):
    number = approvals.granted("withdraw", **withdrawal)
    approvals.do("withdraw_approval", approval=number)
    approvals.do("withdraw_approval", approval=number)
    with pytest.raises(ApprovalVoid):
        approvals.do("withdraw", **withdrawal, approval=number)


def test_three_wrong_tries_send_it_back_whoever_tried(approvals, withdrawal):
    number = approvals.asked("withdraw", **withdrawal).id
    left = []
    for decide in (approvals.here, approvals.decide, approvals.here):
        with pytest.raises(ApproverRefused) as refused:
            decide(number, password="wrong")
        left.append(refused.value.tries_left)
    assert left == [2, 1, 0]
    assert approvals.state(number) == "withdrawn"
    with pytest.raises(AlreadyDecided):
        approvals.here(number)


def test_the_third_try_may_be_the_right_one(approvals, withdrawal):
    number = approvals.asked("withdraw", **withdrawal).id
    for _ in range(2):
        with pytest.raises(ApproverRefused):
            approvals.here(number, password="wrong")
    approvals.here(number)
    assert approvals.do("withdraw", **withdrawal, approval=number).amount == OVER


def test_wrong_tries_are_on_record(approvals, withdrawal, sql):
    number = approvals.asked("withdraw", **withdrawal).id
    with pytest.raises(ApproverRefused):
        approvals.here(number, password="wrong")
    acts = [row.act for row in sql("SELECT act FROM audit ORDER BY id DESC LIMIT 3")]
    assert "approval.failed" in acts


def test_the_yes_and_the_no_and_the_word_are_told(approvals, withdrawal):
    yes, no = approvals.asked("withdraw", **withdrawal), approvals.asked("withdraw", **withdrawal)
    approvals.decide(yes.id, word="seen the will")
    approvals.decide(no.id, grant=False, word="twice?")
    queue = approvals.do("list_approvals", approvals.queue)
    assert {one.id: (one.state.value, one.word, one.approver) for one in queue.day if one.id in {yes.id, no.id}} == {
        yes.id: ("granted", "seen the will", "Sara Lind"),
        no.id: ("refused", "twice?", "Sara Lind"),
    }
    assert not {yes.id, no.id} & {one.id for one in queue.waiting}


def test_the_seconds_left_are_counted_by_the_bank(approvals, withdrawal, bank):
    number = approvals.asked("withdraw", **withdrawal).id
    bank.clock.advance(seconds=28)
    assert approvals.do("see_approval", approval=number).seconds_left == 272


def test_what_breaks_no_rule_needs_none(approvals, withdrawal):
    with pytest.raises(NoApprovalNeeded):
        approvals.asked("withdraw", **{**withdrawal, "amount": Money(10_00)})


def test_what_would_be_refused_anyway_is_refused_and_not_asked_for(approvals, withdrawal):
    with pytest.raises(InsufficientFunds):
        approvals.asked("withdraw", **{**withdrawal, "amount": Money(30_000_01)})
    with pytest.raises(NotFound):
        approvals.asked("withdraw", **{**withdrawal, "account": "4000009999"})
    with pytest.raises(InvalidInput):
        approvals.asked("withdraw", **{**withdrawal, "memo": "x" * 500})


@pytest.mark.parametrize("deed", ["sign_in", None, "list_accounts", "approve_here"])
def test_only_what_writes_at_once_can_be_asked_for(deed, approvals, scene):
    with pytest.raises(InvalidInput):
        approvals.do("ask_approval", deed=scene.use_cases.get(deed), inputs={}, reason="a reason")


def test_a_deed_that_writes_before_its_gate_is_a_bug_that_posts_nothing(approvals, withdrawal, scene, sql):
    deed = scene.use_cases["withdraw"]

    def careless(work, **inputs):
        work.db.exec_driver_sql("UPDATE movement_limit SET day_cents = 1")
        return deed.run(work, **inputs)

    wrong = UseCase(careless, deed.scope, writes=True, serving=True, staged=False)
    wrong.__dict__["_model"] = deed._model
    with pytest.raises(BrokenInvariant):
        approvals.do("ask_approval", deed=wrong, inputs=withdrawal, reason="a reason")
    assert sql("SELECT count(*) FROM approval WHERE reason = 'a reason'") == [(0,)]


def test_it_outlives_a_lock_and_no_longer_service(approvals, withdrawal, scene):
    number = approvals.granted("withdraw", **withdrawal)
    scene.sessions[Role.TELLER] = scene.bank.sign_in(Role.TELLER)
    scene.serve(scene.customer)
    token = scene.bank.view(scene.sessions[Role.TELLER], View.MOVEMENT)
    assert approvals.do("withdraw", token, **withdrawal, approval=number).approved_by == "Sara Lind"


@pytest.mark.parametrize(
    "change",
    [
        "reason = 'another'", "facts = '{}'", "digest = zeroblob(32)", "asked_at = 1", "state = 'asked'",
        "asked_by = 2", "deed = 'deposit'", "broken = '[]'",
    ],
)  # fmt: skip
def test_the_database_lets_nobody_rewrite_what_was_agreed_to(change, approvals, withdrawal, sql):
    number = approvals.granted("withdraw", **withdrawal)
    with pytest.raises(Exception, match=r"decided once|constraint"):
        sql(f"UPDATE approval SET {change} WHERE id = {number}")
    with pytest.raises(Exception, match="never deleted"):
        sql(f"DELETE FROM approval WHERE id = {number}")
