"""See one's own second factor, and by what one signed in lately: never the secret, nor a recovery code."""

from dataclasses import dataclass
from datetime import datetime

from teller.bank.badge import Scope
from teller.bank.factors import records
from teller.bank.policy.rules import needs_second_factor
from teller.bank.sessions import records as sessions
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import moment

_LATELY = 8


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in: when, by which factors, and at which computer, where that is known."""

    at: datetime
    by: tuple[str, ...]
    device: str


@dataclass(frozen=True, slots=True)
class MyFactor:
    """`since` where there is one; `demanded`: the bank wants one of this role, so that it cannot be dropped."""

    since: datetime | None
    codes_left: int
    demanded: bool
    sign_ins: tuple[SignedIn, ...]

    @property
    def active(self) -> bool:
        return self.since is not None


@use_case(Scope.OWN_SECURITY, writes=False)
def see_factor(work: Work) -> MyFactor:
    """As it stands now, with the newest sign-ins first."""
    user = work.badge.user
    row = records.of(work.db, user)
    active = row is not None and row.state == "active"
    newest = sessions.newest_of(work.db, user, _LATELY)
    return MyFactor(
        since=moment(row.made_at) if row is not None and active else None,
        codes_left=records.codes_left(work.db, user) if active else 0,
        demanded=needs_second_factor(work.db, work.badge.role),
        sign_ins=tuple(
            SignedIn(moment(one.started_at), tuple(one.factors.split()), one.device or "") for one in newest
        ),
    )
