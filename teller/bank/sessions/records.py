"""The sessions' table and queries."""

from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, update

from teller.bank.prepared import Prepared, metadata

session = Table(
    "session",
    metadata,
    Column("id", Text, primary_key=True),
    Column("user_id", Integer),
    Column("started_at", Integer),
    Column("expires_at", Integer),
    Column("ended_at", Integer),
    Column("end_reason", Text),
)

_ADD = Prepared(
    insert(session).values(
        id=bindparam("id"),
        user_id=bindparam("user"),
        started_at=bindparam("now"),
        expires_at=bindparam("expires"),
    )
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


def add(db: Connection, session_id: str, user: int, now: int, expires: int) -> None:
    _ADD(db, id=session_id, user=user, now=now, expires=expires)


def end(db: Connection, session_id: str, now: int, reason: str) -> None:
    _END(db, session=session_id, now=now, reason=reason)


def end_all_of(db: Connection, user: int, now: int, reason: str, *, but: str = "") -> int:
    """End a user's sessions, but perhaps one; how many there were. Their tokens open nothing from now on."""
    return int(_END_ALL(db, user=user, now=now, reason=reason, but=but).rowcount)
