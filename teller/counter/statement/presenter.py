"""Presents the statement: turns a month or typed days into a range, asks for its pages, and says what it holds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.account import Account
from teller.bank.accounts.print_receipt import PrintedReceipt
from teller.bank.accounts.rules import BETWEEN_ACCOUNTS
from teller.bank.accounts.spans import month_of
from teller.bank.accounts.statement import Line, StatementPage, statement
from teller.bank.ledger.entry import Kind
from teller.bank.papers.formats import Format
from teller.bank.refusal import InvalidInput, Refusal
from teller.counter import dates, wording
from teller.counter.figures import Figures
from teller.counter.movement.receipt_paper import Paper
from teller.counter.movement.slip import receipt_slip
from teller.counter.movement.taking_out import Source, TakingOut
from teller.counter.papers.sinks import PdfFile, Printing, Sink, TextFile
from teller.counter.shift import Asks
from teller.counter.statement.saver import StatementSaver, Wanted
from teller.counter.widgets.date_field import no_date, parse_date

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ALL, DAYS = "all", "days"
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Balances:
    """What was there before the first day and after the last, each with what to call it."""

    opening_title: str
    opening: str
    closing_title: str
    closing: str


@dataclass(frozen=True, slots=True)
class Range:
    """Days from and to, both included; None is without end."""

    first: date | None
    last: date | None


class StatementPresenter(QObject):
    """Signals: ranged(first, last) with the days of a choice as text, began when the first page is to be asked for,
    balances(Balances), paged(lines, at, total, generation), failed(text, generation), not_permitted(text),
    refused(field, text).
    """

    ranged = Signal(str, str)
    began = Signal()
    balances = Signal(object)
    paged = Signal(object, object, object, object)
    failed = Signal(str, object)
    not_permitted = Signal(str)
    refused = Signal(str, str)

    def __init__(
        self, place: Asks, figures: Figures, today: Callable[[], date], *, bank: str = "", practice: bool = False
    ) -> None:
        super().__init__()
        self._bank, self._practice = bank, practice
        self._place, self._today = place, today
        self.figures, self.saver = figures, StatementSaver(place, figures)
        self.receipts = TakingOut(place, figures)
        for one in (self.saver, self.receipts):
            one.setParent(self)
        self._account: Account | None = None
        self._range = Range(None, None)
        self._age = 0
        self._top = 0  # the number of the line that stands first

    @property
    def account(self) -> Account | None:
        return self._account

    def choices(self) -> list[tuple[object, str]]:
        """This month first, the eleven before it, then everything, then days of one's own."""
        today, months = self._today(), []
        for back in range(_MONTHS):
            year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
            months.append((f"{year:04d}-{month + 1:02d}", self.figures.month(date(year, month + 1, 1))))
        return [*months, (ALL, self.tr("All there is")), (DAYS, self.tr("Days of your choice"))]

    def open(self, account: Account) -> None:
        """Turn to an account. The view then chooses a range."""
        self._age += 1
        self._account = account

    def choose(self, value: str) -> None:
        """A month as `2026-11`, or all. Days of one's own come by `show_days`."""
        if value == DAYS:
            return
        if value == ALL:
            self._range = Range(None, None)
        else:
            self._range = Range(*month_of(date.fromisoformat(f"{value}-01")))
        self.ranged.emit(self._as_typed(self._range.first), self._as_typed(self._range.last))
        self._begin()

    def show_days(self, first: str, last: str) -> None:
        """The days that were typed; left empty, a side is without end."""
        days: list[date | None] = []
        for field, text in (("first_day", first), ("last_day", last)):
            day = parse_date(text, self.figures.locale) if text.strip() else None
            if text.strip() and day is None:
                self.refused.emit(field, no_date(self.figures.locale))
                return
            days.append(day)
        self._range = Range(days[0], days[1])
        self._begin()

    def fetch(self, place: object, generation: int, *, oldest_first: bool = False) -> None:
        """Ask for the page that begins at a place, counted from 0, or for the first page of all."""
        if self._account is None:
            return
        at = place if isinstance(place, int) else 0
        # An account's lines are numbered without a gap: so every place has its line, and none is counted up to.
        bound = {"after": self._top + at - 1} if oldest_first else {"before": self._top - at + 1}
        self._place.ask(
            statement,
            partial(self._answered, self._age, generation, at),
            partial(self._refused, self._age, generation),
            account=self._account.number,
            first_day=self._range.first,
            last_day=self._range.last,
            oldest_first=oldest_first,
            **(bound if at else {}),
        )

    def why_not_reversible(self, line: Line) -> str:
        """Why this line is not to be reversed from here, or nothing. The bank has the last word."""
        if line.reversed_by:
            return self.tr("It has been reversed already.")
        if line.kind not in {Kind.DEPOSIT, Kind.WITHDRAWAL, Kind.TRANSFER}:
            return self.tr("Only deposits, withdrawals and transfers can be reversed.")
        if line.kind is Kind.TRANSFER and line.amount.cents > 0:
            return self.tr("Only whoever made a transfer can have it reversed.")
        return ""

    # -- a line's receipt, once more

    def has_receipt(self, line: Line) -> bool:
        """Whether a receipt is given for it, and to whose account this is. The bank has the last word."""
        paid = line.kind in BETWEEN_ACCOUNTS and line.amount.cents < 0
        return paid or line.kind in {Kind.DEPOSIT, Kind.WITHDRAWAL, Kind.CHEQUE, Kind.REVERSAL}

    def save_receipt(self, line: Line, path: str) -> None:
        self.receipts.save(self._receipt_of(line), path)

    def print_receipt(self, line: Line, printer: "QPrinter") -> None:
        self.receipts.print_on(self._receipt_of(line), printer)

    def _receipt_of(self, line: Line) -> Source:
        number, name = ("", "") if self._account is None else (self._account.number, self._account.name)

        def paper(printed: PrintedReceipt) -> Paper:
            return receipt_slip(printed.receipt, name, self.figures, bank=self._bank, practice=self._practice).paper

        return Source(number, line.request, paper)

    # -- taking it along

    def file_name(self, form: Format) -> str:
        """What a file of this statement may be called: `statement-9000001344-2026-11.pdf`."""
        first, last = self._range.first, self._range.last
        days = [day.isoformat() for day in (first, last) if day is not None]
        if first is not None and (first, last) == month_of(first):
            days = [f"{first:%Y-%m}"]
        number = self._account.number if self._account is not None else ""
        return f"{'-'.join(['statement', number, *days])}.{form.ending}"

    def save(self, form: Format, path: str) -> None:
        sink = PdfFile(path, self.figures) if form is Format.PDF else TextFile(path, form, self.figures)
        self._take_along(form, sink, self.tr("Saved as {path}.").format(path=path))

    def print_on(self, printer: "QPrinter") -> None:
        self._take_along(Format.PRINT, Printing(printer, self.figures), self.tr("Sent to the printer."))

    def _take_along(self, form: Format, sink: Sink, said: str) -> None:
        if self._account is not None:
            wanted = Wanted(self._account.number, self._range.first, self._range.last, form, said)
            self.saver.save(wanted, sink)

    def forget(self) -> None:
        """Let go of the customer: whatever is still on its way is for nobody."""
        self._age += 1
        self._account = None
        self.saver.forget()
        self.receipts.forget()

    def _begin(self) -> None:
        if self._account is not None:
            self._age += 1
            self.began.emit()

    def _answered(self, age: int, generation: int, at: int, page: StatementPage) -> None:
        if age != self._age:
            return
        if at == 0:
            self._top = page.lines[0].seq if page.lines else 0
            self.balances.emit(self._balances(page))
        self.paged.emit(page.lines, at, page.count, generation)

    def _refused(self, age: int, generation: int, refusal: Refusal) -> None:
        if age != self._age:
            return
        text = wording.of(refusal, self.figures)
        field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field
        if refusal.code == "not_permitted":
            self.not_permitted.emit(text)
        elif field in {"first_day", "last_day"}:
            self.paged.emit((), 0, 0, generation)
            self.refused.emit(field, text)
        else:
            self.failed.emit(text, generation)

    def _balances(self, page: StatementPage) -> Balances:
        money, day = self.figures.money, self.figures.day
        opening, closing = self.tr("Opening balance"), self.tr("Closing balance")
        if page.first_day is not None:
            opening = self.tr("Opening balance, {day}").format(day=day(page.first_day))
        if page.last_day is not None and page.last_day < self._today():
            closing = self.tr("Closing balance, {day}").format(day=day(page.last_day))
        elif page.last_day is None or page.last_day >= self._today():
            closing = self.tr("Balance now")
        return Balances(opening, money(page.opening), closing, money(page.closing))

    def _as_typed(self, day: date | None) -> str:
        return "" if day is None else dates.as_typed(day, self.figures.locale)
