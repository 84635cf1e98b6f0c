"""Presents the served customer's accounts: which there are, which is chosen, its latest lines, what changes them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.account import Account
from teller.bank.accounts.close import close_account
from teller.bank.accounts.freeze import freeze_account
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.accounts.open_account import open_account
from teller.bank.accounts.rules import AccountKind, AccountState
from teller.bank.accounts.statement import StatementPage, statement
from teller.bank.accounts.unfreeze import unfreeze_account
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.use_case import UseCase
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.shift import Asks

LATEST = 5

_CHANGES: dict[str, UseCase[..., Account]] = {
    "freeze": freeze_account,
    "unfreeze": unfreeze_account,
    "close": close_account,
}


class AccountsPresenter(QObject):
    """Signals: loading, listed(accounts), not_permitted(text), failed(text), chosen(Account or None),
    latest_loading, latest(lines), latest_failed(text), busy(bool), refused(form, field, text) with form "open" or
    "change", opened(Account), changed(Account).
    """

    loading = Signal()
    listed = Signal(object)
    not_permitted = Signal(str)
    failed = Signal(str)
    chosen = Signal(object)
    latest_loading = Signal()
    latest = Signal(object)
    latest_failed = Signal(str)
    busy = Signal(bool)
    refused = Signal(str, str, str)
    opened = Signal(object)
    changed = Signal(object)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._accounts: tuple[Account, ...] = ()
        self._number = ""
        self._known = False
        self._waiting = False
        self._reading, self._read_again = False, False
        self._age = 0

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self._accounts

    @property
    def account(self) -> Account | None:
        """The chosen one."""
        return next((one for one in self._accounts if one.number == self._number), None)

    @property
    def number(self) -> str:
        """The chosen one's number, or that of the one to turn to once the list is there."""
        return self._number

    @property
    def is_waiting(self) -> bool:
        """Whether the bank was asked to open or change an account, and has not answered."""
        return self._waiting

    @property
    def known(self) -> bool:
        """Whether the list has been loaded."""
        return self._known

    def refresh(self) -> None:
        if not self._known:
            self.loading.emit()
        self._place.ask(list_accounts, self._still(self._listed), self._still(self._not_listed))

    def choose(self, number: str) -> None:
        """Turn to an account; before the list is there, the one to turn to once it is."""
        number = number.replace(" ", "")
        if number == self._number and self._known:
            return
        self._number = number
        if self._known:
            self._turn()

    def open(self, kind: str, name: str) -> None:
        """Open an account for the customer; without a name the bank gives one."""

        def done(account: Account) -> None:
            self._wait(waiting=False)
            self._number = account.number
            self.opened.emit(account)
            self.refresh()

        if not self._waiting:
            self._wait(waiting=True)
            self._place.ask(
                open_account, self._still(done), self._still(self._refusing("open")), kind=AccountKind(kind), name=name
            )

    def change(self, what: str, reason: str) -> None:
        """Freeze, unfreeze or close the chosen account."""
        if self._waiting or self.account is None:
            return
        if not reason.strip():
            self.refused.emit("change", "reason", wording.of(InvalidInput("reason", "missing"), self._figures))
            return

        def done(account: Account) -> None:
            self._wait(waiting=False)
            self.changed.emit(account)
            self.refresh()

        self._wait(waiting=True)
        self._place.ask(
            _CHANGES[what],
            self._still(done),
            self._still(self._refusing("change")),
            account=self.account.number,
            reason=reason,
        )

    def read_latest(self) -> None:
        """Ask for the chosen account's latest lines, one question at a time: paging through the list with the arrow
        keys must not queue one for every account passed.
        """
        if self.account is None:
            return
        self.latest_loading.emit()
        if self._reading:
            self._read_again = True
            return
        self._reading, self._read_again = True, False
        asked = self.account.number

        def done(page: StatementPage) -> None:
            self._has_read(asked, lambda: self.latest.emit(page.lines[:LATEST]))

        def refused(refusal: Refusal) -> None:
            self._has_read(asked, lambda: self.latest_failed.emit(wording.of(refusal, self._figures)))

        self._place.ask(statement, self._still(done), self._still(refused), account=asked)

    def forget(self) -> None:
        """Let go of the customer: whatever is still on its way is for nobody."""
        self._age += 1
        self._accounts, self._number, self._known = (), "", False

    def _has_read(self, asked: str, say: Callable[[], None]) -> None:
        self._reading = False
        if self._read_again or asked != self._number:
            self.read_latest()
        else:
            say()

    def _listed(self, accounts: tuple[Account, ...]) -> None:
        self._accounts, self._known = accounts, True
        if self.account is None:
            active = [one for one in accounts if one.state is AccountState.ACTIVE]
            self._number = (active or list(accounts))[0].number if accounts else ""
        self.listed.emit(accounts)
        self._turn()

    def _not_listed(self, refusal: Refusal) -> None:
        text = wording.of(refusal, self._figures)
        (self.not_permitted if refusal.code == "not_permitted" else self.failed).emit(text)

    def _turn(self) -> None:
        self.chosen.emit(self.account)
        self.read_latest()

    def _wait(self, *, waiting: bool) -> None:
        self._waiting = waiting
        self.busy.emit(waiting)

    def _refusing(self, form: str) -> Callable[[Refusal], None]:
        def refused(refusal: Refusal) -> None:
            self._wait(waiting=False)
            field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field or ""
            self.refused.emit(form, field, wording.of(refusal, self._figures))
            if refusal.code == "unanswered":
                self.refresh()  # it may have been done all the same: the list says

        return refused

    def _still(self, reply: Callable[[Any], None]) -> Callable[[Any], None]:
        """The reply, if the same customer is in service when it arrives."""
        age = self._age
        return lambda answer: reply(answer) if age == self._age else None
