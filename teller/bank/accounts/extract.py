"""Extract: all lines of a statement for a file or a printer, oldest first, in pages of one noted reading.

The first page fixes what belongs to the file: what is posted while it is being written is no part of it. It is noted
with its days, its lines and its format; the other pages are given out under that note alone, so none is read unnoted.
"""

import json
from dataclasses import dataclass
from datetime import date

from teller.bank.accounts import movements, spans
from teller.bank.accounts.spans import Span
from teller.bank.accounts.statement import line_of
from teller.bank.audit import records as trail
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.customers import records as customers
from teller.bank.inputs import LineNumber, Number
from teller.bank.ledger.lines import records as lines
from teller.bank.ledger.lines.records import LineRow
from teller.bank.ledger.records import Standing
from teller.bank.papers.formats import Format
from teller.bank.papers.statement import PaperLine, StatementPaper
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work

PAGE = 500


@dataclass(frozen=True, slots=True)
class ExtractLines:
    """A page of lines, and after which line the next one begins; None when there is no more."""

    lines: tuple[PaperLine, ...]
    next_after: int | None


@dataclass(frozen=True, slots=True)
class Extract:
    """What stands on the statement, its first page, and the number under which the others are asked for."""

    number: int
    paper: StatementPaper
    page: ExtractLines


@use_case(Scope.STATEMENT, serving=True, proof=True)
def statement_extract(
    work: Work, *, account: Number, form: Format, first_day: date | None = None, last_day: date | None = None
) -> Extract:
    """Begin a statement in that format: its facts and its oldest 500 lines. Raises `NotFound` and `DaysReversed`.

    Days in the future are fine, and so are days without lines: the file says that there are none.
    """
    standing = movements.own_account(work, account)
    span = spans.between(work.db, standing, first_day, last_day)
    work.note(
        Act.STATEMENT_SAVED,
        standing.number,
        first=str(first_day or ""),
        last=str(last_day or ""),
        format=form.value,
        from_line=span.first,
        to_line=span.end - 1,
    )
    page = _page(work, standing, span.first, span.end)
    # Where an end is open, the statement begins with its first line and ends today.
    first = first_day or (page.lines[0].day if page.lines else min(work.day, last_day or work.day))
    last = last_day or max(first, work.day)
    return Extract(work.trail.head.id, _paper(work, standing, span, first, last), page)


@use_case(Scope.STATEMENT, writes=False, serving=True)
def more_of_extract(work: Work, *, account: Number, extract: LineNumber, after: LineNumber) -> ExtractLines:
    """The next 500 lines of a statement that this session has begun. Raises `NotFound` for one that it has not."""
    standing = movements.own_account(work, account)
    noted = trail.row(work.db, extract)
    wanted = (Act.STATEMENT_SAVED.value, standing.number, work.badge.session)
    if noted is None or (noted.act, noted.subject, noted.session_id) != wanted:
        raise NotFound("extract")
    facts = json.loads(noted.facts)
    return _page(work, standing, max(int(facts["from_line"]), after + 1), int(facts["to_line"]) + 1)


def _page(work: Work, standing: Standing, first: int, end: int) -> ExtractLines:
    rows = lines.lines(work.db, standing.id, first=min(first, end), before=end, limit=PAGE + 1, oldest_first=True)
    more, rows = len(rows) > PAGE, rows[:PAGE]
    return ExtractLines(tuple(_paper_line(row) for row in rows), rows[-1].seq if more else None)


def _paper(work: Work, standing: Standing, span: Span, first_day: date, last_day: date) -> StatementPaper:
    bank, customer = work.house.bank, work.customer
    return StatementPaper(
        bank=bank.name,
        practice=bank.practice,
        currency=bank.currency,
        account=standing.number,
        account_kind=standing.kind,
        account_name=standing.name,
        customer=customers.name_of(work.db, customer.id),
        customer_number=customer.number,
        first_day=first_day,
        last_day=last_day,
        opening=span.opening,
        closing=span.closing,
        count=span.count,
        day=work.day,
        made_at=work.now,
        made_by=work.badge.name,
    )


def _paper_line(row: LineRow) -> PaperLine:
    line = line_of(row)
    return PaperLine(
        day=line.day,
        at=line.at,
        kind=line.kind.value,
        memo=line.memo,
        other=line.other,
        reference=line.reference,
        amount=line.amount,
        balance=line.balance,
        reverses=line.reverses,
        reversed_by=line.reversed_by,
    )
