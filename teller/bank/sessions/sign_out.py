"""Sign out: the session ends, with the service in it; none of its tokens opens anything any more."""

from enum import StrEnum

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.customers import records as customers
from teller.bank.sessions import records
from teller.bank.use_case import use_case
from teller.bank.work import Work


class Leaving(StrEnum):
    """Why a session ends."""

    SIGNED_OUT = "signed_out"
    LOCKED = "locked"


@use_case(Scope.SESSION)
def sign_out(work: Work, *, why: Leaving = Leaving.SIGNED_OUT) -> None:
    """End the session, and the service in it. Locking ends both, too: whoever returns signs in anew, and serving the
    customer goes on as a new service, on the record; only the half-filled form is kept.
    """
    customers.finish(work.db, work.badge.session, work.at)
    records.end(work.db, work.badge.session, work.at, why.value)
    work.note(Act.SIGNED_OUT if why is Leaving.SIGNED_OUT else Act.SESSION_LOCKED)
