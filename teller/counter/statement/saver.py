"""Saves or prints a statement: its pages are fetched one after the other and handed on, until somebody stops it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from teller.bank.accounts.extract import Extract, ExtractLines, more_of_extract, statement_extract
from teller.bank.papers.formats import Format
from teller.bank.refusal import Refusal
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.papers import new_file
from teller.counter.papers.sinks import Sink
from teller.counter.papers.statement_paper import NotDrawn
from teller.counter.shift import Asks


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which statement, in what format, and what is said when it is done."""

    account: str
    first: date | None
    last: date | None
    form: Format
    said: str


class StatementSaver(QObject):
    """Signals: asked when the bank was asked for the first page, began(lines, paged) with how many there are and
    whether they take more than one page, advanced(lines), saved(text), failed(text), stopped.
    """

    asked = Signal()
    began = Signal(object, bool)
    advanced = Signal(object)
    saved = Signal(str)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._job = 0
        self._sink: Sink | None = None
        self._wanted: Wanted
        self._done = self._lines = 0
        self._steps: Iterator[int] = iter(())
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._step)

    def is_busy(self) -> bool:
        return self._sink is not None

    @property
    def steps(self) -> int:
        """How many there are: lines that are drawn are fetched first. At least one, so that it is known how many."""
        return max(1, self._lines * (2 if self._wanted.form in {Format.PDF, Format.PRINT} else 1))

    def save(self, wanted: Wanted, sink: Sink) -> None:
        """Begin. Where something is being saved already, nothing happens."""
        if self._sink is not None:
            return
        try:
            sink.open()
        except OSError as error:
            self.failed.emit(new_file.why(error))
            return
        self._job += 1
        self._sink, self._wanted, self._done = sink, wanted, 0
        self.asked.emit()
        self._place.ask(
            statement_extract,
            partial(self._begin, self._job),
            partial(self._refuse, self._job),
            account=wanted.account,
            form=wanted.form,
            first_day=wanted.first,
            last_day=wanted.last,
        )

    def cancel(self) -> None:
        """Stop, and leave nothing behind."""
        if self._sink is not None:
            self._drop()
            self.stopped.emit()

    def forget(self) -> None:
        """Stop, and say nothing: nobody is left to hear it."""
        self._drop()

    # -- the pages, as they come

    def _begin(self, job: int, extract: Extract) -> None:
        if job != self._job or self._sink is None:
            return
        self._lines = extract.paper.count
        self.began.emit(extract.paper.count, extract.page.next_after is not None)
        try:
            self._sink.begin(extract.paper)
        except OSError as error:
            self._fail(new_file.why(error))
            return
        self._take(job, extract.number, extract.page)

    def _take(self, job: int, number: int, page: ExtractLines) -> None:
        if job != self._job or self._sink is None:
            return
        try:
            self._sink.take(page.lines)
        except OSError as error:
            self._fail(new_file.why(error))
            return
        self._done += len(page.lines)
        self.advanced.emit(self._done)
        if page.next_after is None:
            self._finish()
            return
        self._place.ask(
            more_of_extract,
            partial(self._take, job, number),
            partial(self._refuse, job),
            account=self._wanted.account,
            extract=number,
            after=page.next_after,
        )

    def _finish(self) -> None:
        """What is left is done step by step between two looks at the keyboard."""
        if self._sink is None:
            return
        try:
            self._steps = self._sink.finish()
        except OSError as error:
            self._fail(new_file.why(error))
            return
        self._next.start()

    def _step(self) -> None:
        try:
            drawn = next(self._steps, None)
        except OSError as error:
            self._fail(new_file.why(error))
        except NotDrawn:
            self._fail(self.tr("The printer did not answer. Check it, or save the statement as a PDF."))
        else:
            if drawn is None:
                self._end()
            else:
                self.advanced.emit(self._done + drawn)

    def _end(self) -> None:
        said, self._sink = self._wanted.said, None
        self._drop()
        self.saved.emit(said)

    def _refuse(self, job: int, refusal: Refusal) -> None:
        if job == self._job:
            self._fail(wording.of(refusal, self._figures))

    def _fail(self, text: str) -> None:
        self._drop()
        self.failed.emit(text)

    def _drop(self) -> None:
        self._job += 1
        self._next.stop()
        sink, self._sink = self._sink, None
        self._steps = iter(())  # a drawing that is let go of ends its painter
        if sink is not None:
            sink.drop()
