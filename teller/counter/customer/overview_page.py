"""The served customer at a glance: their particulars, and what is on their accounts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountState
from teller.bank.customers.overview import Overview
from teller.counter import look, wording
from teller.counter.customer.particulars import birth_date
from teller.counter.figures import Figures
from teller.counter.holds import words
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import Column, PagedTable

_ASIDE, _NARROW, _LOWEST = 400, 760, 180
_ICONS = {AccountState.ACTIVE: "check", AccountState.FROZEN: "frozen", AccountState.CLOSED: "closed"}
_TONES = {AccountState.ACTIVE: "good", AccountState.FROZEN: "warning", AccountState.CLOSED: "quiet"}


class OverviewPage(QWidget):
    """Signals: edit_asked, retry_asked, accounts_asked, account_chosen(number), first_account_asked."""

    edit_asked = Signal()
    retry_asked = Signal()
    accounts_asked = Signal()
    account_chosen = Signal(str)
    first_account_asked = Signal()

    def __init__(self, figures: Figures, *, may_edit: bool) -> None:
        super().__init__()
        self._figures = figures
        self._name = label("", "section", "customer.who", wrap=True)
        self._name.setMinimumWidth(1)  # one endless word must not push the page aside
        self._facts = DetailList("customer.facts")
        self.edit = button(self.tr("Edit particulars"), name="customer.edit", shortcut="Ctrl+E")
        if not may_edit:
            self.edit.hide()
        self.table = PagedTable(
            self._columns(),
            name="customer.accounts",
            says=self.tr("Accounts"),
            empty=self.tr("No accounts yet. The first one is opened under Accounts; Enter goes there."),
            fetch=lambda _: self.accounts_asked.emit(),
        )
        self._state = StateStack(self._particulars(), name="customer.state")
        self._lay_out()
        self.edit.clicked.connect(self.edit_asked)
        self._state.acted.connect(self.retry_asked)
        self.table.activated_row.connect(lambda account: self.account_chosen.emit(account.number))
        self.table.first_step.connect(self.first_account_asked)

    def _columns(self) -> list[Column]:
        figures = self._figures
        return [
            Column(
                self.tr("Account"),
                lambda account: account.name,
                role="strong",
                hover=lambda account: account.name,
                order="name",
                by=lambda account: account.name,
            ),
            Column(
                self.tr("Number"),
                lambda account: figures.number(account.number),
                role="quiet",
                spare=1,
                order="number",
                by=lambda account: account.number,
                said=(self.tr("smallest first"), self.tr("largest first")),
            ),
            Column(
                self.tr("State"),
                lambda account: wording.state(account.state),
                icon=lambda account: _ICONS[account.state],
                tone=lambda account: _TONES[account.state],
                order="state",
                by=lambda account: [*AccountState].index(account.state),
                said=(self.tr("active first"), self.tr("closed first")),
            ),
            Column(
                self.tr("Available"),
                lambda account: figures.money(account.available) if account.on_hold else "",
                align_right=True,
                role="quiet",
                if_any=True,
                hover=lambda account: words.available(account, figures),
            ),
            Column(
                self.tr("Balance in {currency}").format(currency=figures.currency.code),
                lambda account: figures.money(account.balance),
                align_right=True,
                role="money",
                order="balance",
                by=lambda account: account.balance.cents,
            ),
        ]

    def _particulars(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        bare(column, look.MEDIUM)
        column.addWidget(self._facts)
        column.addSpacing(look.TIGHT)
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return made

    def _lay_out(self) -> None:
        accounts = QVBoxLayout()
        bare(accounts, look.TIGHT)
        accounts.addWidget(label(self.tr("Accounts"), "section"))
        accounts.addWidget(self.table, 1)
        beside = QWidget()
        aside = QVBoxLayout(beside)
        bare(aside, look.MEDIUM)
        aside.addWidget(self._name)
        aside.addWidget(self._state, 1)
        beside.setFixedWidth(look.px(_ASIDE))
        self.table.setMinimumHeight(look.px(_LOWEST))
        both = Columns(spacing=look.VAST, wide=_NARROW)
        both.addLayout(accounts, 1)
        both.addWidget(beside)
        column = QVBoxLayout(self)
        bare(column, look.LARGE)
        column.addWidget(label(self.tr("Customer"), "title"))
        column.addLayout(both, 1)

    def await_answers(self) -> None:
        """Say that it is being loaded, unless what was loaded before can stay until the answer is here."""
        if self._state.state() != "content":
            self._state.show_loading()
        if self.table.rows():
            self.accounts_asked.emit()
        else:
            self.table.reload()

    def show_customer(self, known: Overview) -> None:
        self._name.setText(known.name)
        since = known.since.astimezone().date()
        facts = [
            (self.tr("Customer number"), self._figures.number(known.number)),
            (self.tr("Date of birth"), birth_date(known.born, self._figures)),
            (self.tr("E-mail"), known.email),
            (self.tr("Phone"), known.phone),
            (self.tr("Address"), known.address),
            (self.tr("Customer since"), birth_date(since, self._figures)),
        ]
        self._facts.set_rows([(name, value or self.tr("not known")) for name, value in facts])
        self._state.show_content()

    def show_no_customer(self, text: str) -> None:
        self._name.clear()
        self._facts.set_rows([])
        self._state.show_failed(text, self.tr("Try again"))

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """The row that was selected stays selected; at first it is the first."""
        before = self.table.current_row()
        self.table.set_rows(accounts)
        numbers = [account.number for account in accounts]
        if accounts:
            self.table.select(numbers.index(before.number) if before and before.number in numbers else 0)

    def show_no_accounts(self, text: str) -> None:
        self.table.set_rows([])
        self.table.paged.fail(text)

    def clear(self) -> None:
        self._name.clear()
        self._facts.set_rows([])
        self.table.set_rows([])
        self._state.show_loading()

    def take_focus(self) -> None:
        self.table.setFocus()
