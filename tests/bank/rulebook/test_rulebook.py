"""The branch's rules are read by whoever works by them, and changed by two: an administrator and a supervisor."""

import json

import pytest

from teller.bank.approvals.approval import ApproverRefused
from teller.bank.approvals.gate import ApprovalVoid
from teller.bank.badge import Role, View
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.fees import FeeRule
from teller.bank.ledger.limits import Limits, OverDayLimit, OverEntryLimit, Subject
from teller.bank.money import Money
from teller.bank.refusal import NotFound, NotPermitted
from teller.bank.rulebook.rules import (
    FeeOutOfOrder,
    FeesNeedSupervisor,
    FigureNegative,
    LimitsNeedSupervisor,
    LimitsOutOfOrder,
    NoFeeOnThis,
    NothingChanges,
    RoleKeepsLimits,
    ShareOutOfRange,
)
from teller.testing.bank import NAMES

NONE = {"entry": None, "day": None, "month": None}
TOM = NAMES[Role.TELLER][1]


@pytest.fixture
def change(scene):
    """Changes a rule as the administrator, with a supervisor's yes to exactly that."""

    def changed(name, **inputs):
        inputs = {"reason": "the new season", **inputs}
        token = scene.token(name)
        return scene.bank.branch.ask(scene.use_cases[name], token, **scene.granted(name, **inputs))

    return changed


def limits(scene, subject, whose="", number=""):
    book = scene.ask("list_limits", number=number)
    if number:
        return book.asked
    (found,) = [one for one in book.limits if (one.subject, one.whose) == (subject, whose)]
    return found


def test_the_book_a_bank_begins_with(scene):
    book = scene.ask("list_limits")
    assert [(one.subject, one.whose) for one in book.limits] == [
        *((Subject.ROLE, role.value) for role in Role),
        (Subject.CUSTOMER, ""),
        (Subject.ACCOUNT, ""),
    ]
    assert limits(scene, Subject.ROLE, "teller").limits == Limits(Money(10_000_00))
    assert limits(scene, Subject.ROLE, "auditor").limits == Limits(Money(0))
    assert limits(scene, Subject.ACCOUNT).limits == Limits(day=Money(20_000_00))
    assert (limits(scene, Subject.CUSTOMER).limits, limits(scene, Subject.CUSTOMER).own) == (Limits(), False)
    assert book.asked is None


@pytest.mark.parametrize(
    ("subject", "whose"),
    [
        (Subject.ROLE, lambda _: "teller"),
        (Subject.USER, lambda _: TOM),
        (Subject.USER, lambda _: "  TOM@Northgate.example "),
        (Subject.CUSTOMER, lambda _: ""),
        (Subject.CUSTOMER, lambda scene: scene.customer),
        (Subject.ACCOUNT, lambda _: ""),
        (Subject.ACCOUNT, lambda scene: f"{scene.account[:4]} {scene.account[4:]}"),
    ],
)
def test_limits_hold_from_the_next_posting_on_whomever_they_are_for(subject, whose, scene, change):
    change("set_limit", subject=subject, whose=whose(scene), entry=Money(3_00), day=Money(100_00), month=None)
    with pytest.raises(OverEntryLimit) as refused:
        scene.ask("withdraw", amount=Money(3_01))
    assert (refused.value.subject, refused.value.limit) == (subject.value, Money(3_00))
    assert scene.ask("withdraw", amount=Money(3_00)).balance == Money(477_00)


def test_own_limits_of_a_customer_or_account_are_asked_for_by_number(scene, change):
    for subject, number in ((Subject.CUSTOMER, scene.customer), (Subject.ACCOUNT, scene.account)):
        before = limits(scene, subject, number=number)
        assert (before.subject, before.whose, before.own) == (subject, number, False)
        change("set_limit", subject=subject, whose=number, **{**NONE, "day": Money(7_00)})
        after = limits(scene, subject, number=f" {number[:4]} {number[4:]}")
        assert (after.limits, after.own) == (Limits(day=Money(7_00)), True)
        assert number not in repr(scene.ask("list_limits").limits)


def test_limits_taken_away_are_those_of_the_role_or_of_each_again(scene, change):
    change("set_limit", subject=Subject.USER, whose=TOM, **{**NONE, "entry": Money(1_00)})
    assert [one.name for one in scene.ask("list_limits").limits if one.subject is Subject.USER] == ["Tom Reed"]
    with pytest.raises(OverEntryLimit):
        scene.ask("withdraw", amount=Money(2_00))
    cleared = change("clear_limit", subject=Subject.USER, whose=TOM)
    assert not cleared.own
    assert scene.ask("withdraw", amount=Money(2_00))
    change("clear_limit", subject=Subject.ACCOUNT, whose="")
    assert limits(scene, Subject.ACCOUNT).limits == Limits()


def test_no_limit_is_no_limit_and_zero_is_nothing(scene, change):
    change("set_limit", subject=Subject.ROLE, whose="teller", **NONE)
    scene.ask("deposit", amount=Money(1_000_000_00))
    change("set_limit", subject=Subject.ROLE, whose="teller", **{**NONE, "day": Money(0)})
    with pytest.raises(OverDayLimit):
        scene.ask("withdraw", amount=Money(1))


def test_a_change_without_a_supervisors_yes_is_refused_raised_and_lowered_alike(scene):
    for entry in (Money(1), Money(1_000_000_00), None):
        with pytest.raises(LimitsNeedSupervisor):
            scene.ask(
                "set_limit",
                subject=Subject.ROLE,
                whose="teller",
                entry=entry,
                day=None,
                month=Money(1_000_000_00),
                approval=None,
            )
    with pytest.raises(FeesNeedSupervisor):
        scene.ask("set_fee", approval=None)
    for name in ("clear_limit", "set_tolerance"):
        with pytest.raises(LimitsNeedSupervisor):
            scene.ask(name, approval=None)
    assert limits(scene, Subject.ROLE, "teller").limits == Limits(Money(10_000_00))


@pytest.mark.parametrize(
    "changed",
    [
        {"subject": Subject.ACCOUNT},
        {"whose": NAMES[Role.SUPERVISOR][1]},
        {"entry": Money(10_000_01)},
        {"day": None},
        {"month": Money(50_000_01)},
        {"reason": "another"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_an_approved_change_with_any_field_changed_is_refused(changed, scene):
    if "subject" in changed:
        changed = {**changed, "whose": ""}
    with pytest.raises(ApprovalVoid) as refused:
        scene.ask("set_limit", **changed)
    assert refused.value.why == "changed"
    scene.ask("set_limit")
    with pytest.raises(NothingChanges):
        scene.ask("set_limit")


def test_a_change_is_on_record_with_what_was_before_and_is_now(scene, change, trail):
    change("set_limit", subject=Subject.ROLE, whose="teller", entry=Money(5_000_00), day=None, month=Money(9_000_00))
    row = list(trail())[-1]
    assert (row.act, row.subject) == ("limits.set", "role teller")
    assert json.loads(row.facts) == {
        "reason": "the new season",
        "entry_before_cents": 10_000_00,
        "day_before_cents": None,
        "month_before_cents": None,
        "entry_after_cents": 5_000_00,
        "day_after_cents": None,
        "month_after_cents": 9_000_00,
    }


@pytest.mark.parametrize(
    ("changed", "kind", "name"),
    [
        ({"entry": Money(-1)}, FigureNegative, "entry"),
        ({"month": Money(-1)}, FigureNegative, "month"),
        ({"entry": Money(2), "day": Money(1)}, LimitsOutOfOrder, "day"),
        ({"day": Money(2), "month": Money(1)}, LimitsOutOfOrder, "month"),
        ({"entry": Money(2), "day": None, "month": Money(1)}, LimitsOutOfOrder, "month"),
    ],
)
def test_limits_that_cannot_be_meant_are_refused(changed, kind, name, scene):
    with pytest.raises(kind) as refused:
        scene.ask("set_limit", **{**NONE, **changed})
    assert refused.value.name == name


@pytest.mark.parametrize(
    ("subject", "whose", "what"),
    [
        (Subject.ROLE, "", "role"),
        (Subject.ROLE, "manager", "role"),
        (Subject.USER, "", "user"),
        (Subject.USER, "nobody@northgate.example", "user"),
        (Subject.CUSTOMER, "10000001", "customer"),
        (Subject.ACCOUNT, "4999999928", "limited_account"),
        (Subject.ACCOUNT, "FEES", "limited_account"),
        (Subject.ACCOUNT, "CASHVAULT", "limited_account"),
    ],
)
def test_limits_are_for_somebody_who_is_there(subject, whose, what, scene):
    for name, more in (("set_limit", NONE), ("clear_limit", {})):
        with pytest.raises(NotFound) as refused:
            scene.ask(name, subject=subject, whose=whose, **more)
        assert refused.value.what == what


def test_a_role_keeps_limits_and_what_is_not_there_is_not_taken_away(scene):
    with pytest.raises(RoleKeepsLimits):
        scene.ask("clear_limit", subject=Subject.ROLE, whose="teller")
    with pytest.raises(NothingChanges):
        scene.ask("clear_limit", subject=Subject.USER, whose=TOM)


@pytest.mark.parametrize("role", [Role.TELLER, Role.SUPERVISOR, Role.AUDITOR])
def test_whoever_works_by_the_rules_reads_them_and_does_not_change_them(role, scene):
    token = scene.bank.view(scene.sessions[role], View.LIMITS)
    assert scene.ask_with(token, "list_limits") == scene.ask("list_limits")
    assert scene.ask_with(token, "list_fees") == scene.ask("list_fees")
    for name in ("set_limit", "clear_limit", "set_fee", "set_tolerance"):
        with pytest.raises(NotPermitted):
            scene.ask_with(token, name)


# -- fees --------------------------------------------------------------------------------------------------------------


def test_a_fee_that_is_set_is_charged_from_the_next_movement_on_and_zero_is_none(scene, change):
    fee = {"flat": Money(1_00), "per_10000": 25, "least": Money(0), "most": None}
    schedule = change("set_fee", kind=Kind.WITHDRAWAL, **fee)
    assert {one.kind: one.rule for one in schedule.fees}[Kind.WITHDRAWAL] == FeeRule(Money(1_00), 25)
    assert scene.ask("withdraw", amount=Money(100_00)).fee == Money(1_25)
    with pytest.raises(NothingChanges):
        scene.ask("set_fee", kind=Kind.WITHDRAWAL, **fee)
    change("set_fee", kind=Kind.WITHDRAWAL, flat=Money(0), per_10000=0, least=Money(0), most=None)
    assert scene.ask("list_fees").fees == tuple(type(one)(one.kind, None) for one in schedule.fees)
    assert scene.ask("withdraw", amount=Money(100_00)).fee == Money(0)


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"kind": Kind.REVERSAL}, NoFeeOnThis),
        ({"flat": Money(-1)}, FigureNegative),
        ({"least": Money(-1)}, FigureNegative),
        ({"per_10000": -1}, ShareOutOfRange),
        ({"per_10000": 10_001}, ShareOutOfRange),
        ({"least": Money(2), "most": Money(1)}, FeeOutOfOrder),
    ],
)
def test_fees_that_cannot_be_meant_are_refused(changed, kind, scene):
    with pytest.raises(kind):
        scene.ask("set_fee", **changed)


def test_the_tolerance_is_set(scene, change):
    before = scene.ask("list_fees").tolerance
    assert change("set_tolerance", amount=before + Money(1)).tolerance == before + Money(1)
    with pytest.raises(NothingChanges):
        scene.ask("set_tolerance", amount=before + Money(1))
    with pytest.raises(FigureNegative):
        scene.ask("set_tolerance", amount=Money(-1))


@pytest.mark.parametrize("subject", [Subject.CUSTOMER, Subject.ACCOUNT])
def test_no_supervisor_says_yes_to_limits_of_their_own_money(subject, scene, sql):
    """Neither as the customer, nor as whose account it is."""
    sql(f"UPDATE customer SET email = '{NAMES[Role.SUPERVISOR][1].upper()}' WHERE number = '{scene.customer}'")
    whose = scene.customer if subject is Subject.CUSTOMER else scene.account
    with pytest.raises(ApproverRefused):
        scene.granted("set_limit", subject=subject, whose=whose, **NONE, reason="a good customer")
