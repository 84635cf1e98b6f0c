"""List one's own sessions, at this window and any other."""

from teller.bank.badge import Scope
from teller.bank.sessions import records
from teller.bank.sessions.live import LiveSession, live_session
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.SESSION, writes=False)
def list_my_sessions(work: Work) -> tuple[LiveSession, ...]:
    """Those that last, the newest first."""
    rows = records.live_of(work.db, work.badge.user, work.at)
    return tuple(live_session(row, work.badge.session) for row in rows)
