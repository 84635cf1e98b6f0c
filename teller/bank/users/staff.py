"""Staff: a user as others may see them."""

from dataclasses import dataclass
from datetime import datetime

from teller.bank.badge import Role
from teller.bank.users.records import UserRow
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff. `must_change`: they still have the start password that was made for them. `has_factor`: they
    sign in with a code, too. `kept_out`: "blocked" for a while, or "stopped" until somebody unlocks them.
    """

    email: str
    name: str
    role: Role
    enabled: bool
    must_change: bool
    since: datetime
    has_factor: bool = False
    kept_out: str = ""


def staff_of(row: UserRow, *, has_factor: bool = False, kept_out: str = "") -> Staff:
    since = moment(row.created_at)
    return Staff(row.email, row.name, row.role, row.enabled, row.must_change, since, has_factor, kept_out)
