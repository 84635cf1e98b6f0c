"""An account as its customer's panels show it."""

from dataclasses import dataclass
from datetime import datetime

from teller.bank.accounts.records import AccountRow
from teller.bank.accounts.rules import AccountKind, AccountState
from teller.bank.ledger.records import Standing
from teller.bank.money import NOTHING, Money
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class Account:
    number: str
    kind: AccountKind
    name: str
    state: AccountState
    balance: Money
    opened: datetime | None = None
    on_hold: Money = NOTHING

    @property
    def available(self) -> Money:
        """What can be paid out."""
        return self.balance - self.on_hold


def account_of(row: AccountRow, on_hold: Money) -> Account:
    """The account of a row, with what of its holds is left on this day."""
    return Account(
        number=row.number,
        kind=AccountKind(row.kind),
        name=row.name,
        state=AccountState(row.state),
        balance=row.balance,
        opened=moment(row.opened_at),
        on_hold=on_hold,
    )


def account_in(standing: Standing, state: AccountState) -> Account:
    """The account of a standing, in the state that it has just been put in."""
    return Account(
        standing.number, AccountKind(standing.kind), standing.name, state, standing.held, on_hold=standing.on_hold
    )
