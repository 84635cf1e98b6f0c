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
    Column("halted", Text),
    Column("count_began_at", Integer),
    Column("least_cents", Integer),
    Column("most_cents", Integer),
)

_WITH_CASH = (
    select(
        till.c.id,
        till.c.name,
        till.c.account_id,
        till.c.user_id,
        till.c.opened_at,
        user.c.name.label("user_name"),
        till.c.halted,
        till.c.count_began_at,
        till.c.least_cents,
        till.c.most_cents,
        (account.c.balance_cents * account.c.side).label("held"),
        account.c.pieces,
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
    .values(user_id=None, opened_at=None, halted=None, count_began_at=None)
)
_PASS_ON = Prepared(
    update(till)
    .where(till.c.id == bindparam("till"), till.c.user_id == bindparam("current_user"))
    .values(user_id=bindparam("new_user"), opened_at=bindparam("now"), halted=None, count_began_at=None)
)
_HALT = Prepared(
    update(till)
    .where(till.c.id == bindparam("till"))
    .values(halted=bindparam("why"), count_began_at=bindparam("began"))
)
_SET_HOLDING = Prepared(
    update(till)
    .where(till.c.id == bindparam("till"))
    .values(least_cents=bindparam("least"), most_cents=bindparam("most"))
)
_NAMED = Prepared(select(till.c.id).where(till.c.name == bindparam("name")))


@dataclass(frozen=True, slots=True)
class TillRow:
    """A drawer: whose it is now, if anybody's, and the cash that the ledger says is in it.

    `halted` is why no cash moves in it just now, `count_began_at` when the counting under way began.
    """

    id: int
    name: str
    account: int
    user: int | None
    user_name: str | None
    opened_at: int | None
    held: Money
    pieces: str | None = None
    halted: str | None = None
    count_began_at: int | None = None
    least: Money | None = None
    most: Money | None = None


def _money(cents: int | None) -> Money | None:
    return None if cents is None else Money(cents)


def _row(found: Any) -> TillRow:
    return TillRow(
        id=found.id,
        name=found.name,
        account=found.account_id,
        user=found.user_id,
        user_name=found.user_name,
        opened_at=found.opened_at,
        held=Money(found.held),
        pieces=found.pieces,
        halted=found.halted,
        count_began_at=found.count_began_at,
        least=_money(found.least_cents),
        most=_money(found.most_cents),
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


def pass_on(db: Connection, till_id: int, giver: int, taker: int, now: int) -> bool:
    """Make one user's drawer another's, from now on."""
    return _PASS_ON(db, till=till_id, current_user=giver, new_user=taker, now=now).rowcount == 1


def halt(db: Connection, till_id: int, why: str | None, began: int | None = None) -> None:
    """Let no cash move in an open drawer, or again; `began` is when a counting of it did."""
    _HALT(db, till=till_id, why=why, began=began)


def set_holding(db: Connection, till_id: int, least: Money | None, most: Money | None) -> None:
    _SET_HOLDING(
        db, till=till_id, least=None if least is None else least.cents, most=None if most is None else most.cents
    )
