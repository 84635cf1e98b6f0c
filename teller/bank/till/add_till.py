"""Add a till: one more drawer at the branch."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Name
from teller.bank.ledger import records as ledger
from teller.bank.refusal import BrokenInvariant
from teller.bank.till import records
from teller.bank.till.drawer import DrawerState, state_of
from teller.bank.till.rules import TillExists
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CASH_VAULT)
def add_till(work: Work, *, name: Name) -> DrawerState:
    """Raises `TillExists`."""
    if records.exists(work.db, name):
        raise TillExists
    account = ledger.add_account(
        work.db, number=f"TILL {name}", kind="till", side=-1, name=name, customer=None, at=work.at
    )
    row = records.by_id(work.db, records.add(work.db, name, account))
    if row is None:
        raise BrokenInvariant("a drawer just added is there")
    work.note(Act.TILL_ADDED, name)
    return state_of(work, row, sees_all=True)
