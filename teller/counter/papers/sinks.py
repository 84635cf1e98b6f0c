"""Where a statement goes: a file of text, a PDF, or a printer. Each is whole at the end, or nothing is left of it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from teller.bank.papers.formats import Format, writer
from teller.bank.papers.statement import PaperLine, StatementPaper, StatementWriter
from teller.counter.figures import Figures
from teller.counter.papers.new_file import NewFile
from teller.counter.papers.statement_paper import drawn
from teller.counter.papers.words import words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIDES, _TOP, _BOTTOM = 16, 16, 14


class Sink(Protocol):
    """Takes a statement page by page. Each call may raise `OSError` or `NotDrawn`; `drop` never does."""

    def open(self) -> None:
        """Find out whether it can be written at all, before the bank is asked for anything."""

    def begin(self, paper: StatementPaper) -> None:
        """The statement begins."""

    def take(self, lines: Sequence[PaperLine]) -> None:
        """Its next lines."""

    def finish(self) -> Iterator[int]:
        """There are no more. What is left to do is done in steps, each telling how many lines are done."""

    def drop(self) -> None:
        """Leave nothing behind. After `finish` it does nothing."""


class TextFile:
    """Written as the lines come, so that there is never more than a page of them in memory."""

    def __init__(self, path: str, form: Format, figures: Figures) -> None:
        self._path, self._form, self._figures = path, form, figures
        self._file: NewFile | None = None
        self._writer: StatementWriter

    def open(self) -> None:
        self._file = NewFile(self._path)

    def begin(self, paper: StatementPaper) -> None:
        self._writer = writer(self._form, paper, words(self._figures))
        self._write(self._writer.begin())

    def take(self, lines: Sequence[PaperLine]) -> None:
        self._write("".join(self._writer.line(line) for line in lines))

    def finish(self) -> Iterator[int]:
        self._write(self._writer.end())
        if self._file is not None:
            self._file.keep()
        return iter(())

    def drop(self) -> None:
        if self._file is not None:
            self._file.drop()

    def _write(self, text: str) -> None:
        if self._file is not None:
            self._file.write(text)


class _Drawing:
    """Keeps the lines: how many pages there are is known only when all of them have been laid out."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self._lines: list[PaperLine] = []
        self._paper: StatementPaper

    def begin(self, paper: StatementPaper) -> None:
        self._paper = paper

    def take(self, lines: Sequence[PaperLine]) -> None:
        self._lines += lines

    def _drawn(self, device: "QPdfWriter | QPrinter") -> Iterator[int]:
        return drawn(device, self._paper, self._lines, words(self._figures), self._figures)


class PdfFile(_Drawing):
    """A4. Drawn in memory and then written, since Qt does not tell of a disk that is full."""

    def __init__(self, path: str, figures: Figures) -> None:
        super().__init__(figures)
        self._path = path
        self._file: NewFile | None = None

    def open(self) -> None:
        self._file = NewFile(self._path)

    def finish(self) -> Iterator[int]:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        pdf = QPdfWriter(buffer)
        pdf.setTitle(self._paper.name)
        pdf.setCreator("Teller")
        pdf.setPageLayout(a4())
        yield from self._drawn(pdf)
        if self._file is not None:
            self._file.write(bytes(buffer.data().data()))
            self._file.keep()

    def drop(self) -> None:
        if self._file is not None:
            self._file.drop()


class Printing(_Drawing):
    """On the paper that the printer has."""

    def __init__(self, printer: "QPrinter", figures: Figures) -> None:
        super().__init__(figures)
        self._printer, self._done = printer, False

    def open(self) -> None:
        """A printer is asked when the first page is there."""

    def finish(self) -> Iterator[int]:
        self._printer.setDocName(self._paper.name)
        self._printer.setPageMargins(
            QMarginsF(_SIDES, _TOP, _SIDES, _BOTTOM),
            QPageLayout.Unit.Millimeter,
        )
        yield from self._drawn(self._printer)
        self._done = True

    def drop(self) -> None:
        if not self._done:
            self._printer.abort()


def a4() -> QPageLayout:
    margins = QMarginsF(_SIDES, _TOP, _SIDES, _BOTTOM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
