"""Set or take away limits, with a supervisor's yes."""

from typing import Any

from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Line, Reason, RowId
from teller.bank.ledger import limit_records as limits
from teller.bank.ledger.limits import Limits, Subject
from teller.bank.money import Money
from teller.bank.rulebook import rules
from teller.bank.rulebook.list_limits import LimitsOf, limits_of
from teller.bank.rulebook.rules import LimitsNeedSupervisor, NothingChanges, RoleKeepsLimits
from teller.bank.rulebook.subject import Owner, on_record, owner
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.LIMITS_SET, proof=True)
def set_limit(
    work: Work,
    *,
    subject: Subject,
    whose: Line,
    entry: Money | None,
    day: Money | None,
    month: Money | None,
    reason: Reason,
    approval: RowId | None = None,
) -> LimitsOf:
    """The most at once, in a business day and in a month; None for no limit. They hold from the next posting on.

    `whose` is a role, a user's e-mail address, a customer's or account's number, or nothing for each of these. Raises,
    in this order, `NotFound`, `FigureNegative`, `LimitsOutOfOrder`, `NothingChanges`, `LimitsNeedSupervisor`, or
    `ApprovalVoid` with an approval that is not for exactly this.
    """
    who, new = owner(work, subject, whose), Limits(entry, day, month)
    rules.check_limits(new)
    return _changed(work, who, new, reason, approval)


@use_case(Scope.LIMITS_SET, proof=True)
def clear_limit(
    work: Work, *, subject: Subject, whose: Line, reason: Reason, approval: RowId | None = None
) -> LimitsOf:
    """Take limits of their own away, so that those of the role, or of each, hold again.

    Raises, in this order, `NotFound`, `RoleKeepsLimits`, `NothingChanges`, `LimitsNeedSupervisor`, or `ApprovalVoid`.
    """
    who = owner(work, subject, whose)
    if subject is Subject.ROLE:
        raise RoleKeepsLimits
    return _changed(work, who, None, reason, approval)


def _changed(work: Work, who: Owner, new: Limits | None, reason: str, approval: int | None) -> LimitsOf:
    before = on_record(work, who)
    if before == new:
        raise NothingChanges
    figures = {**_figures("before", before), **_figures("after", new)}
    facts = {"subject": who.subject.value, "whose": who.named, "name": who.name, "why": reason, **figures}
    if who.subject is Subject.USER:  # nobody says yes to limits of their own
        facts["party_users"] = [int(who.whose)]
    elif who.customer is not None:  # nor to those of their own money
        facts["parties"] = [who.customer]
    gate.pass_with(work, [LimitsNeedSupervisor()], facts, approval)
    limits.set_limit(work.db, who.subject.value, who.whose, (new.entry, new.day, new.month) if new else None)
    work.note(Act.LIMITS_SET, f"{who.subject.value} {who.named}".strip(), reason=reason, **figures)
    return limits_of(work, who)


def _figures(when: str, them: Limits | None) -> dict[str, Any]:
    """Cents by name. None is no limit; where there are none on record, nothing is said of them."""
    if them is None:
        return {}
    return {
        f"{name}_{when}_cents": None if figure is None else figure.cents
        for name, figure in (("entry", them.entry), ("day", them.day), ("month", them.month))
    }
