"""Random days at the bank, played beside the simplest model of one: they agree on every answer and every cent."""

from dataclasses import dataclass, field

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from teller.bank.badge import View
from teller.bank.books.verify import verify
from teller.bank.money import Money
from teller.bank.refusal import Refusal
from teller.bank.use_case import every_use_case
from teller.testing.bank import copy_of

ASKED = {found.name: found for found in every_use_case()}
ENTRY_LIMIT, DAY_LIMIT, FLOAT = 10_000_00, 20_000_00, 3_000_00
MOVES = ("deposit", "withdraw", "transfer")


@dataclass
class Posted:
    """An entry of the model's."""

    request: int
    kind: str
    account: int
    payee: int | None
    cents: int
    day: int
    reversed: bool = False


@dataclass
class Model:
    """Four accounts, two of each customer, and a drawer; money as whole numbers and nothing else."""

    balances: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    frozen: list[bool] = field(default_factory=lambda: [False] * 4)
    out: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    till: int = FLOAT
    day: int = 0
    posted: list[Posted] = field(default_factory=list)

    def moves(self, kind, account, payee, cents):  # noqa: PLR0911 - the order of refusals, line by line
        """The code of the refusal, or None and the money has moved."""
        pays = kind in {"withdraw", "transfer"}
        parties = [account, payee] if kind == "transfer" else [account]
        if cents <= 0:
            return "amount_not_positive"
        if kind == "transfer" and account == payee:
            return "same_account"
        if any(self.frozen[party] for party in parties):
            return "account_frozen"
        if cents > ENTRY_LIMIT:
            return "over_entry_limit"
        if pays and self.out[account] + cents > DAY_LIMIT:
            return "over_day_limit"
        if pays and cents > self.balances[account]:
            return "insufficient_funds"
        if kind == "withdraw" and cents > self.till:
            return "till_short"
        self.apply(kind, account, payee, cents)
        return None

    def apply(self, kind, account, payee, cents):
        sign = 1 if kind == "deposit" else -1
        self.balances[account] += sign * cents
        if kind == "transfer":
            self.balances[payee] += cents
        else:
            self.till += sign * cents
        if kind != "deposit":
            self.out[account] = max(self.out[account] + cents, 0)

    def reverses(self, at):  # noqa: PLR0911 - the same
        entry = self.posted[at]
        parties = [party for party in (entry.account, entry.payee) if party is not None]
        if entry.reversed:
            return "already_reversed"
        if entry.day != self.day:
            return "reversal_needs_supervisor"
        if any(self.frozen[party] for party in parties):
            return "account_frozen"
        if entry.kind == "deposit" and entry.cents > self.balances[entry.account]:
            return "insufficient_funds"
        if entry.kind == "deposit" and entry.cents > self.till:
            return "till_short"
        if entry.kind == "transfer" and entry.cents > self.balances[entry.payee]:
            return "payee_cannot_return"
        self.apply(entry.kind, entry.account, entry.payee, -entry.cents)
        entry.reversed = True
        return None


class Counter:
    """A real bank with the model's four accounts, asked as a teller asks."""

    def __init__(self, bank):
        self.bank, self.serving = bank, None
        self.session = bank.sign_in()
        bank.open_till(self.session, cents=FLOAT)
        self.customers, self.accounts = [], []
        for name in ("Amara Okafor", "Bea Ono"):
            self.customers.append(bank.enrol(self.session, name).number)
            self.serve(len(self.customers) - 1)
            self.accounts += [bank.open_account(self.session).number for _ in range(2)]

    def serve(self, customer):
        if self.serving != customer:
            self.bank.serve(self.session, self.customers[customer])
            self.serving = customer

    def asks(self, name, view, account, **inputs):
        """The refusal's code, or None."""
        self.serve(account // 2)
        token = self.bank.view(self.session, view)
        try:
            self.bank.branch.ask(ASKED[name], token, account=self.accounts[account], **inputs)
        except Refusal as refused:
            return refused.code
        return None

    def signs_in(self):
        self.session, self.serving = self.bank.sign_in(), None

    def balances(self):
        found = []
        for customer in (0, 1):
            self.serve(customer)
            token = self.bank.view(self.session, View.ACCOUNTS)
            found += [account.balance.cents for account in self.bank.branch.ask(ASKED["list_accounts"], token)]
        drawers = self.bank.branch.ask(ASKED["list_tills"], self.bank.view(self.session, View.TILL)).drawers
        return found, drawers[0].held.cents


def plays(step, model, counter):
    """One step on both sides: they give the same answer."""
    what, account, other, cents, at = step
    if what in MOVES:
        payee = other if what == "transfer" else None
        request = counter.bank.request()
        inputs = {"amount": Money(cents), "request": request}
        inputs |= {"payee": counter.accounts[other]} if what == "transfer" else {}
        expected = model.moves(what, account, payee, cents)
        assert counter.asks(what, View.MOVEMENT, account, **inputs) == expected
        if expected is None:
            model.posted.append(Posted(request, what, account, payee, cents, model.day))
            assert counter.asks(what, View.MOVEMENT, account, **inputs) is None  # asked twice, booked once
        else:
            assert counter.asks(what, View.MOVEMENT, account, **inputs) == "request_already_refused"
    elif what == "reverse" and model.posted:
        entry = model.posted[at % len(model.posted)]
        expected = model.reverses(at % len(model.posted))
        inputs = {"entry": entry.request, "reason": "a slip", "request": counter.bank.request()}
        assert counter.asks("reverse", View.MOVEMENT, entry.account, **inputs) == expected
    elif what in {"freeze_account", "unfreeze_account"}:
        wanted = what == "freeze_account"
        expected = "account_already_so" if model.frozen[account] == wanted else None
        assert counter.asks(what, View.ACCOUNTS, account, reason="an order") == expected
        model.frozen[account] = wanted
    elif what == "next day":
        counter.bank.clock.advance(days=1)
        counter.signs_in()
        model.day, model.out = model.day + 1, [0, 0, 0, 0]
    elif what == "clock back":
        counter.bank.clock.set_back(minutes=20)
        counter.signs_in()


KINDS = [
    *MOVES * 4,
    *("reverse",) * 4,
    "freeze_account",
    "unfreeze_account",
    "unfreeze_account",
    "next day",
    "clock back",
]
AMOUNTS = st.one_of(
    st.integers(1, 3_000_00), st.integers(1, 12_000_00), st.sampled_from([-1, 0, 1, ENTRY_LIMIT, ENTRY_LIMIT + 1])
)
STEPS = st.tuples(st.sampled_from(KINDS), st.integers(0, 3), st.integers(0, 3), AMOUNTS, st.integers(0, 99))


# Without shrinking, which would take minutes: add `Phase.shrink` to make a failure small.
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], phases=[Phase.generate])
@given(days=st.lists(STEPS, min_size=20, max_size=60))
def test_the_bank_and_the_model_agree(days, template, tmp_path_factory):
    bank = copy_of(template, tmp_path_factory.mktemp("day"))
    model, counter = Model(), Counter(bank)
    for step in days:
        plays(step, model, counter)
    assert counter.balances() == (model.balances, model.till)
    assert verify(bank.vault).holds
    with bank.vault.transaction() as db:
        assert db.exec_driver_sql("SELECT sum(amount_cents) FROM posting").scalar() == 0
        assert db.exec_driver_sql("SELECT count(*) FROM entry").scalar() == 2 + len(model.posted) + sum(
            entry.reversed for entry in model.posted
        )
    bank.close()


def test_the_random_days_reach_every_answer():
    """What the model can say, it says somewhere in the days that are played: else it would compare little."""
    said = set()

    @settings(max_examples=25)
    @given(days=st.lists(STEPS, min_size=20, max_size=60))
    def imagine(days):
        model = Model()
        for at, (what, account, other, cents, which) in enumerate(days):
            if what in MOVES:
                answer = model.moves(what, account, other if what == "transfer" else None, cents)
                if answer is None:
                    payee = other if what == "transfer" else None
                    model.posted.append(Posted(at, what, account, payee, cents, model.day))
                said.add((what, answer))
            elif what == "reverse" and model.posted:
                said.add((what, model.reverses(which % len(model.posted))))
            elif what == "freeze_account":
                model.frozen[account] = True
            elif what == "next day":
                model.day += 1

    imagine()
    assert {answer for _, answer in said} >= {
        None,
        "amount_not_positive",
        "same_account",
        "account_frozen",
        "over_entry_limit",
        "insufficient_funds",
        "already_reversed",
        "reversal_needs_supervisor",
    }
