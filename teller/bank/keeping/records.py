"""The table of backups and its queries."""

from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, select

from teller.bank.keeping.backups import Made
from teller.bank.prepared import Prepared, metadata

backup = Table(
    "backup",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer),
    Column("name", Text),
    Column("bytes", Integer),
    Column("audit_id", Integer),
)

_ADD = Prepared(insert(backup).values({name: bindparam(f"its_{name}") for name in ("at", "name", "bytes", "audit_id")}))
_NEWEST = Prepared(select(*backup.columns).order_by(backup.c.id.desc()).limit(bindparam("most")))


def add(db: Connection, made: Made, at: int) -> None:
    _ADD(db, its_at=at, its_name=made.name, its_bytes=made.bytes, its_audit_id=made.audit_id)


def newest(db: Connection, most: int) -> list[Any]:
    return list(_NEWEST(db, most=most))
