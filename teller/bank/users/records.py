"""The users' table and queries."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, func, insert, select, update

from teller.bank.badge import Role
from teller.bank.prepared import Prepared, metadata

user = Table(
    "user",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("email", Text),
    Column("email_key", Text),
    Column("name", Text),
    Column("role", Text),
    Column("password_hash", Text),
    Column("must_change", Integer),
    Column("state", Text),
    Column("created_at", Integer),
)

_ALL = select(*user.columns)
_BY_KEY = Prepared(_ALL.where(user.c.email_key == bindparam("key")))
_BY_ID = Prepared(_ALL.where(user.c.id == bindparam("id")))
_LIST = Prepared(_ALL.order_by(user.c.name, user.c.id))
_ADD = Prepared(insert(user).values(**{column.name: bindparam(column.name) for column in user.columns[1:]}))
_SET_HASH = Prepared(
    update(user)
    .where(user.c.id == bindparam("user"))
    .values(password_hash=bindparam("new_hash"), must_change=bindparam("new_must_change"))
)
_SET_STATE = Prepared(update(user).where(user.c.id == bindparam("user")).values(state=bindparam("new_state")))
_SET_ROLE = Prepared(update(user).where(user.c.id == bindparam("user")).values(role=bindparam("new_role")))
_ADMINISTRATORS = Prepared(
    select(func.count()).select_from(user).where(user.c.role == Role.ADMINISTRATOR.value, user.c.state == "enabled")
)
_SUPERVISORS = Prepared(
    select(func.count())
    .select_from(user)
    .where(
        user.c.role == Role.SUPERVISOR.value,
        user.c.state == "enabled",
        user.c.must_change == 0,
        user.c.id != bindparam("but"),
    )
)


@dataclass(frozen=True, slots=True)
class UserRow:
    """A member of staff, with the hash of their password: it stays inside the bank."""

    id: int
    email: str
    name: str
    role: Role
    password_hash: str
    must_change: bool
    enabled: bool
    created_at: int


def _row(found: Any) -> UserRow:
    return UserRow(
        found.id,
        found.email,
        found.name,
        Role(found.role),
        found.password_hash,
        bool(found.must_change),
        found.state == "enabled",
        found.created_at,
    )


def by_key(db: Connection, key: str) -> UserRow | None:
    found = _BY_KEY(db, key=key).first()
    return _row(found) if found else None


def by_id(db: Connection, user_id: int) -> UserRow | None:
    found = _BY_ID(db, id=user_id).first()
    return _row(found) if found else None


def the(db: Connection, user_id: int) -> UserRow:
    """A user who is there, since users are never deleted."""
    return _row(_BY_ID(db, id=user_id).one())


def everybody(db: Connection) -> list[UserRow]:
    return [_row(found) for found in _LIST(db)]


def add(
    db: Connection, *, email: str, key: str, name: str, role: Role, password_hash: str, must_change: bool, at: int
) -> int:
    added = _ADD(
        db,
        email=email,
        email_key=key,
        name=name,
        role=role.value,
        password_hash=password_hash,
        must_change=int(must_change),
        state="enabled",
        created_at=at,
    )
    return int(added.lastrowid)


def set_hash(db: Connection, user_id: int, password_hash: str, *, must_change: bool) -> None:
    _SET_HASH(db, user=user_id, new_hash=password_hash, new_must_change=int(must_change))


def set_enabled(db: Connection, user_id: int, *, enabled: bool) -> None:
    _SET_STATE(db, user=user_id, new_state="enabled" if enabled else "disabled")


def set_role(db: Connection, user_id: int, role: Role) -> None:
    _SET_ROLE(db, user=user_id, new_role=role.value)


def enabled_administrators(db: Connection) -> int:
    return int(_ADMINISTRATORS(db).scalar())


def supervisors(db: Connection, *, but: int = 0) -> int:
    """How many can say yes: enabled supervisors with a password of their own, without the one named."""
    return int(_SUPERVISORS(db, but=but).scalar())
