"""Takes a receipt out of the program: on paper, as a PDF or as text. Each time the bank counts it and gives a code."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.print_receipt import PrintedReceipt, print_receipt
from teller.bank.ledger.entry import request_of
from teller.bank.papers.receipt_text import ReceiptPaper, receipt_text
from teller.bank.refusal import Refusal
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.movement import receipt_paper
from teller.counter.movement.receipt_paper import Paper
from teller.counter.movement.slip import Slip
from teller.counter.papers import new_file
from teller.counter.papers.new_file import NewFile
from teller.counter.shift import Asks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True, slots=True)
class Source:
    """Whose receipt of which entry, and what makes the paper of it, but for its code and which copy it is."""

    account: str
    entry: int
    paper_of: Callable[[PrintedReceipt], Paper]


def of_slip(slip: Slip) -> Source:
    """The receipt that is on screen."""
    return Source(slip.account, request_of(slip.reference) or 0, lambda _: slip.paper)


class TakingOut(QObject):
    """Signals: said(text, tone) of how it went."""

    said = Signal(str, str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures, self._age = place, figures, 0
        self._file: NewFile | None = None

    def save(self, of: Source, path: str) -> None:
        """As a PDF, or as text where the name says so. Where it cannot be written, the bank is not even asked."""
        if self._file is not None:
            return
        try:
            self._file = NewFile(path)
        except OSError as error:
            self.said.emit(new_file.why(error), "bad")
            return
        written = _text if path.lower().endswith(".txt") else receipt_paper.pdf
        self._ask(of, lambda paper: self._write(written(paper), path))

    def print_on(self, of: Source, printer: "QPrinter") -> None:
        def draw(paper: Paper) -> None:
            if receipt_paper.draw_on(printer, paper):
                self.said.emit(self.tr("Sent to the printer."), "good")
            else:
                self.said.emit(
                    self.tr("The printer did not answer. Check it, or save the receipt as a PDF."), "warning"
                )

        self._ask(of, draw)

    def forget(self) -> None:
        """Nobody is left to hear how it went, and nothing is left behind."""
        self._age += 1
        self._drop()

    def _ask(self, of: Source, then: Callable[[Paper], None]) -> None:
        age = self._age

        def done(printed: PrintedReceipt) -> None:
            if age == self._age:
                then(self._numbered(of.paper_of(printed), printed))

        def refused(refusal: Refusal) -> None:
            if age == self._age:
                self._drop()
                self.said.emit(wording.of(refusal, self._figures), "bad")

        self._place.ask(print_receipt, done, refused, account=of.account, entry=of.entry)

    def _numbered(self, paper: Paper, printed: PrintedReceipt) -> Paper:
        """The paper as this print of it: the original, or the copy of its number."""
        copy = (self.tr("COPY {number}").format(number=printed.number),) if printed.is_copy else ()
        code = self.tr("Check code {code}").format(code=printed.code)
        return replace(paper, marks=(*paper.marks, *copy), code=code)

    def _write(self, content: bytes, path: str) -> None:
        if self._file is None:
            return
        try:
            self._file.write(content)
            self._file.keep()
        except OSError as error:
            self.said.emit(new_file.why(error), "bad")
        else:
            self.said.emit(self.tr("Saved as {path}.").format(path=path), "good")
        self._drop()

    def _drop(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.drop()


def _text(paper: Paper) -> bytes:
    plain = ReceiptPaper(paper.bank, paper.marks, paper.title, paper.amount, paper.rows, (paper.reference, paper.code))
    return receipt_text(plain).encode()
