"""Causes: what may lie behind a difference, told from its size and from the entries of the drawer.

Pure rules. A difference is what was counted less what the books say; above zero there is more than there should be.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from teller.bank.ledger.entry import Kind, reference
from teller.bank.money import Money

MOST_SUSPECTS = 5
_NINE = 9


class Why(StrEnum):
    """How a difference comes about. In the order of how much they explain."""

    SWAPPED = "digits_swapped"
    DOUBLED = "doubled"
    MISSED = "missed"
    DIRECTION = "wrong_direction"
    MISCOUNTED = "miscounted"


@dataclass(frozen=True, slots=True)
class Suspect:
    """An entry that would explain the difference. `perhaps` is the amount that it should have had, if that is told."""

    request: int
    kind: Kind
    amount: Money
    into: bool
    at: datetime
    perhaps: Money | None = None

    @property
    def reference(self) -> str:
        """As a person reads it out."""
        return reference(self.request)


@dataclass(frozen=True, slots=True)
class Cause:
    """One way to explain a difference, with the entries that fit, the newest first. `piece` is a note or coin."""

    why: Why
    suspects: tuple[Suspect, ...] = ()
    piece: Money | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """An entry of the drawer, as far as the rules look at it: how much, and whether into the drawer or out of it."""

    request: int
    kind: Kind
    amount: Money
    into: bool
    at: datetime


def proposed(difference: Money, entries: Iterable[Moved], worths: Sequence[int]) -> tuple[Cause, ...]:
    """What may have caused a difference, the likeliest first; nothing for none."""
    if not difference:
        return ()
    moved = list(entries)
    causes = [
        _swapped(difference, moved),
        _doubled(difference, moved),
        _missed(difference, moved),
        _direction(difference, moved),
        Cause(Why.MISCOUNTED, piece=Money(abs(difference.cents))) if abs(difference.cents) in worths else None,
    ]
    found = [cause for cause in causes if cause is not None]
    return tuple(sorted(found, key=lambda cause: not cause.suspects))  # what names an entry comes first


def _swapped(difference: Money, moved: Sequence[Moved]) -> Cause | None:
    """Two neighbouring digits swapped change an amount by nine times a power of ten, so nine divides the difference."""
    if difference.cents % _NINE:
        return None
    suspects = []
    for one in moved:
        for amount in _with_two_swapped(one.amount.cents):
            change = amount - one.amount.cents  # what the drawer would have more, had it been posted right
            if (change if one.into else -change) == difference.cents:
                suspects.append(_suspect(one, Money(amount)))
    return Cause(Why.SWAPPED, tuple(suspects[:MOST_SUSPECTS]))


def _with_two_swapped(cents: int) -> list[int]:
    """The amounts that differ from this by two neighbouring digits that changed places, each once."""
    digits = str(cents)
    swapped = [
        int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])
        for at in range(len(digits) - 1)
        if digits[at] != digits[at + 1]
    ]
    return [amount for amount in dict.fromkeys(swapped) if amount > 0]


def _doubled(difference: Money, moved: Sequence[Moved]) -> Cause | None:
    """Posted twice, or posted and not done: cash came in on paper only, or went out on paper only."""
    return _equal(Why.DOUBLED, difference, moved, times=1, short=True)


def _missed(difference: Money, moved: Sequence[Moved]) -> Cause | None:
    """Done twice, posted once: as much cash as in an entry moved once more the same way."""
    return _equal(Why.MISSED, difference, moved, times=1, short=False)


def _direction(difference: Money, moved: Sequence[Moved]) -> Cause | None:
    """Posted as coming in although it went out, or the other way round: twice its amount is wrong."""
    return _equal(Why.DIRECTION, difference, moved, times=2, short=True)


def _equal(why: Why, difference: Money, moved: Sequence[Moved], *, times: int, short: bool) -> Cause | None:
    """`short`: an entry into the drawer explains that there is less, one out of it that there is more."""
    suspects = [
        _suspect(one)
        for one in moved
        if one.amount.cents * times == abs(difference.cents) and (one.into == (difference.cents < 0)) == short
    ]
    return Cause(why, tuple(suspects[:MOST_SUSPECTS])) if suspects else None


def _suspect(one: Moved, perhaps: Money | None = None) -> Suspect:
    return Suspect(one.request, one.kind, one.amount, one.into, one.at, perhaps)
