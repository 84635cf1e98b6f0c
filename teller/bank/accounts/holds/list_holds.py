"""List an account's holds."""

from teller.bank.accounts import movements
from teller.bank.accounts.holds import records
from teller.bank.accounts.holds.hold import Hold, hold_of
from teller.bank.badge import Scope
from teller.bank.inputs import Number
from teller.bank.use_case import use_case
from teller.bank.work import Work

SETTLED_SHOWN = 50


@use_case(Scope.ACCOUNTS_READ, writes=False, serving=True)
def list_holds(work: Work, *, account: Number) -> tuple[Hold, ...]:
    """All that is held on the served customer's account, the newest first, then the newest fifty that are settled."""
    own = movements.own_account(work, account)
    return tuple(hold_of(work, row) for row in records.of_account(work.db, own.id, SETTLED_SHOWN))
