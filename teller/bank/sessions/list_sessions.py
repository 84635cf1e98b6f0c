"""List everybody's sessions, for the administrator."""

from teller.bank.badge import Scope
from teller.bank.sessions import records
from teller.bank.sessions.live import LiveSession, live_session
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.DEVICES, writes=False)
def list_sessions(work: Work) -> tuple[LiveSession, ...]:
    """Those that last, the newest first."""
    return tuple(live_session(row, work.badge.session) for row in records.live(work.db, work.at))
