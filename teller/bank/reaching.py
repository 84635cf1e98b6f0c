"""Reaching an amount exactly with a limited number of each note and coin.

The largest first nearly always comes out. Where it does not (60 out of one 50 and three 20), every sum that the
smaller ones can make is worked out as one long number, bit by bit, and the largest are taken that leave such a sum.

What keeps it short: in some best answer hardly fewer of a note are used than fit. Were it many fewer, the smaller
ones that stand in for them would hold a group worth exactly some of that note, which could be put back. For each
smaller one such a group is worth at most their least common multiple, so the sum of these bounds what is open.
"""

from collections.abc import Mapping
from math import gcd, lcm
from typing import Final, NamedTuple

_MOST_BITS: Final = 4_000_000
"""The longest number of sums that is worked with: half a megabyte. No currency in circulation needs as much."""


class _Open(NamedTuple):
    """What is left to decide about one denomination: so many are taken in any case, so many may be besides."""

    worth: int
    taken: int
    more: int


def reached(cents: int, held: Mapping[int, int]) -> dict[int, int] | None:
    """How many of each to take, of at most so many as are held; as many as can be of the largest, then of the next."""
    if cents == 0:
        return {}
    if not 0 < cents <= sum(worth * count for worth, count in held.items()) or cents % gcd(*held):
        return None
    return _largest_first(cents, held) or _searched(cents, held)


def _largest_first(cents: int, held: Mapping[int, int]) -> dict[int, int] | None:
    taken = dict[int, int]()
    for worth in sorted(held, reverse=True):
        taken[worth] = min(held[worth], cents // worth)
        cents -= taken[worth] * worth
    return taken if cents == 0 else None


def _searched(cents: int, held: Mapping[int, int]) -> dict[int, int] | None:
    unit = gcd(*held)
    open_ones = _narrowed(cents // unit, {worth // unit: count for worth, count in held.items()})
    left = cents // unit - sum(one.worth * one.taken for one in open_ones)
    if not open_ones or not 0 <= left <= _MOST_BITS:
        return None
    sums = [1]  # of no denominations at all; then of the smallest, of the two smallest, and so on
    for one in reversed(open_ones[1:]):
        sums.append(_with(sums[-1], one, left))
    answer = dict[int, int]()
    for one, below in zip(open_ones, reversed(sums), strict=True):
        most = min(one.more, left // one.worth)
        more = next((n for n in range(most, -1, -1) if below >> (left - n * one.worth) & 1), None)
        if more is None:
            return None
        left -= more * one.worth
        answer[one.worth * unit] = one.taken + more
    return answer


def _with(sums: int, one: _Open, most: int) -> int:
    """The sums that can be made when so many of this one may be added, up to the most that is asked for."""
    count, step = min(one.more, most // one.worth), 1
    while count:
        step = min(step, count)
        sums |= sums << (step * one.worth)
        count -= step
        step *= 2
    return sums & ((1 << (most + 1)) - 1)


def _narrowed(cents: int, held: Mapping[int, int]) -> list[_Open]:
    """For each denomination how many are taken whatever else is, and how many may be besides; none where it cannot be.

    `least` and `most` bound what is left to make up when its turn comes.
    """
    worths, made = sorted(held, reverse=True), list[_Open]()
    least = most = cents
    for at, worth in enumerate(worths):
        count, smaller = held[worth], worths[at + 1 :]
        fewer = sum(lcm(worth, other) // worth for other in smaller)
        below = sum(other * held[other] for other in smaller)
        low = max(0, min(count, least // worth) - fewer, -(-(least - below) // worth))
        high = min(count, most // worth)
        if low > high or least > most:
            return []
        made.append(_Open(worth, low, high - low))
        least = max(0, least - count * worth)
        most = min(below, most, max((fewer + 1) * worth - 1, most - (count - fewer) * worth))
    return made
