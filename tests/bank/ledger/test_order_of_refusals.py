"""One input, one reason: a posting with two things wrong is refused for the one that `ledger/rules.py` lists first."""

from itertools import combinations

import pytest

from teller.bank.badge import Role, View
from teller.bank.ledger.rules import RequestReused
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal


class Asked:
    """A withdrawal of 1.00 that would be paid, until something about it is made wrong."""

    def __init__(self, scene, sql):
        self.scene, self.sql = scene, sql
        self.token = scene.token("withdraw")
        self.inputs = scene.inputs("withdraw")

    def refused(self, **inputs):
        """A request id that was refused before."""
        with pytest.raises(Refusal):
            self.scene.ask("withdraw", **{**self.inputs, "account": self.scene.empty, **inputs})
        return self.inputs["request"]

    def closed(self):
        self.scene.ask("close_account", account=self.scene.empty)
        return self.scene.empty

    def limited(self, column):
        """Every limit of that kind at 0.99."""
        self.sql(f"UPDATE movement_limit SET {column} = 99")

    def with_till_of(self, cents):
        self.scene.ask("close_till")
        if cents is not None:
            self.scene.bank.open_till(self.scene.sessions[Role.TELLER], cents=cents)


CLOSE_THE_DAY = "UPDATE business_day SET state = 'closed', closed_at = 1, closed_by = 1"


def say(name):
    return lambda asked, value: asked.inputs.__setitem__(name, value)


# In the documented order: what refuses, what of the request or the books it touches, and how it comes about.
FAULTS = [
    ("session_ended", "token", lambda asked: setattr(asked, "token", None)),
    ("not_permitted", "token", lambda asked: setattr(asked, "token", asked.scene.token("statement"))),
    ("not_serving", "service", lambda asked: asked.scene.ask("finish_serving")),
    ("invalid_input", "memo", lambda asked: say("memo")(asked, "two\nlines")),
    ("not_found", "account", lambda asked: say("account")(asked, asked.scene.other_account)),
    ("request_reused", "request", lambda asked: say("request")(asked, asked.scene.entry)),
    ("request_already_refused", "request", lambda asked: say("request")(asked, asked.refused())),
    ("amount_not_positive", "amount", lambda asked: say("amount")(asked, Money(0))),
    ("till_not_open", "till", lambda asked: asked.with_till_of(None)),
    ("account_closed", "account", lambda asked: say("account")(asked, asked.closed())),
    ("account_frozen", "account", lambda asked: say("account")(asked, asked.scene.frozen)),
    ("branch_closed", "day", lambda asked: asked.sql(CLOSE_THE_DAY)),
    ("insufficient_funds", "account", lambda asked: say("account")(asked, asked.scene.savings)),
    ("till_short", "till", lambda asked: asked.with_till_of(99)),
    ("pieces_differ", "pieces", lambda asked: say("pieces")(asked, Pieces({50: 1}))),
    ("over_entry_limit", "entry limit", lambda asked: asked.limited("entry_cents")),
    ("over_day_limit", "day limit", lambda asked: asked.limited("day_cents")),
    ("over_month_limit", "month limit", lambda asked: asked.limited("month_cents")),
]
PAIRS = [
    pytest.param(first, second, id=f"{first[0]} before {second[0]}")
    for first, second in combinations(FAULTS, 2)
    if first[1] != second[1]
]


@pytest.mark.parametrize("fault", FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_withdrawal_is_refused_for(fault, scene, sql):
    code, _, happens = fault
    asked = Asked(scene, sql)
    happens(asked)
    with pytest.raises(Refusal) as refused:
        scene.bank.branch.ask(scene.use_cases["withdraw"], asked.token, **asked.inputs)
    assert refused.value.code == code


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_of_two_reasons_the_first_is_given(first, second, scene, sql):
    asked = Asked(scene, sql)
    # What one fault needs of the bank (a refused request, a closed account) is made while the bank still grants it.
    for _, _, happens in sorted(
        (first, second), key=lambda fault: {"service": 1, "till": 2, "day": 3}.get(fault[1], 0)
    ):
        happens(asked)
    with pytest.raises(Refusal) as refused:
        scene.bank.branch.ask(scene.use_cases["withdraw"], asked.token, **asked.inputs)
    assert refused.value.code == first[0]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"account": "other", "payee": "nobody's"}, "not_found"),
        ({"payee": "nobody's", "amount": Money(0)}, "not_found"),
        ({"payee": "own", "amount": Money(0)}, "amount_not_positive"),
        ({"payee": "own", "account": "frozen"}, "account_frozen"),
        ({"payee": "own"}, "same_account"),
        ({"payee": "frozen", "amount": Money(600_00)}, "account_frozen"),
        ({"amount": Money(480_01)}, "insufficient_funds"),
    ],
)
def test_a_transfer_is_refused_in_order(changed, code, scene):
    numbers = {"other": scene.other_account, "nobody's": "4999999928", "own": scene.account, "frozen": scene.frozen}
    with pytest.raises(Refusal) as refused:
        scene.ask("transfer", **{name: numbers.get(value, value) for name, value in changed.items()})
    assert refused.value.code == code


def test_the_paying_account_is_refused_before_the_paid_one(scene):
    closed = scene.ask("close_account").number
    for account, payee, code, number in (
        (scene.frozen, closed, "account_closed", closed),
        (scene.frozen, scene.frozen, "same_account", None),
        (closed, scene.frozen, "account_closed", closed),
        (scene.account, scene.frozen, "account_frozen", scene.frozen),
    ):
        with pytest.raises(Refusal) as refused:
            scene.ask("transfer", account=account, payee=payee)
        assert (refused.value.code, getattr(refused.value, "number", None)) == (code, number)


@pytest.mark.parametrize(
    ("differs", "changed"),
    [
        ("account", {"account": "savings"}),
        ("amount", {"amount": Money(19_99)}),
        ("memo", {"memo": "another memo"}),
    ],
)
def test_a_request_id_with_other_content_is_refused_by_the_name_of_what_differs(differs, changed, scene):
    changed = {name: getattr(scene, value) if name == "account" else value for name, value in changed.items()}
    with pytest.raises(RequestReused) as refused:
        scene.ask("withdraw", **{"amount": Money(20_00), "request": scene.entry, **changed})
    assert refused.value.differs == differs


def test_a_request_id_is_not_reused_for_another_kind_or_by_another_user(scene):
    with pytest.raises(RequestReused, match="request_reused") as refused:
        scene.ask("deposit", amount=Money(20_00), request=scene.entry)
    assert refused.value.differs == "kind"
    scene.ask("serve", customer=scene.customer)
    supervisor = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.MOVEMENT)
    with pytest.raises(RequestReused) as refused:
        scene.ask_with(supervisor, "withdraw", amount=Money(20_00), request=scene.entry)
    assert refused.value.differs == "user"


def test_a_transfers_request_id_is_not_reused_with_another_payee_or_payer(scene):
    request = scene.ask("transfer", payee=scene.savings).request
    for changed, differs in (
        ({"payee": scene.other_account}, "payee"),
        ({"account": scene.savings, "payee": scene.savings}, "account"),
        ({"account": scene.savings, "payee": scene.account}, "account"),
    ):
        with pytest.raises(RequestReused) as refused:
            scene.ask("transfer", request=request, **{"payee": scene.savings, **changed})
        assert refused.value.differs == differs
