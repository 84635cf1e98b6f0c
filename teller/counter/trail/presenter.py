"""Presents the trail: what is looked for, page by page; verifies and exports it, and lets books and clock go on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.audit.head_watch import HeadMismatch
from teller.bank.books.proof import Proof
from teller.bank.books.verify_trail import verify_trail
from teller.bank.branch import Branch
from teller.bank.refusal import InvalidInput, NotPermitted, Refusal
from teller.bank.watch.accept_books import accept_books
from teller.bank.watch.confirm_clock import confirm_clock
from teller.bank.watch.export_trail import TrailFile, TrailForm, export_trail
from teller.bank.watch.list_trail import TrailPage, list_trail
from teller.bank.watch.trail_rows import Group
from teller.counter import wording, wording_trail
from teller.counter.approvals.doing import Doing
from teller.counter.at_length import Answers, Job
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.trail import words
from teller.counter.widgets.date_field import no_date, parse_date

AtLength = Callable[[Job, Answers], Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, as it was typed and chosen."""

    first: str = ""
    last: str = ""
    group: str = ""
    who: str = ""
    said: str = ""


class TrailPresenter(QObject):
    """Signals: began when a first page is to be asked for, paged(rows, cursor, generation), stood(HeadMismatch or None,
    ClockSetBack or None), failed(text, generation), not_permitted(text), bad_day(field, text), refused(field, text),
    told(text), verifying(text), stepped(text, done, all), verified(holds, text), exported(TrailFile),
    not_exported(text).
    """

    began = Signal()
    paged = Signal(object, object, object)
    stood = Signal(object, object)
    failed = Signal(str, object)
    not_permitted = Signal(str)
    bad_day = Signal(str, str)
    refused = Signal(str, str)
    told = Signal(str)
    verifying = Signal(str)
    stepped = Signal(str, object, object)
    verified = Signal(bool, str)
    exported = Signal(object)
    not_exported = Signal(str)

    def __init__(self, place: Asks, at_length: AtLength, figures: Figures) -> None:
        super().__init__()
        self._place, self._at_length, self._figures = place, at_length, figures
        self.sought = Sought()
        self._inputs: dict[str, Any] = {}
        self._older: HeadMismatch | None = None
        self._age = 0
        self._stop: Callable[[], None] | None = None
        self._verifies = False
        self.doing = Doing(place, figures)
        self.doing.setParent(self)
        self.doing.done.connect(self._done)
        self.doing.refused.connect(self.refused)

    # -- the list

    def choose(self, sought: Sought) -> None:
        """Show these; a text that is no day is said."""
        days: dict[str, date | None] = {}
        for field, typed in (("first", sought.first), ("last", sought.last)):
            days[field] = parse_date(typed, self._figures.locale) if typed.strip() else None
            if typed.strip() and days[field] is None:
                self.bad_day.emit(field, no_date(self._figures.locale))
                return
        self.sought = sought
        group = Group(sought.group) if sought.group else None
        self._inputs = {**days, "group": group, "who": sought.who.strip(), "said": sought.said.strip()}
        self._age += 1
        self.began.emit()

    def fetch(self, cursor: object, generation: int) -> None:
        before = cursor if isinstance(cursor, int) else None
        age = self._age

        def done(page: TrailPage) -> None:
            if age == self._age:
                self._older = page.older
                self.stood.emit(page.older, page.set_back)
                self.paged.emit(page.rows, page.next_before, generation)

        self._place.ask(list_trail, done, partial(self._not_listed, age, generation), **self._inputs, before=before)

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self._older = None
        self.stop_verifying()
        self.doing.forget()

    # -- the way back

    def accept(self, reason: str) -> None:
        """Go on with these books: a supervisor's yes is asked for."""
        if self._said(reason):
            facts = {"named": self._older.named, "newest": self._older.newest} if self._older is not None else {}
            rows = wording_trail.older_rows(facts, self._figures)
            self.doing.do(accept_books, rows=rows, reason=reason)

    def confirm(self, reason: str) -> None:
        """The clock is right, though it is behind."""
        if self._said(reason):
            self.doing.do(confirm_clock, reason=reason)

    def _said(self, reason: str) -> bool:
        if reason.strip():
            return True
        self.refused.emit("reason", wording.of(InvalidInput("reason", "missing"), self._figures))
        return False

    def _done(self, name: str, _answer: object) -> None:
        if name == accept_books.name:
            self.told.emit(self.tr("The books are accepted. Postings go on from here."))
        else:
            self.told.emit(self.tr("The clock is confirmed. Postings go on."))

    # -- verifying

    def is_verifying(self) -> bool:
        return self._verifies

    def verify(self) -> None:
        """Each row, beside everything else."""
        if self._verifies:
            return
        self._verifies = True

        def run(branch: Branch, token: str, tell: Callable[..., None]) -> Proof:
            return branch.aside(verify_trail, token, progress=tell)

        def done(proof: Proof) -> None:
            if self._ends():
                self.verified.emit(proof.holds, words.proved(proof, self._figures))

        def no(refusal: Refusal) -> None:
            if self._ends():
                self.verified.emit(False, wording.of(refusal, self._figures))

        def step(told: tuple[str, int, int]) -> None:
            if self._verifies:
                count = self._figures.count
                said = self.tr("{done} of {total} rows").format(done=count(told[1]), total=count(told[2]))
                self.stepped.emit(said, told[1], told[2])

        self.verifying.emit(self.tr("Verifying the trail…"))
        self._stop = self._at_length(Job(verify_trail.name, run), Answers(done, no, step))

    def stop_verifying(self) -> None:
        stop, self._stop = self._stop, None
        self._verifies = False
        if stop is not None:
            stop()

    def _ends(self) -> bool:
        """Whether somebody waits for the answer, which is the last."""
        waited, self._verifies, self._stop = self._verifies, False, None
        return waited

    # -- taking it along

    def export(self, form: TrailForm) -> None:
        """All that is looked for, as the content of a file."""
        age = self._age

        def done(file: TrailFile) -> None:
            if age == self._age:
                self.exported.emit(file)

        def no(refusal: Refusal) -> None:
            if age == self._age:
                self.not_exported.emit(wording.of(refusal, self._figures))

        self._place.ask(export_trail, done, no, form=form, **self._inputs)

    def _not_listed(self, age: int, generation: int, refusal: Refusal) -> None:
        if age != self._age:
            return
        text = wording.of(refusal, self._figures)
        if isinstance(refusal, NotPermitted):
            self.not_permitted.emit(text)
        else:
            self.failed.emit(text, generation)
