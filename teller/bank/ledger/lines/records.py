"""The queries for an account's lines: a page of them, the balance at one, and what was held after an entry."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from teller.bank.ledger.entry import Kind
from teller.bank.ledger.records import account, account_facts, entry, posting
from teller.bank.money import Money
from teller.bank.prepared import Prepared

_reversal = entry.alias("reversal")
_other = account_facts.alias("other")
_LINE = (
    select(
        posting.c.seq,
        posting.c.entry,
        posting.c.day,
        posting.c.amount_cents,
        posting.c.balance_cents,
        entry.c.kind,
        entry.c.booked_at,
        entry.c.memo,
        entry.c.reverses,
        entry.c.user_id,
        _other.c.number.label("other_number"),
        _other.c.kind.label("other_kind"),
        _other.c.name.label("other_name"),
        select(_reversal.c.request)
        .where(_reversal.c.reverses == posting.c.entry)
        .scalar_subquery()
        .label("reversed_by"),
    )
    .select_from(posting)
    .join(entry, entry.c.request == posting.c.entry)
    .join(
        _other,
        _other.c.id
        == func.iif(entry.c.debit_account == posting.c.account_id, entry.c.credit_account, entry.c.debit_account),
    )
)


class LineRow(NamedTuple):
    """A posting with what its entry says."""

    seq: int
    entry: int
    day: date
    amount: Money
    balance: Money
    kind: Kind
    at: int
    memo: str
    reverses: int | None
    user: int
    other_number: str
    other_kind: str
    other_name: str
    reversed_by: int | None


_KINDS = {kind.value: kind for kind in Kind}  # looked up fifty times a page, and `Kind(...)` takes six times as long


def _line(row: Sequence[Any]) -> LineRow:
    seq, request, day, cents, balance, kind, *rest = row
    return LineRow(seq, request, date.fromisoformat(day), Money(cents), Money(balance), _KINDS[kind], *rest)


_BETWEEN = _LINE.where(
    posting.c.account_id == bindparam("account"),
    posting.c.seq >= bindparam("first"),
    posting.c.seq < bindparam("before"),
)
_NEWEST = Prepared(_BETWEEN.order_by(posting.c.seq.desc()).limit(bindparam("limit")), _line)
_OLDEST = Prepared(_BETWEEN.order_by(posting.c.seq).limit(bindparam("limit")), _line)
_AFTER = Prepared(
    select(posting.c.balance_cents, account.c.side)
    .select_from(posting)
    .join(account, account.c.id == posting.c.account_id)
    .where(posting.c.account_id == bindparam("account"), posting.c.entry == bindparam("request"))
    .order_by(posting.c.seq.desc())
    .limit(1)
)
_AT = Prepared(
    select(posting.c.day, posting.c.balance_cents).where(
        posting.c.account_id == bindparam("account"), posting.c.seq == bindparam("seq")
    )
)


def lines(
    db: Connection, account_id: int, *, first: int, before: int, limit: int, oldest_first: bool = False
) -> list[LineRow]:
    """Postings from `first` up to but without `before`: the newest of them, newest first, or the oldest."""
    page = _OLDEST if oldest_first else _NEWEST
    return list(page(db, account=account_id, first=first, before=before, limit=limit))


def day_and_balance(db: Connection, account_id: int, seq: int) -> tuple[str, int]:
    row = _AT(db, account=account_id, seq=seq).one()
    return row.day, row.balance_cents


def held_after(db: Connection, account_id: int, request: int) -> Money:
    """What the account held right after that entry. Looks back from the newest posting: for entries just made."""
    row = _AFTER(db, account=account_id, request=request).one()
    return Money(row.balance_cents * row.side)
