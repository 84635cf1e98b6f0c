"""An account as its customer's panels show it."""

from dataclasses import dataclass
from datetime import datetime

from teller.bank.accounts.records import AccountRow
from teller.bank.accounts.rules import AccountKind, AccountState
from teller.bank.ledger.records import Standing
from teller.bank.money import Money
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class Account:
    number: str
    kind: AccountKind
    name: str
    state: AccountState
    balance: Money
    opened: datetime | None = None


def account_of(row: AccountRow) -> Account:
    return Account(
        row.number, AccountKind(row.kind), row.name, AccountState(row.state), row.balance, moment(row.opened_at)
    )


def account_in(standing: Standing, state: AccountState) -> Account:
    """The account of a standing, in the state that it has just been put in."""
    return Account(standing.number, AccountKind(standing.kind), standing.name, state, standing.held)
