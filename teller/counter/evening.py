"""The pages round the day: how it stands, its journal, the books at its end; and the business day, always in sight."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from teller.bank.badge import REACH, Role, Scope, View
from teller.bank.glance.at_a_glance import Glance, at_a_glance
from teller.bank.house import BankFacts
from teller.counter.figures import Figures
from teller.counter.shift import Shift
from teller.counter.widgets.later import Later
from teller.counter.window import Window

if TYPE_CHECKING:
    from teller.counter.books.view import BooksView
    from teller.counter.journal.view import JournalView
    from teller.counter.start.view import StartView

PROVE = "F9"


class Add(Protocol):
    """How a page comes into the window."""

    def __call__(self, key: str, title: str, icon: str, shortcut: str, view: QWidget, /) -> None: ...


class Evening(QObject):
    """Builds those of its pages that the role reaches. They are made when they are first looked at.

    Signals: alerts_known(how many wait), alerts_asked when the start page leads to them.
    """

    alerts_known = Signal(int)
    alerts_asked = Signal()

    def __init__(self, window: Window, shift: Shift, facts: BankFacts, figures: Figures) -> None:
        super().__init__()
        self._window, self._shift, self._facts, self._figures = window, shift, facts, figures
        self._role, self._reach = shift.session.role, REACH[shift.session.role]
        self.books: Later[BooksView] | None = None
        self.journal: Later[JournalView] | None = None
        self._start: Later[StartView] | None = None

    @property
    def first_page(self) -> str:
        """Where one begins: at the counter where customers wait, else with how things stand."""
        return "serve" if self._role is Role.TELLER else "start"

    def add_start(self, add: Add) -> None:
        if View.START not in self._shift.session.views:
            return
        self._start = Later(self._make_start)
        add("start", self.tr("Today"), "today", "Ctrl+0", self._start)
        for changed in (self._shift.moved, self._shift.till_changed):
            changed.connect(self.look)

    def add_books(self, add: Add) -> None:
        views = self._shift.session.views
        if View.JOURNAL in views:
            self.journal = Later(self._make_journal)
            add("journal", self.tr("Journal"), "journal", "Ctrl+J", self.journal)
        if View.BOOKS in views:
            self.books = Later(self._make_books)
            add("books", self.tr("Books"), "accounts", "Ctrl+9", self.books)
            keys = QShortcut(QKeySequence(PROVE), self._window.navigation)  # it goes with the shell
            keys.activated.connect(self.prove)

    def close(self) -> None:
        """Before its pages go."""
        if self._start is not None:
            for changed in (self._shift.moved, self._shift.till_changed):
                changed.disconnect(self.look)
            self._start = None
        self.books = self.journal = None

    def show_entry(self, reference: str) -> None:
        """An entry in the journal, where there is one."""
        if self.journal is not None:
            self._window.show_page("journal")
            self.journal.page().show_entry(reference)

    def ask_to_close(self) -> None:
        """To the question whether the branch shall be closed."""
        if self.books is not None:
            self._window.show_page("books")
            self.books.page().begin_closing()

    def prove(self) -> None:
        """Prove the books, or one's own drawer, from wherever one is."""
        if self.books is not None:
            self._window.show_page("books")
            self.books.page().prove()

    def look(self) -> None:
        """Which business day it is, for the status line; and the start page, where it is in front."""
        if View.START in self._shift.session.views:
            self._shift.look(View.START, at_a_glance, self._glanced, lambda _: None)
        if self._start is not None and self._window.current_page() == "start":
            self._start.refresh()

    def _glanced(self, glance: Glance) -> None:
        from teller.counter.start import words

        if glance.alerts is not None:
            self.alerts_known.emit(glance.alerts)
        said, is_as_usual = words.status(glance, self._figures)
        self._window.status.write("day", said, "quiet" if is_as_usual else "warning")

    # -- how they are made

    def _make_start(self) -> "StartView":
        from teller.counter.start.view import StartView

        made = StartView(self._shift.at(View.START), self._figures, self._role)
        made.page_asked.connect(self._window.show_page)
        made.alerts_asked.connect(self.alerts_asked)
        made.glanced.connect(self._glanced)
        return made

    def _make_journal(self) -> "JournalView":
        from teller.counter.journal.view import JournalView

        sees_all = Scope.BOOKS_VERIFY in self._reach
        return JournalView(self._shift.at(View.JOURNAL), self._figures, self._facts, sees_all=sees_all)

    def _make_books(self) -> "BooksView":
        from teller.counter.books.view import BooksView
        from teller.counter.keeping.night import NightBackup

        sees_days, closes = Scope.BOOKS_VERIFY in self._reach, Scope.BRANCH_DAY in self._reach
        made = BooksView(self._shift.at(View.BOOKS), self._figures, self._facts, sees_days=sees_days, closes=closes)
        made.day_changed.connect(self.look)
        backup = NightBackup(self._shift, self._figures)
        backup.setParent(made)
        made.closed.connect(backup.begin)
        backup.told.connect(made.notice.say)
        return made
