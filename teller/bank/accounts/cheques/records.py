"""The cheques' table and queries."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, literal_column, select, update

from teller.bank.accounts.cheques.rules import ChequeState
from teller.bank.ledger.records import entry
from teller.bank.money import Money
from teller.bank.prepared import Prepared, metadata
from teller.bank.users.records import user

cheque = Table(
    "cheque",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("account_id", Integer),
    Column("hold_id", Integer),
    Column("drawn_on", Text),
    Column("number", Text),
    Column("drawer", Text),
    Column("state", Text),
    Column("settled_at", Integer),
    Column("settled_by", Integer),
    Column("settled_entry", Integer),
)

_settler = user.alias("settler")
_CHEQUE = (
    select(
        *cheque.columns,
        entry.c.amount_cents,
        entry.c.day,
        entry.c.booked_at,
        entry.c.user_id,
        user.c.name.label("taker"),
        _settler.c.name.label("settler"),
    )
    .select_from(cheque)
    .join(entry, entry.c.request == cheque.c.entry)
    .join(user, user.c.id == entry.c.user_id)
    .outerjoin(_settler, _settler.c.id == cheque.c.settled_by)
)
_ONE = Prepared(_CHEQUE.where(cheque.c.entry == bindparam("entry")))
_PRESENTED = Prepared(
    select(cheque.c.entry).where(
        cheque.c.drawn_on == bindparam("drawn_on"),
        cheque.c.number == bindparam("number"),
        cheque.c.state != literal_column("'returned'"),
    )
)
_OF_ACCOUNT = Prepared(
    _CHEQUE.where(cheque.c.account_id == bindparam("account")).order_by(cheque.c.entry.desc()).limit(bindparam("limit"))
)
_COLLECTING = Prepared(
    _CHEQUE.where(cheque.c.state == literal_column("'collecting'")).order_by(cheque.c.entry).limit(bindparam("limit"))
)
_CLEARED = Prepared(
    _CHEQUE.where(cheque.c.state == literal_column("'cleared'"), cheque.c.settled_at >= bindparam("since"))
    .order_by(cheque.c.settled_at.desc())
    .limit(bindparam("limit"))
)
_ADD = Prepared(
    insert(cheque).values(
        entry=bindparam("entry"),
        account_id=bindparam("account"),
        hold_id=bindparam("hold"),
        drawn_on=bindparam("drawn_on"),
        number=bindparam("number"),
        drawer=bindparam("drawer"),
        state="collecting",
    )
)
_SETTLE = Prepared(
    update(cheque)
    .where(cheque.c.entry == bindparam("which"), cheque.c.state == bindparam("old_state"))
    .values(
        state=bindparam("new_state"),
        settled_at=bindparam("at"),
        settled_by=bindparam("by"),
        settled_entry=bindparam("its"),
    )
)


@dataclass(frozen=True, slots=True)
class ChequeRow:
    entry: int
    account: int
    hold: int
    drawn_on: str
    number: str
    drawer: str
    state: ChequeState
    amount: Money
    day: date
    at: int
    taken_by: int
    taker: str
    settled_at: int | None
    settler: str | None
    settled_entry: int | None


def _row(found: Any) -> ChequeRow:
    return ChequeRow(
        entry=found.entry,
        account=found.account_id,
        hold=found.hold_id,
        drawn_on=found.drawn_on,
        number=found.number,
        drawer=found.drawer,
        state=ChequeState(found.state),
        amount=Money(found.amount_cents),
        day=date.fromisoformat(found.day),
        at=found.booked_at,
        taken_by=found.user_id,
        taker=found.taker,
        settled_at=found.settled_at,
        settler=found.settler,
        settled_entry=found.settled_entry,
    )


def one(db: Connection, entry_id: int) -> ChequeRow | None:
    found = _ONE(db, entry=entry_id).first()
    return None if found is None else _row(found)


def presented(db: Connection, drawn_on: str, number: str) -> bool:
    """Whether a cheque of that number is in collection, or has been paid."""
    return _PRESENTED(db, drawn_on=drawn_on, number=number).first() is not None


def of_account(db: Connection, account_id: int, limit: int) -> list[ChequeRow]:
    """The newest first."""
    return [_row(found) for found in _OF_ACCOUNT(db, account=account_id, limit=limit)]


def collecting(db: Connection, limit: int) -> list[ChequeRow]:
    """All that the branch waits for, the oldest first."""
    return [_row(found) for found in _COLLECTING(db, limit=limit)]


def cleared(db: Connection, since: int, limit: int) -> list[ChequeRow]:
    """What was cleared from a moment on, and not returned since; the newest first."""
    return [_row(found) for found in _CLEARED(db, since=since, limit=limit)]


def add(db: Connection, entry_id: int, account_id: int, *, drawn_on: str, number: str, drawer: str) -> None:
    """Its hold has the same id as its entry."""
    _ADD(db, entry=entry_id, account=account_id, hold=entry_id, drawn_on=drawn_on, number=number, drawer=drawer)


def settle(db: Connection, row: ChequeRow, state: ChequeState, *, by: int, at: int, its: int) -> bool:
    """Clear or return it, by the entry `its`; False where it is no longer as it was read."""
    settled = _SETTLE(db, which=row.entry, old_state=row.state.value, new_state=state.value, by=by, at=at, its=its)
    return settled.rowcount == 1
