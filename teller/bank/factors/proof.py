"""How long a code proves somebody: for what is only done with a fresh one."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from teller.bank.factors import records
from teller.bank.factors.rules import ProofNeeded
from teller.bank.house import House
from teller.bank.policy.rules import Policy, read
from teller.bank.sessions import records as sessions
from teller.bank.world import micros

_MINUTE: Final = 60


def keep(db: Connection, house: House, session: str, now: datetime) -> datetime:
    """Keep that a session has just been proved; until when that is good."""
    sessions.set_proved(db, session, micros(now))
    remember(house, session)
    return now + timedelta(minutes=read(db, Policy.PROOF_MINUTES))


def remember(house: House, session: str) -> None:
    """For this run, by the clock that nobody can turn."""
    house.memory.proved[session] = house.world.clock.monotonic()


def check(db: Connection, house: House, *, user: int, session: str, at: int) -> None:
    """Raise `ProofNeeded` where somebody with a second factor has not shown a code for too long."""
    if records.is_active(db, user) and not is_fresh(db, house, session=session, at=at):
        raise ProofNeeded


def is_fresh(db: Connection, house: House, *, session: str, at: int) -> bool:
    """Whether a code was shown lately, by both clocks: whichever is turned, the other one ends it."""
    seconds = read(db, Policy.PROOF_MINUTES) * _MINUTE
    shown, kept = house.memory.proved.get(session), sessions.proved_at(db, session)
    if shown is None or kept is None:
        return False
    return house.world.clock.monotonic() - shown < seconds and at - kept < seconds * 1_000_000
