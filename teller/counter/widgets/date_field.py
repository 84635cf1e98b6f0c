"""The field for a date: typed as 2026-11-24 or as the desktop's own form, and 30 February does not exist."""

import re
from datetime import date

from PySide6.QtCore import QLocale

from teller.counter.widgets.field import TextField

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TWO_DIGIT_YEAR = re.compile(r"(?<!y)yy(?!y)")


def parse_date(text: str, locale: QLocale) -> date | None:
    """The day meant, or None. A year needs its four figures: nobody's century is guessed."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        try:
            return date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            return None
    short = _TWO_DIGIT_YEAR.sub("yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))
    for form in (short, "d MMM yyyy", "d MMMM yyyy"):
        day = locale.toDate(text, form)
        if day.isValid() and day.year() >= 1000:  # noqa: PLR2004 - four figures
            return date(day.year(), day.month(), day.day())
    return None


class DateField(TextField):
    """A day. `day()` is None while what stands there is no day; leaving it says so."""

    def __init__(self, title: str, *, name: str, hint: str = "") -> None:
        super().__init__(title, name=name, hint=hint, placeholder="2026-11-24", longest=40)
        self.line.setPlaceholderText(self.tr("year-month-day"))
        self.line.editingFinished.connect(self._check)

    def day(self) -> date | None:
        return parse_date(self.text(), self.locale())

    def set_day(self, day: date) -> None:
        self.set_text(day.isoformat())

    def _check(self) -> None:
        if self.text().strip() and self.day() is None:
            self.show_notice(self.tr("Not a date. Write it as 1984-02-29."))
