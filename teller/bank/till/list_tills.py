"""List the branch's drawers, and its cash for those who keep it."""

from dataclasses import dataclass

from teller.bank.badge import Scope
from teller.bank.money import Money
from teller.bank.till import records
from teller.bank.till.drawer import DrawerState, cash_vault, state_of
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class BranchCash:
    """The drawers. `vault` is what lies in the cash vault, for a supervisor; None for others."""

    drawers: tuple[DrawerState, ...]
    vault: Money | None


@use_case(Scope.TILL, writes=False)
def list_tills(work: Work) -> BranchCash:
    """A teller sees what is in their own drawer, a supervisor what is in all and in the cash vault."""
    sees_all = Scope.CASH_VAULT in work.badge.scopes
    drawers = tuple(state_of(row, work.badge.user, sees_all=sees_all) for row in records.every(work.db))
    return BranchCash(drawers, cash_vault(work).held if sees_all else None)
