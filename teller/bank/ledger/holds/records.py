"""The holds' table, and what of them ends when a business day begins."""

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, func, literal_column, select

from teller.bank.money import Money
from teller.bank.prepared import Prepared, metadata

hold = Table(
    "hold",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", Integer),
    Column("cents", Integer),
    Column("reason", Text),
    Column("placed_by", Integer),
    Column("placed_at", Integer),
    Column("day", Text),
    Column("expires_on", Text),
    Column("state", Text),
    Column("settled_at", Integer),
    Column("settled_by", Integer),
    Column("entry", Integer),
)

# Said as a literal, so that the index on what is held can be used.
PLACED = hold.c.state == literal_column("'placed'")
_past = (PLACED, hold.c.expires_on < bindparam("day"))
_EXPIRING = Prepared(select(func.count()).select_from(hold).where(*_past))
_EXPIRING_OF = Prepared(
    select(func.coalesce(func.sum(hold.c.cents), 0)).where(hold.c.account_id == bindparam("account"), *_past)
)


def expiring(db: Connection, day: str) -> int:
    """How many holds the beginning of that day ends."""
    return int(_EXPIRING(db, day=day).scalar())


def expiring_of(db: Connection, account_id: int, day: str) -> Money:
    """What the beginning of that day sets free on an account."""
    return Money(_EXPIRING_OF(db, account=account_id, day=day).scalar())
