"""Who may make supervisors: whoever says yes to others is put in place by two people, as soon as there are two."""

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.approvals import gate
from teller.bank.badge import Role
from teller.bank.users import records
from teller.bank.users.records import UserRow
from teller.bank.users.rules import SupervisorNeedsSupervisor
from teller.bank.work import Work


def pass_gate(
    work: Work, *, email: str, name: str, approval: int | None, row: UserRow | None = None, spend: bool = True
) -> bool:
    """Let an administrator add a supervisor, make somebody one, or reset one's password, with another supervisor's yes.

    Raises `SupervisorNeedsSupervisor` or `ApprovalVoid`. Where the bank has no other supervisor yet who could say yes,
    there is nobody to ask; that it was so is answered, for the trail.
    """
    others = records.supervisors(work.db, but=row.id if row is not None else 0)
    facts: dict[str, object] = {"user_name": name, "user_email": email, "user_role": Role.SUPERVISOR.value}
    if row is not None:
        facts["party_users"] = [row.id]  # nobody says yes to what is done to themselves
    gate.pass_with(work, [SupervisorNeedsSupervisor()] if others else [], facts, approval, spend=spend)
    return not others


def tell_if_none_is_left(work: Work, row: UserRow) -> None:
    """Raise an alert where an administrator has just taken away the last supervisor who could say yes.

    It is not refused, since whoever must go has to go at once. But from then on the administrator is alone, and whoever
    disables every supervisor to make one of their own is seen to do so, and does not decide on the alert themselves.
    """
    if row.role is Role.SUPERVISOR and not records.supervisors(work.db):
        found = Finding("supervisors_gone", Severity.HIGH, {"about": row.email, "email": row.email})
        raise_alert(work.db, work.trail, work.at, found, user=work.badge.user)
