"""Denominations: which notes and coins there are, and how an amount of cash is made up of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from teller.bank.circulation import ISSUED, series
from teller.bank.money import Currency, Money
from teller.bank.pieces import MAX_PIECES, Pieces
from teller.bank.reaching import reached

FEW_NOTES: Final = 5
FEW_COINS: Final = 10

_NOTES_HELD: Final = 100
_COINS_HELD: Final = 50


@dataclass(frozen=True, slots=True)
class Denomination:
    """A note or a coin, by its worth in minor units. A seldom one is counted where it turns up, and not missed."""

    worth: int
    is_coin: bool
    is_seldom: bool = False


@cache
def denominations(currency: Currency) -> tuple[Denomination, ...]:
    """The notes and coins of a currency, the largest first."""
    issued = ISSUED.get(currency) or series(currency)
    both = [(worth, False) for worth in issued.notes] + [(worth, True) for worth in issued.coins]
    return tuple(Denomination(worth, coin, worth in issued.seldom) for worth, coin in sorted(both, reverse=True))


def smallest(currency: Currency) -> Money:
    """What the smallest coin is worth: every amount of cash is a multiple of it."""
    return Money(denominations(currency)[-1].worth)


def suggested(amount: Money, currency: Currency) -> Pieces | None:
    """The amount in as few notes and coins as can be, as if there were enough of each.

    Seldom ones only where it cannot be done without. None where no notes and coins make that amount up, as 0.01 in
    Swiss francs, where it is below zero, or where it would be more of one note than can be told.
    """
    known = denominations(currency)
    usual = _fewest(amount.cents, [one.worth for one in known if not one.is_seldom])
    return usual or _fewest(amount.cents, [one.worth for one in known])


def payable(amount: Money, held: Pieces) -> Pieces | None:
    """The amount made up of notes and coins that are really there; None where it cannot be.

    The largest first, and fewer of a large one only where the rest would not come out otherwise: few pieces leave,
    and the small change stays for the next customer. It is exact, and finds a way wherever there is one.
    """
    there = {worth: count for worth, count in held if count > 0}
    way = reached(amount.cents, there)
    return None if way is None else Pieces(way)


def filled(cash: Money, currency: Currency, drawers: int = 1) -> Pieces:
    """A likely stock for cash whose notes and coins were never told: some of each, the rest in large notes.

    It sums to the cash exactly. What no coin can make up is told in pieces of one minor unit, and what is more
    than can be counted in notes, as one parcel. A cash vault keeps as much of each as that many drawers do.
    """
    if cash.cents < 0:
        raise ValueError("no cash is less than none")
    rest, told = cash.cents, dict[int, int]()
    usual = [one for one in denominations(currency) if not one.is_seldom]
    share = cash.cents // (len(usual) + 1)  # of each some, so that change can be given
    for one in reversed(usual):
        told[one.worth] = min(drawers * (_COINS_HELD if one.is_coin else _NOTES_HELD), share // one.worth)
        rest -= told[one.worth] * one.worth
    for worth in [one.worth for one in usual] + [one.worth for one in denominations(currency)] + [1]:
        more = min(rest // worth, MAX_PIECES - told.get(worth, 0))
        told[worth] = told.get(worth, 0) + more
        rest -= more * worth
    return Pieces(told) + Pieces({rest: 1} if rest else {})


def low(held: Pieces, currency: Currency) -> tuple[int, ...]:
    """Which notes and coins run low, the largest first, of those that a drawer is expected to hold."""
    counts: Mapping[int, int] = dict(held)
    return tuple(
        one.worth
        for one in denominations(currency)
        if not one.is_seldom and counts.get(one.worth, 0) < (FEW_COINS if one.is_coin else FEW_NOTES)
    )


def _fewest(cents: int, worths: list[int]) -> Pieces | None:
    """The largest first, which is the fewest in every series that is in circulation (the tests prove it)."""
    counts = dict[int, int]()
    for worth in worths:
        counts[worth], cents = divmod(cents, worth)
    return Pieces(counts) if cents == 0 and min(counts.values()) >= 0 and max(counts.values()) <= MAX_PIECES else None
