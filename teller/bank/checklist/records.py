"""What the checklist reads in the vault."""

from collections.abc import Iterator
from typing import Any

import sqlcipher3
from sqlalchemy import Connection, bindparam, column, func, select, table
from sqlalchemy.exc import DBAPIError

from teller.bank.audit import records as audit
from teller.bank.audit.act import Act
from teller.bank.audit.chain import BEFORE_THE_FIRST, Head
from teller.bank.prepared import Prepared

PRAGMAS: dict[str, tuple[str, frozenset[str]]] = {
    "foreign_keys": ("PRAGMA foreign_keys", frozenset({"1"})),
    "recursive_triggers": ("PRAGMA recursive_triggers", frozenset({"1"})),
    "trusted_schema": ("PRAGMA trusted_schema", frozenset({"0"})),
    "temp_store": ("PRAGMA temp_store", frozenset({"2"})),
    "secure_delete": ("PRAGMA secure_delete", frozenset({"1"})),
    "journal_mode": ("PRAGMA journal_mode", frozenset({"wal"})),
    "synchronous": ("PRAGMA synchronous", frozenset({"2", "3"})),
    "cell_size_check": ("PRAGMA cell_size_check", frozenset({"1"})),
    "writable_schema": ("PRAGMA writable_schema", frozenset({"0"})),
    "ignore_check_constraints": ("PRAGMA ignore_check_constraints", frozenset({"0"})),
}
"""Each setting of a connection, how it is asked for, and what it may be (R-DB-03)."""

_user = table("user", column("id"), column("role"), column("state"), column("created_at"))
_factor = table("second_factor", column("user_id"), column("state"))
_alert = table("alert", column("at"), column("state"), column("severity"))
_backup = table("backup", column("id"), column("at"), column("name"), column("bytes"))
_device = table("device", column("state"))
_bank = table("bank", column("created_at"), column("bank_id"))
_guard = table("sign_in_guard", column("last_at"))

_STAFF = Prepared(
    select(_user.c.role, _user.c.created_at, _factor.c.state)
    .select_from(_user.outerjoin(_factor, (_factor.c.user_id == _user.c.id) & (_factor.c.state == "active")))
    .where(_user.c.state == "enabled")
)
_ALERTS = Prepared(
    select(_alert.c.severity, func.count().label("many"), func.min(_alert.c.at).label("oldest"))
    .where(_alert.c.state == "open")
    .group_by(_alert.c.severity)
)
_LAST_BACKUP = Prepared(select(*_backup.columns).order_by(_backup.c.id.desc()).limit(1))
_DEVICES = Prepared(select(_device.c.state, func.count().label("many")).group_by(_device.c.state))
_FOUNDED = Prepared(select(_bank.c.created_at))
_BANK_ID = Prepared(select(_bank.c.bank_id))
_TRAIL = audit.audit
_TRAIL_FROM = Prepared(select(*audit.ROW, _TRAIL.c.mac).where(_TRAIL.c.id >= bindparam("first")).order_by(_TRAIL.c.id))
_HEAD_AT = Prepared(select(_TRAIL.c.id, _TRAIL.c.at, _TRAIL.c.mac).where(_TRAIL.c.id == bindparam("id")))
_LAST_TRY = Prepared(
    select(func.max(_TRAIL.c.at)).where(
        (_TRAIL.c.act == Act.SIGNED_IN.value) | (_TRAIL.c.act == Act.SIGN_IN_FAILED.value)
    )
)
_GUARDED = Prepared(select(func.max(_guard.c.last_at)))


def setting(db: Connection, name: str) -> str:
    """How a setting of the connection stands."""
    found = db.exec_driver_sql(PRAGMAS[name][0]).scalar()
    return "" if found is None else str(found)


def versions(db: Connection) -> tuple[str, str]:
    """SQLCipher's version, or nothing where the library is a plain one; and SQLite's."""
    cipher = db.exec_driver_sql("PRAGMA cipher_version").scalar()
    return str(cipher or "").split(" ")[0], str(db.exec_driver_sql("SELECT sqlite_version()").scalar())


def loads_extensions(db: Connection) -> bool:
    """Whether a statement could bring foreign code into the process; asked for with a file that never is."""
    try:
        db.exec_driver_sql("SELECT load_extension('/nowhere/teller')")
    except (DBAPIError, sqlcipher3.Error) as error:
        return "not authorized" not in str(error)
    return True


def staff(db: Connection) -> list[Any]:
    """Everybody who may sign in: role, since when, and 'active' where they have a second factor."""
    return list(_STAFF(db))


def open_alerts(db: Connection) -> dict[str, Any]:
    """By severity: how many nobody has decided, and since when the oldest is open."""
    return {row.severity: row for row in _ALERTS(db)}


def last_backup(db: Connection) -> Any | None:
    return _LAST_BACKUP(db).first()


def devices(db: Connection) -> dict[str, int]:
    return {row.state: int(row.many) for row in _DEVICES(db)}


def founded(db: Connection) -> int:
    return int(_FOUNDED(db).scalar())


def bank_id(db: Connection) -> str:
    return str(_BANK_ID(db).scalar())


def last_counted(db: Connection) -> int | None:
    """When the throttle last counted a try."""
    found = _GUARDED(db).scalar()
    return None if found is None else int(found)


def last_try(db: Connection) -> int | None:
    """When somebody last tried to sign in, as the trail tells."""
    found = _LAST_TRY(db).scalar()
    return None if found is None else int(found)


def trail_from(db: Connection, first: int) -> Iterator[Any]:
    """The trail's rows from this one on."""
    yield from _TRAIL_FROM(db, first=first)


def head_before(db: Connection, first: int) -> Head:
    """The row that this one has to follow from."""
    row = _HEAD_AT(db, id=first - 1).first()
    return Head(row.id, row.at, row.mac) if row is not None else Head(first - 1, *BEFORE_THE_FIRST[1:])
