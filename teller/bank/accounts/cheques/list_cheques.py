"""List cheques: those of the served customer's account, and those that the branch has in collection."""

from teller.bank.accounts import movements
from teller.bank.accounts.cheques import records
from teller.bank.accounts.cheques.cheque import Cheque, cheque_of
from teller.bank.badge import Scope
from teller.bank.inputs import Number
from teller.bank.use_case import use_case
from teller.bank.work import Work

SHOWN = 50
MOST = 500


@use_case(Scope.ACCOUNTS_READ, writes=False, serving=True)
def list_cheques(work: Work, *, account: Number) -> tuple[Cheque, ...]:
    """The newest fifty of the served customer's account, the newest first."""
    own = movements.own_account(work, account)
    return tuple(cheque_of(work, row) for row in records.of_account(work.db, own.id, SHOWN))


@use_case(Scope.CLEARING, writes=False)
def cheques_in_collection(work: Work) -> tuple[Cheque, ...]:
    """What the branch waits for, the oldest first, at most five hundred. Whose accounts they are for is not told."""
    return tuple(cheque_of(work, row) for row in records.collecting(work.db, MOST))
