"""The rules of closing a branch and of opening it again.

The branch is closed when every drawer is, and no cash is on its way between two: then what the books say is there is in
the cash vault, and counted. It is opened again on the same calendar day only: what is past stays as it was reported.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import ClassVar

from teller.bank.days.day import BusinessDay, DayState
from teller.bank.money import Money
from teller.bank.refusal import Refusal


@dataclass(eq=False)
class DrawersOpen(Refusal):
    """These drawers are still open; the branch closes when all are closed."""

    code: ClassVar[str] = "drawers_open"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    names: tuple[str, ...]


@dataclass(eq=False)
class CashInTransit(Refusal):
    """Cash that was offered to somebody is neither taken nor taken back."""

    code: ClassVar[str] = "cash_in_transit"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    amount: Money


@dataclass(eq=False)
class DayNotBegun(Refusal):
    """Nothing has been posted since the last close, so there is no day to close."""

    code: ClassVar[str] = "day_not_begun"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False


@dataclass(eq=False)
class DayClosed(Refusal):
    """The business day is closed already."""

    code: ClassVar[str] = "day_closed"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False

    day: date


@dataclass(eq=False)
class NotReopenable(Refusal):
    """Only the newest day can be opened again, on its own calendar day, once it is closed."""

    code: ClassVar[str] = "not_reopenable"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


def day_to_close(business: BusinessDay) -> date:
    """The day that is open on record: this one, or the one before that nobody has closed."""
    if business.state is DayState.OPEN:
        return business.day
    if business.state is DayState.CLOSED:
        raise DayClosed(business.day)
    if business.before is None or not business.before_is_open:
        raise DayNotBegun
    return business.before


def check_closing(drawers: Sequence[str], on_its_way: Money, offered: int) -> None:
    """Drawers first: closing them may settle the rest."""
    if drawers:
        raise DrawersOpen(tuple(drawers))
    if on_its_way or offered:
        raise CashInTransit(on_its_way)


def day_to_reopen(business: BusinessDay, today: date) -> date:
    if business.state is not DayState.CLOSED or business.day != today:
        raise NotReopenable
    return business.day
