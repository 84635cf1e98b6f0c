"""Statement: an account's lines between two days, from either end, page by page, each with its running balance."""

from dataclasses import dataclass
from datetime import date, datetime

from teller.bank.accounts import movements, spans
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import LineNumber, Number
from teller.bank.ledger.entry import Kind, reference
from teller.bank.ledger.lines import records as lines
from teller.bank.ledger.lines.records import LineRow
from teller.bank.money import Money
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import moment

PAGE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One posting. `amount` is signed: negative where the balance fell. `other` is the payee or payer of a transfer."""

    seq: int
    request: int
    day: date
    at: datetime
    kind: Kind
    memo: str
    other: str | None
    amount: Money
    balance: Money
    reverses: str | None
    reversed_by: str | None

    @property
    def reference(self) -> str:
        """The request id as a person reads it out; made when it is looked at, since few of a page's lines are."""
        return reference(self.request)


@dataclass(frozen=True, slots=True)
class StatementPage:
    """A page of lines, how many the days hold, and the balances before the first and after the last of them.

    More is asked for with `next_before`; oldest first, with `next_after`.
    """

    account: str
    account_name: str
    first_day: date | None
    last_day: date | None
    opening: Money
    closing: Money
    count: int
    lines: tuple[Line, ...]
    next_before: int | None
    next_after: int | None


@use_case(Scope.STATEMENT, serving=True)
def statement(
    work: Work,
    *,
    account: Number,
    first_day: date | None = None,
    last_day: date | None = None,
    before: LineNumber | None = None,
    after: LineNumber | None = None,
    oldest_first: bool = False,
) -> StatementPage:
    """The newest 50 lines of the range, newest first, or its oldest 50, oldest first; of those before and after a line.

    Each page is noted, with its lines. Raises `NotFound` and `DaysReversed`. Costs a page, however long the account's
    history is.
    """
    standing = movements.own_account(work, account)
    span = spans.between(work.db, standing, first_day, last_day)
    first, end = span.first, span.end
    rows = lines.lines(
        work.db,
        standing.id,
        first=first if after is None else max(first, min(after + 1, end)),
        before=end if before is None else min(before, end),
        limit=PAGE + 1,
        oldest_first=oldest_first,
    )
    more, rows = len(rows) > PAGE, rows[:PAGE]
    ends = sorted([rows[0].seq, rows[-1].seq]) if rows else []
    shown = dict(zip(("from_line", "to_line"), ends, strict=False))
    work.note(Act.STATEMENT_READ, standing.number, first=str(first_day or ""), last=str(last_day or ""), **shown)
    return StatementPage(
        account=standing.number,
        account_name=standing.name,
        first_day=first_day,
        last_day=last_day,
        opening=span.opening,
        closing=span.closing,
        count=span.count,
        lines=tuple(line_of(row) for row in rows),
        next_before=rows[-1].seq if more and not oldest_first else None,
        next_after=rows[-1].seq if more and oldest_first else None,
    )


def line_of(row: LineRow) -> Line:
    return Line(
        seq=row.seq,
        request=row.entry,
        day=row.day,
        at=moment(row.at),
        kind=row.kind,
        memo=row.memo,
        other=row.other_number if row.other_kind in {"current", "savings"} else None,
        amount=row.amount,
        balance=row.balance,
        reverses=reference(row.reverses) if row.reverses is not None else None,
        reversed_by=reference(row.reversed_by) if row.reversed_by is not None else None,
    )
