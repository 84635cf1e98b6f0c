"""End a session of one's own: at its next use, in whichever window, it is over."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Line
from teller.bank.refusal import NotFound
from teller.bank.sessions import records
from teller.bank.sessions.ending import Ended, end
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.SESSION)
def end_session(work: Work, *, session: Line) -> None:
    """Raises `NotFound` for one that is somebody else's, is over, or never was."""
    row = records.one_live(work.db, session, work.at)
    if row is None or row.user_id != work.badge.user:
        raise NotFound("session")
    end(work.db, session, work.at, Ended.BY_ONESELF.value)
    work.note(Act.SESSIONS_ENDED, session, why=Ended.BY_ONESELF.value)
