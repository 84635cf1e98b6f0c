"""List who is kept out by the guard, and at which computers, for whoever may let them in again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from teller.bank.badge import Scope
from teller.bank.devices import records as devices
from teller.bank.guard import records
from teller.bank.guard.rules import DEVICE, MOST_IN_ALL
from teller.bank.guard.subject import ADDRESS, USER
from teller.bank.use_case import use_case
from teller.bank.users import records as users
from teller.bank.work import Work
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class Blocked:
    """A user who is kept out, or a computer at which nobody is let in.

    It lasts until `until`, or until somebody unlocks them where they are `stopped`. A computer has no `email` but a
    `device`, by which it is unlocked, and a `name` once anybody has ever signed in at it. `mine`: it is oneself.
    """

    email: str
    device: str
    name: str
    failures: int
    last: datetime
    until: datetime
    stopped: bool
    mine: bool


@use_case(Scope.UNLOCK, writes=False)
def list_blocked(work: Work) -> tuple[Blocked, ...]:
    """Everything that is blocked or stopped now, the newest first, but for addresses that nobody has."""
    rows = records.barred(work.db, work.at)
    return tuple(_blocked(work, row) for row in rows if not row.subject.startswith(ADDRESS))


def _blocked(work: Work, row: Any) -> Blocked:
    email, device, name, mine = "", "", "", False
    if row.subject.startswith(USER):
        user = users.the(work.db, int(row.subject.removeprefix(USER)))
        email, name, mine = user.email, user.name, user.id == work.badge.user
    else:
        device = row.subject.removeprefix(DEVICE)
        known = devices.by_key(work.db, bytes.fromhex(device))
        name = "" if known is None else str(known.name)
    return Blocked(
        email=email,
        device=device,
        name=name,
        failures=row.in_all,
        last=moment(row.last_at),
        until=moment(row.blocked_until),
        stopped=row.in_all >= MOST_IN_ALL,
        mine=mine,
    )
