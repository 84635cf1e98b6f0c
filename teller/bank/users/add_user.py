"""Add a user: the administrator names them, the program makes their start password."""

from dataclasses import dataclass, field

from teller.bank.audit.act import Act
from teller.bank.badge import Role, Scope
from teller.bank.inputs import Email, Name, email_key
from teller.bank.refusal import BrokenInvariant
from teller.bank.use_case import staged
from teller.bank.users import records, rules, start_password
from teller.bank.users.rules import UserExists
from teller.bank.users.staff import Staff, staff_of
from teller.bank.work import Steps


@dataclass(frozen=True, slots=True)
class Admitted:
    """A user who may sign in with a start password. It is shown once and kept nowhere."""

    staff: Staff
    start_password: str = field(repr=False)


@staged(Scope.USERS, proof=True)
def add_user(steps: Steps, *, email: Email, name: Name, role: Role) -> Admitted:
    """Let somebody sign in. They must choose a password of their own before they can do anything else.

    Raises `EmailNotAscii` and `UserExists`.
    """
    rules.check_email(email)
    password = start_password.new(steps.house.world)
    hashed = steps.house.passwords.hash(password)
    with steps.work() as work:
        if records.by_key(work.db, email_key(email)) is not None:
            raise UserExists
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
        work.note(Act.USER_ADDED, email, role=role.value)
        row = records.by_id(work.db, added)
        if row is None:
            raise BrokenInvariant("a user just added is there")
        return Admitted(staff_of(row), password)
