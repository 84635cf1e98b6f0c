"""How wide a table's columns are: what their rows need, remembered, and which give way where the room is short."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView

from teller.counter import look
from teller.counter.widgets.cell_ink import Ink

if TYPE_CHECKING:
    from teller.counter.widgets.cell_table import CellTable

_LEAST, _ENOUGH = 120, 220  # what a stretched column needs to be read, and what it is content with
_SAMPLE = 500
_Mode = QHeaderView.ResizeMode


class Fitting:
    """Looks at each row once, when it comes. Qt itself would measure a thousand of them at every change of size."""

    def __init__(self, table: "CellTable", ink: Ink) -> None:
        self._table, self._ink = table, ink
        self._needs = [0] * len(table.paged.columns)
        self._fixed: dict[int, int] = {}

    def need(self, column: int) -> int:
        """What the widest cell seen so far needs."""
        return self._needs[column]

    def stretch(self, number: int) -> None:
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(_Mode.ResizeToContents)
        header.setSectionResizeMode(number, _Mode.Stretch)

    def fix(self, number: int, width: int) -> None:
        self._fixed[number] = width
        self._table.horizontalHeader().setSectionResizeMode(number, _Mode.Fixed)
        self._table.setColumnWidth(number, width)

    def forget(self) -> None:
        """Other rows come, or another look."""
        self._needs = [0] * len(self._needs)

    def measure_again(self) -> None:
        """Texts are of another size now. Of a long table its first rows tell enough."""
        self.forget()
        self.look_at(0, min(self._table.paged.rowCount(), _SAMPLE) - 1)

    def look_at(self, first: int, last: int) -> None:
        """Rows have come: columns that they need wider are made so. None gets narrower, so that none jumps."""
        paged, before = self._table.paged, list(self._needs)
        self._ink.prepare()
        for number in range(first, last + 1):
            for at, (column, cell) in enumerate(zip(paged.columns, paged.cells(number), strict=False)):
                self._needs[at] = max(self._needs[at], self._ink.width(column, cell))
        if self._needs != before:
            self.apply()

    def apply(self) -> None:
        """Qt fits columns to their contents when it is told how they are to be fitted."""
        header = self._table.horizontalHeader()
        for column in range(header.count()):
            if header.sectionResizeMode(column) == _Mode.ResizeToContents:
                header.setSectionResizeMode(column, _Mode.ResizeToContents)
        self.make_room()

    def make_room(self) -> None:
        """Leave out columns that can be spared, until the one that is stretched can be read."""
        table, header, columns = self._table, self._table.horizontalHeader(), self._table.paged.columns
        needs = {at: max(need, header.sectionSizeHint(at)) for at, need in enumerate(self._needs)}
        for at, need in needs.items():
            if header.sectionResizeMode(at) == _Mode.Stretch:
                needs[at] = min(max(need, look.px(_LEAST)), look.px(_ENOUGH))
        needs.update(self._fixed)
        kept = set(needs)
        for at in sorted((at for at in kept if columns[at].spare), key=lambda at: -columns[at].spare):
            if sum(needs[one] for one in kept) <= table.viewport().width():
                break
            kept.remove(at)
        for at in needs:
            if table.isColumnHidden(at) == (at in kept):
                table.setColumnHidden(at, at not in kept)
