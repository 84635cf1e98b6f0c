"""The clock: time at the bank only ever rises, and a clock that was set back is noticed (R-TIME-01).

A step back of up to two minutes is what clocks do that are set right; work goes on after the newest row. After a larger
one only a supervisor or an administrator signs in, and nothing is posted, until one of them has confirmed the clock.
From then on nothing asks again until the clock has caught up, unless it is set back further.
"""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import ClassVar, NamedTuple

from sqlalchemy import Connection

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role
from teller.bank.ledger import limit_records as rules
from teller.bank.refusal import Refusal
from teller.bank.world import Clock, micros, moment

TOLERANCE = 2 * 60 * 1_000_000
_UNTIL, _REACHED = "clock.until", "clock.reached"
# While it is behind, each row is one microsecond later than the row before: so many fit until the clock has caught up.
_ROWS = 60 * 1_000_000
MAY_SIGN_IN = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})


@dataclass(eq=False)
class ClockSetBack(Refusal):
    """This computer's clock is behind the newest entry: nobody knows what time it is, until somebody confirms it."""

    code: ClassVar[str] = "clock_set_back"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    now: datetime
    newest: datetime


class Moment(NamedTuple):
    """Now, in both its forms, and later than whatever was written last; `set_back` where nobody has confirmed that."""

    now: datetime
    at: int
    set_back: ClockSetBack | None = None


def moment_after(db: Connection, clock: Clock, newest: int, *, writes: bool = False) -> Moment:
    """The moment of work that goes on after the row of that time."""
    now = clock.now()
    at = micros(now)
    if at > newest:
        return Moment(now, at)
    set_back = None
    if newest - at > TOLERANCE:
        if not _is_confirmed(db, at, newest):
            set_back = ClockSetBack(now, moment(newest))
        elif writes and at > (rules.rule(db, _REACHED) or 0):
            rules.set_rule(db, _REACHED, at)  # a step back from here is another one
    return Moment(moment(newest + 1), newest + 1, set_back)


def confirm(db: Connection, now: int, newest: int) -> None:
    rules.set_rule(db, _UNTIL, newest)
    rules.set_rule(db, _REACHED, now)


def tell(db: Connection, trail: Trail, at: int, refusal: ClockSetBack) -> None:
    """Raise the alert, once for as long as nobody has decided on it."""
    facts = {"now_at": micros(refusal.now), "newest_at": micros(refusal.newest)}
    raise_alert(db, trail, at, Finding("clock_set_back", Severity.HIGH, facts))


def _is_confirmed(db: Connection, now: int, newest: int) -> bool:
    until, reached = rules.rule(db, _UNTIL), rules.rule(db, _REACHED)
    return until is not None and reached is not None and newest <= until + _ROWS and now >= reached - TOLERANCE
