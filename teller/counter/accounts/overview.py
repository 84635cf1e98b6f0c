"""The accounts at a glance: the list on the left, the chosen account or the form for a new one on the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountState
from teller.counter import look, wording
from teller.counter.accounts import words
from teller.counter.accounts.chosen import ChosenAccount
from teller.counter.accounts.forms import OpenForm
from teller.counter.accounts.kept import KeptOverview
from teller.counter.accounts.presenter import AccountsPresenter
from teller.counter.figures import Figures
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.elided import as_tooltip
from teller.counter.widgets.form import Form
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import announce, bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import Column, PagedTable

_CHOSEN_WIDTH, _WIDE, _LOWEST = 400, 760, 150


class Overview(QWidget):
    """Signals: deposit, withdraw, transfer, statement, holds for the chosen account; changed when an account was
    opened, frozen, unfrozen or closed.
    """

    deposit = Signal()
    withdraw = Signal()
    transfer = Signal()
    statement = Signal()
    holds = Signal()
    changed = Signal()

    def __init__(self, presenter: AccountsPresenter, figures: Figures, *, may_manage: bool, may_move: bool) -> None:
        super().__init__()
        self.setObjectName("accounts")
        self._presenter, self._figures, self._may_manage = presenter, figures, may_manage
        self._filling = self._wants_focus = False
        self.open_button = button(self.tr("Open account"), name="accounts.open", icon="plus", shortcut="Ctrl+O")
        if not may_manage:
            self.open_button.hide()
        self.table = PagedTable(
            self._columns(),
            name="accounts.table",
            says=self.tr("The customer's accounts"),
            empty=self.tr("This customer has no account yet."),
        )
        self.chosen = ChosenAccount(figures, may_manage=may_manage, may_move=may_move)
        self.opening = OpenForm()
        self._side, self._body = Pages(), QWidget()
        self.state = StateStack(self._body, name="accounts.state_of_page", heading=self.tr("Accounts"))
        self._lay_out()
        self._connect()
        self._connect_presenter()

    def _columns(self) -> list[Column]:
        money = self._figures.money
        return [
            Column(
                self.tr("Account"),
                lambda one: one.name,
                role="strong",
                hover=lambda one: as_tooltip(one.name),
                order="name",
                by=lambda one: one.name,
            ),
            Column(
                self.tr("Number"),
                lambda one: self._figures.number(one.number),
                role="quiet",
                spare=1,
                order="number",
                by=lambda one: one.number,
                said=(self.tr("smallest first"), self.tr("largest first")),
            ),
            Column(self.tr("Kind"), lambda one: words.kind(one.kind), role="quiet", spare=2),
            Column(
                self.tr("State"),
                lambda one: wording.state(one.state.value),
                icon=lambda one: words.STATE[one.state][0],
                tone=lambda one: words.STATE[one.state][1],
                order="state",
                by=lambda one: [*AccountState].index(one.state),
                said=(self.tr("active first"), self.tr("closed first")),
            ),
            Column(
                self.tr("Balance"),
                lambda one: money(one.balance),
                align_right=True,
                role="money",
                order="balance",
                by=lambda one: one.balance.cents,
            ),
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.MEDIUM)
        head.addWidget(label(self.tr("Accounts"), "title"))
        head.addStretch(1)
        head.addStrut(look.px(look.CONTROL_HEIGHT))  # the button comes and goes, and the table stays where it is
        head.addWidget(self.open_button)
        left = QVBoxLayout()
        bare(left, look.MEDIUM)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        self._side.setMaximumWidth(look.px(_CHOSEN_WIDTH))
        self._side.addWidget(self.chosen)
        self._side.addWidget(self.opening)
        self.table.setMinimumHeight(look.px(_LOWEST))
        columns = Columns(spacing=look.VAST, wide=_WIDE)
        columns.addLayout(left, 3)
        columns.addWidget(self._side, 2)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        body.addLayout(columns)
        column = QVBoxLayout(self)
        bare(column)
        column.addWidget(self.state)

    def _connect(self) -> None:
        chosen, presenter = self.chosen, self._presenter
        for mine, theirs in (
            (self.deposit, chosen.deposit),
            (self.withdraw, chosen.withdraw),
            (self.transfer, chosen.transfer),
            (self.statement, chosen.statement),
            (self.holds, chosen.holds),
        ):
            theirs.connect(mine)
        chosen.change_asked.connect(self._begin_change)
        chosen.change.asked.connect(presenter.change)
        chosen.change.cancelled.connect(lambda: self._give_up(chosen.change))
        self.opening.asked.connect(presenter.open)
        self.opening.cancelled.connect(lambda: self._give_up(self.opening))
        self.open_button.clicked.connect(self.begin_opening)
        self.table.selected_row.connect(self._select)
        self.table.activated_row.connect(lambda _: self.statement.emit())
        self.state.acted.connect(self._act)

    def _connect_presenter(self) -> None:
        presenter, chosen = self._presenter, self.chosen
        presenter.loading.connect(self.state.show_loading)
        presenter.listed.connect(self._show_list)
        presenter.failed.connect(lambda text: self.state.show_failed(text, self.tr("Try again")))
        presenter.not_permitted.connect(self.state.show_not_permitted)
        presenter.chosen.connect(self._show_chosen)
        presenter.latest_loading.connect(chosen.show_latest_loading)
        presenter.latest.connect(chosen.show_latest)
        presenter.latest_failed.connect(chosen.fail_latest)
        presenter.busy.connect(self.opening.set_busy)
        presenter.busy.connect(chosen.change.set_busy)
        presenter.refused.connect(self._refuse)
        presenter.opened.connect(lambda account: self._done(self.opening, account))
        presenter.changed.connect(lambda account: self._done(chosen.change, account))

    # -- what others ask of it

    def is_dirty(self) -> bool:
        return self.opening.is_dirty() or self.chosen.change.is_dirty()

    def keep(self) -> KeptOverview:
        """The form that is open, with what was typed into it."""
        if self.is_opening():
            return KeptOverview(opening=self.opening.keep(was_sent=self._presenter.is_waiting))
        return KeptOverview(change=self.chosen.change.keep() if self.chosen.is_changing() else None)

    def take_up(self, kept: KeptOverview) -> None:
        """Open the form again. A change that was made meanwhile, or cannot be any more, is not asked for again."""
        if kept.opening is not None and self._may_manage:
            self.begin_opening()
            self.opening.take_up(kept.opening)
        account = self._presenter.account
        if kept.change is not None and account is not None and self.chosen.offers(kept.change.what, account):
            self._begin_change(kept.change.what)
            self.chosen.change.reason.set_text(kept.change.reason)

    def first_focus(self) -> None:
        if self.is_opening():
            self.opening.take_focus()
        elif self.chosen.is_changing():
            self.chosen.change.take_focus()
        elif self.state.state() == "content":
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.state.action.isHidden():
            self.state.action.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wants_focus = self.state.state() == "loading"  # then as soon as it is there

    def is_opening(self) -> bool:
        return self._side.currentWidget() is self.opening

    def begin_opening(self) -> None:
        self.state.show_content()
        self._side.setCurrentWidget(self.opening)
        self.open_button.hide()  # the form has one of its own that says the same
        self.opening.take_focus()

    # -- what the presenter says

    def _show_list(self, accounts: tuple[Account, ...]) -> None:
        had_focus = self._wants_focus or self.table.hasFocus() or self.state.action.hasFocus()
        self._filling = True
        self.table.set_rows(accounts)
        self._filling = False
        if accounts or self.is_opening():
            self.state.show_content()
        else:
            self.state.show_empty(
                self.tr("No accounts yet"),
                self.tr("The customer’s current and savings accounts will stand here."),
                self.tr("Open account") if self._may_manage else "",
            )
        if had_focus:
            self.first_focus()

    def _show_chosen(self, account: Account | None) -> None:
        self.chosen.show_account(account)
        if account is not None and account in self._presenter.accounts:
            self._filling = True
            self.table.select(self._presenter.accounts.index(account))
            self._filling = False

    def _refuse(self, form: str, field: str, text: str) -> None:
        (self.opening if form == "open" else self.chosen.change).refuse(field, text)

    def _done(self, form: Form, account: Account) -> None:
        """The list shows what came of it; whoever hears the screen is told."""
        self._leave(form)
        self.changed.emit()
        state = wording.state(account.state.value)
        named = self._figures.named(account.name, account.number)
        announce(self, self.tr("{account}: {state}").format(account=named, state=state))

    # -- what the teller does

    def _act(self) -> None:
        if self.state.state() == "empty":
            self.begin_opening()
        else:
            self._presenter.refresh()

    def _select(self, account: Account | None) -> None:
        if account is None or self._filling:
            return
        if self.chosen.is_changing():
            if not self.chosen.change.may_be_lost():
                self._show_chosen(self._presenter.account)  # what is being typed about stays the chosen one
                self.chosen.change.take_focus()
                return
            self.chosen.end_change()
        self._presenter.choose(account.number)

    def _begin_change(self, what: str) -> None:
        if (account := self._presenter.account) is not None:
            self.chosen.begin_change(what, account)

    def _give_up(self, form: Form) -> None:
        if form.may_be_lost():
            self._leave(form)

    def _leave(self, form: Form) -> None:
        form.clear()
        if form is self.opening:
            self._side.setCurrentWidget(self.chosen)
            self.open_button.setVisible(self._may_manage)
            if not self._presenter.accounts:
                self._show_list(())
        else:
            self.chosen.end_change()
        self.first_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A form that lost the cursor to the list beside it is still one step that Esc takes back.
        if event.key() == Qt.Key.Key_Escape and self.is_opening():
            self._give_up(self.opening)
        elif event.key() == Qt.Key.Key_Escape and self.chosen.is_changing():
            self._give_up(self.chosen.change)
        else:
            super().keyPressEvent(event)
