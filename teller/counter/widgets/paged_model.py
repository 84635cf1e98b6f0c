"""Rows fetched page after page by a key: never counted from the start, never two pages on their way at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[object], None]
Stage = Literal["idle", "loading", "failed"]

_NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Column:
    """How one column reads a row. `icon` and `tone` answer an icon's name and a colour's role, or nothing."""

    title: str
    value: Callable[[Any], str]
    align_right: bool = False
    icon: Callable[[Any], str | None] | None = None
    tone: Callable[[Any], str | None] | None = None
    role: str | None = None
    hover: Callable[[Any], str] | None = None
    spare: int = 0  # what stands elsewhere, too, gives way where the room is short; the highest number first


class PagedModel(QAbstractTableModel):
    """Frozen rows behind declared columns.

    `fetch(cursor)` is called for a page, with None for the first; the answer comes by `add_page` or `fail`.
    Signals: stage_changed when it starts loading, has loaded or has failed.
    """

    stage_changed = Signal()

    def __init__(self, columns: Sequence[Column], fetch: Fetch | None = None) -> None:
        super().__init__()
        self.columns = list(columns)
        self.stage: Stage = "idle"
        self.failure = ""
        self.generation = 0  # answers to questions asked before the last reload are thrown away by it
        self._fetch = fetch
        self._rows: list[Any] = []
        self._cursor: object = None
        self._more = False

    def set_fetch(self, fetch: Fetch) -> None:
        self._fetch = fetch

    def rows(self) -> list[Any]:
        return list(self._rows)

    def row_at(self, number: int) -> Any:
        return self._rows[number]

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows, all there are."""
        self._empty()
        self._settle(rows, None)

    def reload(self) -> None:
        """Forget every row and ask for the first page."""
        self._empty()
        self._ask()

    def retry(self) -> None:
        """Ask again for the page that failed."""
        if self.stage == "failed":
            self._ask()

    def add_page(self, rows: Sequence[Any], cursor: object = None, generation: int | None = None) -> None:
        """The page asked for, and the key of the next one, or None when there is none."""
        if generation is None or generation == self.generation:
            self._settle(rows, cursor)

    def fail(self, text: str, generation: int | None = None) -> None:
        """The page asked for could not be loaded; the rows there are stay."""
        if generation is None or generation == self.generation:
            self.stage, self.failure = "failed", text
            self.stage_changed.emit()

    def _empty(self) -> None:
        self.beginResetModel()
        self.generation += 1
        self._rows, self._cursor, self._more = [], None, False
        self.stage, self.failure = "idle", ""
        self.endResetModel()

    def _ask(self) -> None:
        if self._fetch is None:
            return
        self.stage, self.failure = "loading", ""
        self.stage_changed.emit()
        self._fetch(self._cursor)

    def _settle(self, rows: Sequence[Any], cursor: object) -> None:
        if rows:
            at = len(self._rows)
            self.beginInsertRows(_NOWHERE, at, at + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
        self._cursor, self._more, self.stage = cursor, cursor is not None, "idle"
        self.stage_changed.emit()

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
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.value(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hover(row) if column.hover is not None else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == ROW_ROLE:
            return row
        return column if role == COLUMN_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return _alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
