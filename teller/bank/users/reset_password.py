"""Reset a password: the administrator starts it, the program makes the start password, nobody chooses it."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Email
from teller.bank.sessions import records as sessions
from teller.bank.use_case import staged
from teller.bank.users import manage, records, start_password
from teller.bank.users.add_user import Admitted
from teller.bank.users.staff import staff_of
from teller.bank.work import Steps


@staged(Scope.USERS, proof=True)
def reset_password(steps: Steps, *, email: Email) -> Admitted:
    """Give a user a new start password and end their sessions. Raises `NotFound`, `NotOneself`."""
    password = start_password.new(steps.house.world)
    hashed = steps.house.passwords.hash(password)
    with steps.work() as work:
        row = manage.somebody_else(work, email)
        records.set_hash(work.db, row.id, hashed, must_change=True)
        sessions.end_all_of(work.db, row.id, work.at, "password_reset")
        work.note(Act.PASSWORD_RESET, row.email)
        return Admitted(staff_of(row), password)
