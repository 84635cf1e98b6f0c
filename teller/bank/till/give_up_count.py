"""Give up counting: the drawer goes on, with what the books say is in it. What was counted stays on record."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.ledger.rules import TillNotOpen
from teller.bank.till import records
from teller.bank.till.counts import records as counts
from teller.bank.till.drawer import DrawerState, row_of, state_of
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def give_up_count(work: Work) -> DrawerState:
    """Ends the round, if there is one. Raises `TillNotOpen`."""
    if work.badge.till is None:
        raise TillNotOpen
    row = row_of(work, work.badge.till.id)
    if row.count_began_at is not None:
        made = len(counts.of_round(work.db, row.id, row.count_began_at))
        records.halt(work.db, row.id, None)
        work.note(Act.TILL_COUNT_GIVEN_UP, row.name, counts=made)
    return state_of(work, row_of(work, row.id))
