"""The field for a date: typed as the reader's locale has it or as 2026-11-24, and 30 February does not exist."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from teller.counter import dates
from teller.counter.widgets.field import TextField

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_EXAMPLE = date(1984, 2, 29)


def parse_date(text: str, locale: QLocale) -> date | None:
    """The day meant, or None. A year needs its four figures: nobody's century is guessed."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        try:
            return date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            return None
    short = dates.typed_form(locale).replace("dd", "d").replace("MM", "M")  # takes 5 as well as 05
    long = dates.form(locale.name())
    for form in (short, long, long.replace("MMM", "MMMM"), "d MMM yyyy", "d MMMM yyyy"):
        day = locale.toDate(text, form)
        if day.isValid() and day.year() >= 1000:  # noqa: PLR2004 - four figures
            return date(day.year(), day.month(), day.day())
    return None


def no_date(locale: QLocale) -> str:
    """What is said of a text that is no day."""
    text = QCoreApplication.translate("date", "This is not a date. Type it as {example}.")
    return text.format(example=dates.as_typed(_EXAMPLE, locale))


class DateField(TextField):
    """A day. `day()` is None while what stands there is no day; leaving it says so."""

    def __init__(self, title: str, *, name: str, hint: str = "") -> None:
        super().__init__(title, name=name, hint=hint, longest=40)
        self._example = _EXAMPLE
        self._show_form()
        self.line.editingFinished.connect(self._check)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._show_form()

    def _show_form(self) -> None:
        """An example, as long as nothing is typed."""
        self.line.setPlaceholderText(dates.as_typed(self._example, self.locale()))

    def stand_for(self, day: date) -> None:
        """What an empty field means, where that is a day."""
        self._example = day
        self._show_form()

    def day(self) -> date | None:
        return parse_date(self.text(), self.locale())

    def set_day(self, day: date) -> None:
        self.set_text(dates.as_typed(day, self.locale()))

    def _check(self) -> None:
        if self.text().strip() and self.day() is None:
            self.show_notice(no_date(self.locale()))
