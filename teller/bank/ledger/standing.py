"""A standing: an account as the book sees it at one moment."""

from datetime import date
from typing import NamedTuple

from teller.bank.money import Money


class Standing(NamedTuple):
    """An account as the book sees it now. `balance` is signed with credits positive, whatever the account's side.

    `out` and `out_month` are what has gone out on `out_day` and in its month; `pieces` is what cash consists of.
    """

    id: int
    number: str
    kind: str
    side: int
    name: str
    customer: int | None
    state: str
    balance: Money
    last_seq: int
    out_day: str
    out: Money
    out_month: Money
    on_hold: Money
    pieces: str | None

    def out_on(self, day: date) -> Money:
        """What has gone out of the account on that day."""
        return self.out if self.out_day == day.isoformat() else Money(0)

    def out_in_month_of(self, day: date) -> Money:
        """What has gone out of the account in the calendar month of that day."""
        return self.out_month if self.out_day[:7] == day.isoformat()[:7] else Money(0)

    @property
    def available(self) -> Money:
        """What can be paid out: what lies on the account but for what is on hold."""
        return self.held - self.on_hold

    @property
    def held(self) -> Money:
        """What lies on the account as its owner counts it: cash in a till is positive, too."""
        return Money(self.balance.cents * self.side)
