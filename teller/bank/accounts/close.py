"""Close an account: for good, and only at zero."""

from teller.bank.accounts import movements, records, rules
from teller.bank.accounts.account import Account, account_in
from teller.bank.accounts.rules import AccountState
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Number, Reason
from teller.bank.ledger import records as ledger
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.ACCOUNTS_MANAGE, serving=True)
def close_account(work: Work, *, account: Number, reason: Reason) -> Account:
    """Raises `NotFound`, `AlreadySo`, `AccountNotEmpty`, `CardsStillOpen`."""
    standing = movements.own_account(work, account)
    rules.check_closing(standing, records.open_cards(work.db, standing.id, work.customer.id))
    ledger.set_state(work.db, standing.id, AccountState.CLOSED.value)
    work.note(Act.ACCOUNT_CLOSED, standing.number, reason=reason)
    return account_in(standing, AccountState.CLOSED)
