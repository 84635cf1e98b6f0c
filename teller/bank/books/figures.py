"""Figures kept beside the postings, made anew from the first entry on: notes and coins, and what has gone out."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection

from teller.bank.books import day_records as records
from teller.bank.books.proof import Spot
from teller.bank.ledger.book import NOT_COUNTED
from teller.bank.ledger.cash import assorted
from teller.bank.ledger.entry import Kind
from teller.bank.money import Currency, Money
from teller.bank.pieces import Pieces

Step = Callable[[int], None]
"""Told how many lines have been gone through."""

_FIRST, _STEP = 5, 2_000
_UNCOUNTED = frozenset(kind.value for kind in NOT_COUNTED)


def cash(db: Connection, currency: Currency, step: Step) -> Iterator[Spot]:
    """Lines of cash accounts whose notes and coins are not those of the line before, and what changed hands since."""
    done = 0
    for account in records.cash_accounts(db):
        yield from cash_of(db, currency, account, after=0)
        done += account.last_seq
        if account.last_seq >= _STEP:
            step(done)


def cash_of(db: Connection, currency: Currency, account: Any, *, after: int) -> Iterator[Spot]:
    """The same of one account, after a line. What was not told in pieces yet is taken for a sensible assortment."""
    before: Pieces | None = None
    for seq, amount, balance, stored, request, kind, moved in records.cash_lines(db, account.id, after):
        here = Spot(f"account {account.number}, line {seq}", account.number, seq, request)
        if stored is None:
            if before is not None:
                yield here
            continue
        pieces, held = Pieces.read(stored), Money(balance * account.side)
        if before is None and seq > 1 and after == 0:
            before = assorted(account.kind, Money((balance - amount) * account.side), currency)
        known = before if before is not None else None if after else Pieces()
        if pieces.total != held or not pieces.has_none_below_zero or not _follows(known, pieces, amount, kind, moved):
            yield here
        before = pieces


def _follows(before: Pieces | None, after: Pieces, amount: int, kind: str, moved: str | None) -> bool:
    """Whether these pieces come of those. A drawer that is returned is empty, whatever was on record."""
    if moved is None or (changed := Pieces.read(moved)).total.cents != abs(amount):
        return False
    if amount > 0 and kind == Kind.TILL_RETURN.value:
        return not after
    if before is None:
        return True
    return after == (before + changed if amount < 0 else before - changed)


def gone_out(db: Connection, step: Step) -> Iterator[Spot]:
    """Lines whose figures of the day and the month are not what the lines before them come to."""
    since, account, day, out, month, done = records.began(db), 0, "", 0, 0, 0
    for owner, seq, on, amount, kept_out, kept_month, kind, request, at, undone_kind, undone_on in records.every_line(
        db
    ):
        if owner != account:
            account, day, out, month = owner, "", 0, 0
        out = out if on == day else 0
        month = month if on[:7] == day[:7] else 0
        if amount < 0 and kind not in _UNCOUNTED and undone_kind is None:
            out, month = out - amount, month - amount
        elif amount > 0 and undone_kind is not None and undone_kind not in _UNCOUNTED:
            out = max(out - amount, 0) if undone_on == on else out
            month = max(month - amount, 0) if undone_on[:7] == on[:7] else month
        if at >= since and (out, month) != (kept_out, kept_month):
            number = records.number_of(db, account)
            yield Spot(f"account {number}, line {seq}", number, seq, request)
        day, out, month, done = on, kept_out, kept_month, done + 1
        if done % _STEP == 0:
            step(done)


def moved_by_users(db: Connection) -> Iterator[Spot]:
    """Users whose figures of the day and the month are not what their entries come to."""
    moved: dict[int, tuple[str, int, int]] = {}
    for on, user, kind, cents, paid, given_back, undone_kind, undone_on, undone_by in records.by_users(
        db, records.began(db)
    ):
        if kind not in _UNCOUNTED and undone_kind is None and paid:
            day, month = _on(moved.get(user), on)
            moved[user] = (on, day + cents, month + cents)
        elif undone_kind is not None and undone_kind not in _UNCOUNTED and given_back:
            day, month = _on(moved.get(undone_by), on)
            day = max(day - cents, 0) if undone_on == on else day
            month = max(month - cents, 0) if undone_on[:7] == on[:7] else month
            moved[undone_by] = (on, day, month)
    for row in records.users_out(db):
        kept = None if row.day is None else (row.day, row.day_cents, row.month_cents)
        if kept != moved.get(row.id):
            yield Spot(f"user {row.email}")


def _on(figures: tuple[str, int, int] | None, day: str) -> tuple[int, int]:
    """The figures of a user, as they count on a day."""
    if figures is None:
        return 0, 0
    then, of_day, of_month = figures
    return of_day if then == day else 0, of_month if then[:7] == day[:7] else 0


def first(spots: Iterator[Spot]) -> list[Spot]:
    """The first few: whoever mends one finds the next."""
    return [spot for spot, _ in zip(spots, range(_FIRST), strict=False)]
