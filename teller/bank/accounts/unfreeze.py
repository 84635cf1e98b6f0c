"""Unfreeze an account."""

from teller.bank.accounts import movements, rules
from teller.bank.accounts.account import Account, account_in
from teller.bank.accounts.rules import AccountState
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Number, Reason
from teller.bank.ledger import records as ledger
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.ACCOUNTS_MANAGE, serving=True)
def unfreeze_account(work: Work, *, account: Number, reason: Reason) -> Account:
    """Raises `NotFound`, `AccountClosed`, `AlreadySo`."""
    standing = movements.own_account(work, account)
    rules.check_unfreezing(standing)
    ledger.set_state(work.db, standing.id, AccountState.ACTIVE.value)
    work.note(Act.ACCOUNT_UNFROZEN, standing.number, reason=reason)
    return account_in(standing, AccountState.ACTIVE)
