"""What a supervisor has said yes to is what is posted (R-DUAL-03): any one thing changed, and the yes is void."""

import inspect

import pytest

from teller.bank.approvals import gate
from teller.bank.approvals.gate import ApprovalVoid
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal
from tests.bank.approvals.conftest import OVER

HUNDREDS, FIFTIES = Pieces({100_00: 120}), Pieces({100_00: 118, 50_00: 4})


@pytest.fixture
def asked(scene, approvals, rich):
    """By use case: what is asked for, and for each input another value that could be posted as well."""
    one, two = rich
    scene.bank.open_till(scene.sessions[Role.SUPERVISOR], till=2, cents=1_000_00)
    scene.bank.serve(scene.sessions[Role.SUPERVISOR], scene.customer)
    somebody = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.MOVEMENT)
    entries = [
        approvals.do("deposit", somebody, account=one, amount=Money(50_00), request=scene.bank.request())
        for _ in range(2)
    ]
    request = scene.bank.request
    cash = {"account": one, "amount": OVER, "request": request(), "memo": "a boat", "pieces": HUNDREDS}
    others = {
        "account": two,
        "amount": OVER + Money(1_00),
        "request": request(),
        "memo": "a boat, too",
        "pieces": FIFTIES,
    }
    return {
        "deposit": (cash, others),
        "withdraw": ({**cash, "request": request()}, others),
        "transfer": (
            {"account": one, "payee": scene.other_account, "amount": OVER, "request": request(), "memo": ""},
            {**others, "payee": two, "memo": "no memo before"},
        ),
        "reverse": (
            {"account": one, "entry": entries[0].request, "reason": "typed twice", "request": request()},
            {"account": two, "entry": entries[1].request, "reason": "typed thrice", "request": request()},
        ),
    }


FIELDS = [
    ("deposit", "account"), ("deposit", "amount"), ("deposit", "request"), ("deposit", "memo"), ("deposit", "pieces"),
    ("withdraw", "account"), ("withdraw", "amount"), ("withdraw", "request"), ("withdraw", "memo"),
    ("withdraw", "pieces"), ("transfer", "account"), ("transfer", "payee"), ("transfer", "amount"),
    ("transfer", "request"), ("transfer", "memo"), ("reverse", "account"), ("reverse", "entry"), ("reverse", "reason"),
    ("reverse", "request"),
]  # fmt: skip
NOT_THERE = {("reverse", "account")}  # the entry is not on that account, which is said before


def test_every_input_of_every_deed_is_changed_below(scene):
    for name in ("deposit", "withdraw", "transfer", "reverse"):
        inputs = [*inspect.signature(scene.use_cases[name].run).parameters][1:]
        assert {field for deed, field in FIELDS if deed == name} == set(inputs) - {"approval"}


@pytest.mark.parametrize(("deed", "field"), FIELDS)
def test_one_field_changed_after_the_yes_is_refused_and_the_yes_stays_good(deed, field, asked, approvals, scene):
    inputs, others = asked[deed]
    number = approvals.granted(deed, **inputs)
    changed = {**inputs, field: others[field]}
    if field == "amount" and "pieces" in changed:
        changed["pieces"] = Pieces({100_00: 120, 1_00: 1})
    with pytest.raises(Refusal) as refused:
        approvals.do(deed, **changed, approval=number)
    if (deed, field) in NOT_THERE:
        assert refused.value.code == "not_found"
    else:
        assert isinstance(refused.value, ApprovalVoid)
        assert refused.value.why == "changed"
    assert approvals.state(number) == "granted"
    assert approvals.do(deed, **inputs, approval=number).approved_by == "Sara Lind"
    assert verify(scene.bank.vault).holds


@pytest.mark.parametrize("field", ["amount", "pieces", "memo"])
def test_the_smallest_change_counts(field, withdrawal, approvals):
    withdrawal["pieces"] = HUNDREDS
    number = approvals.granted("withdraw", **withdrawal)
    smallest = {
        "amount": OVER + Money(1),
        "pieces": HUNDREDS + Pieces({100_00: -1, 50_00: 2}),
        "memo": "a boat.",
    }
    changed = {**withdrawal, field: smallest[field]}
    if field == "amount":
        changed["pieces"] = HUNDREDS + Pieces({1: 1})
    with pytest.raises(ApprovalVoid, match="approval_void"):
        approvals.do("withdraw", **changed, approval=number)


def test_one_use_case_is_not_another(approvals, withdrawal, scene):
    number = approvals.granted("withdraw", **withdrawal)
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("deposit", **withdrawal, approval=number)
    assert void.value.why == "changed"


def test_the_memo_is_the_same_however_it_was_typed(approvals, withdrawal):
    number = approvals.granted("withdraw", **withdrawal)
    receipt = approvals.do("withdraw", **{**withdrawal, "memo": "  a boat "}, approval=number)
    assert receipt.memo == "a boat"


def test_what_is_left_out_is_as_if_it_were_said(approvals, withdrawal):
    del withdrawal["pieces"]
    number = approvals.granted("withdraw", **withdrawal)
    assert approvals.do("withdraw", **withdrawal, pieces=None, approval=number).amount == OVER


def test_another_fee_is_another_deed(approvals, withdrawal, sql):
    number = approvals.granted("withdraw", **withdrawal)
    sql(
        "INSERT OR REPLACE INTO fee_rule (kind, flat_cents, per_10000, least_cents, most_cents) "
        "VALUES ('withdrawal', 100, 0, 0, NULL)"
    )
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("withdraw", **withdrawal, approval=number)
    assert void.value.why == "changed"


def test_a_yes_to_the_roles_limit_is_none_to_the_accounts(approvals, withdrawal, limited):
    number = approvals.granted("withdraw", **withdrawal)
    limited("entry_cents", 1_000_00)
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("withdraw", **withdrawal, approval=number)
    assert void.value.why == "other_rule"


def test_a_limit_reached_meanwhile_is_another_rule(approvals, withdrawal, scene, limited):
    number = approvals.granted("withdraw", **withdrawal)
    limited("day_cents", 12_500_00)
    scene.ask("withdraw", account=withdrawal["account"], amount=Money(600_00))
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("withdraw", **withdrawal, approval=number)
    assert void.value.why == "other_rule"


def test_another_customer_in_service_has_another_digest(approvals, withdrawal, scene):
    number = approvals.granted("withdraw", **withdrawal)
    scene.serve(scene.other)
    token = scene.bank.view(scene.sessions[Role.TELLER], View.MOVEMENT)
    big = {**withdrawal, "account": scene.other_account}
    with pytest.raises(Refusal):
        approvals.do("deposit", token, **big, approval=number)
    scene.serve(scene.customer)
    token = scene.bank.view(scene.sessions[Role.TELLER], View.MOVEMENT)
    assert approvals.do("withdraw", token, **withdrawal, approval=number).amount == OVER, "the same customer again"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1}, {"a": "1"}),
        ({"a": Money(1)}, {"a": Money(2)}),
        ({"a": None}, {"a": ""}),
        ({"a": "x", "b": "y"}, {"a": "xy", "b": ""}),
        ({"a": "x,y"}, {"a": "x", "b": "y"}),
        ({"a": Pieces({100: 1})}, {"a": Pieces({100: 2})}),
        ({"a": True}, {"a": "true"}),
    ],
)
def test_inputs_that_differ_have_digests_that_differ(one, other, scene):
    class Doing:
        def __init__(self, inputs):
            self.deed, self.badge = ("withdraw", inputs), self
            self.user, self.customer = 1, None

    assert gate.digest(Doing(one)) != gate.digest(Doing(other))
    assert gate.digest(Doing({**one, "approval": 7})) == gate.digest(Doing(one))
