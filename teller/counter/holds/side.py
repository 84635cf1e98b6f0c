"""What stands beside the lists of holds and cheques: the chosen one, or one form at a time in its place."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from teller.bank.accounts.holds.hold import Hold
from teller.bank.accounts.movements import Preview
from teller.bank.ledger.entry import Kind
from teller.counter.figures import Figures
from teller.counter.holds.chosen import ChosenHold
from teller.counter.holds.forms import CaptureForm, ChequeForm, HeldForm, PlaceForm, ReleaseForm
from teller.counter.holds.presenter import HoldsPresenter
from teller.counter.kept_form import KeptForm, retype, texts_of
from teller.counter.movement.asking import of_preview
from teller.counter.movement.receipt_page import ReceiptPage
from teller.counter.movement.slip import Slip
from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.detail import Row
from teller.counter.widgets.pages import Pages


class HoldsSide(Pages):
    """Signals: left when a form was given up, turned when another page is in front."""

    left = Signal()
    turned = Signal()

    def __init__(
        self, presenter: HoldsPresenter, figures: Figures, *, may_hold: bool, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._presenter, self._figures, self._may_hold = presenter, figures, may_hold
        self.chosen = ChosenHold(figures, may_hold=may_hold)
        self.place_form, self.release_form = PlaceForm(figures, today), ReleaseForm()
        self.capture_form, self.cheque_form = CaptureForm(figures), ChequeForm(figures)
        self.confirm = ConfirmPanel("holds.confirm")
        self._reviewed: HeldForm = self.cheque_form
        self.receipt = ReceiptPage("holds.receipt", presenter.out)
        for one in (self.chosen, *self.forms(), self.confirm, self.receipt):
            self.addWidget(one)
        self._connect()

    def forms(self) -> tuple[HeldForm, ...]:
        return (self.place_form, self.release_form, self.capture_form, self.cheque_form)

    def _connect(self) -> None:
        presenter, doing = self._presenter, self._presenter.doing
        self.chosen.release_asked.connect(lambda: self.begin(self.release_form))
        self.chosen.capture_asked.connect(lambda: self.begin(self.capture_form))
        for form in self.forms():
            form.cancelled.connect(lambda form=form: self.give_up(form))
            doing.busy.connect(form.set_busy)
        self.place_form.submitted.connect(self._place)
        self.release_form.submitted.connect(self._release)
        self.capture_form.submitted.connect(self._capture)
        self.cheque_form.submitted.connect(self._review_cheque)
        self.confirm.confirmed.connect(presenter.post)
        self.confirm.went_back.connect(lambda: self.turn_to(self._reviewed))
        doing.busy.connect(self.confirm.set_busy)
        presenter.reviewed.connect(self._ask)
        presenter.receipted.connect(self._show_receipt)
        self.receipt.done.connect(self._put_away)

    def is_dirty(self) -> bool:
        return any(form.is_dirty() for form in self.forms())

    def open_form(self) -> HeldForm | None:
        """The form that is open, also while what it says is reviewed."""
        now = self.currentWidget()
        return self._reviewed if now is self.confirm else now if isinstance(now, HeldForm) else None

    def turn_to(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.turned.emit()
        if isinstance(page, HeldForm) and self.isVisible():
            page.take_focus()

    def begin(self, form: HeldForm, request: int = 0, hold: Hold | None = None) -> None:
        """Open a form, for the chosen hold where it is about one; what is typed in another one may be lost."""
        now, hold = self.open_form(), hold or self.chosen.hold
        if not self._may_hold or now is form or (now is not None and not now.may_be_lost()):
            return
        request = request or self._presenter.new_request()
        if isinstance(form, PlaceForm | ChequeForm):
            form.open(request)
        elif isinstance(form, ReleaseForm | CaptureForm) and hold is not None:
            form.open_for(hold, self._figures, request)
        else:
            return
        self.turn_to(form)

    def give_up(self, form: HeldForm) -> None:
        if form.may_be_lost():
            self.end()
            self.left.emit()

    def end(self) -> None:
        """Keep no word of any form."""
        for form in self.forms():
            form.clear()
        self.turn_to(self.chosen)

    def _show_receipt(self, slip: Slip) -> None:
        self.turn_to(self.receipt)
        self.receipt.show_slip(slip)

    def _put_away(self) -> None:
        self.turn_to(self.chosen)
        self.left.emit()

    def refuse(self, form: HeldForm, field: str, text: str) -> None:
        self.turn_to(form)
        form.refuse(field, text)

    def keep(self) -> KeptForm:
        form, chosen = self.open_form(), self.chosen.hold
        about = "" if chosen is None else str(chosen.id)
        if form is None:
            return KeptForm("", {}, about)
        sent = self._presenter.doing.is_waiting
        return KeptForm(form.key, texts_of(form), about, form.request, sent, self._figures.locale)

    def take_up(self, kept: KeptForm, holds: Sequence[Hold]) -> None:
        """Open the form again. A hold that is over meanwhile is not asked for again."""
        form = next((one for one in self.forms() if one.key == kept.form), None)
        hold = next((one for one in holds if str(one.id) == kept.about), None)
        if hold is not None:
            self.chosen.show_one(hold)
        if form is None:
            return
        self.begin(form, kept.request, hold)
        if self.open_form() is form:
            retype(form, kept, self._figures)
            if kept.was_sent:
                form.notice.say(self.tr("No answer was heard. Do it once more: it is not done twice."), "warning")

    # -- what people do

    def _place(self) -> None:
        form = self.place_form
        form.notice.clear()
        self._presenter.place(
            amount=form.amount.text(), reason=form.reason.text(), until=form.until.day(), request=form.request
        )

    def _release(self) -> None:
        form, hold = self.release_form, self.chosen.hold
        if hold is not None:
            form.notice.clear()
            self._presenter.release(hold, reason=form.reason.text(), request=form.request)

    def _capture(self) -> None:
        form, hold = self.capture_form, self.chosen.hold
        if hold is not None:
            form.notice.clear()
            self._presenter.review_capture(
                hold,
                payee=form.payee.text(),
                amount=form.amount.text(),
                memo=form.memo.text(),
                request=form.request,
            )

    def _review_cheque(self) -> None:
        form = self.cheque_form
        form.notice.clear()
        self._presenter.review_cheque(
            amount=form.amount.text(),
            number=form.number.text(),
            drawn_on=form.drawn_on.text(),
            drawer=form.drawer.text(),
            request=form.request,
        )

    def _ask(self, seen: Preview) -> None:
        if seen.kind is Kind.HOLD_CAPTURE:
            self._ask_capture(seen)
        else:
            self._ask_cheque(seen)

    def _ask_capture(self, seen: Preview) -> None:
        form = self._reviewed = self.capture_form
        asked = of_preview(seen, form.payee.text(), form.memo.text().strip(), self._figures)
        self.setCurrentWidget(self.confirm)
        self.confirm.ask(
            title=asked.title,
            amount=asked.amount,
            currency=asked.currency,
            who=asked.who,
            afterwards=asked.afterwards,
            action=asked.action,
            warnings=asked.warnings,
            cautious=asked.cautious,
        )

    def _ask_cheque(self, seen: Preview) -> None:
        money = self._figures.money
        form = self._reviewed = self.cheque_form
        who: list[Row] = [
            (self.tr("Into"), self._figures.named(seen.account_name, seen.account)),
            (self.tr("From"), form.drawer.text()),
            (self.tr("Drawn on"), form.drawn_on.text()),
            (self.tr("Number"), form.number.text()),
        ]
        afterwards: list[Row] = [
            (self.tr("Balance"), money(seen.balance_after), "strong"),
            (self.tr("On hold"), money(seen.on_hold)),
            (self.tr("Available"), money(seen.balance_after - seen.on_hold)),
        ]
        if seen.fee:
            afterwards.insert(0, (self.tr("Fee"), money(seen.fee)))
        self.setCurrentWidget(self.confirm)
        self.confirm.ask(
            title=self.tr("Deposit this cheque?"),
            amount=money(seen.amount),
            currency=self._figures.currency.code,
            who=who,
            afterwards=afterwards,
            action=self.tr("Post {amount}").format(amount=money(seen.amount)),
        )
