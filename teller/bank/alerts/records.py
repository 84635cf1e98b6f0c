"""The alerts' table and what raising one needs."""

from typing import Any, NamedTuple

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, literal_column, select

from teller.bank.ledger.records import entry, posting
from teller.bank.prepared import Prepared, metadata

alert = Table(
    "alert",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer),
    Column("rule", Text),
    Column("severity", Text),
    Column("user_id", Integer),
    Column("customer_id", Integer),
    Column("account_id", Integer),
    Column("entry", Integer),
    Column("facts", Text),
    Column("state", Text),
    Column("disposition", Text),
    Column("reason", Text),
    Column("decided_by", Integer),
    Column("decided_at", Integer),
)

# Said literally, so that the partial index on what is open is used.
is_open = alert.c.state == literal_column("'open'")
_RAISED = ("at", "rule", "severity", "user_id", "customer_id", "account_id", "entry", "facts")
_ADD = Prepared(insert(alert).values({name: bindparam(name) for name in _RAISED} | {"state": "open"}))
_OPEN = Prepared(
    select(alert.c.id, alert.c.user_id, alert.c.customer_id, alert.c.account_id, alert.c.entry, alert.c.facts).where(
        is_open, alert.c.rule == bindparam("rule")
    )
)


def add(db: Connection, **raised: Any) -> int:
    return int(_ADD(db, **raised).lastrowid)


def open_of_rule(db: Connection, rule: str) -> list[Any]:
    """The alerts of a rule that nobody has decided yet."""
    return list(_OPEN(db, rule=rule))


class Line(NamedTuple):
    """A posting of an account with what its entry says: amounts are signed, credits positive."""

    entry: int
    cents: int
    kind: str
    at: int
    debit: int
    credit: int
    reverses: int | None


_LINES = Prepared(
    select(
        posting.c.entry,
        posting.c.amount_cents,
        entry.c.kind,
        entry.c.booked_at,
        entry.c.debit_account,
        entry.c.credit_account,
        entry.c.reverses,
    )
    .join_from(posting, entry, entry.c.request == posting.c.entry)
    .where(posting.c.account_id == bindparam("account"), posting.c.seq > bindparam("after"))
    .order_by(posting.c.seq.desc()),
    Line._make,
)
_AT_SEQ = Prepared(
    select(entry.c.booked_at)
    .join_from(posting, entry, entry.c.request == posting.c.entry)
    .where(posting.c.account_id == bindparam("account"), posting.c.seq == bindparam("seq"))
)
_NEWEST = Prepared(
    select(entry.c.user_id, entry.c.booked_at).order_by(entry.c.request.desc()).limit(bindparam("many")), tuple
)


def lines(db: Connection, account: int, *, after: int) -> list[Line]:
    """The postings of an account after one, the newest first: from its primary key, and each entry from its own."""
    return list(_LINES(db, account=account, after=after))


def moment_of(db: Connection, account: int, seq: int) -> int | None:
    """When an account's posting of that number was booked."""
    at = _AT_SEQ(db, account=account, seq=seq).scalar()
    return None if at is None else int(at)


def newest_entries(db: Connection, many: int) -> list[tuple[int, int]]:
    """The user and the moment of the branch's newest entries."""
    return list(_NEWEST(db, many=many))
