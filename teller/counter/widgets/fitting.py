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
        self._filled: set[int] = set()
        self._fixed: dict[int, int] = {}
        self._granted: dict[int, int] = {}

    def width(self, column: int) -> int:
        """What a column is to have: what its widest cell so far needs, or less where the room is short."""
        return self._granted.get(column, self._needs[column])

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
        self._filled.clear()

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
                if column.if_any and cell.text:
                    self._filled.add(at)
        if self._needs != before:
            self._fit()
            self.make_room()

    def _fit(self) -> None:
        """Qt fits columns to their contents when it is told how they are to be fitted."""
        header = self._table.horizontalHeader()
        for column in range(header.count()):
            if header.sectionResizeMode(column) == _Mode.ResizeToContents:
                header.setSectionResizeMode(column, _Mode.ResizeToContents)

    def make_room(self) -> None:
        """Leave out columns that can be spared until all can be read; then texts are cut short, never figures."""
        table, header, columns = self._table, self._table.horizontalHeader(), self._table.paged.columns
        titles = [header.sectionSizeHint(at) for at in range(len(columns))]
        wanted = {at: max(need, titles[at]) for at, need in enumerate(self._needs)}
        for at, need in wanted.items():
            if header.sectionResizeMode(at) == _Mode.Stretch:
                wanted[at] = min(max(need, look.px(_LEAST)), look.px(_ENOUGH))
        wanted.update(self._fixed)
        kept = {at for at in wanted if not columns[at].if_any or at in self._filled}
        room = table.viewport().width()
        for at in sorted((at for at in kept if columns[at].spare), key=lambda at: -columns[at].spare):
            if sum(wanted[one] for one in kept) <= room:
                break
            kept.remove(at)
        for at in wanted:
            if table.isColumnHidden(at) == (at in kept):
                table.setColumnHidden(at, at not in kept)
        self._cut_short({at: wanted[at] for at in kept}, titles, room)

    def _cut_short(self, wanted: dict[int, int], titles: list[int], room: int) -> None:
        columns, header, granted = self._table.paged.columns, self._table.horizontalHeader(), dict[int, int]()
        over = sum(wanted.values()) - room
        fitted = [at for at in wanted if header.sectionResizeMode(at) == _Mode.ResizeToContents]
        texts = sorted((at for at in fitted if not columns[at].align_right), key=lambda at: -wanted[at])
        for at in texts:
            if over > 0 and wanted[at] > titles[at]:
                granted[at] = max(titles[at], wanted[at] - over)
                over -= wanted[at] - granted[at]
        if over < 0 and texts and all(header.sectionResizeMode(at) != _Mode.Stretch for at in wanted):
            granted[texts[0]] = wanted[texts[0]] - over  # the one that takes the room is left out itself
        if granted != self._granted:
            self._granted = granted
            self._fit()
