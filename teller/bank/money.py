"""Money: whole minor units of the bank's one currency, never a float."""

from dataclasses import dataclass
from typing import Self

MAX_CENTS = 10**15
"""The largest amount one value may hold, in minor units.

Nine thousand such values still sum inside SQLite's 64-bit integers, and each fits a double exactly (2**53), so
nothing that reads our files can round it.
"""


@dataclass(frozen=True, slots=True)
class Currency:
    """An ISO 4217 currency: its code and how many decimals its minor unit has (0, 2 or 3)."""

    code: str
    digits: int

    @property
    def unit(self) -> int:
        """Minor units in one major unit."""
        return int(10**self.digits)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in minor units ("cents"), signed. Refuses float and bool: `Money(1.0)` is a TypeError."""

    cents: int

    def __post_init__(self) -> None:
        if type(self.cents) is not int:
            raise TypeError(f"money is whole cents, not {type(self.cents).__name__}")
        if not -MAX_CENTS <= self.cents <= MAX_CENTS:
            raise OverflowError("more money than a bank can hold")

    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + other.cents)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.cents - other.cents)

    def __neg__(self) -> "Money":
        return Money(-self.cents)

    def __bool__(self) -> bool:
        return self.cents != 0

    @classmethod
    def of(cls, text: str, currency: Currency) -> Self:
        """Read plain text such as `1250.50`: ASCII digits, at most the currency's decimals, a dot between.

        This is the one form for files, scripts and the command line; what a person types follows a locale and is
        read by the counter. Raises ValueError for anything else (`1e5`, `NaN`, full-width digits, a sign).
        """
        whole, dot, part = text.partition(".")
        if not (whole.isascii() and whole.isdigit()) or (dot and not (part.isascii() and part.isdigit())):
            raise ValueError("an amount has plain digits and at most one dot")
        if len(part) > currency.digits:
            raise ValueError(f"{currency.code} has {currency.digits} decimals")
        if len(whole) > len(str(MAX_CENTS)):
            raise ValueError("more money than a bank can hold")
        cents = int(whole) * currency.unit + int(part.ljust(currency.digits, "0") or "0")
        if cents > MAX_CENTS:
            raise ValueError("more money than a bank can hold")
        return cls(cents)

    def plain(self, currency: Currency) -> str:
        """The plain text that `of` reads, with a leading minus where negative."""
        sign = "-" if self.cents < 0 else ""
        whole, part = divmod(abs(self.cents), currency.unit)
        return f"{sign}{whole}.{part:0{currency.digits}d}" if currency.digits else f"{sign}{whole}"


NOTHING = Money(0)
