"""The simplest model of a bank: whole numbers in dictionaries. It knows nothing of the bank's own code but two tables.

It says what each deed is answered with, in the documented order of refusals, and what everything holds afterwards.
"""

from collections import Counter
from dataclasses import dataclass, field

TOM, SARA = "tom", "sara"
ENTRY_LIMIT = {TOM: 10_000_00, SARA: 1_000_000_00}
DAY_LIMIT = 20_000_00
TOLERANCE = 20_00
PAYS = {"withdraw", "transfer", "capture"}


@dataclass
class Posted:
    """An entry of the model's that can be reversed."""

    request: int
    kind: str
    by: str
    account: int
    payee: int | None
    cents: int
    day: int
    reversed: bool = False


@dataclass
class Held:
    """A hold, or a cheque with its hold (which has no last day)."""

    request: int
    account: int
    cents: int
    by: str
    last_day: int | None
    state: str = "placed"


@dataclass
class Model:
    """Four accounts, two of each customer, and two drawers in front of a cash vault."""

    vault: Counter = field(default_factory=Counter)
    balances: list[int] = field(default_factory=lambda: [0] * 4)
    frozen: list[bool] = field(default_factory=lambda: [False] * 4)
    out: Counter = field(default_factory=Counter)
    drawers: dict[str, Counter] = field(default_factory=dict)
    transit: list[tuple[int, str, Counter]] = field(default_factory=list)
    over_short: int = 0
    booked: Counter = field(default_factory=Counter)
    cheques_out: int = 0
    others: int = 0
    calendar: int = 0
    business: int | None = None
    posted: list[Posted] = field(default_factory=list)
    holds: list[Held] = field(default_factory=list)
    cheques: list[Held] = field(default_factory=list)

    # -- days

    @property
    def day(self) -> int:
        """The business day that a deed would belong to now."""
        rolls = self.business is None or (self.calendar > self.business and not self.drawers)
        return self.calendar if rolls else self.business

    def begin(self) -> None:
        """Something is posted: where the day is a new one, it begins, and older holds end."""
        if self.day != self.business:
            self.business = self.day
            for hold in self.holds:
                if hold.state == "placed" and hold.last_day < self.day:
                    hold.state = "expired"

    # -- accounts

    def on_hold(self, account: int) -> int:
        """What is on hold now, whatever day it is: holds end when a day begins."""
        placed = [one.cents for one in (*self.holds, *self.cheques) if one.account == account and one.state == "placed"]
        return sum(placed)

    def available(self, account: int) -> int:
        return self.balances[account] - self.on_hold(account)

    def moves(self, kind: str, by: str, account: int, payee: int | None, cents: int) -> str | None:  # noqa: PLR0911
        """The code of the first refusal, but for notes and coins; None where it would be posted."""
        if cents <= 0:
            return "amount_not_positive"
        if kind == "transfer" and account == payee:
            return "same_account"
        if kind in {"deposit", "withdraw"} and by not in self.drawers:
            return "till_not_open"
        if self.frozen[account] or (payee is not None and self.frozen[payee]):
            return "account_frozen"
        if kind in PAYS and cents > self.available(account):
            return "insufficient_funds"
        if kind == "withdraw" and cents > total(self.drawers[by]):
            return "till_short"
        return None

    def over(self, kind: str, by: str, account: int, cents: int) -> list[str]:
        """The limits that it breaks, in their order."""
        broken = ["over_entry_limit"] if cents > ENTRY_LIMIT[by] else []
        if kind in PAYS and self.out[account, self.day] + cents > DAY_LIMIT:
            broken.append("over_day_limit")
        return broken

    def post(self, kind: str, by: str, account: int, *, payee: int | None, cents: int, pieces: Counter | None) -> None:
        self.begin()
        sign = 1 if kind in {"deposit", "cheque"} else -1
        self.balances[account] += sign * cents
        if payee is not None:
            self.balances[payee] += cents
        if pieces is not None:
            self.drawers[by] = plus(self.drawers[by], pieces, sign)
        if kind in PAYS:
            self.out[account, self.day] += cents

    # -- reversing

    def reverses(self, entry: Posted, by: str) -> str | None:  # noqa: PLR0911 - the order of refusals, line by line
        cash = entry.kind in {"deposit", "withdraw"}
        if entry.reversed:
            return "already_reversed"
        if cash and by not in self.drawers:
            return "till_not_open"
        if self.frozen[entry.account] or (entry.payee is not None and self.frozen[entry.payee]):
            return "account_frozen"
        if entry.payee is not None and entry.cents > self.available(entry.payee):
            return "payee_cannot_return"
        if entry.kind == "deposit" and entry.cents > self.available(entry.account):
            return "insufficient_funds"
        if entry.kind == "deposit" and entry.cents > total(self.drawers[by]):
            return "till_short"
        return None

    def reversing_needs_another(self, entry: Posted, by: str) -> bool:
        own, today = entry.by == by, entry.day == self.day
        return not ((own and today) or (by == SARA and not own))

    def reverse(self, entry: Posted, by: str, pieces: Counter | None) -> None:
        self.begin()
        sign = -1 if entry.kind == "deposit" else 1
        self.balances[entry.account] += sign * entry.cents
        if entry.payee is not None:
            self.balances[entry.payee] -= entry.cents
        if pieces is not None:
            self.drawers[by] = plus(self.drawers[by], pieces, sign)
        if entry.kind in PAYS and entry.day == self.day:
            self.out[entry.account, self.day] -= entry.cents
        entry.reversed = True


def total(pieces: Counter) -> int:
    return sum(worth * count for worth, count in pieces.items())


def plus(one: Counter, other: Counter, sign: int = 1) -> Counter:
    """Their sum, or the difference; notes that there are none of are left out."""
    both = {worth: one[worth] + sign * other[worth] for worth in {*one, *other}}
    return Counter({worth: count for worth, count in both.items() if count})


def covers(held: Counter, wanted: Counter) -> bool:
    return all(count <= held[worth] for worth, count in wanted.items())
