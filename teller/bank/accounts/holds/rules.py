"""The rules of holds: what may be held, for how long, and who may let go of it.

A hold ends with the business day it is placed until, at most 180 days ahead; the database ends it when the next day
begins. A cheque's hold has no day: it ends when the cheque is cleared or returned, and by no other hand. To release one
early needs a supervisor's yes; a supervisor releases what somebody else placed, being the second person already.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from http import HTTPStatus
from typing import ClassVar

from teller.bank.badge import Role
from teller.bank.money import Money
from teller.bank.refusal import Refusal

LONGEST = timedelta(days=180)
UNTIL_SETTLED = date.max
"""The day of a cheque's hold: it never comes."""


class HoldState(StrEnum):
    """A hold is placed, and then settled in one of three ways."""

    PLACED = "placed"
    CAPTURED = "captured"
    RELEASED = "released"
    EXPIRED = "expired"


@dataclass(eq=False)
class HoldDayOutOfRange(Refusal):
    """A hold ends today at the earliest, and 180 days ahead at the latest."""

    code: ClassVar[str] = "hold_day_out_of_range"
    field: ClassVar[str | None] = "expires_on"
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False

    first: date
    last: date


@dataclass(eq=False)
class HoldSettled(Refusal):
    """It has been captured, released, or has expired: nothing is held any more."""

    code: ClassVar[str] = "hold_settled"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    state: str


@dataclass(eq=False)
class HeldForCheque(Refusal):
    """A cheque's hold ends when the cheque is cleared or returned."""

    code: ClassVar[str] = "held_for_cheque"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class HoldReleaseNeedsSupervisor(Refusal):
    """Early release needs a supervisor's yes; a supervisor releases alone what somebody else placed."""

    code: ClassVar[str] = "hold_release_needs_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


@dataclass(eq=False)
class OverHold(Refusal):
    """No more is captured than is held."""

    code: ClassVar[str] = "over_hold"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "amount"

    held: Money


def check_day(expires_on: date, today: date) -> None:
    last = today + LONGEST
    if not today <= expires_on <= last:
        raise HoldDayOutOfRange(today, last)


def check_placed(state: HoldState, expires_on: date, today: date) -> None:
    """Refuse one that is settled, or that ends with the beginning of this day."""
    if state is not HoldState.PLACED:
        raise HoldSettled(state.value)
    if expires_on < today:
        raise HoldSettled(HoldState.EXPIRED.value)


def check_own_hand(expires_on: date) -> None:
    """Refuse to let go by hand of what is held for a cheque."""
    if expires_on == UNTIL_SETTLED:
        raise HeldForCheque


def check_capture(amount: Money, held: Money) -> None:
    if amount > held:
        raise OverHold(held)


def broken_by_releasing(placed_by: int, *, user: int, role: Role) -> list[Refusal]:
    """What a supervisor has to say yes to."""
    if role is Role.SUPERVISOR and placed_by != user:
        return []
    return [HoldReleaseNeedsSupervisor()]
