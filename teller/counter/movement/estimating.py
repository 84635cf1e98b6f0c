"""A movement before it is reviewed: whose account, and what the amount typed so far would leave on it."""

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountState
from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.counter.figures import BadAmount, Figures
from teller.counter.movement import slip


class Estimating(QObject):
    """Signals: estimated(rows)."""

    estimated = Signal(object)

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._kind = Kind.DEPOSIT
        self._accounts: tuple[Account, ...] = ()
        self._account: Account | None = None
        self._line: Line | None = None
        self._typed = ""

    def learn(self, accounts: tuple[Account, ...]) -> None:
        """The accounts were loaded anew while the form stood open: estimate from what is there now."""
        self._accounts = accounts
        if self._account is None:
            return
        self._account = next((one for one in accounts if one.number == self._account.number), self._account)
        self._estimate_anew()

    def payees(self) -> list[Account]:
        """The customer's other accounts, that a transfer may go to."""
        return [
            one
            for one in self._accounts
            if one.state is AccountState.ACTIVE and (self._account is None or one.number != self._account.number)
        ]

    def estimate(self, amount: str) -> None:
        """What the amount typed so far would leave."""
        if self._account is None or self._line is not None:
            return
        self._typed = amount
        try:
            change: Money | None = self._figures.typed(amount)
        except BadAmount:
            change = None
        if change is not None and self._kind is not Kind.DEPOSIT:
            change = -change
        self.estimated.emit(slip.estimate(self._account.balance, change, self._figures))

    def _estimate_anew(self) -> None:
        if self._line is None:
            self.estimate(self._typed)
        elif self._account is not None:
            self.estimated.emit(slip.estimate(self._account.balance, -self._line.amount, self._figures))
