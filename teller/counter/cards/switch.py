"""A switch of a card: a check box whose edge, tick and focus ring can be seen in either theme."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from teller.counter import look

_SIDE = 18


class Switch(QCheckBox):
    """Space turns it; the word beside it belongs to it and can be clicked, too."""

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(text.replace("&", ""))

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
        enabled, side = self.isEnabled(), look.px(_SIDE)
        box = QRectF(2, (self.height() - side) / 2, side, side)
        edge = "accent" if self.hasFocus() or self.isChecked() else "edge"
        painter.setPen(QPen(look.colour(edge if enabled else "hairline"), 2 if self.hasFocus() else 1))
        painter.setBrush(look.colour("accent" if self.isChecked() and enabled else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            tick = [(0.25, 0.52), (0.43, 0.70), (0.76, 0.32)]
            painter.setPen(QPen(look.colour("on_accent" if enabled else "faint"), 2))
            painter.drawPolyline([QPointF(box.x() + x * side, box.y() + y * side) for x, y in tick])
        left = round(box.right()) + look.px(look.SMALL)
        words = self.rect().adjusted(left, 0, 0, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | Qt.TextFlag.TextShowMnemonic.value
        painter.setPen(look.colour("ink" if enabled else "faint"))
        painter.drawText(words, flags, self.text())
        if self.hasFocus():  # a ring round the whole of it: a box that is ticked is accent-coloured anyway
            ring = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            ring.setWidth(min(ring.width(), left + painter.fontMetrics().horizontalAdvance(self.text()) + look.SMALL))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.drawRoundedRect(ring, look.RADIUS, look.RADIUS)
