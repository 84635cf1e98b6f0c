"""The tills' table and queries."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, select, update

from teller.bank.ledger.records import account
from teller.bank.money import Money
from teller.bank.prepared import Prepared, metadata
from teller.bank.users.records import user

till = Table(
    "till",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text),
    Column("account_id", Integer),
    Column("user_id", Integer),
    Column("opened_at", Integer),
)

_WITH_CASH = (
    select(
        till.c.id,
        till.c.name,
        till.c.account_id,
        till.c.user_id,
        till.c.opened_at,
        user.c.name.label("user_name"),
        (account.c.balance_cents * account.c.side).label("held"),
    )
    .select_from(till)
    .join(account, account.c.id == till.c.account_id)
    .outerjoin(user, user.c.id == till.c.user_id)
)
_LIST = Prepared(_WITH_CASH.order_by(till.c.name))
_BY_ID = Prepared(_WITH_CASH.where(till.c.id == bindparam("id")))
_ADD = Prepared(insert(till).values(name=bindparam("name"), account_id=bindparam("account_id")))
_TAKE = Prepared(
    update(till)
    .where(till.c.id == bindparam("till"), till.c.user_id.is_(None))
    .values(user_id=bindparam("new_user"), opened_at=bindparam("now"))
)
_LEAVE = Prepared(
    update(till)
    .where(till.c.id == bindparam("till"), till.c.user_id == bindparam("current_user"))
    .values(user_id=None, opened_at=None)
)
_NAMED = Prepared(select(till.c.id).where(till.c.name == bindparam("name")))


@dataclass(frozen=True, slots=True)
class TillRow:
    """A drawer: whose it is now, if anybody's, and the cash that the ledger says is in it."""

    id: int
    name: str
    account: int
    user: int | None
    user_name: str | None
    opened_at: int | None
    held: Money


def _row(found: Any) -> TillRow:
    return TillRow(
        found.id, found.name, found.account_id, found.user_id, found.user_name, found.opened_at, Money(found.held)
    )


def every(db: Connection) -> list[TillRow]:
    return [_row(found) for found in _LIST(db)]


def by_id(db: Connection, till_id: int) -> TillRow | None:
    found = _BY_ID(db, id=till_id).first()
    return _row(found) if found else None


def exists(db: Connection, name: str) -> bool:
    return _NAMED(db, name=name).first() is not None


def add(db: Connection, name: str, account_id: int) -> int:
    return int(_ADD(db, name=name, account_id=account_id).lastrowid)


def take(db: Connection, till_id: int, user_id: int, now: int) -> bool:
    """Make a free drawer somebody's; False where it is not free."""
    return _TAKE(db, till=till_id, new_user=user_id, now=now).rowcount == 1


def leave(db: Connection, till_id: int, user_id: int) -> bool:
    return _LEAVE(db, till=till_id, current_user=user_id).rowcount == 1
