"""A receipt on paper, drawn the same for a PDF file and for a printer; that of a practice bank says so."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QTextOption
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_INK, _QUIET, _LINE = QColor("#161A22"), QColor("#4D5666"), QColor("#9AA1AD")  # paper has no dark theme
_MARGIN_MM = 14
_FOREVER = 100_000.0


@dataclass(frozen=True, slots=True)
class Paper:
    """What the paper says. `marks` are the words that must not be overlooked, such as PRACTICE and COPY."""

    bank: str
    marks: tuple[str, ...]
    title: str
    amount: str
    rows: tuple[tuple[str, str], ...]
    reference: str
    code: str = ""

    def words(self) -> list[str]:
        """Every word on it, from top to bottom."""
        rows = [part for row in self.rows for part in row]
        return [self.bank, *self.marks, self.title, self.amount, *rows, self.reference, self.code]


def pdf(paper: Paper) -> bytes:
    """The paper as a PDF of one A5 page."""
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(drawn)
    writer.setTitle(paper.title)
    writer.setCreator("Teller")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    draw(painter, paper, float(writer.width()))
    painter.end()
    return bytes(drawn.data().data())


def draw_on(printer: "QPrinter", paper: Paper) -> bool:
    """Print it. False when the printer takes nothing."""
    printer.setDocName(paper.title)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    draw(painter, paper, float(printer.width()))
    return painter.end()


def draw(painter: QPainter, paper: Paper, width: float) -> None:
    """Draw from the top left corner, as wide as told."""
    pen = _Pen(painter, width)
    pen.write(paper.bank, 13, bold=True)
    for mark in paper.marks:
        pen.mark(mark)
    pen.gap(16)
    pen.write(paper.title, 11)
    pen.write(paper.amount, 20, bold=True)
    pen.rule()
    for name, value in paper.rows:
        pen.row(name, value)
    pen.rule()
    for said in (paper.reference, paper.code):
        if said:
            pen.write(said, 9, colour=_QUIET)


class _Pen:
    """Writes downwards; lengths are in points."""

    def __init__(self, painter: QPainter, width: float) -> None:
        self._painter, self._width, self._y = painter, width, 0.0
        device = painter.device()
        self._point = (device.logicalDpiY() if device is not None else 72) / 72

    def gap(self, points: float) -> None:
        self._y += points * self._point

    def write(self, text: str, points: float, *, bold: bool = False, colour: QColor = _INK) -> None:
        self._font(points, bold=bold)
        self._painter.setPen(colour)
        self._y += self._text(text, 0, self._width)
        self.gap(4)

    def mark(self, text: str) -> None:
        self.gap(4)
        self._font(11, bold=True)
        self._painter.setPen(QPen(_INK, self._point))
        height, inset = self._painter.fontMetrics().height() + 8 * self._point, 6 * self._point
        wide = self._painter.fontMetrics().horizontalAdvance(text) + 2 * inset
        box = QRectF(0, self._y, wide, height)
        self._painter.drawRect(box)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        self._y += height
        self.gap(4)

    def rule(self) -> None:
        self.gap(6)
        self._painter.setPen(QPen(_LINE, 0.5 * self._point))
        self._painter.drawLine(0, int(self._y), int(self._width), int(self._y))
        self.gap(8)

    def row(self, name: str, value: str) -> None:
        self._font(10)
        self._painter.setPen(_QUIET)
        left = self._text(name, 0, self._width * 0.34)
        self._painter.setPen(_INK)
        right = self._text(value, self._width * 0.36, self._width * 0.64)
        self._y += max(left, right)
        self.gap(5)

    def _font(self, points: float, *, bold: bool = False) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(points)
        font.setBold(bold)
        self._painter.setFont(font)

    def _text(self, text: str, x: float, width: float) -> float:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        room = QRectF(x, self._y, width, _FOREVER)
        needed = self._painter.boundingRect(room, text, option)
        self._painter.drawText(room, text, option)
        return needed.height()
