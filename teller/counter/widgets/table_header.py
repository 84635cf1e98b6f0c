"""A table's header: titles above their columns, and an arrow on the one by which the rows are sorted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView

from teller.counter import look
from teller.counter.widgets.cell_ink import MARGIN

if TYPE_CHECKING:
    from teller.counter.widgets.cell_table import CellTable

_ARROW, _GAP = 8, 6


class TableHeader(QHeaderView):
    """Paints its sections itself; a section that can be sorted keeps room for its arrow, so that none jumps."""

    def __init__(self, table: "CellTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._hovered = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)

    def sectionSizeFromContents(self, logical: int) -> QSize:
        size = super().sectionSizeFromContents(logical)
        sortable = bool(self._table.paged.columns[logical].order)
        return QSize(size.width() + (look.px(_ARROW + _GAP) if sortable else 0), size.height())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        column, order = self._table.paged.columns[logical], self._table.paged.order
        sorted_by_it = order is not None and bool(column.order) and column.order == order.key
        touched = bool(column.order) and logical == self._hovered
        painter.fillRect(rect, look.colour("canvas" if touched else "surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("hairline"))
        ink = look.colour("ink" if sorted_by_it or touched else "quiet")
        painter.setFont(look.font("small"))
        painter.setPen(ink)
        to_the_right = column.align_right is not self.isRightToLeft()
        inner = rect.adjusted(look.px(MARGIN), 0, -look.px(MARGIN), 0)
        arrow = look.px(_ARROW + _GAP) if sorted_by_it else 0
        width = inner.width() - arrow
        text = painter.fontMetrics().elidedText(column.title, Qt.TextElideMode.ElideRight, width)
        side = Qt.AlignmentFlag.AlignRight if to_the_right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        left = inner.x() + (arrow if to_the_right else 0)
        painter.drawText(left, rect.y(), width, rect.height(), flags, text)
        if sorted_by_it and order is not None:
            said = min(painter.fontMetrics().horizontalAdvance(text), width)
            middle = (left + width - said - look.px(_GAP)) if to_the_right else left + said + look.px(_GAP)
            self._arrow(painter, middle - look.px(_ARROW) // 2 * (1 if to_the_right else -1), rect, order.descending)

    def _arrow(self, painter: QPainter, middle: float, rect: QRect, down: bool) -> None:
        """A chevron beside the title: down where the greatest or newest is first."""
        half, y = look.px(_ARROW) / 2, rect.center().y() + 0.5
        rise = half / 2 * (-1 if down else 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("ink"), look.px(3) / 2))
        points = [QPointF(middle - half, y + rise), QPointF(middle, y - rise), QPointF(middle + half, y + rise)]
        painter.drawPolyline(QPolygonF(points))
        painter.restore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, logical: int) -> None:
        if logical != self._hovered:
            self._hovered = logical
            self.viewport().update()
