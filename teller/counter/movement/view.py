"""A movement on screen: the form, and to its right what would be true, then the review, then the receipt."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from teller.bank.accounts.account import Account
from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind
from teller.counter import look
from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.figures import Figures
from teller.counter.movement.asking import Asking
from teller.counter.movement.counting import CountingPage
from teller.counter.movement.form import MovementForm
from teller.counter.movement.kept import KeptMovement, Typed
from teller.counter.movement.presenter import MovementPresenter
from teller.counter.movement.receipt_page import ReceiptPage
from teller.counter.movement.slip import Beginning, Slip
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.dialog import ask
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label, rule

_FORM_WIDTH, _SLIP_WIDTH, _WIDE = 400, 480, 680


class MovementView(QWidget):
    """Signals: posted when money moved or may have, went_back when the teller is done or gave up."""

    posted = Signal()
    went_back = Signal()

    def __init__(self, presenter: MovementPresenter, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("movement")
        self._presenter = presenter
        self._figures = figures
        self._retyped: Typed | None = None
        self._stage = "form"
        self._title = label("", "title", "movement.title")
        self.form = MovementForm(figures)
        self._build_slip()
        self._lay_out()
        self._connect()

    def _build_slip(self) -> None:
        self._estimate = DetailList("movement.estimate", figures=True)
        self._before = QWidget()
        column = QVBoxLayout(self._before)
        bare(column, look.MEDIUM)
        column.addWidget(label(self.tr("Once it is posted"), "section"))
        column.addWidget(self._estimate)
        column.addWidget(rule())
        self._hint = label("", "quiet", "movement.hint", wrap=True)
        column.addWidget(self._hint)
        column.addStretch(1)
        self.confirm = ConfirmPanel("movement.confirm")
        self._count = button(self.tr("Count cash"), name="movement.confirm.count", shortcut="F7")
        self.confirm.add_button(self._count)
        self.receipt = ReceiptPage("movement.receipt", self._presenter.out)
        self._slips = Pages()
        self.counting = CountingPage("movement.count", self._figures)
        for page in (self._before, self.confirm, self.receipt):
            self._slips.addWidget(page)

    def _lay_out(self) -> None:
        # With a large font both give way before the page scrolls sideways, and neither asks how long a memo is: what
        # stands in one of them must not move the other.
        for one, width in ((self.form, _FORM_WIDTH), (self._slips, _SLIP_WIDTH)):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            one.setMinimumWidth(look.px(width * 2 // 3))
            one.setMaximumWidth(look.px(width))
        self._columns = Columns(spacing=2 * look.VAST, wide=_WIDE)
        self._columns.addWidget(self.form, _FORM_WIDTH)
        self._columns.addWidget(self._slips, _SLIP_WIDTH)
        self._columns.addStretch(1)
        self._work = QWidget()
        inside = QVBoxLayout(self._work)
        bare(inside, look.LARGE)
        inside.addWidget(self._title)
        inside.addLayout(self._columns, 1)
        self.sheet = ApprovalSheet(self._presenter.approvals, "movement.approval")
        self._whole = Pages()
        for page in (self._work, self.counting, self.sheet):
            self._whole.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addWidget(self._whole)

    def _connect(self) -> None:
        presenter, form = self._presenter, self.form
        form.submitted.connect(self._review)
        form.cancelled.connect(self._go_back)
        form.back.clicked.connect(self._go_back)
        form.amount.edited.connect(presenter.estimate)
        self.confirm.confirmed.connect(presenter.post)
        self.confirm.went_back.connect(self._change)
        self.receipt.done.connect(self._done)
        presenter.began.connect(self._begin)
        presenter.estimated.connect(self._estimate.set_rows)
        presenter.busy.connect(self._set_busy)
        presenter.refused.connect(self._refuse)
        presenter.reviewed.connect(self._ask)
        presenter.unknown.connect(self._say_unknown)
        presenter.doubtful.connect(self._say_doubtful)
        presenter.posted.connect(self._posted)
        presenter.shown_again.connect(self._show_receipt)
        presenter.resumed.connect(self._resume)
        presenter.approvals.reasoning.connect(lambda _: self._show("approval"))
        presenter.approvals.withdrawn.connect(self._change)
        self._count.clicked.connect(self._begin_counting)
        self.counting.counted.connect(presenter.count)
        self.counting.went_back.connect(self._back_to_confirm)

    # -- what others ask of it

    def begin(self, kind: Kind, account: Account, *, payee: str = "", amount: str = "", memo: str = "") -> None:
        self._presenter.begin(kind, account)
        self.form.fill(payee, amount, memo)
        self.first_focus()

    def review(self) -> None:
        """Go on to the confirm step, as Enter in the form does."""
        if self._stage == "form":
            self._review()

    def begin_reversal(self, account: Account, line: Line) -> None:
        self._presenter.begin_reversal(account, line)
        self.first_focus()

    def keep(self) -> KeptMovement | None:
        """The form as it is, or the receipt. From here on no answer of the bank's reaches this page."""
        kept, approval = self._presenter.keep(), self.sheet.keep()
        self._presenter.forget()
        if kept is None:
            return None
        return KeptMovement(kept[0], self.form.keep(), kept[1], approval)

    def take_up(self, kept: KeptMovement, account: Account) -> None:
        """The form again with all that was typed. A review is asked for anew, unless its answer was lost. A supervisor
        who was asked is waited for again.
        """
        self._retyped = kept.typed
        self._presenter.take_up(kept.asked, account, kept.receipt)
        if kept.approval is not None:
            self.sheet.take_up(kept.approval)

    def is_dirty(self) -> bool:
        """Whether something was typed that is not posted, or is not known to be."""
        return self._stage != "receipt" and (self.form.is_dirty() or self._presenter.is_unknown())

    def first_focus(self) -> None:
        if self._stage == "confirm":
            self.confirm.take_focus()
        elif self._stage == "approval":
            self.sheet.first_focus()
        elif self._stage == "count":
            self.counting.counter.take_focus()
        elif self._stage == "receipt":
            self.receipt.finish.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.first_focus()

    # -- what the presenter says

    def _begin(self, beginning: Beginning) -> None:
        self.receipt.slip = None
        self._title.setText(beginning.title)
        self.form.begin(beginning)
        if beginning.kind is Kind.TRANSFER:
            self.form.offer(self._presenter.payees())
        if self._retyped is not None:
            self.form.retype(self._retyped)
            self._retyped = None
        self._hint.setText(
            self.tr("Nothing is posted before you have seen and confirmed it. Enter goes on, Esc goes back.")
        )
        self._show("form")

    def _ask(self, asking: Asking) -> None:
        self._show("confirm")
        self._count.setVisible(asking.counts)
        self.confirm.ask(
            title=asking.title,
            amount=asking.amount,
            currency=asking.currency,
            who=asking.who,
            afterwards=asking.afterwards,
            action=asking.action,
            warnings=asking.warnings,
            cautious=asking.cautious,
        )

    def _resume(self, asking: Asking) -> None:
        """A supervisor said yes: it is posted, and nothing is to be pressed."""
        self._ask(asking)
        self.confirm.grace.stop()

    def _begin_counting(self) -> None:
        if (asked := self._presenter.to_count()) is not None:
            self._show("count")
            self.counting.ask(*asked)

    def _back_to_confirm(self) -> None:
        self._show("confirm")
        self.confirm.take_focus()

    def _set_busy(self, busy: bool) -> None:
        if self._stage == "confirm":
            if busy:
                self.confirm.notice.clear()
                self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would wander off to the navigation
            self.confirm.set_busy(busy)
        else:
            self.form.set_busy(busy)

    def _refuse(self, field: str, text: str) -> None:
        self._show("form")
        self.sheet.clear()
        self.form.refuse(field, text)

    def _say_unknown(self, text: str) -> None:
        self.confirm.notice.say(text, "warning")
        self.confirm.post.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_doubtful(self, text: str) -> None:
        self.form.notice.say(text, "warning")

    def _posted(self, slip: Slip) -> None:
        self._show_receipt(slip)
        self.posted.emit()

    def _show_receipt(self, slip: Slip) -> None:
        for page in (self.sheet, self.counting):
            page.clear()
        self._show("receipt")
        self.receipt.show_slip(slip)

    # -- what the teller does

    def _review(self) -> None:
        self.form.clear_notices()
        if self.form.kind is Kind.REVERSAL:
            self._presenter.review_reversal(self.form.reason.text())
        else:
            self._presenter.review(
                payee=self.form.payee_number(), amount=self.form.amount.text(), memo=self.form.memo.text()
            )

    def _change(self) -> None:
        self._presenter.change()
        self._show("form")
        self.form.first_focus()

    def _go_back(self) -> None:
        if self._stage == "confirm":
            self._change()
        elif not self.is_dirty() or self._may_leave():
            self._done()

    def is_unknown(self) -> bool:
        """Whether an entry was sent and its answer lost."""
        return self._presenter.is_unknown()

    def _may_leave(self) -> bool:
        said = self.tr("What you typed has not been posted. It is lost when you leave.")
        if self._presenter.is_unknown():
            said = self.tr("It is not known whether this was posted. Look at the statement before you post it anew.")
        return ask(self, self.tr("Leave without posting?"), said, self.tr("Leave"), self.tr("Stay"), danger=True)

    def _done(self) -> None:
        may_have_moved = self._presenter.is_unknown()
        self._presenter.forget()
        self.form.mark_clean()
        if may_have_moved:
            self.posted.emit()
        self.went_back.emit()

    def _show(self, stage: str) -> None:
        self._stage = stage
        self.form.set_locked(stage != "form")
        self._make_room()
        slips = {"form": self._before, "confirm": self.confirm, "receipt": self.receipt}
        if stage in slips:
            self._slips.setCurrentWidget(slips[stage])
        self._whole.setCurrentWidget({"approval": self.sheet, "count": self.counting}.get(stage, self._work))

    def _make_room(self) -> None:
        """Where there is room for one column only, the review stands in the place of the form."""
        self.form.setVisible(self._stage == "form" or not self._columns.is_stacked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
