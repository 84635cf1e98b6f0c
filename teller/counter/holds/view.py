"""Holds and cheques of one account: two lists, the chosen one beside them, and one form at a time in its place."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.accounts.account import Account
from teller.bank.accounts.cheques.cheque import Cheque
from teller.bank.accounts.holds.hold import Hold
from teller.bank.accounts.rules import AccountState
from teller.counter import look
from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.figures import Figures
from teller.counter.holds import words
from teller.counter.holds.kept import KeptHolds
from teller.counter.holds.presenter import HoldsPresenter
from teller.counter.holds.side import HoldsSide
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.columns import Columns, in_a_row
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import as_a_page, bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_SIDE, _WIDE, _LOWEST = 400, 760, 110


class HoldsView(Pages):
    """Signals: went_back on Esc, changed when something was placed, released, captured or taken in."""

    went_back = Signal()
    changed = Signal()

    def __init__(
        self, presenter: HoldsPresenter, figures: Figures, *, may_hold: bool, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self.setObjectName("holds")
        self._presenter, self._figures, self._may_hold = presenter, figures, may_hold
        self._filling = False
        self._wanted: KeptHolds | None = None
        self._page = QWidget()
        self.sheet = ApprovalSheet(presenter.doing.approval, "holds.approval")
        self._asking = as_a_page(self.sheet)
        for one in (self._page, self._asking):
            self.addWidget(one)
        self._build(today)
        self._lay_out()
        self._connect()

    def _build(self, today: Callable[[], date]) -> None:
        figures = self._figures
        self.back = button(self.tr("Back"), name="holds.back")
        tell_key(self.back, "Esc")
        self.place = button(
            self.tr("Place hold"), name="holds.place_hold", weight="primary", icon="plus", shortcut="Ctrl+N"
        )
        self.take_in = button(self.tr("Deposit cheque"), name="holds.deposit_cheque", shortcut="Ctrl+U")
        self._account = Elided("quiet", "holds.account")
        self.standing = label("", "strong", "holds.standing")
        self.notice = Notice("holds.notice")
        self.table = PagedTable(
            words.hold_columns(figures), name="holds.table", says=self.tr("Holds"), empty=self.tr("Nothing is held.")
        )
        self.cheques = PagedTable(
            words.cheque_columns(figures),
            name="holds.cheques",
            says=self.tr("Cheques"),
            empty=self.tr("No cheque has been taken in."),
        )
        for table in (self.table, self.cheques):
            table.stretch_column(0)
            table.setMinimumHeight(look.px(_LOWEST))
        self.side = HoldsSide(self._presenter, figures, may_hold=self._may_hold, today=today)
        self._body = QWidget()
        self.state = StateStack(self._body, name="holds.state_of_page")

    def _lay_out(self) -> None:
        head = Columns(spacing=look.MEDIUM)
        head.addWidget(label(self.tr("Holds and cheques"), "title"), 1)
        head.addLayout(in_a_row(self.place, self.take_in, self.back, spacing=look.MEDIUM))
        left = QVBoxLayout()
        bare(left, look.SMALL)
        left.addWidget(label(self.tr("On hold"), "section"))
        left.addWidget(self.table, 3)
        left.addWidget(label(self.tr("Cheques"), "section"))
        left.addWidget(self.cheques, 2)
        self.side.setMaximumWidth(look.px(_SIDE))
        columns = Columns(spacing=look.VAST, wide=_WIDE)
        columns.addLayout(left, 3)
        columns.addWidget(self.side, 2)
        body = QVBoxLayout(self._body)
        bare(body, look.MEDIUM)
        of = QHBoxLayout()
        bare(of, look.LARGE)
        of.addWidget(self._account, 1)
        of.addWidget(self.standing)
        body.addLayout(of)
        body.addWidget(self.notice)
        body.addLayout(columns, 1)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.MEDIUM)
        column.addLayout(head)
        column.addWidget(self.state, 1)

    def _connect(self) -> None:
        presenter, doing = self._presenter, self._presenter.doing
        self.back.clicked.connect(self._leave_page)
        self.place.clicked.connect(self.begin_placing)
        self.take_in.clicked.connect(self.begin_cheque)
        self.table.selected_row.connect(self._select)
        self.cheques.selected_row.connect(self._select)
        self.side.left.connect(self.first_focus)
        self.side.turned.connect(self._offer)
        self.state.acted.connect(presenter.refresh)
        presenter.loading.connect(self.state.show_loading)
        presenter.listed.connect(self._show_lists)
        presenter.failed.connect(lambda text: self.state.show_failed(text, self.tr("Try again")))
        presenter.refused.connect(self._refuse)
        presenter.told.connect(self._told)
        doing.approving.connect(self._approve)
        doing.not_approving.connect(lambda: self.setCurrentWidget(self._page))

    # -- what the accounts' page asks of it

    def open(self, account: Account, kept: KeptHolds | None = None) -> None:
        """Show this account's, and what was open before the page was built anew, once they are known."""
        self._wanted = kept
        self.notice.clear()
        self.side.end()
        self._presenter.open(account)
        self.learn(account)

    def learn_anew(self, accounts: Sequence[Account]) -> None:
        """The accounts were loaded anew, the one on screen among them."""
        shown = self._presenter.account
        for account in accounts:
            if shown is not None and account.number == shown.number:
                self.learn(account)

    def learn(self, account: Account) -> None:
        """The account as it is now."""
        self._presenter.account = account
        self._account.set_whole(self._figures.named(account.name, account.number))
        self.standing.setText(words.standing(account, self._figures))
        self._offer()

    def is_dirty(self) -> bool:
        return self._presenter.doing.approval.is_open() or self.side.is_dirty()

    def first_focus(self) -> None:
        if self.currentWidget() is self._asking:
            self.sheet.first_focus()
        elif (form := self.side.open_form()) is not None:
            form.take_focus()
        elif self.side.currentWidget() is self.side.receipt:
            self.side.receipt.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptHolds | None:
        """The account, and the form that is open, also where it waits for a supervisor."""
        account = self._presenter.account
        if self._wanted is not None:  # it was not even taken up yet
            return self._wanted
        return None if account is None else KeptHolds(account.number, self.side.keep(), self.sheet.keep())

    def _offer(self) -> None:
        """What can be begun; a form that is open, or a receipt, has a first button of its own."""
        account, form = self._presenter.account, self.side.open_form()
        if form is not None:
            self.notice.clear()
        begins = self._may_hold and form is None and self.side.currentWidget() is not self.side.receipt
        for one in (self.place, self.take_in):
            one.setVisible(begins)
            one.setEnabled(account is not None and account.state is AccountState.ACTIVE)

    # -- the forms

    def begin_placing(self) -> None:
        self.notice.clear()
        self.side.begin(self.side.place_form)

    def begin_cheque(self) -> None:
        self.notice.clear()
        self.side.begin(self.side.cheque_form)

    def _leave_page(self) -> None:
        form = self.side.open_form()
        if form is None or form.may_be_lost():
            self.clear()
            self.went_back.emit()

    def clear(self) -> None:
        self._wanted = None
        self.side.end()
        self._presenter.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is self._page:
            form = self.side.open_form()
            if form is None:
                self._leave_page()
            else:
                self.side.give_up(form)
        else:
            super().keyPressEvent(event)

    # -- what the presenter says

    def _show_lists(self, holds: tuple[Hold, ...], cheques: tuple[Cheque, ...]) -> None:
        wanted, self._wanted = self._wanted, None
        had = self.side.chosen.hold
        named = wanted.form.about if wanted is not None else "" if had is None else str(had.id)
        self._filling = True
        self.table.set_rows(holds)
        self.cheques.set_rows(cheques)
        self._filling = False
        self.state.show_content()
        at = next((number for number, one in enumerate(holds) if str(one.id) == named), 0)
        if holds:
            self.table.select(at)
        self._select(holds[at] if holds else None)
        if wanted is not None:
            self.side.take_up(wanted.form, holds)
            if wanted.approval is not None:
                self._presenter.doing.take_up(wanted.approval)

    def _select(self, row: Hold | Cheque | None) -> None:
        if not self._filling and self.side.currentWidget() is self.side.chosen:
            self.side.chosen.show_one(row)

    def _refuse(self, field: str, text: str) -> None:
        if (form := self.side.open_form()) is not None:
            self.side.refuse(form, field, text)
        else:
            self.notice.say(text)

    def _told(self, text: str) -> None:
        self.side.end()
        self.notice.say(text, "good")
        self.changed.emit()
        if self.isVisible():
            self.first_focus()

    def _approve(self, reason: str) -> None:
        self.sheet.reason.set_text(reason)
        self.setCurrentWidget(self._asking)
        if self.isVisible():
            self.sheet.first_focus()
