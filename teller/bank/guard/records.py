"""The guard's table and its queries."""

from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from teller.bank.guard.rules import MOST_IN_ALL
from teller.bank.prepared import Prepared, metadata

sign_in_guard = Table(
    "sign_in_guard",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("in_a_row", Integer),
    Column("in_all", Integer),
    Column("last_at", Integer),
    Column("blocked_until", Integer),
)

_figures: dict[str, Any] = {column.name: bindparam(column.name) for column in sign_in_guard.columns}
_ONE = Prepared(select(*sign_in_guard.columns).where(sign_in_guard.c.subject == bindparam("subject")))
_EVERY = Prepared(select(*sign_in_guard.columns).order_by(sign_in_guard.c.subject))
_KEEP = Prepared(
    insert(sign_in_guard)
    .values(_figures)
    .on_conflict_do_update(
        index_elements=[sign_in_guard.c.subject],
        set_={name: value for name, value in _figures.items() if name != "subject"},
    )
)
_MOVED = Prepared(
    update(sign_in_guard).where(sign_in_guard.c.subject == bindparam("whose")).values(last_at=bindparam("its_last"))
)
_BARRED = Prepared(
    select(*sign_in_guard.columns)
    .where(or_(sign_in_guard.c.blocked_until > bindparam("now"), sign_in_guard.c.in_all >= MOST_IN_ALL))
    .order_by(sign_in_guard.c.last_at.desc(), sign_in_guard.c.subject)
)


def one(db: Connection, subject: str) -> Any | None:
    """What has been counted of a subject: (subject, in_a_row, in_all, last_at, blocked_until)."""
    return _ONE(db, subject=subject).first()


def keep(db: Connection, subject: str, *, in_a_row: int, in_all: int, last_at: int, blocked_until: int) -> None:
    _KEEP(db, subject=subject, in_a_row=in_a_row, in_all=in_all, last_at=last_at, blocked_until=blocked_until)


def moved(db: Connection, subject: str, last_at: int) -> None:
    """The try that was counted last has been looked at."""
    _MOVED(db, whose=subject, its_last=last_at)


def every(db: Connection) -> list[Any]:
    return list(_EVERY(db))


def barred(db: Connection, now: int) -> list[Any]:
    """Every subject that is blocked or stopped now, the newest first."""
    return list(_BARRED(db, now=now))
