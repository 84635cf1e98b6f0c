"""From a count to its end: counted, counted again, both figures, a supervisor's yes where it takes one, booked."""

from PySide6.QtCore import QObject, Signal

from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal
from teller.bank.till.counts.counting import Counted, Difference
from teller.bank.till.drawer import DrawerState
from teller.counter import clipboard, wording
from teller.counter.approvals.presenter import ApprovalPresenter
from teller.counter.drawer import words
from teller.counter.drawer.counts import CountsPresenter, Purpose
from teller.counter.drawer.wide import Wide
from teller.counter.figures import Figures
from teller.counter.widgets.button import reword


class CountFlow(QObject):
    """Signals: going(page), done(text) when the count has come to its end, told(text) in passing, and
    entry_asked(reference) to look an entry up in the journal.
    """

    going = Signal(object)
    done = Signal(str)
    told = Signal(str)
    entry_asked = Signal(str)

    mine: DrawerState | None = None
    chosen: DrawerState | None = None

    def __init__(self, counts: CountsPresenter, approvals: ApprovalPresenter, wide: Wide, figures: Figures) -> None:
        super().__init__()
        self.counts, self.approvals, self.wide, self._figures = counts, approvals, wide, figures
        self._connect()

    def _connect(self) -> None:
        wide, counts, approvals = self.wide, self.counts, self.approvals
        wide.count.submitted.connect(lambda: counts.count(wide.count.pieces(), wide.count.colleague()[0]))
        wide.count.cancelled.connect(counts.give_up)
        wide.force.submitted.connect(self._force)
        wide.verdict.book_asked.connect(counts.book)
        wide.verdict.keep_asked.connect(counts.give_up)
        wide.verdict.copied.connect(self._copied)
        counts.begun.connect(self._begun)
        counts.again.connect(self._again)
        counts.differs.connect(self._differs)
        counts.settled.connect(self._settled)
        counts.needs_approval.connect(self._needs_approval)
        counts.given_up.connect(
            lambda: self.done.emit(self.tr("The drawer goes on. What was counted stays on record."))
        )
        counts.forced.connect(self._forced)
        for page in (wide.count, wide.force, wide.verdict):
            counts.busy.connect(page.set_busy)
        approvals.granted.connect(self._approved)
        approvals.refused.connect(self._not_approved)
        approvals.withdrawn.connect(lambda: self.going.emit(self.wide.verdict))
        approvals.stopped.connect(self._stopped)

    def _begun(self) -> None:
        self.told.emit("")
        self.open_count()

    def open_count(self) -> None:
        """An empty count, blind."""
        form, purpose = self.wide.count, self.counts.purpose
        form.clear()
        form.reword(*self._of_count(purpose, again=False))
        reword(form.back, self.tr("Give up counting"))
        self.wide.whom.setVisible(purpose == "hand_over")
        self.going.emit(form)
        if purpose != "hand_over":
            form.form.counters[0].take_focus()

    def _of_count(self, purpose: Purpose, *, again: bool) -> tuple[str, str, str]:
        """Title, sentence and button of a count."""
        title = {
            "close": self.tr("Count and close"),
            "hand_over": self.tr("Count and hand over"),
            "check": self.tr("Count"),
        }[purpose]
        if again:
            text = self.tr("Count everything once more, from the first note on. After that both figures are shown.")
            return self.tr("Count again"), text, self.tr("Confirm the count")
        text = self.tr("Count all that is in it. What should be there is shown once it has been counted.")
        return title, text, self.tr("Confirm the count")

    def _again(self) -> None:
        form = self.wide.count
        form.form.counters[0].set_pieces(Pieces())
        form.reword(*self._of_count(self.counts.purpose, again=True))
        form.notice.say(self.tr("The count does not agree. Count once more."), "warning")
        form.form.counters[0].take_focus()

    def _differs(self, found: Difference) -> None:
        said = words.short_or_over(found.amount, self._figures)
        action = {
            "close": self.tr("&Book {difference} and close").format(difference=said),
            "hand_over": self.tr("&Book {difference} and hand over").format(difference=said),
            "check": "",
        }[self.counts.purpose]
        self.wide.count.clear()
        self.wide.verdict.show_difference(found, action)
        self.going.emit(self.wide.verdict)
        self.wide.verdict.take_focus()

    def _settled(self, purpose: str, answer: Counted) -> None:
        name = self.mine.name if self.mine is not None else self.tr("Drawer")
        figures, difference = self._figures, answer.difference
        said = "" if difference is None else words.short_or_over(difference.amount, figures)
        if purpose == "check":
            text = self.tr("{name} is right, to the last coin.")
        elif purpose == "hand_over":
            text = self.tr("{name} is offered. It is your colleague’s when they take it on their own screen.")
        elif difference is not None:
            text = self.tr("{name} is closed, {difference}. {amount} went back to the cash vault.")
        else:
            text = self.tr("{name} is closed. {amount} went back to the cash vault.")
        amount = "" if answer.returned is None else figures.with_currency(answer.returned)
        self.done.emit(text.format(name=name, amount=amount, difference=said))

    def _force(self) -> None:
        form = self.wide.force
        if self.chosen is not None:
            email, password = form.text_of("witness_email"), form.text_of("witness_password")
            self.counts.force(self.chosen.id, form.pieces(), email, password, form.text_of("witness_code"))

    def _forced(self, answer: Counted) -> None:
        name = self.chosen.name if self.chosen is not None else ""
        difference, figures = answer.difference, self._figures
        said = "" if difference is None else words.short_or_over(difference.amount, figures)
        text = self.tr("{name} is closed, {difference}. {amount} went back to the cash vault.") if said else self.tr(
            "{name} is closed. {amount} went back to the cash vault."
        )  # fmt: skip
        amount = "" if answer.returned is None else figures.with_currency(answer.returned)
        self.done.emit(text.format(name=name, amount=amount, difference=said))

    # -- a supervisor's yes

    def _needs_approval(self, deed: object, inputs: object, refusal: Refusal) -> None:
        name = self.mine.name if self.mine is not None else ""
        rows = [(self.tr("Drawer"), name), *self.wide.verdict.figures()]
        self.approvals.begin(deed, inputs, [refusal], rows=rows)  # type: ignore[arg-type]
        self.going.emit(self.wide.approval)
        self.wide.approval.first_focus()

    def _approved(self, approval: object) -> None:
        self.going.emit(self.wide.verdict)
        self.counts.book(approval if isinstance(approval, int) else None)

    def _not_approved(self, text: str) -> None:
        self.going.emit(self.wide.verdict)
        self.wide.verdict.notice.say(text, "warning")

    def _stopped(self, refusal: Refusal) -> None:
        self._not_approved(wording.of(refusal, self._figures))

    def _copied(self, reference: str) -> None:
        clipboard.copy(reference)
        self.told.emit(self.tr("{reference} is copied.").format(reference=reference))
        self.entry_asked.emit(reference)
