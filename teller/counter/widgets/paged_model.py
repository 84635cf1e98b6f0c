"""Rows behind declared columns: all there are, page after page by a key, or a known number fetched where one looks."""

from collections.abc import Callable, Sequence
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from teller.counter.widgets.column import Cell, Column, Order, alignment, cell_of, in_order

__all__ = ["COLUMN_ROLE", "ROW_ROLE", "Cell", "Column", "Fetch", "Order", "PagedModel"]

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[object], None]
Stage = Literal["idle", "loading", "failed"]

_NOWHERE = QModelIndex()
_KEPT = 40  # pages of a long list that stay in memory while one looks elsewhere
ROW_ROLE = Qt.ItemDataRole.UserRole
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1


class PagedModel(QAbstractTableModel):
    """Frozen rows behind declared columns.

    `fetch(cursor)` is called for a page, with None for the first. The answer comes by `add_page`, which appends and
    gives the next cursor; or by `place`, which says where the rows stand among how many, and then the cursor is the
    number of a row; or by `fail`. Signals: stage_changed when it starts loading, has loaded or has failed,
    order_changed.
    """

    stage_changed = Signal()
    order_changed = Signal()

    def __init__(self, columns: Sequence[Column], fetch: Fetch | None = None) -> None:
        super().__init__()
        self.columns = list(columns)
        self.stage: Stage = "idle"
        self.failure = ""
        self.generation = 0  # answers to questions asked before the last reload are thrown away by it
        self.order: Order | None = None
        self.held = -1  # the row that must not be let go while one looks elsewhere
        self._fetch = fetch
        self._given: list[Any] = []  # every row in the order it came
        self._rows: list[Any] = []  # the same as they stand; None where a row is not fetched yet
        self._cells: dict[int, tuple[Cell, ...]] = {}
        self._cursor: object = None
        self._more = False
        self._step = 0  # the length of a page, where rows are placed
        self._pages: dict[int, None] = {}  # where the pages at hand begin, the longest unseen first
        self._wanted = (0, -1)

    def set_fetch(self, fetch: Fetch) -> None:
        self._fetch = fetch

    def rows(self) -> list[Any]:
        """The rows at hand, in the order they came, however they are sorted since."""
        return list(self._given) if not self.is_placed() else [row for row in self._rows if row is not None]

    def number_of(self, place: int) -> int:
        """Where the row stands now that came at that place."""
        if self._step or self._by() is None:
            return place
        wanted = self._given[place]
        return next(number for number, row in enumerate(self._rows) if row is wanted)

    def row_at(self, number: int) -> Any:
        """The row, or None while it is not fetched yet."""
        return self._rows[number]

    def is_placed(self) -> bool:
        """Whether rows stand among a known number, and are fetched where one looks."""
        return self._step > 0

    def cells(self, number: int) -> tuple[Cell, ...]:
        """What is painted of a row; nothing while it is not fetched yet."""
        cells = self._cells.get(number)
        if cells is None:
            row = self._rows[number]
            if row is None:
                return ()
            cells = self._cells[number] = tuple([cell_of(column, row) for column in self.columns])
        return cells

    # -- where rows come from

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows, all there are."""
        self._empty()
        self._settle(rows, None)

    def reload(self) -> None:
        """Forget every row and ask for the first page."""
        self._empty()
        self._ask()

    def wait_for_rows(self) -> None:
        """Forget every row; others have been asked for elsewhere."""
        self._empty()
        self._set_stage("loading")

    def retry(self) -> None:
        """Ask again for the page that failed."""
        if self.stage == "failed":
            self._ask()

    def want(self, first: int, last: int) -> None:
        """These rows are looked at. Whatever is missing of them is asked for, a page at a time."""
        self._wanted = max(0, first), min(last, len(self._rows) - 1)
        self._fill()

    def add_page(self, rows: Sequence[Any], cursor: object = None, generation: int | None = None) -> None:
        """The page asked for, and the key of the next one, or None when there is none."""
        if generation is None or generation == self.generation:
            self._settle(rows, cursor)

    def place(self, rows: Sequence[Any], at: int, total: int, generation: int | None = None) -> None:
        """The page asked for, where it stands, and how many rows there are."""
        if generation is not None and generation != self.generation:
            return
        if not self._rows and total:
            self.beginInsertRows(_NOWHERE, 0, total - 1)
            self._rows, self._step = [None] * total, len(rows)
            self.endInsertRows()
        rows = rows[: len(self._rows) - at]
        self._rows[at : at + len(rows)] = rows
        self._pages.pop(at, None)
        self._pages[at] = None
        self._let_go()
        if rows:
            self.dataChanged.emit(self.index(at, 0), self.index(at + len(rows) - 1, len(self.columns) - 1))
        self._set_stage("idle")
        self._fill()

    def fail(self, text: str, generation: int | None = None) -> None:
        """The page asked for could not be loaded; the rows there are stay."""
        if generation is None or generation == self.generation:
            self._set_stage("failed", text)

    def _empty(self) -> None:
        self.beginResetModel()
        self.generation += 1
        self._given, self._rows, self._cursor, self._more = [], [], None, False
        self._pages, self._wanted, self._step, self.held = {}, (0, -1), 0, -1
        self._cells = {}
        self.stage, self.failure = "idle", ""
        self.endResetModel()

    def _ask(self) -> None:
        if self._fetch is None:
            return
        self._set_stage("loading")
        self._fetch(self._cursor)

    def _settle(self, rows: Sequence[Any], cursor: object) -> None:
        self._given += rows
        by = self._by()
        if by is not None and self.order is not None and cursor is None and not self._rows:
            rows = in_order(rows, by, self.order)  # of a part, the first in order would not be the first of all
        if rows:
            at = len(self._rows)
            self.beginInsertRows(_NOWHERE, at, at + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
        self._cursor, self._more = cursor, cursor is not None
        self._set_stage("idle")

    def _set_stage(self, stage: Stage, failure: str = "") -> None:
        self.stage, self.failure = stage, failure
        self.stage_changed.emit()

    def _fill(self) -> None:
        """Ask for the first of the rows looked at that is missing. What is looked at no longer is not asked for."""
        if not self.is_placed() or self.stage != "idle":
            return
        first, last = self._wanted
        missing = next((number for number in range(first, last + 1) if self._rows[number] is None), None)
        if missing is not None:
            self._cursor = missing - missing % self._step
            self._ask()

    def _let_go(self) -> None:
        """Forget the pages that were left the longest ago."""
        first, last = self._wanted
        for at in list(self._pages)[: max(0, len(self._pages) - _KEPT)]:
            end = min(at + self._step, len(self._rows))
            if at > last or end <= first:
                if at <= self.held < end:
                    continue
                del self._pages[at]
                for number in range(at, end):
                    self._rows[number] = None
                    self._cells.pop(number, None)

    # -- in which order

    def set_order(self, order: Order | None) -> None:
        """Have the rows in this order: here, where all of them are, else from the bank, from its first page on."""
        if order == self.order:
            return
        column = self.column_of(order or self.order)
        self.order = order
        if column is not None and column.by is None:
            if self._rows or self.stage != "idle":
                self.reload()
        elif not self._more:
            self._sort_here()
        self.order_changed.emit()

    def _by(self) -> Callable[[Any], Any] | None:
        column = self.column_of(self.order)
        return column.by if column is not None else None

    def _sort_here(self) -> None:
        self.layoutAboutToBeChanged.emit()
        places, before, by = self.persistentIndexList(), self._rows, self._by()
        given = list(self._given)
        self._rows = in_order(given, by, self.order) if by is not None and self.order is not None else given
        self._cells = {}
        now = {id(row): number for number, row in enumerate(self._rows)}
        moved = [self.index(now[id(before[place.row()])], place.column()) for place in places]
        self.changePersistentIndexList(places, moved)
        self.layoutChanged.emit()

    def column_of(self, order: Order | None) -> Column | None:
        return next((column for column in self.columns if order is not None and column.order == order.key), None)

    # -- what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and self.stage == "idle"

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role == COLUMN_ROLE:
            return column
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        return self._words(index, role)

    def _words(self, index: Index, role: int) -> str | None:
        cells, at = self.cells(index.row()), index.column()
        if not cells:
            return self.tr("Loading…") if role in _READ_OUT else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cells[at].text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            named = zip(self.columns, cells, strict=True)
            return ", ".join(f"{column.title}: {cell.text}" for column, cell in named if cell.text)
        hover = self.columns[at].hover
        return hover(self._rows[index.row()]) if role == Qt.ItemDataRole.ToolTipRole and hover is not None else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.title  # whole, where the column is narrow
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said_order(self.order) if column is self.column_of(self.order) else column.title
        return alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def said_order(self, order: Order | None) -> str:
        """`Day, newest first`: an order in words."""
        column = self.column_of(order)
        if order is None or column is None:
            return ""
        figures = self.tr("smallest first"), self.tr("largest first")
        texts = self.tr("A to Z"), self.tr("Z to A")
        words = column.said[order.descending] or (figures if column.align_right else texts)[order.descending]
        return self.tr("{column}, {order}").format(column=column.title, order=words)


_READ_OUT = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
