"""A statement on paper, drawn page by page, the same for a PDF and for a printer.

`drawn` is a generator: the window stays awake between two pages, and whoever stops asking has it stop. QTextDocument
takes eleven times as long.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QPagedPaintDevice, QPainter, QTextLayout, QTextOption

from teller.bank.money import Money
from teller.bank.papers.cleaning import one_line
from teller.bank.papers.statement import PaperLine, StatementPaper
from teller.bank.papers.text_statement import Words
from teller.counter.figures import Figures
from teller.counter.papers.sheet import INK, LINE, QUIET, Sheet

_LEADING, _BODY, _SMALL = 12.5, 9.0, 7.5
_PADDING, _TITLE_ROW, _BALANCE_ROW, _FACT_ROW, _FOOT = 6.0, 20.0, 20.0, 16.0, 24.0
_HEAD, _RUNNING_HEAD, _MARK = 112.0, 26.0, 28.0
_FACTS, _FACT, _SUMS = 0.62, 70.0, 0.68  # where the facts end, where they begin, and where the sums begin
_MEASURED_AT_ONCE = 250


class NotDrawn(Exception):  # noqa: N818 - what happened is what counts
    """The printer, or what stands for it, took no page."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line as it is drawn: what happened and what is said of it, each in as many rows as it needs."""

    line: PaperLine
    said: tuple[str, ...]
    more: tuple[str, ...]

    @property
    def height(self) -> float:
        return len(self.said) * _LEADING + len(self.more) * (_LEADING - 2) + _PADDING


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand, in points from the left; those of figures by their right end."""

    what: float
    what_end: float
    out: float
    into: float
    balance: float


def drawn(
    device: QPagedPaintDevice, paper: StatementPaper, lines: Sequence[PaperLine], words: Words, figures: Figures
) -> Iterator[int]:
    """Draw all of it, and tell after each step how many of its lines are drawn. Raises `NotDrawn`."""
    painter = QPainter()
    if not painter.begin(device):
        raise NotDrawn
    try:
        yield from _Statement(device, painter, paper, words, figures).drawn(lines)
    finally:
        painter.end()


class _Statement:
    def __init__(
        self, device: QPagedPaintDevice, painter: QPainter, paper: StatementPaper, words: Words, figures: Figures
    ) -> None:
        self._device, self._paper, self._words, self._figures = device, paper, words, figures
        self._sheet = Sheet(painter, device)

    def drawn(self, lines: Sequence[PaperLine]) -> Iterator[int]:
        self._set_columns(lines)
        self._into = Money(sum(line.amount.cents for line in lines if line.amount.cents > 0))
        self._out = Money(-sum(line.amount.cents for line in lines if line.amount.cents < 0))
        rows: list[_Row] = []
        for at in range(0, len(lines), _MEASURED_AT_ONCE):
            rows += [self._measured(line) for line in lines[at : at + _MEASURED_AT_ONCE]]
            yield 0
        pages = self._paged(rows)
        done, balance = 0, self._paper.opening
        for number, page in enumerate(pages, 1):
            if number > 1 and not self._device.newPage():
                raise NotDrawn
            self._draw_page(page, balance, number, len(pages))
            done += len(page)
            balance = page[-1].line.balance if page else balance
            yield done

    # -- what goes where

    def _set_columns(self, lines: Sequence[PaperLine]) -> None:
        """Columns of figures as wide as their widest figure: no amount is ever cut."""
        sheet, money, words = self._sheet, self._figures.money, self._words
        widest = max((abs(line.amount.cents) for line in lines), default=0)
        held = [self._paper.opening, self._paper.closing, *(line.balance for line in lines)]
        highest = max(abs(one.cents) for one in held)
        days = {self._paper.first_day, self._paper.closing_day, *(line.day for line in lines)}
        day = max(sheet.width(words.written_day(one), _BODY) for one in days)
        amount = max(sheet.width(money(Money(widest)), _BODY), sheet.width(words.out, _SMALL), 50.0)
        balance = max(
            sheet.width(money(Money(-highest)), _BODY, bold=True), sheet.width(self._balance_title(), _SMALL), 50.0
        )
        end, gap = sheet.wide, 12.0
        into = end - balance - gap
        out = into - amount - gap
        self._columns = _Columns(day + gap, out - amount - gap, out, into, end)

    def _measured(self, line: PaperLine) -> _Row:
        columns, words = self._columns, self._words
        room = columns.what_end - columns.what
        reference, memo = words.reference.format(number=line.reference), one_line(line.memo)
        both = f"{memo} · {reference}" if memo else reference
        more: tuple[str, ...] = (both,)
        if self._sheet.width(both, _SMALL) > room:  # a reference is never broken in two
            more = (*self._wrapped(memo, room, _SMALL), reference)
        return _Row(line, self._wrapped(one_line(words.happened(line)), room, _BODY), more)

    def _wrapped(self, text: str, room: float, points: float) -> tuple[str, ...]:
        if not text:
            return ()
        if self._sheet.width(text, points) <= room:
            return (text,)
        return tuple(_broken(text, self._sheet, room, points))

    def _paged(self, rows: list[_Row]) -> list[list[_Row]]:
        """Which lines stand on which page. The last has room for the closing balance, the others carry theirs over."""
        pages: list[list[_Row]] = [[]]
        room = self._room(first=True)
        for row in rows:
            if row.height > room and pages[-1]:
                pages.append([])
                room = self._room(first=False)
            pages[-1].append(row)
            room -= row.height
        return pages

    def _room(self, *, first: bool) -> float:
        return self._sheet.high - self._top(first=first) - _TITLE_ROW - 2 * _BALANCE_ROW - _FOOT

    def _top(self, *, first: bool) -> float:
        """Where the table begins."""
        return (_HEAD if first else _RUNNING_HEAD) + (_MARK if self._paper.practice else 0.0)

    def _balance_title(self) -> str:
        return self._words.balance_in.format(currency=self._figures.currency.code)

    # -- drawing

    def _draw_page(self, page: list[_Row], brought: Money, number: int, count: int) -> None:
        sheet, words, paper = self._sheet, self._words, self._paper
        sheet.y = 0.0
        self._draw_head() if number == 1 else self._draw_running_head()
        sheet.y = self._top(first=number == 1)
        self._draw_titles()
        if number == 1:
            self._draw_balance(words.opening, brought, paper.first_day)
        else:
            self._draw_balance(words.brought, brought)
        if not paper.count:
            self._draw_nothing()
        for row in page:
            self._draw_row(row, ruled=row is not page[-1])
        sheet.rule(INK if number == count else LINE)
        if number == count:
            self._draw_balance(words.closing, paper.closing, paper.closing_day, bold=True)
        else:
            self._draw_balance(words.carried, page[-1].line.balance)
        self._draw_foot(number, count)

    def _draw_head(self) -> None:
        sheet, paper, words = self._sheet, self._paper, self._words
        sheet.text(one_line(paper.bank), 0, 15, bold=True, room=sheet.wide * _FACTS)
        sheet.text_at_right(words.title, 15, colour=QUIET)
        sheet.y += 24
        self._draw_mark()
        sheet.y += 10
        days = words.days.format(first=words.written_day(paper.first_day), last=words.written_day(paper.last_day))
        made = words.made_by.format(moment=words.written_moment(paper.made_at), name=one_line(paper.made_by))
        facts = (
            (words.customer, f"{one_line(paper.customer)}, {words.number(paper.customer_number)}"),
            (words.account, f"{one_line(paper.account_name)}, {words.number(paper.account)}"),
            (words.period, days),
            (words.made, made),
        )
        for (name, value), (title, amount) in zip(facts, self._sums(), strict=True):
            sheet.text(name, 0, _BODY, colour=QUIET)
            sheet.text(value, _FACT, _BODY, room=sheet.wide * _FACTS - _FACT)
            sheet.text(title, sheet.wide * _SUMS, _BODY, colour=QUIET)
            sheet.text_at_right(self._figures.money(amount), _BODY, bold=title == words.closing)
            sheet.y += _FACT_ROW

    def _sums(self) -> tuple[tuple[str, Money], ...]:
        paper, words = self._paper, self._words
        return (
            (words.opening, paper.opening),
            (words.into, self._into),
            (words.out, self._out),
            (words.closing, paper.closing),
        )

    def _draw_running_head(self) -> None:
        sheet, paper, words = self._sheet, self._paper, self._words
        account = f"{one_line(paper.account_name)}, {words.number(paper.account)}"
        sheet.text(account, 0, _BODY, room=sheet.wide * _FACTS)
        sheet.text_at_right(words.title, _BODY, colour=QUIET)
        sheet.y += 16
        self._draw_mark()

    def _draw_mark(self) -> None:
        if self._paper.practice:
            self._sheet.boxed(self._words.practice, 10)

    def _draw_titles(self) -> None:
        sheet, columns, words = self._sheet, self._columns, self._words
        sheet.text(words.day, 0, _SMALL, colour=QUIET)
        sheet.text(words.entry, columns.what, _SMALL, colour=QUIET)
        ends = ((words.out, columns.out), (words.into, columns.into), (self._balance_title(), columns.balance))
        for title, end in ends:
            sheet.text_to(title, end, _SMALL, colour=QUIET)
        sheet.y += _TITLE_ROW - 6
        sheet.rule(INK)

    def _draw_balance(self, title: str, amount: Money, day: date | None = None, *, bold: bool = False) -> None:
        sheet, columns = self._sheet, self._columns
        if day is not None:
            sheet.text(self._words.written_day(day), 0, _BODY, colour=QUIET)
        sheet.text(title, columns.what, _BODY, bold=bold, colour=INK if bold else QUIET)
        sheet.text_to(self._figures.money(amount), columns.balance, _BODY, bold=bold)
        sheet.y += _BALANCE_ROW - 4
        sheet.rule(LINE)

    def _draw_nothing(self) -> None:
        sheet = self._sheet
        sheet.y += 8
        sheet.text(self._words.nothing(self._paper), self._columns.what, _BODY)
        sheet.y += 24

    def _draw_row(self, row: _Row, *, ruled: bool) -> None:
        sheet, columns, line = self._sheet, self._columns, row.line
        money = self._figures.money(Money(abs(line.amount.cents)))
        sheet.text(self._words.written_day(line.day), 0, _BODY)
        sheet.text_to(money, columns.out if line.amount.cents < 0 else columns.into, _BODY)
        sheet.text_to(self._figures.money(line.balance), columns.balance, _BODY)
        for said in row.said:
            sheet.text(said, columns.what, _BODY)
            sheet.y += _LEADING
        for said in row.more:
            sheet.text(said, columns.what, _SMALL, colour=QUIET)
            sheet.y += _LEADING - 2
        sheet.y += _PADDING - 4
        if ruled:
            sheet.rule(LINE)

    def _draw_foot(self, number: int, count: int) -> None:
        sheet, words = self._sheet, self._words
        sheet.y = sheet.high - 12
        sheet.text(one_line(self._paper.bank), 0, _SMALL, colour=QUIET, room=sheet.wide * 0.7)
        sheet.text_at_right(words.page.format(number=number, count=count), _SMALL, colour=QUIET)


def _broken(text: str, sheet: Sheet, room: float, points: float) -> Iterator[str]:
    layout = QTextLayout(text, sheet.font(points), sheet.device)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le", "replace")
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room * sheet.point)
        start, length = line.textStart(), line.textLength()  # in UTF-16, as Qt counts
        yield units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").rstrip()
    layout.endLayout()
