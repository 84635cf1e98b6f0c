"""How a table's cells are painted: selection, hairline, icon and text; with what that needs made once a look."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from teller.counter import icons, look
from teller.counter.widgets.column import Cell, Column

if TYPE_CHECKING:
    from teller.counter.widgets.cell_table import CellTable

STRONG = {"money", "strong"}
ICON, BESIDE_ICON, MARGIN = 16, 6, 12
_MANY = 20_000  # widths remembered before they are all forgotten
_DIGITS = str.maketrans("123456789", "000000000")  # figures are tabular: each digit is as wide as a nought
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_SELECTED = QStyle.StateFlag.State_Selected


class Ink(QStyledItemDelegate):
    """Paints the cells of one table. Fonts, colours and the widths of texts are kept until the look changes."""

    def __init__(self, table: "CellTable") -> None:
        super().__init__(table)
        self._table = table
        self._look = ""
        self._fonts: dict[bool, QFont] = {}
        self._metrics: dict[bool, QFontMetrics] = {}
        self._colours: dict[str, QColor] = {}
        self._widths: dict[tuple[bool, str], int] = {}
        self._margin = self._icon = self._beside = 0
        self._focused = self._mirrored = False

    def prepare(self) -> None:
        """Before a round of painting or measuring: what is the same for all of its cells."""
        self._focused = self._table.hasFocus()
        self._mirrored = self._table.isRightToLeft()
        now = f"{look.theme()} {look.scale()} {QApplication.font().key()}"
        if now == self._look:
            return
        self._look = now
        self._fonts = {True: look.font("strong"), False: look.font("body")}
        self._metrics = {strong: QFontMetrics(font) for strong, font in self._fonts.items()}
        self._colours, self._widths = {}, {}
        self._margin, self._icon, self._beside = look.px(MARGIN), look.px(ICON), look.px(BESIDE_ICON)

    def forget(self) -> None:
        """The look has changed."""
        self._look = ""

    def forget_texts(self) -> None:
        """The rows have gone, and what was written in them was perhaps a customer's."""
        self._widths = {}

    def width(self, column: Column, cell: Cell) -> int:
        """What a cell needs to be read whole."""
        icon = self._icon + self._beside if cell.icon else 0
        return self._width(column.role in STRONG, cell.text) + icon + 2 * self._margin + 2

    def _width(self, strong: bool, text: str) -> int:
        key = strong, text.translate(_DIGITS)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > _MANY:
                self._widths = {}
            width = self._widths[key] = self._metrics[strong].horizontalAdvance(key[1])
        return width

    def _colour(self, role: str) -> QColor:
        made = self._colours.get(role)
        if made is None:
            made = self._colours[role] = look.colour(role)
        return made

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.prepare()
        cells, column = self._table.paged.cells(index.row()), self._table.paged.columns[index.column()]
        width = self.width(column, cells[index.column()]) if cells else 0
        return QSize(width, self._table.verticalHeader().defaultSectionSize())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """No save and restore: whatever is painted next sets its own pen and font, and that is twice as quick."""
        table, number, at = self._table, index.row(), index.column()
        rect: QRect = option.rect
        left, top, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        selected = bool(option.state & _SELECTED)
        if selected:
            painter.fillRect(rect, self._colour("accent_soft" if self._focused else "sunken"))
        elif number == table.hovered:
            painter.fillRect(rect, self._colour("canvas"))
        painter.fillRect(left, top + height - 1, width, 1, self._colour("hairline"))
        if selected and self._focused:  # the row that Enter opens is edged by the ring's colour
            painter.fillRect(left, top, width, 2, self._colour("accent"))
            painter.fillRect(left, top + height - 2, width, 2, self._colour("accent"))
            if at == table.marked:
                self._mark(painter, rect)
        cells = table.paged.cells(number)
        if cells:
            self._write(painter, rect, table.paged.columns[at], cells[at])
        elif at == table.first_shown():
            self._wait(painter, rect)

    def _mark(self, painter: QPainter, rect: QRect) -> None:
        """The one cell that is copied: paper within the row, and a ring all around."""
        painter.fillRect(rect.adjusted(0, 2, 0, -2), self._colour("surface"))
        painter.fillRect(rect.x(), rect.y(), 2, rect.height(), self._colour("accent"))
        painter.fillRect(rect.right() - 1, rect.y(), 2, rect.height(), self._colour("accent"))

    def _wait(self, painter: QPainter, rect: QRect) -> None:
        painter.setFont(self._fonts[False])
        painter.setPen(self._colour("quiet"))
        inner = rect.adjusted(self._margin, 0, -self._margin, 0)
        painter.drawText(inner, int(_RIGHT if self._mirrored else _LEFT), "…")

    def _write(self, painter: QPainter, rect: QRect, column: Column, cell: Cell) -> None:
        left, width = rect.x() + self._margin, rect.width() - 2 * self._margin
        mirrored = self._mirrored
        if cell.icon is not None:
            picture, room = icons.pixmap(cell.icon, cell.tone, ICON), self._icon + self._beside
            beside = left + width - self._icon if mirrored else left
            painter.drawPixmap(beside, rect.y() + (rect.height() - self._icon) // 2, picture)
            width -= room
            left += 0 if mirrored else room
        strong, text = column.role in STRONG, cell.text
        if self._width(strong, text) > width:
            text = self._metrics[strong].elidedText(text, Qt.TextElideMode.ElideRight, width)
        # A figure's sign stands before its digits in every script; words go the way of their own letters.
        figure = column.align_right
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight if figure else Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self._fonts[strong])
        painter.setPen(self._colour(cell.tone))
        painter.drawText(left, rect.y(), width, rect.height(), int(_LEFT if figure is mirrored else _RIGHT), text)
