"""List the branch's drawers, and its cash for those who keep it."""

from dataclasses import dataclass

from teller.bank import denominations
from teller.bank.badge import Scope
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till import records
from teller.bank.till.drawer import DrawerState, cash_vault, in_transit, recorded, state_of
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class BranchCash:
    """The drawers. For a supervisor also what lies in the cash vault, in which notes and coins, which of them run low,
    and what is on its way between two drawers; None for others.
    """

    drawers: tuple[DrawerState, ...]
    vault: Money | None
    vault_pieces: Pieces | None = None
    vault_low: tuple[Money, ...] = ()
    in_transit: Money | None = None


@use_case(Scope.TILL, writes=False)
def list_tills(work: Work) -> BranchCash:
    """A teller sees what is in their own drawer, a supervisor what is in all and in the cash vault."""
    sees_all = Scope.CASH_VAULT in work.badge.scopes
    drawers = tuple(state_of(work, row, sees_all=sees_all) for row in records.every(work.db))
    if not sees_all:
        return BranchCash(drawers, None)
    vault = cash_vault(work)
    pieces = recorded(work, vault)
    low = tuple(Money(worth) for worth in denominations.low(pieces, work.house.bank.currency))
    return BranchCash(drawers, vault.held, pieces, low, in_transit(work).held)
