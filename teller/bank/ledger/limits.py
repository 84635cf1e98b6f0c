"""Limits: how much may be moved at once, in a business day and in a month, by whom and out of what.

- **role, user**: the most that one entry of theirs moves; the most that they pay out or transfer for customers in a
  business day and in a calendar month of business days. A user's own limits replace those of their role.
- **customer, account**: the most that leaves the customer's accounts together, or one account, at once, in a day, in a
  month. Limits of its own replace those that hold for each.

A limit of None is none. Fees count against no limit. What is taken back on the day and in the month it was posted gives
its room back. Calendar and zone are those of the business day (`days/day.py`). All of it is read and checked inside the
transaction that posts. Over a limit, a supervisor's yes is needed.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from http import HTTPStatus
from typing import ClassVar

from teller.bank.ledger import limit_records as records
from teller.bank.ledger.records import Standing
from teller.bank.money import NOTHING, Money
from teller.bank.refusal import Refusal
from teller.bank.work import Work


class Subject(StrEnum):
    """What a limit is for."""

    ROLE = "role"
    USER = "user"
    CUSTOMER = "customer"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Limits:
    """The most at once, in a business day and in a month; None for no limit."""

    entry: Money | None = None
    day: Money | None = None
    month: Money | None = None


@dataclass(frozen=True, slots=True)
class Used:
    """What has been moved already, on the business day and in its month."""

    day: Money = NOTHING
    month: Money = NOTHING


@dataclass(eq=False)
class OverLimit(Refusal):
    """More than a limit lets through: a supervisor may say yes."""

    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "amount"
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True

    subject: str
    left: Money
    limit: Money


@dataclass(eq=False)
class OverEntryLimit(OverLimit):
    """More than may be moved at once."""

    code: ClassVar[str] = "over_entry_limit"


@dataclass(eq=False)
class OverDayLimit(OverLimit):
    """More than may be moved in one business day."""

    code: ClassVar[str] = "over_day_limit"


@dataclass(eq=False)
class OverMonthLimit(OverLimit):
    """More than may be moved in one month."""

    code: ClassVar[str] = "over_month_limit"


@dataclass(frozen=True, slots=True)
class Room:
    """One subject's limits, and what of them is used."""

    subject: Subject
    limits: Limits
    used: Used

    def broken(self, amount: Money) -> list[OverLimit]:
        """What this amount would break, the entry's limit first."""
        found: list[OverLimit] = []
        for kind, limit, used in (
            (OverEntryLimit, self.limits.entry, Money(0)),
            (OverDayLimit, self.limits.day, self.used.day),
            (OverMonthLimit, self.limits.month, self.used.month),
        ):
            if limit is not None and (left := limit - used) < amount:
                found.append(kind(self.subject.value, max(left, Money(0)), limit))
        return found


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of the tightest limit of the day and of the month; None where there is none."""

    day: Money | None
    month: Money | None


def rooms(work: Work, debit: Standing) -> tuple[Room, ...]:
    """Every limit that this movement meets. A deposit, which leaves no account, meets only that of one entry."""
    leaves = debit.customer is not None
    role, customer, user = work.badge.role.value, debit.customer, work.badge.user
    rows = records.limits(work.db, role, user, customer or 0, debit.id)
    own, by_role = rows.get((Subject.USER, str(user))), rows.get((Subject.ROLE, role))
    staff = Subject.USER if own is not None else Subject.ROLE
    limits = Limits(*(own or by_role or (Money(0), None, None)))  # a role without limits on record moves nothing
    found = [Room(staff, limits if leaves else Limits(limits.entry), _of_user(work, limits) if leaves else Used())]
    if customer is None:
        return tuple(found)
    if (row := _own_or_each(rows, Subject.ACCOUNT, debit.id)) is not None:
        used = Used(debit.out_on(work.day), debit.out_in_month_of(work.day))
        found.append(Room(Subject.ACCOUNT, Limits(*row), used))
    if (row := _own_or_each(rows, Subject.CUSTOMER, customer)) is not None:
        found.append(Room(Subject.CUSTOMER, Limits(*row), _of_customer(work, customer)))
    return tuple(found)


def broken(found: tuple[Room, ...], amount: Money) -> list[OverLimit]:
    """Every limit that is broken: an approval is for all of them, or for none."""
    return [refusal for room in found for refusal in room.broken(amount)]


def left(found: tuple[Room, ...], amount: Money) -> Left:
    """What will be left once this amount has been moved."""
    days = [room.limits.day - room.used.day - amount for room in found if room.limits.day is not None]
    months = [room.limits.month - room.used.month - amount for room in found if room.limits.month is not None]
    return Left(min(days, default=None), min(months, default=None))


def count(work: Work, user: int, amount: Money, *, back_from: date | None = None) -> None:
    """Add what left a customer's account to what its user has moved; or take it off again, where that was lately."""
    used = records.user_out(work.db, user)
    day, month = _on(used, work.day)
    if back_from is None:
        day, month = day + amount, month + amount
    else:
        day = max(day - amount, Money(0)) if back_from == work.day else day
        month = max(month - amount, Money(0)) if same_month(back_from, work.day) else month
    records.set_user_out(work.db, user, work.day.isoformat(), day.cents, month.cents)


def same_month(one: date, other: date) -> bool:
    return (one.year, one.month) == (other.year, other.month)


def _own_or_each(rows: dict[tuple[str, str], records.Three], subject: Subject, whose: int) -> records.Three | None:
    return rows.get((subject, str(whose))) or rows.get((subject, ""))


def _of_user(work: Work, limits: Limits) -> Used:
    if limits.day is None and limits.month is None:
        return Used()
    return Used(*_on(records.user_out(work.db, work.badge.user), work.day))


def _on(row: tuple[str, Money, Money] | None, day: date) -> tuple[Money, Money]:
    if row is None:
        return Money(0), Money(0)
    then = date.fromisoformat(row[0])
    return row[1] if then == day else Money(0), row[2] if same_month(then, day) else Money(0)


def _of_customer(work: Work, customer: int) -> Used:
    outs = records.out_of_customer(work.db, customer)
    today = work.day.isoformat()
    day = sum(cents for then, cents, _ in outs if then == today)
    return Used(Money(day), Money(sum(month for then, _, month in outs if then[:7] == today[:7])))
