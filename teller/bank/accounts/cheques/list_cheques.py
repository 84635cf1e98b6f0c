"""List cheques: those of the served customer's account, those in collection, and those cleared lately."""

from datetime import timedelta

from teller.bank.accounts import movements
from teller.bank.accounts.cheques import records
from teller.bank.accounts.cheques.cheque import Cheque, cheque_of
from teller.bank.badge import Scope
from teller.bank.inputs import Number
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import micros

SHOWN = 50
MOST = 500
CLEARED_SHOWN = timedelta(days=60)  # how long a supervisor finds a cleared cheque in the list


@use_case(Scope.ACCOUNTS_READ, writes=False, serving=True)
def list_cheques(work: Work, *, account: Number) -> tuple[Cheque, ...]:
    """The newest fifty of the served customer's account, the newest first."""
    own = movements.own_account(work, account)
    return tuple(cheque_of(work, row) for row in records.of_account(work.db, own.id, SHOWN))


@use_case(Scope.CLEARING, writes=False)
def cheques_in_collection(work: Work) -> tuple[Cheque, ...]:
    """What the branch waits for, the oldest first, at most five hundred. Whose accounts they are for is not told."""
    return tuple(cheque_of(work, row) for row in records.collecting(work.db, MOST))


@use_case(Scope.CLEARING, writes=False)
def cheques_cleared(work: Work) -> tuple[Cheque, ...]:
    """What was cleared in the last sixty days and may still come back, the newest first, at most five hundred."""
    since = micros(work.now - CLEARED_SHOWN)
    return tuple(cheque_of(work, row) for row in records.cleared(work.db, since, MOST))
