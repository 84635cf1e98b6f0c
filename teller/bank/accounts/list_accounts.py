"""List the served customer's accounts."""

from teller.bank.accounts import records
from teller.bank.accounts.account import Account, account_of
from teller.bank.badge import Scope
from teller.bank.ledger.new_day import still_held
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.ACCOUNTS_READ, writes=False, serving=True)
def list_accounts(work: Work) -> tuple[Account, ...]:
    """All of them, closed ones too, in the order in which they were opened."""
    rows = records.of_customer(work.db, work.customer.id)
    return tuple(account_of(row, still_held(work, row.id, row.on_hold)) for row in rows)
