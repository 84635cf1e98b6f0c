"""The end of the day's queries: what stood at the end of any business day, out of books that only ever grow."""

from typing import Any

from sqlalchemy import Connection, text

from teller.bank.prepared import Prepared

# An account's days only rise: its newest line of that day or before is its balance then.
_STANDINGS = Prepared(
    text(
        "SELECT facts.id, facts.number, facts.kind, facts.side, facts.name, facts.opened_at,"
        " coalesce(line.balance_cents, 0) AS balance, line.pieces, coalesce(line.seq, 0) AS seq,"
        " coalesce((SELECT seq FROM posting WHERE account_id = facts.id AND day < :day ORDER BY seq DESC LIMIT 1), 0)"
        " AS before"
        " FROM account_facts AS facts LEFT JOIN posting AS line ON line.account_id = facts.id AND line.seq ="
        " (SELECT seq FROM posting WHERE account_id = facts.id AND day <= :day ORDER BY seq DESC LIMIT 1)"
        " ORDER BY facts.id"
    )
)
_LINES = Prepared(
    text("SELECT entry FROM posting WHERE account_id = :account AND seq > :before AND seq <= :last ORDER BY seq")
)
_COUNTS = Prepared(
    text(
        "SELECT till.name AS drawer, holder.name AS holder, counter.name AS counter, witness.name AS witness,"
        " count.why, count.at, count.expected_cents, count.counted_cents, count.outcome"
        " FROM till_count AS count JOIN till ON till.id = count.till_id JOIN user AS holder ON holder.id = holder_id"
        " JOIN user AS counter ON counter.id = counted_by LEFT JOIN user AS witness ON witness.id = witness_id"
        " WHERE count.day = :day ORDER BY count.id"
    )
)
# What was settled at the end or later was open at the end: the next day's beginning lets holds expire.
_HOLDS = Prepared(
    text(
        "SELECT count(*) AS many, coalesce(sum(cents), 0) AS cents FROM hold"
        " WHERE day <= :day AND (settled_at IS NULL OR settled_at >= :end)"
    )
)
_CHEQUES = Prepared(
    text(
        "SELECT count(*) AS many, coalesce(sum(entry.amount_cents), 0) AS cents"
        " FROM cheque JOIN entry ON entry.request = cheque.entry"
        " WHERE entry.day <= :day AND (cheque.settled_at IS NULL OR cheque.settled_at >= :end)"
    )
)
_OFFERS = Prepared(
    text("SELECT count(*) AS many, coalesce(sum(cents), 0) AS cents FROM drawer_offer WHERE state = 'offered'")
)
_ON_ITS_WAY = Prepared(
    text("SELECT coalesce(sum(balance_cents * side), 0) FROM account WHERE number = 'CASH IN TRANSIT'")
)
_OPEN = Prepared(text("SELECT till.name FROM till WHERE user_id IS NOT NULL ORDER BY till.name"))
_NAME = Prepared(text("SELECT name FROM user WHERE id = :user"))
_NEXT = Prepared(text("SELECT min(opened_at) FROM business_day WHERE day > :day"))


def standings(db: Connection, day: str) -> list[Any]:
    """Every account as it stood at the end of that day, with its newest line then and the one before the day."""
    return list(_STANDINGS(db, day=day))


def lines(db: Connection, account: int, before: int, last: int) -> list[int]:
    """The entries on an account's lines after one, up to another."""
    return list(_LINES(db, account=account, before=before, last=last).scalars())


def counts(db: Connection, day: str) -> list[Any]:
    """The counts of the day, in their order."""
    return list(_COUNTS(db, day=day))


def holds(db: Connection, day: str, end: int) -> Any:
    """How many holds were open at the end of the day, and over how much."""
    return _HOLDS(db, day=day, end=end).one()


def cheques(db: Connection, day: str, end: int) -> Any:
    """How many cheques were being collected, and of how much."""
    return _CHEQUES(db, day=day, end=end).one()


def offers(db: Connection) -> Any:
    """The offers of cash or of a drawer that are not answered."""
    return _OFFERS(db).one()


def on_its_way(db: Connection) -> int:
    """The cash that is between two drawers."""
    return int(_ON_ITS_WAY(db).scalar())


def open_drawers(db: Connection) -> list[str]:
    return list(_OPEN(db).scalars())


def name_of(db: Connection, user: int | None) -> str | None:
    name: str | None = None if user is None else _NAME(db, user=user).scalar()
    return name


def next_opened_at(db: Connection, day: str) -> int | None:
    """When the business day after this one was begun; None where it is the newest."""
    opened: int | None = _NEXT(db, day=day).scalar()
    return opened
