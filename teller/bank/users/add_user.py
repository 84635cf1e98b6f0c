"""Add a user: the administrator names them, the program makes their start password."""

from dataclasses import dataclass, field

from teller.bank.audit.act import Act
from teller.bank.badge import Role, Scope
from teller.bank.inputs import Email, Name, RowId, email_key
from teller.bank.refusal import BrokenInvariant
from teller.bank.use_case import staged
from teller.bank.users import records, rules, start_password
from teller.bank.users.rules import UserExists
from teller.bank.users.staff import Staff, staff_of
from teller.bank.users.supervisors import pass_gate
from teller.bank.work import Steps, Work


@dataclass(frozen=True, slots=True)
class Admitted:
    """A user who may sign in with a start password. It is shown once and kept nowhere."""

    staff: Staff
    start_password: str = field(repr=False)


@staged(Scope.USERS, proof=True, gated=True)
def add_user(steps: Steps, *, email: Email, name: Name, role: Role, approval: RowId | None = None) -> Admitted:
    """Let somebody sign in. They must choose a password of their own before they can do anything else.

    Raises `EmailNotAscii`, `UserExists`, and for a supervisor `SupervisorNeedsSupervisor` or `ApprovalVoid`.
    """
    rules.check_email(email)
    with steps.work() as work:
        _check(work, email, name, role, approval, spend=False)
    password = start_password.new(steps.house.world)
    hashed = steps.house.passwords.hash(password)
    with steps.work() as work:
        told = _check(work, email, name, role, approval, spend=True)
        added = records.add(
            work.db,
            email=email,
            key=email_key(email),
            name=name,
            role=role,
            password_hash=hashed,
            must_change=True,
            at=work.at,
        )
        work.note(Act.USER_ADDED, email, role=role.value, **told)
        row = records.by_id(work.db, added)
        if row is None:
            raise BrokenInvariant("a user just added is there")
        return Admitted(staff_of(row), password)


def _check(work: Work, email: str, name: str, role: Role, approval: int | None, *, spend: bool) -> dict[str, bool]:
    """Refuse what cannot be; what the trail has to know besides."""
    if records.by_key(work.db, email_key(email)) is not None:
        raise UserExists
    if role is not Role.SUPERVISOR:
        return {}
    return {"alone": pass_gate(work, email=email, name=name, approval=approval, spend=spend)}
