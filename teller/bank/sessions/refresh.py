"""Refresh: a refresh token is given back for a new one, and a new access token with it.

Each is good once. One that comes a second time was copied: whoever has it is not told from its owner, so both are out,
and an alert says so (RFC 9700 section 4.14.2: refresh token rotation).
"""

from collections.abc import Callable
from contextlib import AbstractContextManager

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit.act import Act
from teller.bank.house import House
from teller.bank.refusal import SessionEnded
from teller.bank.sessions import records
from teller.bank.sessions.door import Door
from teller.bank.sessions.ending import Ended, end
from teller.bank.sessions.session import Session
from teller.bank.sessions.start import go_on, hashed, opened
from teller.bank.users import records as users
from teller.bank.world import micros, moment

_LONGEST = 128


def renew(house: House, door: Callable[..., AbstractContextManager[Door]], *, refresh: object, new: str) -> Session:
    """Raises `SessionEnded` for every token that is not the newest of a session that still lasts.

    `new` is what it becomes. Asked again with the same `new`, after a commit that failed, it is told how that went.
    """
    with door(writes=True, in_doubt=True) as here:
        turned = _turned(house, here, refresh if isinstance(refresh, str) else "", new)
    if isinstance(turned, SessionEnded):
        raise turned  # its row in the trail, and whatever ended, are committed by now
    return turned


def _turned(house: House, here: Door, refresh: str, new: str) -> Session | SessionEnded:
    at, now = micros(here.now), house.world.clock.monotonic()
    token = records.token(here.db, hashed(refresh)) if len(refresh) <= _LONGEST else None
    if token is None:
        return _refused(here, None, None)
    session = records.one(here.db, token.session_id)
    row = users.by_id(here.db, session.user_id)
    if session.ended_at is not None or row is None or not row.enabled:
        return _refused(here, session.user_id, session.id, str(session.end_reason or ""))
    over = house.presence.over(session.id, now)
    if over is not None or at >= token.expires_at:
        why = over.value if over is not None else Ended.IDLE.value
        end(here.db, session.id, at, why)
        return _refused(here, row.id, session.id, why)
    if token.used_at is not None:
        known = records.token(here.db, hashed(new))
        if known is not None and known.session_id == session.id:
            seconds = max(1, min(house.session_seconds, int(house.presence.left(session.id, now))))
            started, ends = moment(session.started_at), moment(session.ends_at)
            return opened(house, here.db, row, session.id, new, started=started, seconds=seconds, ends=ends)
        return _reused(here, row.id, session.id, at)
    records.use_token(here.db, token.hash, at)
    house.presence.asked(session.id, now)
    here.trail(row.id, session.id).note(Act.SESSION_RENEWED)
    return go_on(house, here, row, session.id, new)


def _reused(here: Door, user: int, session: str, at: int) -> SessionEnded:
    end(here.db, session, at, Ended.REFRESH_REUSED.value)
    trail = here.trail(user, session)
    trail.note(Act.SESSION_REFRESH_REUSED, session)
    found = Finding("refresh_reused", Severity.HIGH, {"about": f"session {session}"})
    raise_alert(here.db, trail, at, found, user=user)
    return SessionEnded(Ended.REFRESH_REUSED.value)


def _refused(here: Door, user: int | None, session: str | None, why: str = "") -> SessionEnded:
    here.trail(user, session).note(Act.REFUSED, "refresh", code=SessionEnded.code)
    return SessionEnded(why)
