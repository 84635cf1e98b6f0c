"""Reset a password: the administrator starts it, the program makes the start password, nobody chooses it."""

from teller.bank.audit.act import Act
from teller.bank.badge import Role, Scope
from teller.bank.inputs import Email, RowId
from teller.bank.sessions import records as sessions
from teller.bank.use_case import staged
from teller.bank.users import manage, records, start_password
from teller.bank.users.add_user import Admitted
from teller.bank.users.records import UserRow
from teller.bank.users.staff import staff_of
from teller.bank.users.supervisors import pass_gate, tell_if_none_is_left
from teller.bank.work import Steps, Work


@staged(Scope.USERS, proof=True, gated=True)
def reset_password(steps: Steps, *, email: Email, approval: RowId | None = None) -> Admitted:
    """Give a user a new start password and end their sessions.

    Raises `NotFound`, `NotOneself`, and for a supervisor's `SupervisorNeedsSupervisor` or `ApprovalVoid`.
    """
    with steps.work() as work:
        _check(work, email, approval, spend=False)
    password = start_password.new(steps.house.world)
    hashed = steps.house.passwords.hash(password)
    with steps.work() as work:
        row, told = _check(work, email, approval, spend=True)
        records.set_hash(work.db, row.id, hashed, must_change=True)
        sessions.end_all_of(work.db, row.id, work.at, "password_reset")
        work.note(Act.PASSWORD_RESET, row.email, **told)
        tell_if_none_is_left(work, row)
        return Admitted(staff_of(row), password)


def _check(work: Work, email: str, approval: int | None, *, spend: bool) -> tuple[UserRow, dict[str, bool]]:
    """The user, and what the trail has to know besides. Refuses what cannot be."""
    row = manage.somebody_else(work, email)
    if row.role is not Role.SUPERVISOR:
        return row, {}
    alone = pass_gate(work, email=row.email, name=row.name, approval=approval, row=row, spend=spend)
    return row, {"alone": alone}
