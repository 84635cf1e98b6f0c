"""Set a drawer's holding: the least and the most that should be in it. Beyond them it warns, and refuses nothing."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import TillId
from teller.bank.money import Money
from teller.bank.refusal import NotFound
from teller.bank.till import records
from teller.bank.till.drawer import DrawerState, row_of, state_of
from teller.bank.till.rules import check_holding
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CASH_VAULT)
def set_holding(work: Work, *, till: TillId, least: Money | None, most: Money | None) -> DrawerState:
    """None is no bound. Raises `NotFound`, `HoldingCrossed`."""
    check_holding(least, most)
    row = records.by_id(work.db, till)
    if row is None:
        raise NotFound("till")
    records.set_holding(work.db, till, least, most)
    cents = {"least": None if least is None else least.cents, "most": None if most is None else most.cents}
    work.note(Act.TILL_HOLDING_SET, row.name, **cents)
    return state_of(work, row_of(work, till), sees_all=True)
