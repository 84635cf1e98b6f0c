"""List the users, for the administrator."""

from teller.bank.badge import Scope
from teller.bank.factors import records as factors
from teller.bank.guard import records as guard
from teller.bank.guard.rules import MOST_IN_ALL
from teller.bank.guard.subject import of_user
from teller.bank.use_case import use_case
from teller.bank.users import records
from teller.bank.users.staff import Staff, staff_of
from teller.bank.work import Work


@use_case(Scope.USERS, writes=False)
def list_users(work: Work) -> tuple[Staff, ...]:
    """Everybody who has ever been able to sign in, by name."""
    with_factor = factors.active_users(work.db)
    kept_out = {one.subject: _how(one.in_all) for one in guard.barred(work.db, work.at)}
    return tuple(
        staff_of(row, has_factor=row.id in with_factor, kept_out=kept_out.get(of_user(row.id), ""))
        for row in records.everybody(work.db)
    )


def _how(failures: int) -> str:
    return "stopped" if failures >= MOST_IN_ALL else "blocked"
