"""The rules of counting: it is blind, it is done at most twice, and above a tolerance a supervisor agrees.

A **round** begins when its holder begins to count, and ends when the drawer is closed, handed over, found right, or the
counting is given up. Until then no cash moves in the drawer, and the bank tells its holder nothing that is in it. The
first count that agrees ends the round. The first that differs is answered "count again" and nothing else; the second
with both figures. After that this very count can be booked, or the counting given up and the entry at fault
looked for; then a new round begins.

What this prevents: that a count is made to fit, or a difference is hidden, by looking at the figure while counting.
What it cannot: a holder may have noted the figure before, may add up receipts, and learns from each count whether it
agrees. Every count is kept with both figures, so a row of rounds that were given up is seen by whoever looks.

The tolerance is for all that one holder's counts of a business day differ by, over and short alike: otherwise a drawer
offered and taken back could be short of a little as often as its holder likes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import ClassVar

from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal

COUNTS = 2
"""How often a drawer is counted in one round: once, and once more where the first differs."""


class Outcome(StrEnum):
    """What came of a count: it agrees, is to be made again, differs for good, or differs and was booked so."""

    AGREES = "agrees"
    AGAIN = "again"
    DIFFERS = "differs"
    BOOKED = "booked"


class Why(StrEnum):
    """What a drawer is counted for."""

    CLOSE = "close"
    HAND_OVER = "hand_over"
    CHECK = "check"
    FORCED = "forced"


@dataclass(eq=False)
class RecountOver(Refusal):
    """The drawer was counted twice in this round, and the figures are known: a third count would not be blind."""

    code: ClassVar[str] = "recount_over"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "pieces"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class OffersOpen(Refusal):
    """Cash of this drawer is on its way to colleagues who have not answered yet: the drawer cannot be counted."""

    code: ClassVar[str] = "offers_open"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    count: int


@dataclass(eq=False)
class DifferenceNeedsSupervisor(Refusal):
    """The difference is above what the branch tolerates: a supervisor may say yes to booking it."""

    code: ClassVar[str] = "difference_needs_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True

    difference: Money
    tolerance: Money


@dataclass(eq=False)
class WitnessRefused(Refusal):
    """Not the e-mail and password of an enabled user other than who counts: which it was is not told (R-AUTH-05)."""

    code: ClassVar[str] = "witness_refused"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "witness_password"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class OwnDrawerForced(Refusal):
    """One's own drawer is counted and closed as any other, not by force."""

    code: ClassVar[str] = "own_drawer_forced"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


def outcome_of(expected: Money, counted: Pieces, differed: Sequence[Pieces], *, book: bool = False) -> Outcome:
    """What a count comes to, after those of its round that differed; with `book`, a known difference is booked.

    Raises `RecountOver`.
    """
    if len(differed) >= COUNTS:
        if counted != differed[-1]:
            raise RecountOver
        return Outcome.BOOKED if book else Outcome.DIFFERS
    if counted.total == expected:
        return Outcome.AGREES
    return Outcome.DIFFERS if len(differed) == COUNTS - 1 else Outcome.AGAIN


def tolerated(tolerance: Money, booked: Money) -> Money:
    """What is left of the tolerance by what was booked of its holder's before: a little every hour is not a little."""
    return max(tolerance - booked, Money(0))


def over_tolerance(difference: Money, tolerance: Money) -> bool:
    return abs(difference.cents) > tolerance.cents
