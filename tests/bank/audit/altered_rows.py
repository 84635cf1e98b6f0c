"""A trail of many rows in memory, and each way to alter it: what the sweep and the soak go through."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, create_engine, delete, insert, select
from sqlalchemy.pool import StaticPool

from teller.bank.audit import chain
from teller.bank.audit.act import Act
from teller.bank.audit.chain import BEFORE_THE_FIRST, Head
from teller.bank.audit.records import audit
from teller.bank.audit.trail import Trail

KEY = bytes(range(32))
HOW = ("deleted", "altered", "swapped", "inserted")
_EDITS = {
    "at": lambda row: row["at"] + 1,
    "user_id": lambda row: (row["user_id"] or 0) + 1,
    "session_id": lambda row: row["session_id"] + "0",
    "service_id": lambda row: (row["service_id"] or 0) + 1,
    "act": lambda row: Act.SIGNED_OUT.value,
    "subject": lambda row: row["subject"] + "1",
    "facts": lambda row: '{"cents":1}',
    "mac": lambda row: bytes(32),
}

Row = dict[str, Any]


def in_memory(many: int) -> Connection:
    """A trail of so many rows, written as the bank writes them, in a database without the triggers that guard it."""
    db = create_engine("sqlite://", poolclass=StaticPool).connect()
    audit.create(db)
    db.exec_driver_sql("CREATE TABLE branch_rule (name TEXT, value INTEGER)")
    trail = Trail(db, KEY, BEFORE_THE_FIRST, 1, user=2, session="0" * 32)
    for number in range(many):
        trail.note(Act.ENTRY_POSTED, str(number), cents=number)
    return db


def rows_of(db: Connection) -> list[Row]:
    return [dict(row._mapping) for row in db.execute(select(audit).order_by(audit.c.id))]


def altered(rows: list[Row], how: str, at: int) -> tuple[list[Row], int]:
    """The rows with the one at that place changed, and the number of the first that does not fit any more.

    What follows keeps its seals: whoever has no key cannot make others.
    """
    row = rows[at]
    if how == "deleted":
        return rows[:at] + rows[at + 1 :], row["id"]
    if how == "altered":
        column = tuple(_EDITS)[at % len(_EDITS)]
        return [*rows[:at], {**row, column: _EDITS[column](row)}, *rows[at + 1 :]], row["id"]
    if how == "swapped":  # contents change places, the numbers stay in order
        other = rows[at + 1]
        return [*rows[:at], {**other, "id": row["id"]}, {**row, "id": other["id"]}, *rows[at + 2 :]], row["id"]
    more = [{**one, "id": one["id"] + 1} for one in rows[at:]]
    return [*rows[:at], {**row, "facts": "{}", "subject": "x"}, *more], row["id"]


def before(rows: list[Row], at: int) -> Head:
    return Head(*(rows[at - 1][name] for name in ("id", "at", "mac"))) if at else BEFORE_THE_FIRST


def put(db: Connection, rows: list[Row]) -> None:
    """Have these rows in the place of those that are there."""
    db.execute(delete(audit))
    if rows:
        db.execute(insert(audit), rows)


def sealed_by_another(row: Row, head: Head) -> Row:
    """A row that somebody sealed with a key of their own."""
    values = tuple(row[name] for name in row if name != "mac")
    return {**row, "mac": chain.seal(bytes(32), head.seal, values)}


def every(many: int) -> Iterator[tuple[str, int]]:
    """Each way at each row that it can be done to; the last row has none to change places with."""
    for how in HOW:
        yield from ((how, at) for at in range(many - (how == "swapped")))
