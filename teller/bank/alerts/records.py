"""The alerts' table and what raising one needs."""

from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, literal_column, select

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
    select(alert.c.id, alert.c.user_id, alert.c.customer_id, alert.c.account_id, alert.c.facts).where(
        is_open, alert.c.rule == bindparam("rule")
    )
)


def add(db: Connection, **raised: Any) -> int:
    return int(_ADD(db, **raised).lastrowid)


def open_of_rule(db: Connection, rule: str) -> list[Any]:
    """The alerts of a rule that nobody has decided yet."""
    return list(_OPEN(db, rule=rule))
