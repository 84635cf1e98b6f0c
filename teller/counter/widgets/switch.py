"""A switch: a check box whose edge, tick and focus ring can be seen in either theme."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle

from teller.counter import look
from teller.counter.widgets.plain import spoken

_SIDE = 18


class Switch(QCheckBox):
    """Space turns it; the word beside it belongs to it and can be clicked, too."""

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(spoken(text))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(look.px(_SIDE + look.SMALL * 2) + words.width(), look.px(look.COMPACT_ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap = look.px(_SIDE), look.px(look.SMALL)
        box = self._mirrored(QRect(2, (self.height() - side) // 2, side, side))
        self._paint_box(painter, QRectF(box))
        words = self._mirrored(self.rect().adjusted(2 + side + gap, 0, 0, 0))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | Qt.TextFlag.TextShowMnemonic.value
        painter.setPen(look.colour("ink" if self.isEnabled() else "faint"))
        painter.drawText(words, flags, self.text())
        if self.hasFocus():  # a ring round the whole of it: a box that is ticked is accent-coloured anyway
            wide = 2 + side + gap + painter.fontMetrics().horizontalAdvance(self.text()) + look.SMALL
            ring = self._mirrored(QRect(0, 0, min(self.width(), wide), self.height()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), look.RADIUS, look.RADIUS)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        enabled, on = self.isEnabled(), self.isChecked()
        painter.setPen(QPen(look.colour(("accent" if on else "edge") if enabled else "hairline"), 1))
        painter.setBrush(look.colour("accent" if on and enabled else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.RADIUS_SMALL, look.RADIUS_SMALL)
        if on:
            tick = [(0.25, 0.52), (0.43, 0.70), (0.76, 0.32)]
            painter.setPen(QPen(look.colour("on_accent" if enabled else "faint"), 2))
            painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in tick])

    def _mirrored(self, rect: QRect) -> QRect:
        """Where it stands for one who reads from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
