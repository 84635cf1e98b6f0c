"""The audit trail's table and its queries."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Integer, LargeBinary, Table, Text, bindparam, func, insert, select

from teller.bank.audit.chain import BEFORE_THE_FIRST, Head
from teller.bank.prepared import Prepared, metadata

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer),
    Column("user_id", Integer),
    Column("session_id", Text),
    Column("service_id", Integer),
    Column("act", Text),
    Column("subject", Text),
    Column("facts", Text),
    Column("mac", LargeBinary),
)

ROW = (
    audit.c.id,
    audit.c.at,
    audit.c.user_id,
    audit.c.session_id,
    audit.c.service_id,
    audit.c.act,
    audit.c.subject,
    audit.c.facts,
)
"""What a seal covers, in this order."""

_NAMES = tuple(column.name for column in ROW)

_ADD = Prepared(insert(audit).values({column.name: bindparam(column.name) for column in audit.columns}))
_HEAD = Prepared(select(audit.c.id, audit.c.at, audit.c.mac).order_by(audit.c.id.desc()).limit(1))
_ALL = Prepared(select(*ROW, audit.c.mac).order_by(audit.c.id))
_FROM = Prepared(select(*ROW, audit.c.mac).where(audit.c.id >= bindparam("first")).order_by(audit.c.id))
_AT = Prepared(select(*ROW).where(audit.c.id == bindparam("id")))
_COUNT = Prepared(select(func.count()).select_from(audit))


def head(connection: Connection) -> Head:
    row = _HEAD(connection).first()
    return Head(row.id, row.at, row.mac) if row else BEFORE_THE_FIRST


def add(connection: Connection, row: tuple[object, ...], mac: bytes) -> None:
    _ADD(connection, mac=mac, **dict(zip(_NAMES, row, strict=True)))


def row(connection: Connection, number: int) -> Any | None:
    """One row, by its number."""
    return _AT(connection, id=number).first()


def every_row(connection: Connection) -> Iterator[Any]:
    yield from _ALL(connection)


def rows_from(connection: Connection, first: int) -> Iterator[Any]:
    """Every row from that number on."""
    yield from _FROM(connection, first=first)


def count(connection: Connection) -> int:
    return int(_COUNT(connection).scalar())
