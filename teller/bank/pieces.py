"""Pieces: an amount of cash as the notes and coins that make it up."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Self

from teller.bank.money import MAX_CENTS, Money

MAX_PIECES = MAX_CENTS
"""The most of one denomination that one value holds: as many as the smallest of them could ever be."""


@dataclass(frozen=True, slots=True, init=False)
class Pieces:
    """How many there are of each note and coin, by its worth in minor units; the largest first, and none of zero.

    Counts are signed: change given back out of a deposit is negative. The bank decides what may be below zero.
    """

    counts: tuple[tuple[int, int], ...] = field(default=())

    def __init__(self, counts: Mapping[int, int] | Iterable[tuple[int, int]] = ()) -> None:
        items = dict(counts)
        for worth, count in items.items():
            if type(worth) is not int or type(count) is not int:
                raise TypeError("notes and coins are whole numbers")
            if worth <= 0 or not -MAX_PIECES <= count <= MAX_PIECES:
                raise ValueError("no such note, or more of them than a bank can hold")
        object.__setattr__(self, "counts", tuple(sorted(((w, c) for w, c in items.items() if c), reverse=True)))

    @property
    def total(self) -> Money:
        return Money(sum(worth * count for worth, count in self.counts))

    @property
    def has_none_below_zero(self) -> bool:
        return all(count > 0 for _, count in self.counts)

    def of(self, worth: int) -> int:
        """How many of that denomination."""
        return dict(self.counts).get(worth, 0)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self.counts)

    def __bool__(self) -> bool:
        return bool(self.counts)

    def __add__(self, other: "Pieces") -> "Pieces":
        both = dict(self.counts)
        for worth, count in other.counts:
            both[worth] = both.get(worth, 0) + count
        return Pieces(both)

    def __sub__(self, other: "Pieces") -> "Pieces":
        return self + -other

    def __neg__(self) -> "Pieces":
        return Pieces({worth: -count for worth, count in self.counts})

    def stored(self) -> str:
        """As the vault keeps it: JSON, so that the database can add it up."""
        return json.dumps({str(worth): count for worth, count in self.counts}, separators=(",", ":"))

    @classmethod
    def read(cls, stored: str) -> Self:
        """What `stored` wrote."""
        return cls({int(worth): count for worth, count in json.loads(stored).items()})
