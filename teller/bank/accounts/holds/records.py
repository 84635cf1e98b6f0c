"""The holds' queries: placing, settling, and an account's list."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from teller.bank.accounts.holds.rules import HoldState
from teller.bank.ledger.holds.records import hold
from teller.bank.money import Money
from teller.bank.prepared import Prepared
from teller.bank.users.records import user

_placer, _settler = user.alias("placer"), user.alias("settler")
_HOLD = (
    select(*hold.columns, _placer.c.name.label("placer"), _settler.c.name.label("settler"))
    .select_from(hold)
    .join(_placer, _placer.c.id == hold.c.placed_by)
    .outerjoin(_settler, _settler.c.id == hold.c.settled_by)
)
_ONE = Prepared(_HOLD.where(hold.c.id == bindparam("id")))
_OPEN = Prepared(
    _HOLD.where(hold.c.account_id == bindparam("account"), hold.c.state == "placed").order_by(hold.c.id.desc())
)
_SETTLED = Prepared(
    _HOLD.where(hold.c.account_id == bindparam("account"), hold.c.state != "placed")
    .order_by(hold.c.id.desc())
    .limit(bindparam("limit"))
)
_PLACE = Prepared(
    insert(hold).values(
        id=bindparam("id"),
        account_id=bindparam("account"),
        cents=bindparam("cents"),
        reason=bindparam("reason"),
        placed_by=bindparam("user"),
        placed_at=bindparam("at"),
        day=bindparam("day"),
        expires_on=bindparam("expires_on"),
        state="placed",
    )
)
_SETTLE = Prepared(
    update(hold)
    .where(hold.c.id == bindparam("which"), hold.c.state == "placed")
    .values(
        state=bindparam("new_state"),
        settled_at=bindparam("at"),
        settled_by=bindparam("by"),
        entry=bindparam("paid_by"),
    )
)


@dataclass(frozen=True, slots=True)
class NewHold:
    """A hold about to be placed. Its id is the request id that it is asked for with."""

    id: int
    account: int
    amount: Money
    reason: str
    expires_on: date


@dataclass(frozen=True, slots=True)
class HoldRow:
    id: int
    account: int
    amount: Money
    reason: str
    placed_by: int
    placer: str
    placed_at: int
    day: date
    expires_on: date
    state: HoldState
    settled_at: int | None
    settled_by: int | None
    settler: str | None
    entry: int | None


def _row(found: Any) -> HoldRow:
    return HoldRow(
        id=found.id,
        account=found.account_id,
        amount=Money(found.cents),
        reason=found.reason,
        placed_by=found.placed_by,
        placer=found.placer,
        placed_at=found.placed_at,
        day=date.fromisoformat(found.day),
        expires_on=date.fromisoformat(found.expires_on),
        state=HoldState(found.state),
        settled_at=found.settled_at,
        settled_by=found.settled_by,
        settler=found.settler,
        entry=found.entry,
    )


def one(db: Connection, hold_id: int) -> HoldRow | None:
    found = _ONE(db, id=hold_id).first()
    return None if found is None else _row(found)


def of_account(db: Connection, account_id: int, settled: int) -> list[HoldRow]:
    """All that is held, the newest first, and after it the newest so many that are settled."""
    rows = [*_OPEN(db, account=account_id), *_SETTLED(db, account=account_id, limit=settled)]
    return [_row(found) for found in rows]


def place(db: Connection, new: NewHold, *, by: int, at: int, day: date) -> None:
    """The database adds it to what is on hold on the account, and refuses more than is there."""
    _PLACE(
        db,
        id=new.id,
        account=new.account,
        cents=new.amount.cents,
        reason=new.reason,
        user=by,
        at=at,
        day=day.isoformat(),
        expires_on=new.expires_on.isoformat(),
    )


def settle(db: Connection, hold_id: int, state: HoldState, *, by: int, at: int, entry: int | None = None) -> bool:
    """Let go of what is held, for the entry that is about to be booked, if for any; False where that has been done."""
    return _SETTLE(db, which=hold_id, new_state=state.value, by=by, at=at, paid_by=entry).rowcount == 1
