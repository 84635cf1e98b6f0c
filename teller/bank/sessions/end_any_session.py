"""End anybody's session, for the administrator: at its next use, in whichever window, it is over."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Line
from teller.bank.refusal import NotFound
from teller.bank.sessions import records
from teller.bank.sessions.ending import Ended, end
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.DEVICES, proof=True)
def end_any_session(work: Work, *, session: Line) -> None:
    """Raises `NotFound` for one that is over, or never was."""
    row = records.one_live(work.db, session, work.at)
    if row is None:
        raise NotFound("session")
    end(work.db, session, work.at, Ended.BY_ADMINISTRATOR.value)
    work.note(Act.SESSIONS_ENDED, session, why=Ended.BY_ADMINISTRATOR.value, whose=row.email)
