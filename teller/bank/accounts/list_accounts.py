"""List the served customer's accounts."""

from teller.bank.accounts import records
from teller.bank.accounts.account import Account, account_of
from teller.bank.badge import Scope
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.ACCOUNTS_READ, writes=False, serving=True)
def list_accounts(work: Work) -> tuple[Account, ...]:
    """All of them, closed ones too, in the order in which they were opened."""
    return tuple(account_of(row) for row in records.of_customer(work.db, work.customer.id))
