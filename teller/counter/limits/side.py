"""What stands beside the limits and fees: the chosen row, or one form at a time in its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.ledger.limits import Subject
from teller.bank.money import Money
from teller.bank.rulebook.list_fees import Fee, Schedule
from teller.bank.rulebook.list_limits import LimitsOf
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.kept_form import KeptForm, retype, texts_of
from teller.counter.limits import words
from teller.counter.limits.forms import ClearForm, FeeForm, LimitForm, RuleForm, ToleranceForm
from teller.counter.limits.presenter import LimitsPresenter
from teller.counter.widgets.button import button
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label


class LimitsSide(Pages):
    """Signals: left when a form was given up, turned when another page is in front."""

    left = Signal()
    turned = Signal()

    def __init__(self, presenter: LimitsPresenter, figures: Figures, *, may_set: bool) -> None:
        super().__init__()
        self._presenter, self._figures, self._may_set = presenter, figures, may_set
        self.one: LimitsOf | Fee | None = None
        self._tolerance = Money(0)
        self.set_form, self.clear_form = LimitForm(figures), ClearForm(figures)
        self.fee_form, self.tolerance_form = FeeForm(figures), ToleranceForm(figures)
        self._title = label("", "section", "limits.shown_title", wrap=True)
        self.rows = DetailList("limits.shown_rows", figures=True)
        self._says = label("", "small", "limits.shown_says", wrap=True)
        self.change = button(self.tr("&Change…"), name="limits.change", weight="primary")
        self.take_away = button(self.tr("&Take away…"), name="limits.take_away")
        self._shown = QWidget()
        self._lay_out()
        self.change.clicked.connect(self.begin_change)
        self.take_away.clicked.connect(self._begin_clearing)
        for form in self.forms():
            form.cancelled.connect(lambda form=form: self._give_up(form))
            presenter.doing.busy.connect(form.set_busy)
            form.submitted.connect(lambda form=form: self._submit(form))

    def forms(self) -> tuple[RuleForm, ...]:
        return (self.set_form, self.clear_form, self.fee_form, self.tolerance_form)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        bare(acts, look.SMALL)
        for one in (self.change, self.take_away):
            acts.addWidget(one)
        acts.addStretch(1)
        shown = QVBoxLayout(self._shown)
        bare(shown, look.MEDIUM)
        for part in (self._title, self.rows, self._says):
            shown.addWidget(part)
        shown.addLayout(acts)
        shown.addStretch(1)
        for page in (self._shown, *self.forms()):
            self.addWidget(page)

    def show_one(self, one: LimitsOf | Fee) -> None:
        self.one = one
        self.change.setVisible(self._may_set)
        own = isinstance(one, LimitsOf) and one.own and one.subject is not Subject.ROLE
        self.take_away.setVisible(self._may_set and own)
        if isinstance(one, Fee):
            self._title.setText(words.kind(one.kind))
            self.rows.set_rows(words.fee_rows(one, self._figures))
            self._says.setText(words.example(one.kind, one.rule, self._figures))
            return
        self._title.setText(words.whose(one, self._figures))
        self.rows.set_rows(words.limit_rows(one, self._figures))
        self._says.setText(self._about(one))

    def _about(self, one: LimitsOf) -> str:
        if one.subject is Subject.ROLE:
            return self.tr("The most that one of them moves, unless they have limits of their own.")
        if one.subject is Subject.USER:
            return self.tr("Instead of those of the role. {email}").format(email=one.whose)
        if not one.whose:
            return self.tr("The most that goes out, unless there are limits of its own.")
        return self.tr("Limits of its own.") if one.own else self.tr("No limits of its own: those for each hold.")

    def row_in(self, rows: Sequence[LimitsOf]) -> int:
        """Where the shown one is in a list that was read anew."""
        one = self.one
        if not isinstance(one, LimitsOf):
            return 0
        return next((at for at, row in enumerate(rows) if (row.subject, row.whose) == (one.subject, one.whose)), 0)

    # -- the forms

    def begin_change(self) -> None:
        """Change the chosen row."""
        if isinstance(self.one, Fee):
            self._begin(self.fee_form)
        elif self.one is not None:
            self._begin(self.set_form, self.one)

    def begin_own(self) -> None:
        self._begin(self.set_form)

    def begin_tolerance(self, now: Money) -> None:
        self._tolerance = now
        self._begin(self.tolerance_form)

    def _begin_clearing(self) -> None:
        self._begin(self.clear_form)

    def _begin(self, form: RuleForm, of: LimitsOf | None = None) -> None:
        now = self.open_form()
        if not self._may_set or now is form or (now is not None and not now.may_be_lost()):
            return
        self.setCurrentWidget(form)
        if isinstance(form, LimitForm):
            form.open_for(of)
        elif isinstance(form, FeeForm) and isinstance(self.one, Fee):
            form.open_for(self.one)
        elif isinstance(form, ToleranceForm):
            form.open_for(self._tolerance)
        elif isinstance(form, ClearForm) and isinstance(self.one, LimitsOf):
            form.open_for(self.one)
        self.turned.emit()

    def open_form(self) -> RuleForm | None:
        now = self.currentWidget()
        return now if isinstance(now, RuleForm) else None

    def is_dirty(self) -> bool:
        return any(form.is_dirty() for form in self.forms())

    def _give_up(self, form: RuleForm) -> None:
        if form.may_be_lost():
            self.end()
            self.left.emit()

    def end(self) -> None:
        """Keep no word of any form."""
        for form in self.forms():
            form.clear()
        self.setCurrentWidget(self._shown)
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        form = self.open_form()
        if event.key() == Qt.Key.Key_Escape and form is not None:
            self._give_up(form)
        else:
            super().keyPressEvent(event)

    def _submit(self, form: RuleForm) -> None:
        form.clear_notices()
        form.notice.clear()
        typed = {name.rpartition("_")[2]: text for name, text in texts_of(form).items()}
        reason, asks = form.reason.text(), self._presenter
        if isinstance(form, LimitForm):
            of = form.of
            subject = of.subject if of is not None else Subject(str(form.subject.value()))
            asks.set_limit(subject, of.whose if of is not None else form.whose.text().strip(), typed, reason, of)
        elif isinstance(form, FeeForm) and isinstance(self.one, Fee):
            asks.set_fee(self.one, {**typed, "per_10000": form.share.text()}, reason)
        elif isinstance(form, ClearForm) and isinstance(self.one, LimitsOf):
            asks.clear_limit(self.one, reason)
        elif isinstance(form, ToleranceForm):
            asks.set_tolerance(self._tolerance, form.amount.text(), reason)

    # -- while the page is gone

    def keep(self) -> KeptForm:
        form, one = self.open_form(), self.one
        about = "" if one is None else f"fee {one.kind.value}" if isinstance(one, Fee) else f"{one.subject} {one.whose}"
        if form is None:
            return KeptForm("", {}, about)
        name = "own" if form is self.set_form and self.set_form.of is None else form.key
        sent = self._presenter.doing.is_waiting
        return KeptForm(name, texts_of(form), about, 0, sent, self._figures.locale)

    def take_up(self, kept: KeptForm, rows: Sequence[LimitsOf], schedule: Schedule) -> None:
        """Show the same row, and open the form again."""
        everything: list[LimitsOf | Fee] = [*rows, *schedule.fees]
        for one in everything:
            about = f"fee {one.kind.value}" if isinstance(one, Fee) else f"{one.subject} {one.whose}"
            if about == kept.about:
                self.show_one(one)
        self._tolerance = schedule.tolerance
        if kept.form in {"set", "fee"}:
            self.begin_change()
        elif kept.form == "own":
            self.begin_own()
        elif kept.form == "clear":
            self._begin_clearing()
        elif kept.form == "tolerance":
            self._begin(self.tolerance_form)
        if (form := self.open_form()) is not None:
            retype(form, kept, self._figures)
