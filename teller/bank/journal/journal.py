"""The journal: the entries of a business day, newest first, with how many they are and what they come to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from teller.bank.badge import REACH, Scope
from teller.bank.inputs import RequestId, RowId
from teller.bank.journal import records
from teller.bank.journal.records import EntryRow
from teller.bank.ledger.entry import Kind, reference
from teller.bank.money import Money
from teller.bank.refusal import NotPermitted
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import moment

PAGE = 50


@dataclass(frozen=True, slots=True)
class Side:
    """An account of an entry; `kind` tells a customer's from the branch's own."""

    number: str
    kind: str
    name: str

    @property
    def is_customers(self) -> bool:
        return self.kind in {"current", "savings"}


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry: from the debited account to the credited one."""

    request: int
    at: datetime
    kind: Kind
    user: str
    debit: Side
    credit: Side
    amount: Money
    memo: str
    reverses: str | None
    reversed_by: str | None
    part_of: str | None

    @property
    def reference(self) -> str:
        return reference(self.request)


@dataclass(frozen=True, slots=True)
class KindTotal:
    """How many entries of a kind, and what they come to. A reversal counts as one, and takes nothing off another."""

    kind: Kind
    count: int
    total: Money


@dataclass(frozen=True, slots=True)
class Poster:
    """A user who has posted on the day."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class JournalPage:
    """A page of lines. `count`, `cash_in`, `cash_out` and `kinds` are of all that was asked for, not of the page.

    `cash_in` is what went into drawers, `cash_out` what came out of them. `posters` are whom one may choose from.
    More is asked for with `next_before`.
    """

    day: date
    lines: tuple[JournalLine, ...]
    count: int
    cash_in: Money
    cash_out: Money
    kinds: tuple[KindTotal, ...]
    posters: tuple[Poster, ...]
    next_before: int | None


@use_case(Scope.JOURNAL, writes=False)
def journal(
    work: Work,
    *,
    day: date | None = None,
    by: RowId | None = None,
    kind: Kind | None = None,
    before: RequestId | None = None,
) -> JournalPage:
    """A page of a business day's entries, of this one unless another is asked for.

    A teller sees their own. Whoever proves the books sees the branch's, or those of the user asked for. Raises
    `NotPermitted` for a teller who asks for somebody else's.
    """
    sees_all = Scope.BOOKS_VERIFY in REACH[work.badge.role]
    if not sees_all and by not in {None, work.badge.user}:
        raise NotPermitted(Scope.BOOKS_VERIFY.value)
    whose = by if sees_all else work.badge.user
    asked = day or work.day
    entries = records.of_day(work.db, asked.isoformat())
    wanted = [one for one in entries if (whose is None or one.user == whose) and (kind is None or one.kind is kind)]
    rows = records.page(work.db, asked.isoformat(), user=whose, kind=kind, before=before, limit=PAGE + 1)
    drawers = {account for account, its in records.cash_accounts(work.db).items() if its == "till"}
    return JournalPage(
        day=asked,
        lines=tuple(line_of(row) for row in rows[:PAGE]),
        count=len(wanted),
        cash_in=Money(sum(one.cents for one in wanted if one.debit in drawers)),
        cash_out=Money(sum(one.cents for one in wanted if one.credit in drawers)),
        kinds=by_kind(wanted),
        posters=_posters(work, entries) if sees_all else (),
        next_before=rows[PAGE - 1].request if len(rows) > PAGE else None,
    )


def by_kind(entries: Iterable[EntryRow]) -> tuple[KindTotal, ...]:
    """Count and sum of each kind that there is, in the order in which kinds are declared."""
    found: dict[Kind, list[int]] = {}
    for one in entries:
        found.setdefault(one.kind, []).append(one.cents)
    return tuple(KindTotal(kind, len(found[kind]), Money(sum(found[kind]))) for kind in Kind if kind in found)


def _posters(work: Work, entries: Iterable[EntryRow]) -> tuple[Poster, ...]:
    found = [Poster(user, records.name_of(work.db, user) or "") for user in {one.user for one in entries}]
    return tuple(sorted(found, key=lambda poster: (poster.name, poster.id)))


def line_of(found: Any) -> JournalLine:
    """The line of a row that `records.page` gave."""
    return JournalLine(
        request=found.request,
        at=moment(found.booked_at),
        kind=Kind(found.kind),
        user=found.user_name,
        debit=Side(found.debit_number, found.debit_kind, found.debit_name),
        credit=Side(found.credit_number, found.credit_kind, found.credit_name),
        amount=Money(found.amount_cents),
        memo=found.memo,
        reverses=_reference(found.reverses),
        reversed_by=_reference(found.reversed_by),
        part_of=_reference(found.part_of),
    )


def _reference(request: int | None) -> str | None:
    return None if request is None else reference(request)
