"""The table of the counter: keyset pages, figures in columns, hairlines, and words where there are no rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from teller.counter import clipboard, icons, look
from teller.counter.widgets.paged_model import COLUMN_ROLE, ROW_ROLE, Column, Fetch, PagedModel

__all__ = ["Column", "PagedModel", "PagedTable"]


_STRONG = {"money", "strong"}
_LEAST, _ENOUGH = 120, 220  # what a stretched column needs to be read, and what it is content with


class _Ink(QStyledItemDelegate):
    """Paints a cell: selection, hairline, icon, text."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        rect, column, row = QRect(option.rect), index.data(COLUMN_ROLE), index.data(ROW_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        view = self.parent()
        focused = isinstance(view, QWidget) and view.hasFocus()
        if selected:
            painter.fillRect(rect, look.colour("accent_soft" if focused else "sunken"))
        painter.setPen(QPen(look.colour("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and focused:  # the row that Enter opens is edged by the ring's colour
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), look.colour("accent"))
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), look.colour("accent"))
        self._write(painter, rect.adjusted(look.px(12), 0, -look.px(12), 0), column, row)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        column, row = index.data(COLUMN_ROLE), index.data(ROW_ROLE)
        font = QFontMetrics(look.font("strong" if column.role in _STRONG else "body"))
        icon = look.px(22) if column.icon and column.icon(row) else 0
        return QSize(font.horizontalAdvance(column.value(row)) + icon + look.px(26), look.row_height())

    def _write(self, painter: QPainter, rect: QRect, column: Column, row: Any) -> None:
        tone = (column.tone(row) if column.tone else None) or ("quiet" if column.role == "quiet" else "ink")
        icon = column.icon(row) if column.icon else None
        if icon:
            picture = icons.pixmap(icon, tone, 16)
            side = look.px(16)
            painter.drawPixmap(rect.left(), rect.center().y() - side // 2 + 1, picture)
            rect = rect.adjusted(side + look.px(6), 0, 0, 0)
        painter.setFont(look.font("strong" if column.role in _STRONG else "body"))
        painter.setPen(look.colour(tone))
        side_flag = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(column.value(row), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(side_flag | Qt.AlignmentFlag.AlignVCenter), text)


class PagedTable(QTableView):
    """A table over a PagedModel.

    Signals: activated_row(row) on Enter or double click, selected_row(row or None) as the selection moves,
    first_step when Enter is pressed on an empty table, retry_asked on F5 or Enter after a failure.
    """

    activated_row = Signal(object)
    selected_row = Signal(object)
    first_step = Signal()
    retry_asked = Signal()
    _always_compact = False

    def __init__(
        self, columns: Sequence[Column], *, name: str, says: str, empty: str, fetch: Fetch | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.paged = PagedModel(columns, fetch)
        self.paged.setParent(self)
        self._empty, self._fixed = empty, dict[int, int]()
        self.setModel(self.paged)
        self.setItemDelegate(_Ink(self))
        self._behave()
        self._measure(columns)
        self.paged.stage_changed.connect(self._refresh)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.selected_row.emit(self.current_row()))
        self.paged.modelReset.connect(lambda: self.selected_row.emit(None))
        self.doubleClicked.connect(lambda _: self._activate())

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.set_compact(False)

    def _measure(self, columns: Sequence[Column]) -> None:
        """The first column that is no figure takes the room that is left; the others what they need."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        wide = next((at for at, column in enumerate(columns) if not column.align_right), 0)
        self.stretch_column(wide)

    def stretch_column(self, number: int) -> None:
        """Let this column take the room that is left."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def _make_room(self) -> None:
        """Leave out columns that can be spared, until the one that is stretched can be read."""
        header, columns = self.horizontalHeader(), self.paged.columns
        needs = {at: max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in range(len(columns))}
        for at, need in needs.items():
            if header.sectionResizeMode(at) == header.ResizeMode.Stretch:
                needs[at] = min(max(need, look.px(_LEAST)), look.px(_ENOUGH))
        needs.update(self._fixed)
        kept = set(needs)
        for at in sorted((at for at in kept if columns[at].spare), key=lambda at: -columns[at].spare):
            if sum(needs[one] for one in kept) <= self.viewport().width():
                break
            kept.remove(at)
        for at in needs:
            if self.isColumnHidden(at) == (at in kept):
                self.setColumnHidden(at, at not in kept)

    def fix_column(self, number: int, width: int) -> None:
        """Give this column a width of its own, whatever stands in it."""
        self._fixed[number] = width
        self.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(number, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def set_compact(self, compact: bool) -> None:
        """Low rows, whatever density the reader has chosen."""
        self._always_compact = compact
        height = look.px(look.COMPACT_ROW_HEIGHT) if compact else look.row_height()
        self.verticalHeader().setDefaultSectionSize(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # another density, or another size of text
            self.set_compact(self._always_compact)

    def set_empty(self, text: str) -> None:
        """What an empty table says: what it would hold, and the first step."""
        self._empty = text
        self.viewport().update()

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.paged.set_rows(rows)

    def reload(self) -> None:
        self.paged.reload()

    def rows(self) -> list[Any]:
        return self.paged.rows()

    def current_row(self) -> Any:
        """The row selected now, or None."""
        index = self.currentIndex()
        return self.paged.row_at(index.row()) if index.isValid() else None

    def select(self, number: int) -> None:
        self.selectRow(number)

    def selectRow(self, row: int) -> None:
        """Qt's own looks for a column at the window's edge, and finds none where one reads from the right."""
        column = next((at for at in range(len(self.paged.columns)) if not self.isColumnHidden(at)), 0)
        self.setCurrentIndex(self.paged.index(row, column))

    def message(self) -> str:
        """The words painted where the rows would be, or nothing."""
        if self.paged.stage == "failed":
            return self.tr("Could not be loaded. {why} Press F5 to try again.").format(why=self.paged.failure)
        if self.paged.rowCount():
            return ""
        return self.tr("Loading…") if self.paged.stage == "loading" else self._empty

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate()
        elif event.key() == Qt.Key.Key_F5:
            self._retry()
        elif event.key() == Qt.Key.Key_Tab:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _activate(self) -> None:
        if self.paged.stage == "failed" and not self.paged.rowCount():
            self._retry()
        elif (row := self.current_row()) is not None:
            self.activated_row.emit(row)
        elif not self.paged.rowCount() and self.paged.stage == "idle":
            self.first_step.emit()

    def _retry(self) -> None:
        self.retry_asked.emit()
        self.paged.retry()

    def _copy(self) -> None:
        """The whole row, its cells parted by tabs, as a spreadsheet wants it."""
        if (row := self.current_row()) is not None:
            clipboard.copy("\t".join(column.value(row) for column in self.paged.columns))

    def _refresh(self) -> None:
        self.setAccessibleDescription(self.message())
        self._measure_again()
        self._make_room()
        self.viewport().update()

    def _measure_again(self) -> None:
        """Qt fits columns to their contents once, before the first page came; now there is something in them."""
        header = self.horizontalHeader()
        for column in range(header.count()):
            if header.sectionResizeMode(column) == QHeaderView.ResizeMode.ResizeToContents:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = self.message()
        if not words:
            return
        painter = QPainter(self.viewport())
        area = self.viewport().rect().adjusted(look.px(24), look.px(24), -look.px(24), -look.px(24))
        painter.setPen(look.colour("bad" if self.paged.stage == "failed" else "quiet"))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        if self.paged.rowCount():
            strip = QRect(0, self.viewport().height() - look.px(32), self.viewport().width(), look.px(32))
            painter.fillRect(strip, look.colour("bad_soft"))
            area, flags = strip, int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(area, flags, words)
