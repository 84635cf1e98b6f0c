"""A refusal on record: a row of the trail, and the answer kept for its request id where the books gave it."""

from dataclasses import dataclass

from sqlalchemy import Connection

from teller.bank import records
from teller.bank.alerts.raising import raise_alert
from teller.bank.audit import records as trail_records
from teller.bank.audit.act import Act
from teller.bank.audit.chain import Head
from teller.bank.audit.trail import Trail
from teller.bank.guard import clock
from teller.bank.house import House
from teller.bank.ledger import records as ledger
from teller.bank.refusal import Refusal
from teller.bank.sessions.records import end
from teller.bank.tokens import Claims


@dataclass(frozen=True, slots=True)
class Refused:
    """What was refused. `request` is its id where the refusal is remembered; `over` the session that time has ended."""

    deed: str
    refusal: Refusal
    request: int | None
    over: tuple[str, str] | None


def note_refusal(db: Connection, house: House, claims: Claims | None, what: Refused) -> Trail:
    """In a transaction of its own, since the one that was refused is rolled back."""
    present = records.present(db, claims.session, claims.service) if claims else None
    head = Head(present.head_id, present.head_at, present.head_mac) if present else trail_records.head(db)
    at = clock.moment_after(db, house.world.clock, head.at, writes=True).at
    if what.over is not None:
        end(db, what.over[0], at, what.over[1])
    if what.request is not None:
        ledger.remember(db, what.request, what.refusal.code, at)
    trail = Trail(
        db,
        house.keys.audit,
        head,
        at,
        user=present.user_id if present else None,
        session=claims.session if claims else None,
        service=claims.service if claims else None,
    )
    trail.note(Act.REFUSED, what.deed, code=what.refusal.code)
    for found in what.refusal.findings:
        raise_alert(db, trail, at, found, user=present.user_id if present else None)
    if isinstance(what.refusal, clock.ClockSetBack):
        clock.tell(db, trail, at, what.refusal)
    return trail
