"""Presents the journal: whose entries of which kind and day, page by page, with their sums; and all of it for paper."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from teller.bank.house import BankFacts
from teller.bank.journal.journal import JournalLine, JournalPage, journal
from teller.bank.ledger.entry import Kind
from teller.bank.refusal import NotPermitted, Refusal
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.journal import words
from teller.counter.papers.report import Report, Table
from teller.counter.shift import Asks
from teller.counter.widgets.date_field import no_date, parse_date


@dataclass(frozen=True, slots=True)
class Sums:
    """What stands above the table, in words; `kinds` are (kind, how many, sum) for a list beside it."""

    day: str
    on: date
    count: int
    cash_in: str
    cash_out: str
    kinds: tuple[tuple[str, str, str], ...]


class JournalPresenter(QObject):
    """Signals: began when a first page is to be asked for, summed(Sums), posters(list of (id, name)),
    paged(lines, cursor, generation), failed(text, generation), not_permitted(text), bad_day(text).
    """

    began = Signal()
    summed = Signal(object)
    posters = Signal(object)
    paged = Signal(object, object, object)
    failed = Signal(str, object)
    not_permitted = Signal(str)
    bad_day = Signal(str)

    def __init__(self, place: Asks, figures: Figures, facts: BankFacts, *, sees_all: bool) -> None:
        super().__init__()
        self._place, self._figures, self._facts, self._sees_all = place, figures, facts, sees_all
        self._kind: Kind | None = None
        self._user: int | None = None
        self._day: date | None = None
        self._age = 0
        self._first: JournalPage | None = None

    def kinds(self) -> list[tuple[object, str]]:
        """All first, then each kind of entry by its words."""
        return [("", self.tr("All kinds")), *sorted(((kind.value, words.kind(kind)) for kind in Kind), key=_by_words)]

    def choose(self, kind: object, user: object, day_typed: str) -> None:
        """Show these: a kind or all, a user or all, a day as it was typed or the business day."""
        day = parse_date(day_typed, self._figures.locale) if day_typed.strip() else None
        if day_typed.strip() and day is None:
            self.bad_day.emit(no_date(self._figures.locale))
            return
        self._kind = Kind(str(kind)) if kind else None
        self._user = user if isinstance(user, int) and user else None
        self._day = day
        self._age += 1
        self.began.emit()

    def fetch(self, cursor: object, generation: int) -> None:
        """Ask for the first page, or for the one before an entry."""
        before = cursor if isinstance(cursor, int) else None
        self._ask(before, partial(self._answered, self._age, generation, before), generation)

    def collect(self, take: Callable[[Report], None]) -> None:
        """All there is of what is shown, as a report: asked for page by page."""
        lines: list[JournalLine] = []
        age = self._age

        def add(page: JournalPage) -> None:
            if age != self._age:
                return
            lines.extend(page.lines)
            if page.next_before is not None:
                self._ask(page.next_before, add, None)
            else:
                take(self._report(page, lines))

        self._ask(None, add, None)

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self._first = None

    def _ask(self, before: int | None, done: Callable[[JournalPage], None], generation: int | None) -> None:
        self._place.ask(
            journal,
            done,
            partial(self._refused, self._age, generation),
            day=self._day,
            by=self._user,
            kind=self._kind,
            before=before,
        )

    def _answered(self, age: int, generation: int, before: int | None, page: JournalPage) -> None:
        if age != self._age:
            return
        if before is None:
            self._first = page
            self.summed.emit(self._sums(page))
            self.posters.emit([(poster.id, poster.name) for poster in page.posters])
        self.paged.emit(page.lines, page.next_before, generation)

    def _refused(self, age: int, generation: int | None, refusal: Refusal) -> None:
        if age != self._age:
            return
        text = wording.of(refusal, self._figures)
        if isinstance(refusal, NotPermitted):
            self.not_permitted.emit(text)
        else:
            self.failed.emit(text, generation)

    def _sums(self, page: JournalPage) -> Sums:
        money = self._figures.money
        return Sums(
            day=self._figures.full_day(page.day),
            on=page.day,
            count=page.count,
            cash_in=money(page.cash_in),
            cash_out=money(page.cash_out),
            kinds=tuple((words.kind(one.kind), f"{one.count}", money(one.total)) for one in page.kinds),
        )

    def _report(self, page: JournalPage, lines: list[JournalLine]) -> Report:
        figures, sums = self._figures, self._sums(page)
        shown = words.columns(figures, with_user=self._sees_all)
        right = frozenset(at for at, column in enumerate(shown) if column.align_right)
        return Report(
            name=self.tr("Journal {day}").format(day=page.day.isoformat()),
            bank=self._facts.name,
            title=self.tr("Journal"),
            mark=self.tr("PRACTICE: no real money") if self._facts.practice else "",
            facts=(
                (self.tr("Business day"), sums.day),
                (self.tr("Currency"), figures.currency.code),
                (self.tr("Entries"), f"{sums.count}"),
                (self.tr("Into drawers"), sums.cash_in),
                (self.tr("Out of drawers"), sums.cash_out),
            ),
            tables=(
                Table(
                    self.tr("By kind"),
                    (self.tr("What"), self.tr("Entries"), self.tr("Sum")),
                    sums.kinds,
                    frozenset({1, 2}),
                    empty=self.tr("Nothing was posted."),
                ),
                Table(
                    self.tr("Entries, newest first"),
                    tuple(column.title for column in shown),
                    tuple(tuple(column.value(line) for column in shown) for line in lines),
                    right,
                    empty=self.tr("Nothing was posted."),
                ),
            ),
        )


def _by_words(choice: tuple[object, str]) -> str:
    return choice[1]
