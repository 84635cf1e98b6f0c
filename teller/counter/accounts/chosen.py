"""The chosen account beside the list: its balance, what can be done with it, and its latest lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountState
from teller.bank.accounts.statement import Line
from teller.counter import look, wording
from teller.counter.accounts import words
from teller.counter.accounts.forms import ChangeForm
from teller.counter.figures import Figures
from teller.counter.holds import words as held_words
from teller.counter.statement import lines
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, copyable, label
from teller.counter.widgets.table import PagedTable

_LATEST_ROWS = 5


class ChosenAccount(QWidget):
    """Signals: deposit, withdraw, transfer, statement, holds when such a button is pressed, change_asked(what) for
    freeze, unfreeze or close.
    """

    deposit = Signal()
    withdraw = Signal()
    transfer = Signal()
    statement = Signal()
    holds = Signal()
    change_asked = Signal(str)

    def __init__(self, figures: Figures, *, may_manage: bool, may_move: bool) -> None:
        super().__init__()
        self.setObjectName("accounts.chosen")
        self._figures, self._may_manage, self._may_move = figures, may_manage, may_move
        self._name = Elided("section", "accounts.chosen_name")
        self._pill = StatusPill()
        self._pill.setObjectName("accounts.chosen_state")
        self._facts = copyable("", "quiet", "accounts.chosen_facts")
        self._balance = BalanceLabel("accounts.balance", self.tr("Balance"))
        self.change = ChangeForm()
        self._build_buttons()
        self._latest = PagedTable(
            lines.brief_columns(figures),
            name="accounts.latest",
            says=self.tr("Latest lines"),
            empty=self.tr("Nothing has moved on this account yet."),
        )
        self._latest.set_compact(True)
        self._latest.stretch_column(1)
        self._latest.setMinimumHeight(look.px(32 + _LATEST_ROWS * look.COMPACT_ROW_HEIGHT + 2))
        self._latest.setMaximumHeight(look.px(32 + _LATEST_ROWS * look.COMPACT_ROW_HEIGHT + 2))
        self._latest.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._latest.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._latest.activated_row.connect(lambda _: self.statement.emit())
        self._lay_out()

    def _build_buttons(self) -> None:
        self._moves = (
            button(self.tr("Deposit"), name="accounts.deposit", weight="primary", shortcut="Ctrl+D"),
            button(self.tr("Withdraw"), name="accounts.withdraw", shortcut="Ctrl+W"),
            button(self.tr("Transfer"), name="accounts.transfer", shortcut="Ctrl+T"),
        )
        for made, signal in zip(self._moves, (self.deposit, self.withdraw, self.transfer), strict=True):
            made.clicked.connect(signal)
            if not self._may_move:
                made.hide()
        self._statement = button(
            self.tr("Statement"), name="accounts.statement", weight="quiet", icon="journal", shortcut="Ctrl+S"
        )
        self._statement.clicked.connect(self.statement)
        self._holds = button(self.tr("Holds"), name="accounts.holds", weight="quiet", shortcut="Ctrl+H")
        self._holds.clicked.connect(self.holds)
        self._changes: dict[str, Button] = {}
        for what, says in (
            ("freeze", self.tr("&Freeze…")),
            ("unfreeze", self.tr("&Unfreeze…")),
            ("close", self.tr("C&lose…")),
        ):
            made = button(says, name=f"accounts.{what}", weight="quiet")
            made.clicked.connect(lambda _checked=False, what=what: self.change_asked.emit(what))
            self._changes[what] = made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addStrut(look.px(look.CONTROL_HEIGHT))  # on one line with the page's title
        head.addWidget(self._name, 1)
        head.addWidget(self._pill)
        usual = QWidget()
        inner = QVBoxLayout(usual)
        bare(inner, look.SMALL)
        moves = QHBoxLayout()
        bare(moves, look.SMALL)
        for made in self._moves:
            moves.addWidget(made, 1)
        inner.addLayout(moves)
        inner.addSpacing(look.SMALL)
        title = QHBoxLayout()
        bare(title, look.TIGHT)
        title.addWidget(label(self.tr("Latest"), "strong"))
        title.addStretch(1)
        title.addWidget(self._holds)
        title.addWidget(self._statement)
        changes = QHBoxLayout()
        bare(changes, look.TIGHT)
        for made in self._changes.values():
            changes.addWidget(made)
        changes.addStretch(1)
        inner.addLayout(title)
        inner.addWidget(self._latest)
        inner.addLayout(changes)
        inner.addStretch(1)
        self._below = Pages()
        self._below.addWidget(usual)
        self._below.addWidget(self.change)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._balance)
        column.addSpacing(look.TIGHT)
        column.addWidget(self._below, 1)

    def show_account(self, account: Account | None) -> None:
        """Show this account, or nothing of any."""
        self.setVisible(account is not None)
        if account is None:
            return
        self._name.set_whole(account.name)
        icon, tone = words.STATE[account.state]
        self._pill.set_status(icon, wording.state(account.state.value), tone)
        facts = [self._figures.number(account.number), words.kind(account.kind)]
        if account.opened is not None:
            facts.append(self.tr("opened {day}").format(day=self._figures.day(account.opened.astimezone().date())))
        self._facts.setText(" · ".join(facts))
        why = {
            AccountState.FROZEN: self.tr("Nothing moves here until the account is unfrozen."),
            AccountState.CLOSED: self.tr("Closed for good: nothing moves here any more."),
        }.get(account.state, "")
        below = "\n".join(said for said in (held_words.available(account, self._figures), why) if said)
        self._balance.set_value(self._figures.money(account.balance), self._figures.currency.code, below)
        moves = account.state is AccountState.ACTIVE
        for made in self._moves:
            made.setEnabled(moves)
        for what, made in self._changes.items():
            made.setVisible(self.offers(what, account))

    def show_latest(self, shown: Sequence[Line]) -> None:
        self._latest.set_rows(shown)

    def show_latest_loading(self) -> None:
        self._latest.paged.wait_for_rows()

    def fail_latest(self, text: str) -> None:
        self._latest.paged.wait_for_rows()
        self._latest.paged.fail(text)

    def begin_change(self, what: str, account: Account) -> None:
        self.change.begin(what, account)
        self._below.setCurrentWidget(self.change)
        self.change.take_focus()

    def offers(self, what: str, account: Account) -> bool:
        """Whether an account in its state can be changed so, by this user."""
        may = {
            "freeze": account.state is AccountState.ACTIVE,
            "unfreeze": account.state is AccountState.FROZEN,
            "close": account.state is not AccountState.CLOSED,
        }
        return self._may_manage and may[what]

    def end_change(self) -> None:
        self.change.clear()
        self._below.setCurrentIndex(0)

    def is_changing(self) -> bool:
        return self._below.currentWidget() is self.change
