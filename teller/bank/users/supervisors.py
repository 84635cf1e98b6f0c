"""Who may make supervisors: whoever says yes to others is put in place by two people, as soon as there are two."""

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
