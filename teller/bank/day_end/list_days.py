"""List the business days, the newest first, and say how today's stands."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import Field

from teller.bank.badge import Scope
from teller.bank.day_end import records
from teller.bank.days import records as days
from teller.bank.days.day import DayState
from teller.bank.money import Money
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import local_day, moment

Limit = Annotated[int, Field(ge=1, le=1_000)]


@dataclass(frozen=True, slots=True)
class ListedDay:
    """A business day on record."""

    day: date
    opened: datetime
    closed: datetime | None
    closed_by: str | None


@dataclass(frozen=True, slots=True)
class Days:
    """`day` is the business day and how it stands; `to_close` the day that closing would end, if any is open.

    What stands in the way of closing: `drawers` that are open, `on_its_way` between two, `offers` without an answer.
    """

    day: date
    state: DayState
    to_close: date | None
    reopenable: bool
    drawers: tuple[str, ...]
    on_its_way: Money
    offers: int
    days: tuple[ListedDay, ...]


@use_case(Scope.BOOKS_VERIFY, writes=False)
def list_days(work: Work, *, limit: Limit = 60) -> Days:
    """The newest days on record, and what closing the branch would meet."""
    business = work.business
    is_open = business.state is DayState.OPEN
    return Days(
        day=business.day,
        state=business.state,
        to_close=business.day if is_open else business.before if business.before_is_open else None,
        reopenable=business.state is DayState.CLOSED and business.day == local_day(work.now),
        drawers=tuple(records.open_drawers(work.db)),
        on_its_way=Money(records.on_its_way(work.db)),
        offers=records.offers(work.db).many,
        days=tuple(_listed(work, row) for row in days.newest(work.db, limit)),
    )


def _listed(work: Work, found: Any) -> ListedDay:
    closed = moment(found.closed_at) if found.closed_at is not None else None
    return ListedDay(
        date.fromisoformat(found.day), moment(found.opened_at), closed, records.name_of(work.db, found.closed_by)
    )
