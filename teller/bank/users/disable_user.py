"""Disable a user: their sessions end at once, in every window."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Email
from teller.bank.sessions import records as sessions
from teller.bank.use_case import use_case
from teller.bank.users import manage, records
from teller.bank.users.supervisors import tell_if_none_is_left
from teller.bank.work import Work


@use_case(Scope.USERS, proof=True)
def disable_user(work: Work, *, email: Email) -> None:
    """Nobody signs in with this address any more. Raises `NotFound`, `NotOneself`, `LastAdministrator`."""
    row = manage.somebody_else(work, email)
    manage.check_an_administrator_stays(work, row)
    records.set_enabled(work.db, row.id, enabled=False)
    sessions.end_all_of(work.db, row.id, work.at, "user_disabled")
    work.note(Act.USER_DISABLED, row.email)
    tell_if_none_is_left(work, row)
