"""How a locale writes a day: with its month in short, without the year, as a month alone, or as it is typed.

Qt knows the long and the short form of each locale only. The others are the long form without some of its parts.
"""

import re
from datetime import date
from functools import cache

from PySide6.QtCore import QDate, QLocale

# A quoted text, a field (with what Chinese, Japanese and Korean write behind it), or anything else.
_PARTS = re.compile(r"'[^']*'|(?:d+|M+|y+)[年月日년월일]?|.", re.DOTALL)
_TWO_DIGIT_YEAR = re.compile(r"(?<!y)yy(?!y)")
_ISO = "yyyy-MM-dd"


@cache
def form(name: str, *, day: bool = True, year: bool = True) -> str:
    """Qt's pattern for the locale of this name, for example `d MMM yyyy`, `MMM d`, `M月d日`, `MMMM yyyy`."""
    parts = _PARTS.findall(QLocale(name).dateFormat(QLocale.FormatType.LongFormat))
    parts = _without(parts, "ddd", keeps_its_neighbours=True)
    if not year:
        parts = _without(parts, "y")
    if not day:
        return "".join(_without(parts, "d"))
    # In short there is no "de" between them: `24 nov 2026`.
    return re.sub(r" '\w+' ", " ", "".join(parts).replace("MMMM", "MMM"))


def _without(parts: list[str], field: str, *, keeps_its_neighbours: bool = False) -> list[str]:
    """The pattern without a field and what parts it from the others."""
    at = next((at for at, part in enumerate(parts) if part.startswith(field)), None)
    if at is None:
        return parts
    fields = [number for number, part in enumerate(parts) if part[0] in "dMy"]
    if at != fields[-1]:
        return parts[:at] + parts[fields[fields.index(at) + 1] :]
    if not keeps_its_neighbours:
        return parts[: fields[-2] + 1]
    before = parts[:at]
    while before and before[-1] in {" ", ",", "،", "\u00a0"}:
        before.pop()
    return before


def written(day: date, locale: QLocale, pattern: str) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def typed_form(locale: QLocale) -> str:
    """The pattern for typing a day: the locale's short form, with the year in full."""
    if locale.language() == QLocale.Language.C or locale.zeroDigit() != "0":
        return _ISO
    return _TWO_DIGIT_YEAR.sub("yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))


def as_typed(day: date, locale: QLocale) -> str:
    """A day as one would type it: `24/11/2026`, `24.11.2026`, `2026/11/24`."""
    return written(day, locale, typed_form(locale))
