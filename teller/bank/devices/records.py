"""The devices' table and queries."""

from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    Table,
    Text,
    bindparam,
    column,
    func,
    insert,
    select,
    update,
)
from sqlalchemy import table as named

from teller.bank.prepared import Prepared, metadata

device = Table(
    "device",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text),
    Column("key_hash", LargeBinary),
    Column("facts_hash", LargeBinary),
    Column("state", Text),
    Column("first_seen_at", Integer),
    Column("last_seen_at", Integer),
    Column("decided_by", Integer),
    Column("decided_at", Integer),
)
# Users are of a room further up: all that is wanted of them here is a name.
_decider = named("user", column("id"), column("name")).alias("decider")

_ALL = select(*device.columns, _decider.c.name.label("decider")).select_from(
    device.outerjoin(_decider, _decider.c.id == device.c.decided_by)
)
_BY_KEY = Prepared(_ALL.where(device.c.key_hash == bindparam("key")))
_BY_ID = Prepared(_ALL.where(device.c.id == bindparam("device")))
_LIST = Prepared(_ALL.order_by(device.c.last_seen_at.desc(), device.c.id.desc()))
_OF_MACHINE = Prepared(select(device.c.state).where(device.c.facts_hash == bindparam("facts")))
_COUNT = Prepared(select(func.count()).select_from(device))
_ADD = Prepared(
    insert(device).values(
        name=bindparam("name"),
        key_hash=bindparam("key"),
        facts_hash=bindparam("facts"),
        state=bindparam("state"),
        first_seen_at=bindparam("now"),
        last_seen_at=bindparam("now"),
    )
)
_SEEN = Prepared(
    update(device)
    .where(device.c.id == bindparam("device"))
    .values(facts_hash=bindparam("facts"), last_seen_at=bindparam("now"))
)
_UNTRUST = Prepared(
    update(device).where(device.c.id == bindparam("device"), device.c.state == "trusted").values(state="new")
)
_DECIDE = Prepared(
    update(device)
    .where(device.c.id == bindparam("device"))
    .values(state=bindparam("its_state"), decided_by=bindparam("by"), decided_at=bindparam("now"))
)
_RENAME = Prepared(update(device).where(device.c.id == bindparam("device")).values(name=bindparam("its_name")))


def by_key(db: Connection, key: bytes) -> Any:
    return _BY_KEY(db, key=key).first()


def by_id(db: Connection, device_id: int) -> Any:
    return _BY_ID(db, device=device_id).first()


def everything(db: Connection) -> list[Any]:
    """All that were ever seen, the latest first."""
    return list(_LIST(db))


def count(db: Connection) -> int:
    return int(_COUNT(db).scalar())


def is_shut_out(db: Connection, facts: bytes) -> bool:
    """Whether a machine is known that was revoked, and none that is trusted has the same facts."""
    states = set(_OF_MACHINE(db, facts=facts).scalars())
    return "revoked" in states and "trusted" not in states


def add(db: Connection, *, key: bytes, facts: bytes, name: str, state: str, now: int) -> int:
    return _ADD(db, key=key, facts=facts, name=name, state=state, now=now).lastrowid


def seen(db: Connection, device_id: int, facts: bytes, now: int) -> None:
    _SEEN(db, device=device_id, facts=facts, now=now)


def trust_no_longer(db: Connection, device_id: int) -> None:
    _UNTRUST(db, device=device_id)


def decide(db: Connection, device_id: int, state: str, *, by: int | None, now: int) -> None:
    _DECIDE(db, device=device_id, its_state=state, by=by, now=now)


def rename(db: Connection, device_id: int, name: str) -> None:
    _RENAME(db, device=device_id, its_name=name)
