"""Asks for the business days and their reports, closes the branch and opens it again, and has the books proved."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from teller.bank.books.proof import Proof
from teller.bank.books.prove_drawer import prove_drawer
from teller.bank.day_end.close_branch import close_branch
from teller.bank.day_end.day_report import day_report
from teller.bank.day_end.list_days import Days, list_days
from teller.bank.day_end.reopen_branch import reopen_branch
from teller.bank.day_end.report import DayReport
from teller.bank.days.day import DayState
from teller.bank.house import BankFacts
from teller.bank.ledger.rules import TillNotOpen
from teller.bank.refusal import InvalidInput, NotPermitted, Refusal
from teller.counter import wording
from teller.counter.books import proof_words, report_words
from teller.counter.books.proof_words import ProofRow
from teller.counter.figures import Figures
from teller.counter.shift import Proves

Form = Literal["close", "reopen", "report"]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that stands in the way of closing, or does not."""

    says: str
    is_met: bool


@dataclass(frozen=True, slots=True)
class Proved:
    """What a proof came to, in one sentence and a row each."""

    holds: bool
    says: str
    rows: tuple[ProofRow, ...]


class BooksPresenter(QObject):
    """Signals: known(Days) at every answer, not_known(text), not_permitted(text), busy(bool), reported(Report),
    closed(Report), reopened(text), refused(form, field, text), proving(text), stepped(text, done, all),
    proved(Proved), not_proved(text).
    """

    known = Signal(object)
    not_known = Signal(str)
    not_permitted = Signal(str)
    busy = Signal(bool)
    reported = Signal(object)
    closed = Signal(object)
    reopened = Signal(str)
    refused = Signal(str, str, str)
    proving = Signal(str)
    stepped = Signal(str, object, object)
    proved = Signal(object)
    not_proved = Signal(str)

    def __init__(self, place: Proves, figures: Figures, facts: BankFacts, *, proves_all: bool) -> None:
        super().__init__()
        self._place, self._figures, self._facts, self._proves_all = place, figures, facts, proves_all
        self._round = 0
        self._busy = self._proving = False

    def rest(self) -> None:
        """Show no answer that is still on its way."""
        self._round += 1
        self.stop_proving()
        self._set_busy(busy=False)

    # -- days

    def load(self) -> None:
        self._ask(list_days, self.known.emit, self._unknown)

    def report(self, day: date) -> None:
        def done(found: DayReport) -> None:
            self.reported.emit(report_words.report(found, self._figures, self._facts))

        self._ask(day_report, done, partial(self._refuse, "report"), day=day)

    def checks(self, days: Days) -> list[Check]:
        """What has to be so before the branch closes."""
        drawers = self.tr("Every drawer is closed")
        if days.drawers:
            drawers = self.tr("Still open: {drawers}").format(drawers=self.tr(", ").join(days.drawers))
        on_its_way = self.tr("No cash is on its way between drawers")
        if days.on_its_way:
            amount = self._figures.with_currency(days.on_its_way)
            on_its_way = self.tr("{amount} is on its way between drawers").format(amount=amount)
        elif days.offers:
            on_its_way = self.tr("An offer has not been answered")
        return [Check(drawers, not days.drawers), Check(on_its_way, not days.on_its_way and not days.offers)]

    def state(self, days: Days) -> str:
        """How the business day stands, in words."""
        day = self._figures.full_day(days.day)
        if days.state is DayState.CLOSED:
            return self.tr("{day}, closed").format(day=day)
        if days.state is DayState.OPEN:
            return self.tr("{day}, open").format(day=day)
        return self.tr("{day}, not begun: it begins with the first posting").format(day=day)

    def close(self) -> None:
        def done(found: DayReport) -> None:
            self.closed.emit(report_words.report(found, self._figures, self._facts))

        self._do("close", close_branch, done)

    def reopen(self, reason: str) -> None:
        def done(day: date) -> None:
            text = self.tr("The business day {day} is open again.").format(day=self._figures.full_day(day))
            self.reopened.emit(text)

        self._do("reopen", reopen_branch, done, reason=reason)

    # -- proofs

    def is_proving(self) -> bool:
        return self._proving

    def prove(self) -> None:
        """All the books, beside everything else; a teller's own drawer, at once."""
        if self._proving:
            return
        self._proving = True
        begun, done = self._round, partial(self._proof_came, self._round)
        self.proving.emit(self.tr("Proving the books…") if self._proves_all else self.tr("Proving your drawer…"))
        refused = partial(self._proof_refused, begun)
        if self._proves_all:
            self._place.prove(done, refused, partial(self._step, begun))
        else:
            self._place.ask(prove_drawer, done, refused)

    def stop_proving(self) -> None:
        if self._proving:
            self._proving = False
            self._place.stop_proving()

    def _step(self, begun: int, step: tuple[str, int, int]) -> None:
        if begun == self._round and self._proving:
            name, done, total = step
            self.stepped.emit(proof_words.proof(name), done, total)

    def _proof_came(self, begun: int, proof: Proof) -> None:
        if begun != self._round or not self._proving:
            return
        self._proving = False
        entries = proof.counts.get("entries", proof.counts.get("postings", 0))
        counted = self._figures.count(entries)
        if proof.holds and self._proves_all:
            said = self.tr("The books hold: {count} entries and all that hangs on them.").format(count=counted)
        elif proof.holds:
            said = self.tr("Your drawer holds: {count} lines since it was opened.").format(count=counted)
        else:
            said = self.tr("Something does not hold. Post nothing, and show this to an administrator.")
        self.proved.emit(Proved(proof.holds, said, tuple(proof_words.rows(proof, self._figures))))

    def _proof_refused(self, begun: int, refusal: Refusal) -> None:
        if begun == self._round and self._proving:
            self._proving = False
            none = self.tr("You have no drawer open, so there is none to prove. Open one under Drawer.")
            is_none = isinstance(refusal, TillNotOpen)
            self.not_proved.emit(none if is_none else wording.of(refusal, self._figures))

    # -- how

    def _ask(
        self, use_case: Any, done: Callable[[Any], None], refused: Callable[[Refusal], None], **inputs: Any
    ) -> None:
        begun = self._round

        def answered(answer: Any) -> None:
            if begun == self._round:
                done(answer)

        def said_no(refusal: Refusal) -> None:
            if begun == self._round:
                refused(refusal)

        self._place.ask(use_case, answered, said_no, **inputs)

    def _do(self, form: Form, use_case: Any, done: Callable[[Any], None], **inputs: Any) -> None:
        if self._busy:
            return
        self._set_busy(busy=True)

        def then(answer: Any) -> None:
            self._set_busy(busy=False)
            done(answer)

        def refused(refusal: Refusal) -> None:
            self._set_busy(busy=False)
            self._refuse(form, refusal)

        self._ask(use_case, then, refused, **inputs)

    def _refuse(self, form: Form, refusal: Refusal) -> None:
        field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field or ""
        self.refused.emit(form, field, wording.of(refusal, self._figures))

    def _unknown(self, refusal: Refusal) -> None:
        tell = self.not_permitted if isinstance(refusal, NotPermitted) else self.not_known
        tell.emit(wording.of(refusal, self._figures))

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy.emit(busy)
