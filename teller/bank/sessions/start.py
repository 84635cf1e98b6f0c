"""Start a session, and go on with it: the access token for the counter, and the refresh token that renews it.

A refresh token is 32 random bytes that say nothing. The vault keeps its SHA-256 and no more; each is used once.
"""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from teller.bank.audit.act import Act
from teller.bank.badge import Role, View, reach
from teller.bank.factors import demand, proof
from teller.bank.factors import records as factors_kept
from teller.bank.factors.check import Factor
from teller.bank.house import House
from teller.bank.policy.rules import Policy, read
from teller.bank.presence import IDLE_SECONDS
from teller.bank.sessions import records
from teller.bank.sessions.door import Door
from teller.bank.sessions.ending import Ended, end
from teller.bank.sessions.session import Session
from teller.bank.users.records import UserRow
from teller.bank.world import World, micros, moment

SESSION_ID_BYTES = 16
REFRESH_BYTES = 32


def start(
    house: House, here: Door, row: UserRow, *, device: int | None, factors: Sequence[Factor], failures: int = 0
) -> Session:
    """A new session of a user of whom everything was right. Those that are one too many by policy end.

    `failures`: the tries that failed since they last signed in, to be told to them.
    """
    db, at = here.db, micros(here.now)
    hours = read(db, Policy.SESSION_HOURS)
    session = house.world.randomness.bytes(SESSION_ID_BYTES).hex()
    ends = here.now + timedelta(hours=hours)
    trail = here.trail(row.id, session)
    for older in _too_many(here, row):
        end(db, older, at, Ended.ELSEWHERE.value)
        trail.note(Act.SESSIONS_ENDED, older, why=Ended.ELSEWHERE.value)
    count = house.world.clock.monotonic()
    house.presence.begin(session, count, count + hours * 3_600)
    seconds = min(house.session_seconds, hours * 3_600)
    runs_out = _runs_out(here.now, seconds, ends)
    last = records.last_of(db, row.id)
    by, proved = [one.value for one in factors], at if len(factors) > 1 else None
    records.add(
        db, session, row.id, at, runs_out, device=device, ends=micros(ends), factors=" ".join(by), proved=proved
    )
    if proved is not None:
        proof.remember(house, session)
    trail.note(Act.SIGNED_IN, "", factors=by, role=row.role.value, device=device)
    refresh = new_refresh(house.world)
    records.add_token(db, hashed(refresh), session, at, runs_out)
    new = opened(house, db, row, session, refresh, started=here.now, seconds=seconds, ends=ends)
    return replace(new, last_sign_in=None if last is None else moment(last), failures_since=failures)


def go_on(house: House, here: Door, row: UserRow, session: str, refresh: str) -> Session:
    """The same session with new tokens; its end is what it was."""
    at, kept = micros(here.now), records.one(here.db, session)
    ends = moment(kept.ends_at)
    left = min((ends - here.now).total_seconds(), house.presence.left(session, house.world.clock.monotonic()))
    seconds = max(1, min(house.session_seconds, int(left)))
    runs_out = _runs_out(here.now, seconds, ends)
    records.seen(here.db, session, at, runs_out)
    records.add_token(here.db, hashed(refresh), session, at, runs_out)
    return opened(house, here.db, row, session, refresh, started=moment(kept.started_at), seconds=seconds, ends=ends)


def opened(
    house: House,
    db: Connection,
    row: UserRow,
    session: str,
    refresh: str,
    *,
    started: datetime,
    seconds: int,
    ends: datetime,
) -> Session:
    """The session as the counter holds it, with a fresh access token."""
    has_factor = factors_kept.is_active(db, row.id)
    return Session(
        token=house.tokens.mint_access(email=row.email, role=row.role, session=session, seconds=seconds),
        email=row.email,
        name=row.name,
        role=row.role,
        started=started,
        seconds=seconds,
        must_change_password=row.must_change,
        views=views_of(row.role),
        refresh=refresh,
        ends=ends,
        has_factor=has_factor,
        must_set_factor=demand.must_be_set(db, row.id, row.role),
        recovery_codes_left=factors_kept.codes_left(db, row.id) if has_factor else None,
    )


def new_refresh(world: World) -> str:
    return base64.urlsafe_b64encode(world.randomness.bytes(REFRESH_BYTES)).rstrip(b"=").decode()


def hashed(refresh: str) -> bytes:
    """What the vault knows a refresh token by. It is random: nothing is gained by salting or stretching it."""
    return hashlib.sha256(refresh.encode(errors="replace")).digest()


def views_of(role: Role) -> frozenset[View]:
    """The views that a role has any use for."""
    return frozenset(view for view in View if reach(view, role))


def _runs_out(now: datetime, seconds: int, ends: datetime) -> int:
    """When nobody can go on with it any more: some time after its access token, and never after its end."""
    return micros(min(ends, now + timedelta(seconds=seconds + IDLE_SECONDS)))


def _too_many(here: Door, row: UserRow) -> list[str]:
    """The user's older sessions that a new one leaves no room for."""
    each = read(here.db, Policy.SESSIONS_EACH)
    if not each:
        return []
    return [str(one.id) for one in records.live_of(here.db, row.id, micros(here.now))[each - 1 :]]
