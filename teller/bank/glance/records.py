"""The queries of the start page: each reads a few rows, since it is asked for all day long."""

from typing import Any

from sqlalchemy import Connection, text

from teller.bank.prepared import Prepared

_VAULT = Prepared(text("SELECT coalesce(sum(balance_cents * side), 0) FROM account WHERE number = 'CASH VAULT'"))
_SIGNED_IN = Prepared(
    text(
        "SELECT user.name, user.role, max(session.started_at) AS since FROM user"
        " JOIN session ON session.user_id = user.id AND session.ended_at IS NULL"
        " WHERE session.expires_at > :now GROUP BY user.id ORDER BY user.name"
    )
)
_PENDING = Prepared(
    text("SELECT id FROM approval WHERE state = 'asked' AND expires_at > :now AND asked_by = :user ORDER BY id")
)
_DIFFERENCES = Prepared(
    text(
        "SELECT till.name, newest.counted_cents - newest.expected_cents AS cents FROM"
        " (SELECT * FROM till_count ORDER BY id DESC LIMIT 40) AS newest"
        " JOIN till ON till.id = newest.till_id"
        " WHERE newest.day = :day AND newest.outcome = 'booked' ORDER BY newest.id"
    )
)
_STAFF = Prepared(text("SELECT role, state, count(*) AS many FROM user GROUP BY role, state"))


def vault(db: Connection) -> int:
    return int(_VAULT(db).scalar())


def signed_in(db: Connection, now: int) -> list[Any]:
    """Who has a session that lasts, and since when the newest of theirs."""
    return list(_SIGNED_IN(db, now=now))


def pending(db: Connection, user: int, now: int) -> list[int]:
    """The approvals that this user has asked for and nobody has decided on."""
    return list(_PENDING(db, user=user, now=now).scalars())


def differences(db: Connection, day: str) -> list[Any]:
    """What was booked as over or short after the newest counts of the day."""
    return list(_DIFFERENCES(db, day=day))


def staff(db: Connection) -> list[Any]:
    """How many users there are of each role and state."""
    return list(_STAFF(db))
