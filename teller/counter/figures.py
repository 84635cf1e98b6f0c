"""Figures: money, days and numbers as the reader's locale writes them, and amounts as it is typed."""

import re
from datetime import date, datetime
from typing import Literal

from PySide6.QtCore import QDate, QLocale

from teller.bank.money import MAX_CENTS, Currency, Money

BadAmountReason = Literal["missing", "not_plain", "decimals", "too_large", "zero"]

MINUS = "−"


class BadAmount(ValueError):  # noqa: N818 - its reason is what counts
    """What was typed is no amount. `wording.bad_amount` says why."""

    def __init__(self, reason: BadAmountReason) -> None:
        super().__init__(reason)
        self.reason = reason


class Figures:
    """Writes and reads figures for one currency and one locale (the desktop's, unless another is given)."""

    def __init__(self, currency: Currency, locale: QLocale | None = None) -> None:
        self.currency, self.locale = currency, locale or QLocale()

    def money(self, amount: Money) -> str:
        """`1,284.50`, with a real minus sign where negative. No currency: it stands once, beside or above."""
        whole, part = divmod(abs(amount.cents), self.currency.unit)
        sign = MINUS if amount.cents < 0 else ""
        decimals = f"{self.locale.decimalPoint()}{part:0{self.currency.digits}d}" if self.currency.digits else ""
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
        point, group = re.escape(self.locale.decimalPoint()), self._group_pattern()
        found = re.fullmatch(rf"([0-9]{{1,3}}(?:{group}[0-9]{{3}})+|[0-9]+)(?:{point}([0-9]*))?", text, re.ASCII)
        if found is None:
            raise BadAmount("not_plain")
        whole, part = re.sub(r"[^0-9]", "", found[1]), found[2] or ""
        if len(part) > self.currency.digits:
            raise BadAmount("decimals")
        if len(whole) > len(str(MAX_CENTS)):
            raise BadAmount("too_large")
        cents = int(whole) * self.currency.unit + int(part.ljust(self.currency.digits, "0") or "0")
        if cents > MAX_CENTS:
            raise BadAmount("too_large")
        return Money(cents)

    def day(self, day: date) -> str:
        """`24 Nov`, with the year where it is not this one."""
        shown = QDate(day.year, day.month, day.day)
        this_year = day.year == date.today().year  # noqa: DTZ011 - how a day reads depends on the reader's own today
        return self.locale.toString(shown, "d MMM" if this_year else "d MMM yyyy")

    def full_day(self, day: date) -> str:
        return self.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def time(self, at: datetime) -> str:
        """`10:31`, at the branch."""
        return f"{at.astimezone():%H:%M}"

    def number(self, number: str) -> str:
        """An account or customer number in groups of four."""
        return " ".join(number[at : at + 4] for at in range(0, len(number), 4))

    def _grouped(self, whole: int) -> str:
        # QLocale rounds nothing here: it is given whole numbers, as text of at most three digits at a time.
        text = f"{whole:,}"
        return text.replace(",", self.locale.groupSeparator() or "")

    def _group_pattern(self) -> str:
        """The locale's group separator; where it is some kind of space or apostrophe, what a keyboard has for it."""
        group = self.locale.groupSeparator()
        if group.isspace():
            return "[ \u00a0\u202f]"
        return "['’]" if group in {"'", "’"} else re.escape(group)
