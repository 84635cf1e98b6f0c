"""List who is kept out by the guard, for whoever may let them in again."""

from dataclasses import dataclass
from datetime import datetime

from teller.bank.badge import Scope
from teller.bank.guard import records
from teller.bank.guard.rules import MOST_IN_ALL
from teller.bank.guard.subject import USER
from teller.bank.use_case import use_case
from teller.bank.users import records as users
from teller.bank.work import Work
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class Blocked:
    """A user who is kept out: until `until`, or until somebody unlocks them where they are `stopped`."""

    email: str
    name: str
    failures: int
    last: datetime
    until: datetime
    stopped: bool
    mine: bool


@use_case(Scope.UNLOCK, writes=False)
def list_blocked(work: Work) -> tuple[Blocked, ...]:
    """Every user who is blocked or stopped now, the newest first. Addresses that nobody has are no one's concern."""
    found = []
    for row in records.barred(work.db, work.at):
        if not row.subject.startswith(USER):
            continue
        user = users.the(work.db, int(row.subject.removeprefix(USER)))
        found.append(
            Blocked(
                email=user.email,
                name=user.name,
                failures=row.in_all,
                last=moment(row.last_at),
                until=moment(row.blocked_until),
                stopped=row.in_all >= MOST_IN_ALL,
                mine=user.id == work.badge.user,
            )
        )
    return tuple(found)
