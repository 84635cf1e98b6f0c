"""Figures: money, days and numbers as the reader's locale writes them, and amounts as it is typed."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from teller.bank.money import MAX_CENTS, Currency, Money
from teller.counter import dates

BadAmountReason = Literal["missing", "not_plain", "decimals", "too_large", "zero", "thousands"]

MINUS = "−"
_WESTERN = 3  # figures in a group; India's are two, after a first three


class BadAmount(ValueError):  # noqa: N818 - its reason is what counts
    """What was typed is no amount. `wording.bad_amount` says why."""

    def __init__(self, reason: BadAmountReason) -> None:
        super().__init__(reason)
        self.reason = reason


class Figures:
    """Writes and reads figures for one currency and one locale (the desktop's, unless another is given)."""

    def __init__(self, currency: Currency, locale: QLocale | None = None) -> None:
        self.currency, self.locale = currency, locale or QLocale()
        self._plain = _with_plain_digits(self.locale)
        self.point = self._plain.decimalPoint()

    def money(self, amount: Money) -> str:
        """`1,284.50`, with a real minus sign where negative. No currency: it stands once, beside or above."""
        whole, part = divmod(abs(amount.cents), self.currency.unit)
        sign = MINUS if amount.cents < 0 else ""
        decimals = f"{self.point}{part:0{self.currency.digits}d}" if self.currency.digits else ""
        return f"{sign}{self._grouped(whole)}{decimals}"

    def signed(self, amount: Money) -> str:
        """With a plus sign where positive: for the lines of a statement."""
        return f"+{self.money(amount)}" if amount.cents > 0 else self.money(amount)

    def with_currency(self, amount: Money) -> str:
        """`EUR 1,284.50`: for sentences."""
        return f"{self.currency.code} {self.money(amount)}"

    def typed(self, text: str) -> Money:
        """The amount that was typed: ASCII digits in the locale's form, more than zero. Raises `BadAmount`.

        Group separators may be left out, but where they stand they must stand right: `1,25` is not taken for 125.
        `2k` and `1.25k` are thousands, with no separators and at most three decimals, so that they read one way only.
        """
        amount = self.typed_or_zero(text)
        if not amount:
            raise BadAmount("zero")
        return amount

    def typed_or_zero(self, text: str) -> Money:
        """As `typed`, where nothing at all is an answer, too: a float of 0, a limit of 0."""
        text = text.strip(" ")
        if not text:
            raise BadAmount("missing")
        whole, part = self._thousands(text[:-1]) if text[-1] in "kK" else self._digits(text)
        if len(part) > self.currency.digits:
            raise BadAmount("decimals")
        if len(whole) > len(str(MAX_CENTS)):
            raise BadAmount("too_large")
        cents = int(whole) * self.currency.unit + int(part.ljust(self.currency.digits, "0") or "0")
        if cents > MAX_CENTS:
            raise BadAmount("too_large")
        return Money(cents)

    def understood(self, text: str) -> str | None:
        """What was understood, written in full; None where it reads so already, or as no amount.

        `2k` is `2,000.00`, `1250` is `1,250.00`; `1,250`, `1,250.00` and `150` say what they mean.
        """
        try:
            full = self.money(self.typed_or_zero(text))
        except BadAmount:
            return None
        return None if text.strip(" ") in {full, full.partition(self.point)[0]} else full

    def retyped(self, text: str, before: QLocale | None) -> str:
        """What was typed while another locale was read, as this one writes it: `1.250,00` may have been `1,250.00`.
        What was no amount then stands as it is.
        """
        if before is None or before == self.locale:
            return text
        try:
            return self.money(Figures(self.currency, before).typed_or_zero(text))
        except BadAmount:
            return text

    def _digits(self, text: str) -> tuple[str, str]:
        """The figures before and after the decimal point."""
        found = re.fullmatch(rf"({self._grouped_pattern()}|[0-9]+)(?:{re.escape(self.point)}([0-9]*))?", text)
        if found is None:
            raise BadAmount("not_plain")
        return re.sub(r"[^0-9]", "", found[1]), found[2] or ""

    def _thousands(self, text: str) -> tuple[str, str]:
        found = re.fullmatch(rf"([0-9]+)(?:{re.escape(self.point)}([0-9]{{1,3}}))?", text)
        if found is None:
            raise BadAmount("thousands" if any(digit in "0123456789" for digit in text) else "not_plain")
        return found[1] + (found[2] or "").ljust(3, "0"), ""

    def day(self, day: date) -> str:
        """`24 Nov`, with the year where it is not this one."""
        this_year = day.year == date.today().year  # noqa: DTZ011 - how a day reads depends on the reader's own today
        return dates.written(day, self.locale, dates.form(self.locale.name(), year=not this_year))

    def day_and_year(self, day: date) -> str:
        """`29 Feb 1984`, whatever the year."""
        return dates.written(day, self.locale, dates.form(self.locale.name()))

    def month(self, day: date) -> str:
        """The month that a day is in: `November 2026`."""
        return dates.written(day, self.locale, dates.form(self.locale.name(), day=False))

    def full_day(self, day: date) -> str:
        return self.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def time(self, at: datetime) -> str:
        """`10:31`, at the branch; `10:31 AM` where the clock has twelve hours."""
        here = at.astimezone()
        return self.locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)

    def number(self, number: str) -> str:
        """An account or customer number in groups of four."""
        return " ".join(number[at : at + 4] for at in range(0, len(number), 4))

    def moment(self, day: str, at: datetime) -> str:
        """`24 Nov, 10:31`, of a day that is written already."""
        return _tr("{day}, {time}").format(day=day, time=self.time(at))

    def named(self, name: str, number: str) -> str:
        """`Everyday, 4021 7733 06`; where no name is known, the number."""
        shown = self.number(number)
        return _tr("{name}, {number}").format(name=name, number=shown) if name else shown

    def count(self, number: int) -> str:
        """`1,250`: how many there are of something."""
        return f"{MINUS if number < 0 else ''}{self._grouped(abs(number))}"

    def worth(self, cents: int) -> str:
        """What a note or a coin is worth: `50`, and `0.20` where it is a part of one."""
        whole, part = divmod(cents, self.currency.unit)
        return self.money(Money(cents)) if part else self._grouped(whole)

    def pieces(self, pieces: Iterable[tuple[int, int]]) -> str:
        """Of `Pieces`: `2 × 50 · 1 × 5 · 3 × 0.20`. It breaks between two kinds, and not within one."""
        one = _tr("{count}\u00a0×\u00a0{worth}")
        return " · ".join(one.format(count=self.count(count), worth=self.worth(worth)) for worth, count in pieces)

    def _grouped(self, whole: int) -> str:
        return self._plain.toString(whole)  # a whole number: nothing is rounded

    def _grouped_pattern(self) -> str:
        """Figures in groups: of three, as everybody reads them, or as the locale writes them."""
        group = self._group_pattern()
        pattern = rf"[0-9]{{1,3}}(?:{group}[0-9]{{3}})+"
        higher, least = (len(part) for part in self._grouped(MAX_CENTS).split(self._plain.groupSeparator())[-2:])
        if (higher, least) == (_WESTERN, _WESTERN):
            return pattern
        return rf"{pattern}|[0-9]{{1,{higher}}}(?:{group}[0-9]{{{higher}}})*{group}[0-9]{{{least}}}"

    def _group_pattern(self) -> str:
        """The locale's group separator; where it is some kind of space or apostrophe, what a keyboard has for it."""
        group = self._plain.groupSeparator()
        if group.isspace():
            return "[ \u00a0\u202f]"
        return "['’]" if group in {"'", "’"} else re.escape(group)


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)


def _with_plain_digits(locale: QLocale) -> QLocale:
    """The locale for numbers: its own groups and decimal point, but always the digits 0 to 9.

    Where it writes others, its separators belong to those, and the international ones are taken.
    """
    plain = QLocale(locale) if locale.zeroDigit() == "0" else QLocale(QLocale.Language.English)
    plain.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # the C locale leaves the separators out
    return plain
