"""Resume a till that was paused: cash moves in it again."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.ledger.rules import TillNotOpen
from teller.bank.till import records
from teller.bank.till.drawer import DrawerState, TillState, row_of, state_of
from teller.bank.till.rules import TillPaused
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def resume_till(work: Work) -> DrawerState:
    """Raises `TillNotOpen`, and `TillPaused` where it is being counted or offered: that ends otherwise."""
    if work.badge.till is None:
        raise TillNotOpen
    halted = work.badge.till.halted
    if halted is not None and halted != TillState.PAUSED:
        raise TillPaused(halted)
    if halted is not None:
        records.halt(work.db, work.badge.till.id, None)
        work.note(Act.TILL_RESUMED, work.badge.till.name)
    return state_of(work, row_of(work, work.badge.till.id))
