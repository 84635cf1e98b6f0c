"""A sheet of paper to write on: lengths are in points, and `y` is the top of what is written next."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen
from PySide6.QtWidgets import QApplication

INK, QUIET, LINE = QColor("#161A22"), QColor("#4D5666"), QColor("#C3C8D0")  # paper has no dark theme
_POINTS = 72


class Sheet:
    def __init__(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        self.device, self._painter = device, painter
        self.point = device.logicalDpiY() / _POINTS
        self.wide, self.high = device.width() / self.point, device.height() / self.point
        self.y = 0.0
        self._fonts: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}

    def font(self, points: float, *, bold: bool = False) -> QFont:
        return self._font(points, bold=bold)[0]

    def width(self, text: str, points: float, *, bold: bool = False) -> float:
        return self._font(points, bold=bold)[1].horizontalAdvance(text) / self.point

    def text(
        self, text: str, x: float, points: float, *, bold: bool = False, colour: QColor = INK, room: float | None = None
    ) -> None:
        """On one row, from `x` on; what does not fit in the room is cut, and ends in dots."""
        font, metrics = self._font(points, bold=bold)
        if room is not None:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room * self.point)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(QPointF(x * self.point, self.y * self.point + metrics.ascent()), text)

    def text_to(self, text: str, end: float, points: float, *, bold: bool = False, colour: QColor = INK) -> None:
        """So that it ends at `end`."""
        self.text(text, end - self.width(text, points, bold=bold), points, bold=bold, colour=colour)

    def text_at_right(self, text: str, points: float, *, bold: bool = False, colour: QColor = INK) -> None:
        self.text_to(text, self.wide, points, bold=bold, colour=colour)

    def rule(self, colour: QColor) -> None:
        """A line from side to side, and a little room below it."""
        self._painter.setPen(QPen(colour, 0.5 * self.point))
        y = self.y * self.point
        self._painter.drawLine(QPointF(0, y), QPointF(self.wide * self.point, y))
        self.y += 4

    def boxed(self, text: str, points: float) -> None:
        """A mark that must not be overlooked."""
        font, metrics = self._font(points, bold=True)
        inset = 6 * self.point
        box = QRectF(
            0, self.y * self.point, metrics.horizontalAdvance(text) + 2 * inset, metrics.height() + 6 * self.point
        )
        self._painter.setFont(font)
        self._painter.setPen(QPen(INK, self.point))
        self._painter.drawRect(box)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        self.y += box.height() / self.point

    def _font(self, points: float, *, bold: bool) -> tuple[QFont, QFontMetricsF]:
        """Fonts and what measures them are made once: that takes longer than writing a row."""
        key = (points, bold)
        if key not in self._fonts:
            font = QFont(QApplication.font())
            font.setPointSizeF(points)
            font.setBold(bold)
            font.setFeature(QFont.Tag("liga"), 0)  # whoever searches the PDF for "fit" shall find it
            self._fonts[key] = (font, QFontMetricsF(font, self.device))
        return self._fonts[key]
