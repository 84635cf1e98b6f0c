"""The days of a statement: the lines that lie on them, and the balances before the first and after the last.

A statement is of days, or of a month, which is days; either end may be open, and both may lie in the future.
"""

from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import ClassVar

from sqlalchemy import Connection

from teller.bank.ledger.lines import records as lines
from teller.bank.ledger.records import Standing
from teller.bank.money import Money
from teller.bank.refusal import Refusal


@dataclass(eq=False)
class DaysReversed(Refusal):
    """The range ends before it begins."""

    code: ClassVar[str] = "days_reversed"
    status: ClassVar[HTTPStatus] = HTTPStatus.UNPROCESSABLE_ENTITY
    field: ClassVar[str | None] = "last_day"
    audited: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Span:
    """Lines from `first` up to but without `end`, and what was there before and after them."""

    first: int
    end: int
    opening: Money
    closing: Money

    @property
    def count(self) -> int:
        return max(self.end - self.first, 0)  # an account's lines are numbered without a gap


def between(db: Connection, standing: Standing, first_day: date | None, last_day: date | None) -> Span:
    """What of an account's lines lies on these days, both included. Raises `DaysReversed`."""
    if first_day is not None and last_day is not None and last_day < first_day:
        raise DaysReversed
    first = _first_since(db, standing, first_day)
    end = standing.last_seq + 1 if last_day is None else _first_since(db, standing, _after(last_day))
    return Span(first, end, _balance_before(db, standing, first), _balance_before(db, standing, max(end, first)))


def month_of(day: date) -> tuple[date, date]:
    """The first and the last day of the month that a day is in."""
    first = day.replace(day=1)
    return first, (date.max if (day.year, day.month) == (date.max.year, 12) else _before(_next_month(first)))


def _next_month(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def _before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def _after(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1) if day < date.max else day


def _first_since(db: Connection, standing: Standing, day: date | None) -> int:
    """The first line on or after a day. Days only rise within an account, so it is found by halving."""
    if day is None:
        return 1
    low, high, wanted = 1, standing.last_seq + 1, day.isoformat()
    while low < high:
        middle = (low + high) // 2
        if lines.day_and_balance(db, standing.id, middle)[0] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def _balance_before(db: Connection, standing: Standing, seq: int) -> Money:
    return Money(lines.day_and_balance(db, standing.id, seq - 1)[1] if seq > 1 else 0)
