"""The second factors' tables and queries."""

from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    Table,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from teller.bank.prepared import Prepared, metadata

second_factor = Table(
    "second_factor",
    metadata,
    Column("user_id", Integer, primary_key=True),
    Column("secret", LargeBinary),
    Column("state", Text),
    Column("last_step", Integer),
    Column("made_at", Integer),
)
recovery_code = Table(
    "recovery_code",
    metadata,
    Column("user_id", Integer, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("made_at", Integer),
    Column("used_at", Integer),
)

_factor, _code = second_factor.c, recovery_code.c
_ACTIVE = "active"

_OF = Prepared(select(*_factor).where(_factor.user_id == bindparam("user")))
_ANY = Prepared(select(_factor.user_id).where(_factor.state == _ACTIVE).limit(1))
_ACTIVE_USERS = Prepared(select(_factor.user_id).where(_factor.state == _ACTIVE).order_by(_factor.user_id))
_DROP = Prepared(delete(second_factor).where(_factor.user_id == bindparam("user")))
_OFFER = Prepared(
    insert(second_factor).values(
        user_id=bindparam("user"), secret=bindparam("sealed"), state="offered", last_step=0, made_at=bindparam("now")
    )
)
# One statement says whether a code is newer than the last and keeps it: of two who bring the same, one comes too late.
_ACCEPT = Prepared(
    update(second_factor)
    .where(
        _factor.user_id == bindparam("user"), _factor.state == bindparam("of"), _factor.last_step < bindparam("step")
    )
    .values(last_step=bindparam("its_step"), state=_ACTIVE)
)
_ADD_CODE = Prepared(
    insert(recovery_code).values(user_id=bindparam("user"), hash=bindparam("hashed"), made_at=bindparam("now"))
)
_DROP_CODES = Prepared(delete(recovery_code).where(_code.user_id == bindparam("user")))
_UNUSED = (_code.user_id == bindparam("user"), _code.used_at.is_(None))
_LEFT = Prepared(select(func.count()).select_from(recovery_code).where(*_UNUSED))
_FIND_CODE = Prepared(select(_code.made_at).where(*_UNUSED, _code.hash == bindparam("hashed")))
_USE_CODE = Prepared(
    update(recovery_code).where(*_UNUSED, _code.hash == bindparam("hashed")).values(used_at=bindparam("now"))
)


def of(db: Connection, user: int) -> Any | None:
    """A user's factor, offered or active: (user_id, secret, state, last_step, made_at)."""
    return _OF(db, user=user).first()


def is_active(db: Connection, user: int) -> bool:
    row = of(db, user)
    return row is not None and row.state == _ACTIVE


def anybody(db: Connection) -> bool:
    """Whether anybody at all has an active one."""
    return _ANY(db).first() is not None


def active_users(db: Connection) -> frozenset[int]:
    return frozenset(_ACTIVE_USERS(db).scalars())


def offer(db: Connection, user: int, sealed: bytes, now: int) -> None:
    """Keep a secret that nobody has shown a code of yet, in place of whatever was there."""
    _DROP(db, user=user)
    _OFFER(db, user=user, sealed=sealed, now=now)


def accept(db: Connection, user: int, step: int, *, state: str = _ACTIVE) -> bool:
    """Keep a code's step; whether it is newer than every step before. An offered factor becomes active by it."""
    return bool(_ACCEPT(db, user=user, of=state, step=step, its_step=step).rowcount)


def drop(db: Connection, user: int) -> bool:
    """Forget a factor and its recovery codes; whether there was one."""
    _DROP_CODES(db, user=user)
    return bool(_DROP(db, user=user).rowcount)


def add_code(db: Connection, user: int, hashed: bytes, now: int) -> None:
    _ADD_CODE(db, user=user, hashed=hashed, now=now)


def drop_codes(db: Connection, user: int) -> None:
    _DROP_CODES(db, user=user)


def codes_left(db: Connection, user: int) -> int:
    return int(_LEFT(db, user=user).scalar())


def has_code(db: Connection, user: int, hashed: bytes) -> bool:
    return _FIND_CODE(db, user=user, hashed=hashed).first() is not None


def use_code(db: Connection, user: int, hashed: bytes, now: int) -> bool:
    """Use a recovery code up; whether it was there to be used."""
    return bool(_USE_CODE(db, user=user, hashed=hashed, now=now).rowcount)
