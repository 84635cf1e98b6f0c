"""The counts' table and queries."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, func, insert, select

from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.prepared import Prepared, metadata

till_count = Table(
    "till_count",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("till_id", Integer),
    Column("holder_id", Integer),
    Column("till_opened_at", Integer),
    Column("began_at", Integer),
    Column("request", Integer),
    Column("counted_by", Integer),
    Column("witness_id", Integer),
    Column("at", Integer),
    Column("day", Text),
    Column("why", Text),
    Column("expected_cents", Integer),
    Column("counted_cents", Integer),
    Column("expected_pieces", Text),
    Column("pieces", Text),
    Column("outcome", Text),
)

_ADD = Prepared(insert(till_count).values({one.name: bindparam(one.name) for one in till_count.columns[1:]}))
_ALL = select(*till_count.columns)
_BY_REQUEST = Prepared(_ALL.where(till_count.c.request == bindparam("request")))
_OF_ROUND = Prepared(
    _ALL.where(till_count.c.till_id == bindparam("till"), till_count.c.began_at == bindparam("began")).order_by(
        till_count.c.id
    )
)

_BOOKED = Prepared(
    select(func.coalesce(func.sum(func.abs(till_count.c.counted_cents - till_count.c.expected_cents)), 0)).where(
        till_count.c.holder_id == bindparam("holder"),
        till_count.c.day == bindparam("day"),
        till_count.c.at < bindparam("before"),
        till_count.c.outcome == "booked",
        till_count.c.why != "forced",
    )
)


@dataclass(frozen=True, slots=True)
class CountRow:
    """One count of a drawer: when, by whom, what was there and what was recorded, and what came of it."""

    till: int
    holder: int
    opened_at: int
    began_at: int
    request: int
    counted_by: int
    witness: int | None
    at: int
    day: str
    why: str
    expected: Money
    recorded: Pieces
    pieces: Pieces
    outcome: str


def _row(found: Any) -> CountRow:
    return CountRow(
        till=found.till_id,
        holder=found.holder_id,
        opened_at=found.till_opened_at,
        began_at=found.began_at,
        request=found.request,
        counted_by=found.counted_by,
        witness=found.witness_id,
        at=found.at,
        day=found.day,
        why=found.why,
        expected=Money(found.expected_cents),
        recorded=Pieces.read(found.expected_pieces),
        pieces=Pieces.read(found.pieces),
        outcome=found.outcome,
    )


def add(db: Connection, row: CountRow) -> None:
    _ADD(
        db,
        till_id=row.till,
        holder_id=row.holder,
        till_opened_at=row.opened_at,
        began_at=row.began_at,
        request=row.request,
        counted_by=row.counted_by,
        witness_id=row.witness,
        at=row.at,
        day=row.day,
        why=row.why,
        expected_cents=row.expected.cents,
        counted_cents=row.pieces.total.cents,
        expected_pieces=row.recorded.stored(),
        pieces=row.pieces.stored(),
        outcome=row.outcome,
    )


def by_request(db: Connection, request: int) -> CountRow | None:
    found = _BY_REQUEST(db, request=request).first()
    return None if found is None else _row(found)


def booked(db: Connection, holder: int, day: str, before: int) -> Money:
    """What somebody's drawers differed by, over and short together, as booked by themselves on a day until a moment."""
    return Money(_BOOKED(db, holder=holder, day=day, before=before).scalar())


def of_round(db: Connection, till: int, began: int) -> list[CountRow]:
    """The counts of one round, in their order."""
    return [_row(found) for found in _OF_ROUND(db, till=till, began=began)]
