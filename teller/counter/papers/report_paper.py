"""A report drawn page by page, the same for a PDF and for a printer."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter

from teller.bank.papers.cleaning import one_line
from teller.counter.papers.report import Report, Table
from teller.counter.papers.sheet import INK, LINE, QUIET, Sheet
from teller.counter.papers.sinks import a4
from teller.counter.papers.statement_paper import NotDrawn

_ROW, _HEADING, _FOOT, _GAP = 14.0, 30.0, 24.0, 10.0
_BODY, _SMALL, _SECTION, _TITLE = 9.0, 7.5, 11.0, 15.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("papers", text)


def as_pdf(report: Report) -> bytes:
    """The report as a PDF of A4 pages. Drawn in memory, since Qt does not tell of a disk that is full."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pdf = QPdfWriter(buffer)
    pdf.setTitle(report.name)
    pdf.setCreator("Teller")
    pdf.setPageLayout(a4())
    draw(pdf, report)
    return bytes(buffer.data().data())


def draw(device: QPagedPaintDevice, report: Report) -> None:
    """Draw it, on as many pages as it takes. Raises `NotDrawn`."""
    painter = QPainter()
    if not painter.begin(device):
        raise NotDrawn
    try:
        _Paper(device, Sheet(painter, device), report).draw()
    finally:
        painter.end()


class _Paper:
    """Laid out twice: first to count the pages, then to draw them."""

    def __init__(self, device: QPagedPaintDevice, sheet: Sheet, report: Report) -> None:
        self._device, self._sheet, self._report = device, sheet, report
        self._page, self._pages, self._drawing = 1, 1, False

    def draw(self) -> None:
        for drawing in (False, True):
            self._drawing, self._pages, self._page = drawing, max(self._page, 1), 1
            self._lay_out()

    def _lay_out(self) -> None:
        sheet, report = self._sheet, self._report
        sheet.y = 0.0
        self._text(report.bank, 0, _TITLE, bold=True)
        if self._drawing:
            sheet.text_at_right(one_line(report.title), _TITLE, colour=QUIET)
        sheet.y += 24
        if report.mark and self._drawing:
            sheet.boxed(report.mark, 10)
        elif report.mark:
            sheet.y += 24
        sheet.y += _GAP
        widest = max((sheet.width(name, _BODY) for name, _ in report.facts), default=0.0)
        for name, value in report.facts:
            self._text(name, 0, _BODY, quiet=True)
            self._text(value, widest + _GAP, _BODY)
            sheet.y += _ROW
        for table in report.tables:
            self._table(table)
        if report.foot:
            self._room_for(_ROW + _GAP)
            sheet.y += _GAP
            self._text(report.foot, 0, _SMALL, quiet=True)
        self._end_page()

    def _table(self, table: Table) -> None:
        sheet = self._sheet
        self._room_for(_HEADING + 3 * _ROW)
        sheet.y += _GAP
        self._text(table.title, 0, _SECTION, bold=True)
        sheet.y += _HEADING - _ROW + 2
        if not table.rows:
            self._text(table.empty, 0, _BODY, quiet=True)
            sheet.y += _ROW
            return
        starts, wide = self._columns(table)
        self._titles(table, starts, wide)
        for row in table.rows:
            if self._room_for(_ROW):
                self._titles(table, starts, wide)
            self._row(table, row, starts, wide)
        if table.total is not None:
            self._rule(strong=True)
            self._row(table, table.total, starts, wide, bold=True)

    def _titles(self, table: Table, starts: Sequence[float], wide: Sequence[float]) -> None:
        self._row(table, table.columns, starts, wide, points=_SMALL, quiet=True)
        self._rule()

    def _row(
        self,
        table: Table,
        row: Sequence[str],
        starts: Sequence[float],
        wide: Sequence[float],
        *,
        points: float = _BODY,
        bold: bool = False,
        quiet: bool = False,
    ) -> None:
        colour = QUIET if quiet else INK
        for at, cell in enumerate(row):
            if not self._drawing:
                continue
            if at in table.right:
                self._sheet.text_to(one_line(cell), starts[at] + wide[at], points, bold=bold, colour=colour)
            else:
                self._sheet.text(one_line(cell), starts[at], points, bold=bold, colour=colour, room=wide[at])
        self._sheet.y += _ROW

    def _columns(self, table: Table) -> tuple[list[float], list[float]]:
        """Figures as wide as they are; texts share what is left, by what they need."""
        rows = [table.columns, *table.rows, *([table.total] if table.total is not None else [])]
        wide = [
            max(self._sheet.width(one_line(row[at]), _BODY, bold=True) for row in rows)
            for at in range(len(table.columns))
        ]
        room = self._sheet.wide - _GAP * (len(wide) - 1)
        texts = [at for at in range(len(wide)) if at not in table.right]
        fixed = sum(wide[at] for at in table.right)
        needed = sum(wide[at] for at in texts)
        if needed > room - fixed > 0:
            for at in texts:
                wide[at] *= (room - fixed) / needed
        elif texts:
            wide[texts[-1]] += room - fixed - needed
        starts = [sum(wide[:at]) + _GAP * at for at in range(len(wide))]
        return starts, wide

    def _rule(self, *, strong: bool = False) -> None:
        if self._drawing:
            self._sheet.rule(INK if strong else LINE)
        else:
            self._sheet.y += 4

    def _room_for(self, height: float) -> bool:
        """Turn the page where there is not so much room left. Whether it was turned."""
        if self._sheet.y + height <= self._sheet.high - _FOOT:
            return False
        self._end_page()
        self._page += 1
        if self._drawing and not self._device.newPage():
            raise NotDrawn
        self._sheet.y = 0.0
        return True

    def _end_page(self) -> None:
        if not self._drawing:
            return
        sheet = self._sheet
        sheet.y = sheet.high - 12
        sheet.text(one_line(self._report.bank), 0, _SMALL, colour=QUIET, room=sheet.wide * 0.7)
        page = _tr("Page {number} of {count}").format(number=self._page, count=self._pages)
        sheet.text_at_right(page, _SMALL, colour=QUIET)

    def _text(self, text: str, x: float, points: float, *, bold: bool = False, quiet: bool = False) -> None:
        if self._drawing:
            room = self._sheet.wide - x
            self._sheet.text(one_line(text), x, points, bold=bold, colour=QUIET if quiet else INK, room=room)
