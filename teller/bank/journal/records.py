"""The journal's queries. A day's entries are a range of keys: no index on their day is needed, or kept up to date.

Request ids are in the order of time, so those of a day lie between its opening and its closing; a form may have been
open since before, and a clock may have been set, so there is a margin on both sides. The entry's own day decides.
"""

from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from teller.bank.days import records as days
from teller.bank.ledger.entry import Kind, least_request
from teller.bank.prepared import Prepared
from teller.bank.world import moment

MARGIN = timedelta(hours=36)
_LAST = 2**63 - 1
_KINDS = {kind.value: kind for kind in Kind}

_OF_DAY = Prepared(
    text(
        "SELECT request, kind, booked_at, user_id, debit_account, credit_account, amount_cents, reverses, part_of"
        " FROM entry WHERE entry.request > :low AND entry.request < :high AND entry.day = :day"
    )
)
_PAGE = Prepared(
    text(
        "SELECT entry.request, entry.kind, entry.booked_at, entry.amount_cents, entry.memo, entry.reverses,"
        " entry.part_of, user.name AS user_name, debit.number AS debit_number, debit.kind AS debit_kind,"
        " debit.name AS debit_name, credit.number AS credit_number, credit.kind AS credit_kind,"
        " credit.name AS credit_name,"
        " (SELECT undone.request FROM entry AS undone WHERE undone.reverses = entry.request) AS reversed_by"
        " FROM entry JOIN user ON user.id = entry.user_id"
        " JOIN account_facts AS debit ON debit.id = entry.debit_account"
        " JOIN account_facts AS credit ON credit.id = entry.credit_account"
        " WHERE entry.request > :low AND entry.request < :high AND entry.day = :day"
        " AND (:user = 0 OR entry.user_id = :user) AND (:kind = '' OR entry.kind = :kind)"
        " ORDER BY entry.request DESC LIMIT :limit"
    )
)
_ONE = Prepared(
    text(
        "SELECT request, kind, booked_at, user_id, debit_account, credit_account, amount_cents, reverses, part_of"
        " FROM entry WHERE request = :request"
    )
)
_CASH = Prepared(
    text(
        "SELECT account_id AS id, 'till' AS kind FROM till UNION ALL"
        " SELECT id, kind FROM account_facts WHERE number IN ('CASH VAULT', 'CASH IN TRANSIT')"
    )
)
_NAME = Prepared(text("SELECT name FROM user WHERE id = :user"))


class EntryRow(NamedTuple):
    """What an entry says of itself, its accounts by their ids."""

    request: int
    kind: Kind
    at: int
    user: int
    debit: int
    credit: int
    cents: int
    reverses: int | None
    part_of: int | None


def _entry(row: Any) -> EntryRow:
    request, kind, *rest = row
    return EntryRow(request, _KINDS[kind], *rest)


def keys(row: Any) -> tuple[int, int]:
    """Between which request ids the entries of a business day lie, given its row."""
    low = least_request(moment(row.opened_at) - MARGIN)
    return low, _LAST if row.closed_at is None else least_request(moment(row.closed_at) + MARGIN)


def of_day(db: Connection, day: str) -> list[EntryRow]:
    """Every entry of a business day, in the order of their keys; none of a day that is not on record."""
    row = days.one(db, day)
    if row is None:
        return []
    low, high = keys(row)
    return [_entry(found) for found in _OF_DAY(db, low=low, high=high, day=day)]


def one(db: Connection, request: int) -> EntryRow:
    return _entry(_ONE(db, request=request).one())


def page(db: Connection, day: str, *, user: int | None, kind: Kind | None, before: int | None, limit: int) -> list[Any]:
    """Entries of the day in full, the newest key first."""
    row = days.one(db, day)
    if row is None:
        return []
    low, high = keys(row)
    return list(
        _PAGE(
            db,
            low=low,
            high=high if before is None else min(high, before),
            day=day,
            user=user or 0,
            kind=kind.value if kind is not None else "",
            limit=limit,
        )
    )


def cash_accounts(db: Connection) -> dict[int, str]:
    """The accounts that consist of notes and coins, and of which kind each is."""
    return {row.id: row.kind for row in _CASH(db)}


def name_of(db: Connection, user: int) -> str | None:
    name: str | None = _NAME(db, user=user).scalar()
    return name
