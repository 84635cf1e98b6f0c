"""The business day: which one a piece of work belongs to, and how the next begins.

**Calendar and zone.** A business day is named by the calendar day at the branch, in the machine's own time zone, on
which it began. It goes on until it is closed: by a supervisor, or by itself when something is posted or a drawer opened
on a later calendar day with no drawer open. So midnight inside a shift changes nothing, and what is posted at 00:30
counts to the day whose drawers are still open. A month is the calendar month of business days. No day begins twice, and
none begins before one that has been: a clock set back leaves the day as it is.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from http import HTTPStatus
from typing import ClassVar

from teller.bank.refusal import Refusal
from teller.bank.world import local_day


class DayState(StrEnum):
    """Open: posting goes on. New: it begins with the first posting. Closed: nothing is posted until tomorrow."""

    OPEN = "open"
    NEW = "new"
    CLOSED = "closed"


@dataclass(eq=False)
class BranchClosed(Refusal):
    """The business day has been closed: nothing is posted until the next one, or until a supervisor reopens it."""

    code: ClassVar[str] = "branch_closed"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    day: date


@dataclass(frozen=True, slots=True)
class BusinessDay:
    """The day a piece of work belongs to. `before` is the newest day on record, where that is not this one."""

    day: date
    state: DayState
    before: date | None = None
    before_is_open: bool = False


def business_day(now: datetime, newest: str | None, state: str | None, *, drawers_open: bool) -> BusinessDay:
    """Which day it is, from the newest one on record and whether any drawer is open."""
    today = local_day(now)
    if newest is None:
        return BusinessDay(today, DayState.NEW)
    day = date.fromisoformat(newest)
    is_open = state == DayState.OPEN
    if today > day and not (is_open and drawers_open):
        return BusinessDay(today, DayState.NEW, before=day, before_is_open=is_open)
    return BusinessDay(day, DayState.OPEN if is_open else DayState.CLOSED)


def check_posting(business: BusinessDay) -> None:
    """Refuse on a closed day."""
    if business.state is DayState.CLOSED:
        raise BranchClosed(business.day)
