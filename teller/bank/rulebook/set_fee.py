"""Set what a kind of movement costs, and the difference that a drawer may be closed with; with a supervisor's yes."""

from typing import Any

from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Reason, RowId
from teller.bank.ledger import limit_records as records
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.fees import CHARGEABLE, FeeRule, rule_of
from teller.bank.money import Money
from teller.bank.rulebook import rules
from teller.bank.rulebook.list_fees import Schedule, schedule
from teller.bank.rulebook.rules import FeesNeedSupervisor, LimitsNeedSupervisor, NoFeeOnThis, NothingChanges
from teller.bank.till.rules import TOLERANCE
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.LIMITS_SET, proof=True)
def set_fee(
    work: Work,
    *,
    kind: Kind,
    flat: Money,
    per_10000: int,
    least: Money,
    most: Money | None,
    reason: Reason,
    approval: RowId | None = None,
) -> Schedule:
    """A flat part and one in ten-thousandths of the amount, together within least and most; all zero for no fee.

    Raises, in this order, `NoFeeOnThis`, `FigureNegative`, `ShareOutOfRange`, `FeeOutOfOrder`, `NothingChanges`,
    `FeesNeedSupervisor`, or `ApprovalVoid` with an approval that is not for exactly this.
    """
    if kind not in CHARGEABLE:
        raise NoFeeOnThis
    rules.check_figures([("flat", flat), ("least", least), ("most", most)])
    rules.check_fee(per_10000, least, most)
    before, new = rule_of(records.fee_row(work.db, kind.value)), FeeRule(flat, per_10000, least, most)
    free = not (flat or per_10000 or least)
    if before == new or (before is None and free):
        raise NothingChanges
    figures = {**_figures("before", before), **_figures("after", None if free else new)}
    gate.pass_with(work, [FeesNeedSupervisor()], {"fee_on": kind.value, "why": reason, **figures}, approval)
    columns = {
        "flat_cents": flat.cents,
        "per_10000": per_10000,
        "least_cents": least.cents,
        "most_cents": None if most is None else most.cents,
    }
    records.set_fee(work.db, kind.value, None if free else columns)
    work.note(Act.FEES_SET, kind.value, reason=reason, **figures)
    return schedule(work)


@use_case(Scope.LIMITS_SET, proof=True)
def set_tolerance(work: Work, *, amount: Money, reason: Reason, approval: RowId | None = None) -> Schedule:
    """The difference up to which a drawer is closed without a supervisor.

    Raises, in this order, `FigureNegative`, `NothingChanges`, `LimitsNeedSupervisor`, or `ApprovalVoid`.
    """
    rules.check_figures([("amount", amount)])
    before = schedule(work).tolerance
    if before == amount:
        raise NothingChanges
    figures = {"tolerance_before_cents": before.cents, "tolerance_after_cents": amount.cents}
    gate.pass_with(work, [LimitsNeedSupervisor()], {"why": reason, **figures}, approval)
    records.set_rule(work.db, TOLERANCE, amount.cents)
    work.note(Act.LIMITS_SET, "tolerance", reason=reason, **figures)
    return schedule(work)


def _figures(when: str, rule: FeeRule | None) -> dict[str, Any]:
    """What a rule says, by name; nothing where there is none."""
    if rule is None:
        return {}
    return {
        f"flat_{when}_cents": rule.flat.cents,
        f"per_10000_{when}": rule.per_10000,
        f"least_{when}_cents": rule.least.cents,
        f"most_{when}_cents": None if rule.most is None else rule.most.cents,
    }
