"""The report on a business day: a function of books that are never changed, as they stood when the day ended.

So a day that ended by itself, because the next one began, has the same report as one that a supervisor closed; and a
report read again years later is the same to the byte, which its digest proves.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from teller.bank.approvals import records as approvals
from teller.bank.approvals.approval import ApprovalState, approval_of
from teller.bank.day_end import records
from teller.bank.days import records as days
from teller.bank.journal import records as journal
from teller.bank.journal.journal import KindTotal, by_kind
from teller.bank.journal.records import EntryRow
from teller.bank.ledger import cash
from teller.bank.ledger.entry import Kind
from teller.bank.money import Currency, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import NotFound
from teller.bank.till.counts.rules import Outcome
from teller.bank.world import moment

_NEVER = 2**63 - 1
CUSTOMERS = ("current", "savings")


@dataclass(frozen=True, slots=True)
class Balance:
    """A line of the trial balance: an account of the branch's, or all customers' accounts of a kind (`accounts`)."""

    number: str
    kind: str
    name: str
    accounts: int
    debit: Money
    credit: Money


@dataclass(frozen=True, slots=True)
class Cash:
    """What a drawer, the cash vault, or what is on its way consists of."""

    name: str
    kind: str
    held: Money
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class Difference:
    """A count of a drawer that differs from the books for good; `booked` to OVER AND SHORT, or not yet."""

    drawer: str
    holder: str
    counted_by: str
    witness: str | None
    why: str
    at: datetime
    expected: Money
    counted: Money
    booked: bool

    @property
    def difference(self) -> Money:
        """More than expected is positive."""
        return self.counted - self.expected


@dataclass(frozen=True, slots=True)
class Decision:
    """An approval that was asked for."""

    id: int
    deed: str
    maker: str
    approver: str | None
    outcome: ApprovalState
    broken: tuple[str, ...]
    reason: str
    asked: datetime


@dataclass(frozen=True, slots=True)
class Several:
    """How many, and over how much together."""

    count: int
    total: Money


@dataclass(frozen=True, slots=True)
class DayReport:
    """A business day, from its trial balance to its holds. `closed` is None while it is open; `by_itself`: the next
    day's beginning closed it. `digest` covers all but when and by whom it was closed.
    """

    day: date
    opened: datetime
    opened_by: str
    closed: datetime | None
    closed_by: str | None
    by_itself: bool
    balances: tuple[Balance, ...]
    cash: tuple[Cash, ...]
    counts: int
    differences: tuple[Difference, ...]
    entries: tuple[KindTotal, ...]
    reversals: Several
    approvals: tuple[Decision, ...]
    holds: Several
    cheques: Several

    @property
    def debits(self) -> Money:
        return Money(sum(line.debit.cents for line in self.balances))

    @property
    def credits(self) -> Money:
        return Money(sum(line.credit.cents for line in self.balances))

    @property
    def is_balanced(self) -> bool:
        return self.debits == self.credits

    @property
    def digest(self) -> str:
        """SHA-256 over the figures, in hex: what the trail keeps of a close."""
        left_out = {"closed", "closed_by", "by_itself"}
        content = {field.name: getattr(self, field.name) for field in fields(self) if field.name not in left_out}
        written = json.dumps(content, default=_plain, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(written.encode()).hexdigest()


def report_on(db: Connection, currency: Currency, day: date) -> DayReport:
    """The report on a day that is on record. Raises `NotFound`."""
    name = day.isoformat()
    row = days.one(db, name)
    if row is None:
        raise NotFound("day")
    end = row.closed_at if row.closed_at is not None else _NEVER
    standings = [one for one in records.standings(db, name) if one.opened_at < end]
    entries = entries_of(db, name, standings)
    counts = records.counts(db, name)
    held, collecting = records.holds(db, name, end), records.cheques(db, name, end)
    reversals = [one.cents for one in entries if one.kind is Kind.REVERSAL]
    return DayReport(
        day=day,
        opened=moment(row.opened_at),
        opened_by=records.name_of(db, row.opened_by) or "",
        closed=moment(row.closed_at) if row.closed_at is not None else None,
        closed_by=records.name_of(db, row.closed_by),
        by_itself=row.closed_at is not None and row.closed_at == records.next_opened_at(db, name),
        balances=_trial_balance(standings),
        cash=tuple(_cash(one, currency) for one in standings if one.kind in {"cash_vault", "till", "transit"}),
        counts=len(counts),
        differences=tuple(_difference(one) for one in _for_good(counts)),
        entries=by_kind(one for one in entries if one.kind is not Kind.REVERSAL),
        reversals=Several(len(reversals), Money(sum(reversals))),
        approvals=_decisions(db, name, end),
        holds=Several(held.many, Money(held.cents)),
        cheques=Several(collecting.many, Money(collecting.cents)),
    )


def entries_of(db: Connection, day: str, standings: Sequence[Any]) -> list[EntryRow]:
    """The day's entries: by their keys, and where a clock was so wrong that keys are not where they should be, by the
    lines of every account. Each entry has two lines, so it is known which it is.
    """
    found = journal.of_day(db, day)
    if 2 * len(found) == sum(one.seq - one.before for one in standings):
        return found
    moved = [one for one in standings if one.seq > one.before]
    requests = {request for one in moved for request in records.lines(db, one.id, one.before, one.seq)}
    return [journal.one(db, request) for request in sorted(requests)]


def _trial_balance(standings: Sequence[Any]) -> tuple[Balance, ...]:
    """The branch's own accounts one by one, the customers' by kind."""
    lines = [_balance(one.number, one.kind, one.name, 1, one.balance) for one in standings if one.kind not in CUSTOMERS]
    for kind in CUSTOMERS:
        theirs = [one for one in standings if one.kind == kind]
        lines.append(_balance("", kind, "", len(theirs), sum(one.balance for one in theirs)))
    return tuple(lines)


def _balance(number: str, kind: str, name: str, accounts: int, cents: int) -> Balance:
    return Balance(number, kind, name, accounts, Money(max(-cents, 0)), Money(max(cents, 0)))


def _cash(one: Any, currency: Currency) -> Cash:
    held = Money(one.balance * one.side)
    pieces = Pieces.read(one.pieces) if one.pieces else cash.assorted(one.kind, held, currency)
    return Cash(one.name, one.kind, held, pieces)


def _for_good(counts: Sequence[Any]) -> list[Any]:
    """Those that differ when nothing follows: a first count is made again, and one that is booked stands twice."""
    booked = {(one.drawer, one.counted_cents, one.expected_cents) for one in counts if one.outcome == Outcome.BOOKED}
    return [
        one
        for one in counts
        if one.outcome == Outcome.BOOKED
        or (one.outcome == Outcome.DIFFERS and (one.drawer, one.counted_cents, one.expected_cents) not in booked)
    ]


def _difference(found: Any) -> Difference:
    return Difference(
        drawer=found.drawer,
        holder=found.holder,
        counted_by=found.counter,
        witness=found.witness,
        why=found.why,
        at=moment(found.at),
        expected=Money(found.expected_cents),
        counted=Money(found.counted_cents),
        booked=found.outcome == Outcome.BOOKED,
    )


def _decisions(db: Connection, day: str, end: int) -> tuple[Decision, ...]:
    found = [approval_of(row, user=0, now=end) for row in approvals.of_day(db, day)]
    return tuple(
        Decision(
            id=one.id,
            deed=one.deed,
            maker=one.maker,
            approver=one.approver,
            outcome=one.state,
            broken=tuple(rule.code for rule in one.broken),
            reason=one.reason,
            asked=one.asked,
        )
        for one in found
    )


def _plain(value: Any) -> Any:
    """A value that JSON does not know, as one that it does."""
    if isinstance(value, Money):
        return value.cents
    if isinstance(value, Pieces):
        return value.stored()
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return {field.name: getattr(value, field.name) for field in fields(value)}
