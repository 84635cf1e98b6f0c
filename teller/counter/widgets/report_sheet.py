"""A report on screen as it is on paper: its facts, and below them its tables, each with a title and its sums."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.papers.report import Report, Table
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.plain import bare, label, rule
from teller.counter.widgets.scroll import FollowingArea

_WIDEST = 900
_FEW = 3  # columns that can stand further apart in the narrowest window


class ReportSheet(FollowingArea):
    """Scrolls where it is longer than its room; the arrow keys scroll it, too. `report()` is what stands on it."""

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._report: Report | None = None
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        bare(self._column, look.SMALL)
        self._column.setContentsMargins(look.TIGHT, 0, look.SMALL, look.LARGE)
        self._body.setMaximumWidth(look.px(_WIDEST))
        self.setWidget(self._body)

    def report(self) -> Report | None:
        return self._report

    def show_report(self, report: Report) -> None:
        self.clear()
        self._report = report
        facts = DetailList(f"{self.objectName()}.facts")
        facts.set_rows(report.facts)
        self._column.addWidget(label(report.title, "section"))
        self._column.addWidget(facts)
        for table in report.tables:
            self._column.addSpacing(look.MEDIUM)
            self._column.addWidget(label(table.title, "strong"))
            self._column.addWidget(_grid(table))
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        self._report = None
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


def _grid(table: Table) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    bare(grid)
    grid.setHorizontalSpacing(look.TIGHT if len(table.columns) > _FEW else look.MEDIUM)
    grid.setVerticalSpacing(look.TIGHT)
    if not table.rows:
        grid.addWidget(label(table.empty, "quiet", wrap=True), 0, 0)
        return made
    _fill(grid, 0, table.columns, table, "small")
    grid.addWidget(rule(), 1, 0, 1, len(table.columns))
    at = 2
    for row in table.rows:
        _fill(grid, at, row, table, None)
        at += 1
    if table.total is not None:
        grid.addWidget(rule(), at, 0, 1, len(table.columns))
        _fill(grid, at + 1, table.total, table, "strong")
    grid.setColumnStretch(0, 1)
    return made


def _fill(grid: QGridLayout, at: int, row: Sequence[str], table: Table, role: str | None) -> None:
    for column, cell in enumerate(row):
        right = column in table.right and column > 0
        shown = (
            QLabel() if not cell else label(cell, role, wrap=not right or role == "small")
        )  # a heading breaks, a figure never
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        if cell:
            shown.setAccessibleName(f"{table.columns[column]}: {cell}" if role != "small" else cell)
        grid.addWidget(shown, at, column)
