"""A table's cells: how wide they are, which is below the pointer, which is marked, and how they are copied."""

from html import unescape
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QToolTip

from teller.counter import clipboard, look
from teller.counter.widgets.cell_ink import Ink
from teller.counter.widgets.elided import as_tooltip
from teller.counter.widgets.fitting import Fitting
from teller.counter.widgets.paged_model import PagedModel
from teller.counter.widgets.table_header import TableHeader


class CellTable(QTableView):
    """Rows are selected whole. Left and Right mark one cell of the row; before the first cell, none is."""

    def __init__(self, paged: PagedModel, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.paged = paged
        paged.setParent(self)
        self.hovered = self.marked = -1  # the row below the pointer; the column of the cell that is marked
        self.ink = Ink(self)
        self.fitting = Fitting(self, self.ink)
        self._behave()
        self.setModel(paged)
        self.setItemDelegate(self.ink)
        # The first column that is no figure takes the room that is left; the others what they need.
        self.stretch_column(next((at for at, column in enumerate(paged.columns) if not column.align_right), 0))

    def _behave(self) -> None:
        header = TableHeader(self)
        header.setObjectName(f"{self.objectName()}.header")
        self.setHorizontalHeader(header)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_compact(False)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovered over, a cell that is cut short says all of it, and then whatever it has to say beyond that."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.hover_words(self.indexAt(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def hover_words(self, index: QModelIndex) -> str:
        """What the tooltip of a cell says."""
        text, told = str(index.data() or ""), str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        is_cut = bool(text) and self.ink.sizeHint(QStyleOptionViewItem(), index).width() > self.columnWidth(
            index.column()
        )
        if not is_cut or text in unescape(told):
            return told
        return f"{as_tooltip(text)}<br>{told}" if told else as_tooltip(text)

    # -- its columns

    def stretch_column(self, number: int) -> None:
        """Let this column take the room that is left."""
        self.fitting.stretch(number)

    def fix_column(self, number: int, width: int) -> None:
        """Give this column a width of its own, whatever stands in it."""
        self.fitting.fix(number, width)

    def sizeHintForColumn(self, column: int) -> int:
        return self.fitting.width(column)

    def first_shown(self) -> int:
        """The first column that is not left out."""
        return next(at for at in range(len(self.paged.columns)) if not self.isColumnHidden(at))

    def set_compact(self, compact: bool) -> None:
        """Low rows, whatever density the reader has chosen."""
        self._always_compact = compact
        height = look.px(look.COMPACT_ROW_HEIGHT) if compact else look.row_height()
        self.verticalHeader().setDefaultSectionSize(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "fitting"):  # another density, theme or text size
            self.set_compact(self._always_compact)
            self.ink.forget()
            self.fitting.measure_again()

    # -- one cell of a row

    def current_row(self) -> Any:
        """The row selected now, or None."""
        index = self.currentIndex()
        return self.paged.row_at(index.row()) if index.isValid() else None

    def mark_beside(self, step: int) -> None:
        """Mark a cell, or the one beside it; before the first one there is none, and the row alone is selected."""
        if not self.currentIndex().isValid():
            return
        shown = [at for at in range(len(self.paged.columns)) if not self.isColumnHidden(at)]
        place = shown.index(self.marked) + step if self.marked in shown else 0 if step > 0 else -1
        self.mark(shown[min(place, len(shown) - 1)] if place >= 0 else -1)

    def mark(self, column: int) -> None:
        self.marked = column
        self.setCurrentIndex(self.paged.index(self.currentIndex().row(), max(column, self.first_shown())))
        self.viewport().update()

    def go_to(self, number: int) -> None:
        if self.paged.rowCount():
            self.setCurrentIndex(self.paged.index(number, max(self.marked, self.first_shown())))

    def copy_row(self) -> None:
        """The whole row, its cells parted by tabs, as a spreadsheet wants it."""
        if self.current_row() is not None:
            cells = self.paged.cells(self.currentIndex().row())
            clipboard.copy("\t".join(" ".join(cell.text.split()) for cell in cells))

    def copy_cell(self) -> None:
        """The marked cell, or the row's first."""
        if self.current_row() is not None:
            cells = self.paged.cells(self.currentIndex().row())
            clipboard.copy(cells[max(self.marked, self.first_shown())].text)

    # -- the row below the pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, number: int) -> None:
        before, self.hovered = self.hovered, number
        for row in {before, number} - {-1} if before != number else ():
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
