"""The business day as it stands, what can be done about it, and the days before it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.day_end.list_days import Days, ListedDay
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.widgets.button import button
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.table import Column, PagedTable

_LOWEST = 180


def _tr(text: str) -> str:
    return QCoreApplication.translate("books", text)


class DaysList(QWidget):
    """Signals: chosen(day) as the selection moves, picked when Enter or a click asks to see its report,
    closing_asked, reopening_asked.
    """

    chosen = Signal(object)
    picked = Signal()
    closing_asked = Signal()
    reopening_asked = Signal()

    def __init__(self, figures: Figures, *, closes: bool) -> None:
        super().__init__()
        self._closes, self._setting = closes, False
        self.state = label("", "strong", "books.day", wrap=True)
        self.closing = button(self.tr("&Close the branch…"), name="books.close", weight="primary")
        self.reopening = button(self.tr("Open it a&gain…"), name="books.reopen")
        self.closing.clicked.connect(self.closing_asked)
        self.reopening.clicked.connect(self.reopening_asked)
        self.table = PagedTable(
            _columns(figures),
            name="books.days",
            says=self.tr("Business days"),
            empty=self.tr("No business day is on record. The first begins with the first posting."),
        )
        self.table.setMinimumHeight(look.px(_LOWEST))
        self.table.activated_row.connect(lambda _: self.picked.emit())
        self.table.clicked.connect(lambda _: self.picked.emit())
        self.table.selected_row.connect(self._choose)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        for one in (label(self.tr("Business day"), "section"), self.state, self.closing, self.reopening):
            column.addWidget(one)
        column.addSpacing(look.SMALL)
        column.addWidget(label(self.tr("Reports by day"), "section"))
        column.addWidget(self.table, 1)

    def show_days(self, days: Days, said: str) -> None:
        self.state.setText(said)
        self.closing.setVisible(self._closes and days.to_close is not None)
        self.reopening.setVisible(self._closes and days.reopenable)
        chosen = self.table.current_row()
        self._setting = True  # what was chosen stays so, and its report is not asked for again
        self.table.set_rows(days.days)
        if isinstance(chosen, ListedDay):
            self.select(chosen.day)
        self._setting = False

    def select(self, day: object) -> None:
        """Mark a day, which has its report shown."""
        days: Sequence[ListedDay] = self.table.rows()
        place = next((at for at, one in enumerate(days) if one.day == day), None)
        if place is not None:
            self.table.select(place)

    def clear(self) -> None:
        self.state.setText("")
        self.table.set_rows(())

    def _choose(self, row: object) -> None:
        if isinstance(row, ListedDay) and not self._setting:
            self.chosen.emit(row.day)


def _columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("Day"), lambda row: figures.day(row.day), hover=lambda row: figures.full_day(row.day)),
        Column(_tr("Closed"), lambda row: _closed(row, figures), role="quiet"),
    ]


def _closed(row: ListedDay, figures: Figures) -> str:
    return _tr("open") if row.closed is None else figures.time(row.closed)
