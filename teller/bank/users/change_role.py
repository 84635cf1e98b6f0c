"""Change a user's role: it counts from now, and their sessions end, since they were another role's."""

from teller.bank.audit.act import Act
from teller.bank.badge import Role, Scope
from teller.bank.inputs import Email, RowId
from teller.bank.sessions import records as sessions
from teller.bank.use_case import use_case
from teller.bank.users import manage, records
from teller.bank.users.supervisors import pass_gate, tell_if_none_is_left
from teller.bank.work import Work


@use_case(Scope.USERS, proof=True)
def change_role(work: Work, *, email: Email, role: Role, approval: RowId | None = None) -> None:
    """Raises `NotFound`, `NotOneself`, `LastAdministrator`, and for a new supervisor `SupervisorNeedsSupervisor`."""
    row = manage.somebody_else(work, email)
    if role is row.role:
        return
    manage.check_an_administrator_stays(work, row)
    told = {}
    if role is Role.SUPERVISOR:
        told = {"alone": pass_gate(work, email=row.email, name=row.name, approval=approval, row=row)}
    records.set_role(work.db, row.id, role)
    sessions.end_all_of(work.db, row.id, work.at, "role_changed")
    work.note(Act.USER_ROLE_CHANGED, row.email, before=row.role.value, now=role.value, **told)
    tell_if_none_is_left(work, row)
