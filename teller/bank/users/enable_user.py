"""Enable a user who was disabled."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Email
from teller.bank.use_case import use_case
from teller.bank.users import manage, records
from teller.bank.work import Work


@use_case(Scope.USERS, proof=True)
def enable_user(work: Work, *, email: Email) -> None:
    """Let them sign in again, with the password they had. Raises `NotFound`, `NotOneself`."""
    row = manage.somebody_else(work, email)
    records.set_enabled(work.db, row.id, enabled=True)
    work.note(Act.USER_ENABLED, row.email)
