"""Begin to count: from now on no cash moves in the drawer, and nothing that is in it is told to its holder."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.till.counts import counting
from teller.bank.till.drawer import DrawerState, row_of, state_of
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def begin_count(work: Work) -> DrawerState:
    """A count that is under way goes on. Raises `TillNotOpen`, `TillPaused` where it is offered, `OffersOpen`."""
    row = counting.own(work)
    if row.count_began_at is None:
        counting.begin(work, row)
        work.note(Act.TILL_COUNT_BEGUN, row.name)
    return state_of(work, row_of(work, row.id))
