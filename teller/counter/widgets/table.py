"""The table of the counter: keyset pages, figures in columns, hairlines, and words where there are no rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent

from teller.counter import look
from teller.counter.widgets import cell_menu, orders
from teller.counter.widgets.cell_table import CellTable
from teller.counter.widgets.column import Column, Order
from teller.counter.widgets.paged_model import Fetch, PagedModel
from teller.counter.widgets.plain import announce

__all__ = ["Column", "Order", "PagedModel", "PagedTable"]

_REST_MS = 40  # while the scroll bar is dragged, rows are asked for where it comes to rest
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PagedTable(CellTable):
    """A table over a PagedModel.

    Signals: activated_row(row) on Enter or double click, selected_row(row or None) as the selection moves,
    first_step when Enter is pressed on an empty table, retry_asked on F5 or Enter after a failure, edge_moved(width)
    when what stands between the cells and the table's own edge, the scroll bar, comes or goes.
    """

    activated_row = Signal(object)
    selected_row = Signal(object)
    first_step = Signal()
    retry_asked = Signal()
    edge_moved = Signal(int)

    def __init__(
        self, columns: Sequence[Column], *, name: str, says: str, empty: str, fetch: Fetch | None = None
    ) -> None:
        super().__init__(PagedModel(columns, fetch), name)
        self.setAccessibleName(says)
        self._empty, self._edge, self._stage = empty, -1, self.paged.stage
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._connect()

    def _connect(self) -> None:
        paged = self.paged
        paged.stage_changed.connect(self._refresh)
        paged.modelReset.connect(self._start_anew)
        paged.rowsInserted.connect(self._added)
        paged.dataChanged.connect(lambda first, last, _roles: self._has_come(first.row(), last.row()))
        paged.order_changed.connect(self._say_order)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._moved())
        self.horizontalHeader().sectionClicked.connect(self.sort_by)
        self.doubleClicked.connect(lambda _: self._activate())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled())
        self._rest.timeout.connect(self._look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fitting.make_room()
        self._look()
        self._tell_edge()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_edge"):  # whoever goes by it grows as well
            self._edge = -1
            self._tell_edge()

    def _tell_edge(self) -> None:
        cells = self.viewport().geometry()
        edge = cells.left() if self.isRightToLeft() else self.width() - cells.right() - 1
        if edge != self._edge:
            self._edge = edge
            self.edge_moved.emit(edge)

    # -- its rows

    def set_empty(self, text: str) -> None:
        """What an empty table says: what it would hold, and the first step."""
        self._empty = text
        self.viewport().update()

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.paged.set_rows(rows)

    def reload(self) -> None:
        self.paged.reload()

    def rows(self) -> list[Any]:
        """The rows at hand as they came; `select` counts them so, however they are sorted."""
        return self.paged.rows()

    def select(self, number: int) -> None:
        """Select the row that came at that place."""
        if 0 <= number < self.paged.rowCount():
            self.selectRow(self.paged.number_of(number))

    def selectRow(self, row: int) -> None:
        """Qt's own looks for a column at the window's edge, and finds none where one reads from the right."""
        self.go_to(row)

    def message(self) -> str:
        """The words painted where the rows would be, or nothing."""
        if self.paged.stage == "failed":
            return self.tr("Could not be loaded. {why} Press F5 to try again.").format(why=self.paged.failure)
        if self.paged.rowCount():
            return ""
        return self.tr("Loading…") if self.paged.stage == "loading" else self._empty

    def _start_anew(self) -> None:
        self.fitting.forget()
        self.ink.forget_texts()
        self.hovered = self.marked = -1
        self.selected_row.emit(None)

    def _added(self, _parent: QModelIndex, first: int, last: int) -> None:
        if not self.paged.is_placed():  # those are only places, and the rows come later
            self._has_come(first, last)

    def _has_come(self, first: int, last: int) -> None:
        self.fitting.look_at(first, min(last, self.paged.rowCount() - 1))
        if first <= self.currentIndex().row() <= last and self.paged.is_placed():
            self._moved()

    def _moved(self) -> None:
        self.paged.held = self.currentIndex().row()
        self.selected_row.emit(self.current_row())

    def _scrolled(self) -> None:
        if self.verticalScrollBar().isSliderDown():
            self._rest.start()
        else:
            self._look()

    def _look(self) -> None:
        """Have the rows fetched that are on screen, and a screen before and after them."""
        if self.paged.is_placed():
            first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
            last = last if last >= 0 else self.paged.rowCount() - 1
            self.paged.want(2 * first - last, 2 * last - first)

    def _refresh(self) -> None:
        words = self.message()
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        stage, before, self._stage = self.paged.stage, self._stage, self.paged.stage
        if stage == "failed" or (stage == "idle" and before == "loading"):  # what came of asking; being emptied is not
            announce(self, words, urgent=stage == "failed")
        if self.paged.stage == "idle":
            self._look()
        self.viewport().update()

    # -- in which order

    def sort_by(self, column: int) -> None:
        """As a click on the column's title does."""
        self.paged.set_order(orders.clicked(self.paged.columns, column, self.paged.order))

    def sort_next(self) -> None:
        """The next order there is: of the marked cell's column, where that can be sorted, else of all columns."""
        if (order := self._next_order()) is not None:
            self.paged.set_order(order)

    def next_order_said(self) -> str:
        """The words of the order that `sort_next` brings, or nothing."""
        return self.paged.said_order(self._next_order())

    def _next_order(self) -> Order | None:
        return orders.following(self.paged.columns, self.marked, self.paged.order)

    def _say_order(self) -> None:
        self.horizontalHeader().viewport().update()
        if said := self.paged.said_order(self.paged.order):
            announce(self, self.tr("Sorted by {order}").format(order=said))

    # -- what keys and the mouse do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & _MODIFIERS
        pressed = QKeySequence(event.keyCombination())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_row()
        elif pressed == cell_menu.COPY_CELL:
            self.copy_cell()
        elif pressed == cell_menu.SORT:
            self.sort_next()
        elif key in _ENTER:
            self._activate()
        elif key == Qt.Key.Key_F5:
            self._retry()
        elif key in _SIDEWAYS and not held:
            self.mark_beside(1 if (key == Qt.Key.Key_Right) is not self.isRightToLeft() else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else self.paged.rowCount() - 1)
        elif key == Qt.Key.Key_Tab:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse for the cell below it, by the keyboard for the one that is marked, or the row's first."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            under = self.indexAt(event.pos())
            if under.isValid():
                self.setCurrentIndex(under)
                self.mark(under.column())
            at = event.globalPos()
        else:
            place = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(place.bottomLeft() if place.isValid() else QPoint(0, 0))
        cell_menu.open_menu(self, at)

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

    # -- how it is painted

    def paintEvent(self, event: QPaintEvent) -> None:
        self.ink.prepare()
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
