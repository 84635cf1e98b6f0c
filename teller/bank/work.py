"""One unit of work: a database transaction, the badge of who asks, and the moment it happens."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from http import HTTPStatus
from typing import Any, ClassVar

from sqlalchemy import Connection

from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail
from teller.bank.badge import Badge, Customer, Scope
from teller.bank.days.day import BusinessDay
from teller.bank.house import House
from teller.bank.refusal import NotPermitted, Refusal
from teller.bank.tokens import Claims
from teller.bank.world import local_day


@dataclass(eq=False)
class NotServing(Refusal):
    """This needs a customer in service, and there is none, or no longer."""

    code: ClassVar[str] = "not_serving"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


Deed = tuple[str, dict[str, Any]]
"""What was asked for: a use case's name, and its canonical inputs."""


@dataclass(slots=True)
class Work:
    """What a use case works with. It never commits: `branch.py` does, when the use case has answered.

    `at` is `now` as the vault keeps it: microseconds since 1970, rising from one writing work to the next. `business`
    is the business day (see `days/day.py`). `deed` is what was asked for, by name and with its canonical inputs: what
    an approval is bound to; `asking` where it is only asked what it would need.
    """

    db: Connection
    house: House
    badge: Badge
    claims: Claims
    now: datetime
    at: int
    business: BusinessDay
    trail: Trail
    deed: Deed = ("", {})
    asking: bool = False

    @property
    def day(self) -> date:
        """The business day."""
        return self.business.day

    @property
    def today(self) -> date:
        """The calendar day at the branch: for what goes by the calendar, such as a card's expiry."""
        return local_day(self.now)

    @property
    def customer(self) -> Customer:
        """The customer in service. Every query for a customer's things filters by this."""
        if self.badge.customer is None:
            raise NotServing
        return self.badge.customer

    def require(self, scope: Scope) -> None:
        if scope not in self.badge.scopes:
            raise NotPermitted(scope.value)

    def note(self, act: Act, subject: str = "", **facts: Any) -> None:
        """Add a row to the audit trail, in this transaction."""
        self.trail.note(act, subject, **facts)


@dataclass(frozen=True, slots=True)
class Steps:
    """For a use case that needs more than one unit of work, since bcrypt must not run inside a transaction.

    Each `work()` is a transaction of its own and reads the token anew: a session ended in between ends the use case.
    """

    house: House
    work: Callable[[], AbstractContextManager[Work]]
