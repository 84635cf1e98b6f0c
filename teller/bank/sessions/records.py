"""The sessions' tables and queries."""

from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    Table,
    Text,
    and_,
    bindparam,
    insert,
    select,
    update,
)

from teller.bank.devices.records import device
from teller.bank.prepared import Prepared, metadata
from teller.bank.users.records import user

session = Table(
    "session",
    metadata,
    Column("id", Text, primary_key=True),
    Column("user_id", Integer),
    Column("started_at", Integer),
    Column("expires_at", Integer),
    Column("ended_at", Integer),
    Column("end_reason", Text),
    Column("device_id", Integer),
    Column("ends_at", Integer),
    Column("seen_at", Integer),
    Column("factors", Text),
    Column("proved_at", Integer),
)
refresh_token = Table(
    "refresh_token",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("session_id", Text),
    Column("made_at", Integer),
    Column("expires_at", Integer),
    Column("used_at", Integer),
)

_ADD = Prepared(
    insert(session).values(
        id=bindparam("id"),
        user_id=bindparam("user"),
        started_at=bindparam("now"),
        expires_at=bindparam("expires"),
        device_id=bindparam("device"),
        ends_at=bindparam("ends"),
        seen_at=bindparam("now"),
        factors=bindparam("by"),
        proved_at=bindparam("proved"),
    )
)
_PROVED_AT = Prepared(select(session.c.proved_at).where(session.c.id == bindparam("session")))
_SET_PROVED = Prepared(update(session).where(session.c.id == bindparam("session")).values(proved_at=bindparam("now")))
_FACTORS = Prepared(select(session.c.factors).where(session.c.id == bindparam("session")))
# Backwards in the order in which they were opened: whoever works here has opened one lately.
_LAST = Prepared(
    select(session.c.started_at)
    .where(session.c.user_id == bindparam("user"))
    .order_by(session.c.started_at.desc())
    .limit(1)
)
_ending: dict[str, Any] = {"ended_at": bindparam("now"), "end_reason": bindparam("reason")}
_END = Prepared(
    update(session).where(session.c.id == bindparam("session"), session.c.ended_at.is_(None)).values(**_ending)
)
_END_ALL = Prepared(
    update(session)
    .where(session.c.user_id == bindparam("user"), session.c.ended_at.is_(None), session.c.id != bindparam("but"))
    .values(**_ending)
)
_SEEN = Prepared(
    update(session)
    .where(session.c.id == bindparam("session"))
    .values(seen_at=bindparam("now"), expires_at=bindparam("expires"))
)
# One that is not ended, and whose refresh token has not run out: a program that was killed ends none.
_live = and_(session.c.ended_at.is_(None), session.c.expires_at > bindparam("now"))
_LIVE = (
    select(
        session.c.id,
        session.c.started_at,
        session.c.seen_at,
        session.c.ends_at,
        user.c.id.label("user_id"),
        user.c.email,
        user.c.name,
        user.c.role,
        device.c.name.label("device"),
    )
    .select_from(session)
    .join(user, user.c.id == session.c.user_id)
    .outerjoin(device, device.c.id == session.c.device_id)
    .where(_live)
    .order_by(session.c.started_at.desc(), session.c.id)
)
# Saying that it is somebody's lets the partial index on open sessions be used.
_EVERY_LIVE = Prepared(_LIVE.where(session.c.user_id > 0))
_LIVE_OF = Prepared(_LIVE.where(session.c.user_id == bindparam("user")))
_ONE_LIVE = Prepared(_LIVE.where(session.c.id == bindparam("session")))
_NEWEST_OF = Prepared(
    select(session.c.started_at, session.c.factors, device.c.name.label("device"))
    .select_from(session)
    .outerjoin(device, device.c.id == session.c.device_id)
    .where(session.c.user_id == bindparam("user"))
    .order_by(session.c.started_at.desc(), session.c.id)
    .limit(bindparam("most"))
)
_ONE = Prepared(select(*session.columns).where(session.c.id == bindparam("session")))
_ADD_TOKEN = Prepared(
    insert(refresh_token).values(
        hash=bindparam("hash"),
        session_id=bindparam("session"),
        made_at=bindparam("now"),
        expires_at=bindparam("expires"),
    )
)
_TOKEN = Prepared(select(*refresh_token.columns).where(refresh_token.c.hash == bindparam("hash")))
_USE_TOKEN = Prepared(
    update(refresh_token)
    .where(refresh_token.c.hash == bindparam("hash"), refresh_token.c.used_at.is_(None))
    .values(used_at=bindparam("now"))
)


def add(
    db: Connection,
    session_id: str,
    user: int,
    now: int,
    expires: int,
    *,
    device: int | None = None,
    ends: int = 0,
    factors: str = "password",
    proved: int | None = None,
) -> None:
    _ADD(
        db,
        id=session_id,
        user=user,
        now=now,
        expires=expires,
        device=device,
        ends=ends or expires,
        by=factors,
        proved=proved,
    )


def last_of(db: Connection, user: int) -> int | None:
    """When the user's newest session was opened."""
    found = _LAST(db, user=user).scalar()
    return None if found is None else int(found)


def newest_of(db: Connection, user: int, most: int) -> list[Any]:
    """A user's newest sessions, ended or not: when each began, by which factors, and the name of its device."""
    return list(_NEWEST_OF(db, user=user, most=most))


def factors(db: Connection, session_id: str) -> str:
    """What a session was opened by: the names of factors, with spaces between."""
    return str(_FACTORS(db, session=session_id).scalar() or "")


def proved_at(db: Connection, session_id: str) -> int | None:
    """When its user last showed a code in it."""
    found = _PROVED_AT(db, session=session_id).scalar()
    return None if found is None else int(found)


def set_proved(db: Connection, session_id: str, now: int) -> None:
    _SET_PROVED(db, session=session_id, now=now)


def seen(db: Connection, session_id: str, now: int, expires: int) -> None:
    """It goes on: somebody works with it, and it now runs out then."""
    _SEEN(db, session=session_id, now=now, expires=expires)


def one(db: Connection, session_id: str) -> Any:
    return _ONE(db, session=session_id).first()


def live(db: Connection, now: int) -> list[Any]:
    """Everybody's open sessions, the newest first, each with its user and the name of its device."""
    return list(_EVERY_LIVE(db, now=now))


def live_of(db: Connection, user: int, now: int) -> list[Any]:
    return list(_LIVE_OF(db, user=user, now=now))


def one_live(db: Connection, session_id: str, now: int) -> Any:
    return _ONE_LIVE(db, session=session_id, now=now).first()


def add_token(db: Connection, hashed: bytes, session_id: str, now: int, expires: int) -> None:
    _ADD_TOKEN(db, hash=hashed, session=session_id, now=now, expires=expires)


def token(db: Connection, hashed: bytes) -> Any:
    """The refresh token of that hash; None where there never was one."""
    return _TOKEN(db, hash=hashed).first()


def use_token(db: Connection, hashed: bytes, now: int) -> bool:
    """Use it up. False where it was."""
    return _USE_TOKEN(db, hash=hashed, now=now).rowcount == 1


def end(db: Connection, session_id: str, now: int, reason: str) -> None:
    _END(db, session=session_id, now=now, reason=reason)


def end_all_of(db: Connection, user: int, now: int, reason: str, *, but: str = "") -> int:
    """End a user's sessions, but perhaps one; how many there were. Their tokens open nothing from now on."""
    return int(_END_ALL(db, user=user, now=now, reason=reason, but=but).rowcount)
