"""The business days' table and queries."""

from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, select, update

from teller.bank.prepared import Prepared, metadata

business_day = Table(
    "business_day",
    metadata,
    Column("day", Text, primary_key=True),
    Column("opened_at", Integer),
    Column("opened_by", Integer),
    Column("state", Text),
    Column("closed_at", Integer),
    Column("closed_by", Integer),
)

_BEGIN = Prepared(
    insert(business_day).values(
        day=bindparam("day"), opened_at=bindparam("at"), opened_by=bindparam("user"), state="open"
    )
)
_CLOSE = Prepared(
    update(business_day)
    .where(business_day.c.day == bindparam("its_day"), business_day.c.state == "open")
    .values(state="closed", closed_at=bindparam("at"), closed_by=bindparam("user"))
)
_REOPEN = Prepared(
    update(business_day)
    .where(business_day.c.day == bindparam("its_day"), business_day.c.state == "closed")
    .values(state="open", closed_at=None, closed_by=None)
)
_NEWEST = Prepared(select(*business_day.columns).order_by(business_day.c.day.desc()).limit(bindparam("limit")))
_ONE = Prepared(select(*business_day.columns).where(business_day.c.day == bindparam("day")))


def begin(db: Connection, day: str, at: int, user: int) -> None:
    """Begin a day. The database itself lets every hold expire whose date is past by then."""
    _BEGIN(db, day=day, at=at, user=user)


def close(db: Connection, day: str, at: int, user: int) -> bool:
    return _CLOSE(db, its_day=day, at=at, user=user).rowcount == 1


def reopen(db: Connection, day: str) -> bool:
    return _REOPEN(db, its_day=day).rowcount == 1


def newest(db: Connection, limit: int) -> list[Any]:
    """The newest days on record, the newest first."""
    return list(_NEWEST(db, limit=limit))


def one(db: Connection, day: str) -> Any:
    return _ONE(db, day=day).first()
