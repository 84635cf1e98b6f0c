"""The counter: which screen is on, from opening the bank through signing in and locking to going home."""

import gc
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from teller.counter import look
from teller.counter.bank_file import BankFile
from teller.counter.first_run import set_up_screen, tell_noticed, unlock_screen, words
from teller.counter.preferences import Preferences, Remembered
from teller.counter.sign_in.door import Door
from teller.counter.window import Window

# The sign-in window is painted before anything else is imported: the desk, the words and the bank wait for `begin`.
if TYPE_CHECKING:
    from teller.bank.books.verify import Proof
    from teller.bank.branch import Branch
    from teller.bank.guard.clock import ClockSetBack
    from teller.bank.sessions.session import Session
    from teller.counter.day import Day
    from teller.counter.desk import Desk

log = logging.getLogger("teller.counter")
_SOON_MS = 20


def dress(preferences: Preferences) -> None:
    """Have the whole program look and speak as somebody prefers it."""
    from teller.counter import language

    app = QApplication.instance()
    if isinstance(app, QApplication):
        language.choose(app, preferences.language)
        look.apply(app, preferences.theme, preferences.scale, compact=preferences.compact)


class Counter(QObject):
    """Signals: opened when the bank is open and people can sign in, quit_asked when the window shall close."""

    opened = Signal()
    quit_asked = Signal()

    def __init__(
        self, window: Window, file: BankFile, *, idle_minutes: int, remembered: Remembered | None = None
    ) -> None:
        super().__init__()
        self._window, self._file, self._idle_minutes = window, file, idle_minutes
        self._remembered = remembered or Remembered()
        self._desk: Desk | None = None
        self.door = Door(window, file, lambda: self.desk)
        self.door.signed_in.connect(self._signed_in)
        self._screen: QWidget | None = None
        self.branch: Branch | None = None
        self.day: Day | None = None
        window.may_close = self._may_close

    @property
    def desk(self) -> "Desk":
        if self._desk is None:
            self._desk = self.new_desk()
            self._desk.faulted.connect(self._faulted)
            self._desk.session_ended.connect(self._session_ended)
            self._desk.crashed.connect(self.report)
        return self._desk

    def new_desk(self) -> "Desk":
        """The desk it works at; a stage puts another in its place."""
        from teller.counter.desk import Desk

        return Desk()

    # -- opening

    def first_screen(self) -> None:
        """Put up what can be put up before the bank itself is imported."""
        if not self._file.exists() and not self._file.practice:
            self._show_set_up()
        elif self._file.needs_passphrase():
            self._show_unlock()
        else:
            self.door.show()

    def begin(self) -> None:
        """After the first paint: open the bank, if nobody has to be asked for anything."""
        from teller.counter import clipboard

        clipboard.watch()
        self._put_up_corner()
        if self.door.view is not None:
            self.door.view.set_ready(False)
            self.desk.do(lambda: self._file.open(None), self._bank_open, failed=self._not_open)
        else:
            self.desk.do(self._file.world, lambda _: None)  # the bank is imported while somebody types

    # -- how it looks

    def prefer(self, name: str, value: object) -> None:
        """Somebody chose how the window looks: show it so, at once, with all that was typed, and remember it."""
        self._remembered.choose(**{name: value})
        self._apply(name)

    def _apply(self, name: str) -> None:
        if self.day is None and self.door.view is None and self.desk.is_busy():
            # A bank is being founded or unlocked: its answer must find the screen that asked, and the cash that was
            # typed there must be read in the locale that it was typed in.
            QTimer.singleShot(_SOON_MS, self, lambda: self._apply(name))
            return
        dress(self._remembered.preferences)
        if name != "theme":  # colours change where they stand; words and sizes are built anew
            self._rebuild()
            self._put_up_corner()

    def _rebuild(self) -> None:
        if self.day is not None:
            self.day.rebuild(self._remembered.preferences)
        elif self.door.view is not None:
            self.door.rebuild()
        else:
            self.first_screen()

    def _put_up_corner(self) -> None:
        from teller.counter.corner import Corner

        corner = Corner(self._remembered.preferences)
        corner.chosen.connect(self.prefer)
        self._window.set_corner(corner)

    def _show_set_up(self) -> None:
        before = self._screen
        self._screen = view = set_up_screen(lambda: self.desk, self._file, self._bank_open)
        if isinstance(before, type(view)):
            view.fill(before)
        self._window.enter(view)

    def _show_unlock(self, notice: str = "") -> None:
        self._screen = view = unlock_screen(lambda: self.desk, self._file, self._bank_open, notice)
        view.gave_up.connect(self.quit_asked)
        self._window.enter(view)

    def _bank_open(self, branch: "Branch") -> None:
        self.branch = branch
        self._window.set_bank(branch.facts.name, practice=branch.facts.practice)
        self.door.unlock(branch)
        if self.door.view is not None:
            tell_noticed(self.door.view, branch)
        self.desk.do(branch.prepare, lambda _: None)
        self.desk.do(branch.clock, self._clock_known)
        self.desk.aside(branch.look_over, self._looked_over)
        self.opened.emit()

    def _clock_known(self, behind: "ClockSetBack | None") -> None:
        """Who may sign in at a clock that was set back, and what they do about it, is said before anybody tries."""
        if behind is not None and self.door.view is not None:
            self.door.view.show_notice(words().plainly(behind), "warning")

    def _looked_over(self, proof: "Proof") -> None:
        """The file was looked over while people signed in. Books that do not hold are read, and not added to."""
        if proof.holds:
            return
        broken = ", ".join(finding.proof for finding in proof.findings if not finding.holds)
        log.error("vault_does_not_hold", extra={"facts": {"code": broken}})
        from teller.bank.books.verify import OF_THE_HEAD
        from teller.bank.fault import BooksOlder, VaultDamaged

        fault = BooksOlder() if broken == OF_THE_HEAD else VaultDamaged()
        self._faulted(fault)
        if self.door.view is not None:
            self.door.view.show_notice(words().fault(fault))

    def _not_open(self, fault: Any) -> None:
        if self.branch is None and self._file.needs_passphrase():  # the keyring was to open it, and does not
            self.door.view = None
            self._show_unlock(words().fault(fault))
        self.door.keep_shut(fault)

    # -- signed in

    def _signed_in(self, session: "Session") -> None:
        from teller.counter.day import Day

        if self.branch is None:
            return
        world, idle = self._file.world(), self._idle_minutes
        users = self._file.practice_users() if self._file.practice else []
        self.day = day = Day(
            self._window,
            self.desk,
            self.branch,
            session,
            world=world,
            idle_minutes=idle,
            preferences=self._remembered.preferences,
            practice_users=users,
        )
        day.over.connect(self._day_over)
        day.preferred.connect(self.prefer)
        day.begin()

    def _day_over(self, notice: str) -> None:
        self.day = None
        self.door.show(notice)
        gc.collect()  # what they leave behind, while nobody waits

    # -- what can go wrong

    def _session_ended(self, why: str) -> None:
        if self.day is not None:
            self.day.lock(words().session_ended(why))

    def _faulted(self, fault: Any) -> None:
        log.warning("fault", extra={"facts": {"code": str(fault)}})  # a fault's text is its code
        if self.day is not None:
            self.day.show_fault(words().fault(fault))

    def report(self, bug: BaseException) -> None:
        """Something that is a bug of ours: keep a trace without data, tell the teller, go on."""
        from teller.counter.crash import report

        report(self._window, bug)

    # -- going home

    def _may_close(self) -> bool:
        if self.day is not None and not self.day.may_leave():
            return False
        self._remembered.remember_geometry(self._window.saveGeometry())
        self.close()
        return True

    def close(self) -> None:
        """End the session, close the bank, let go of the thread."""
        branch, day = self.branch, self.day
        self.branch = self.day = None
        if self._desk is None:
            return
        if day is not None:
            day.end()
        if branch is not None:
            self._desk.do(branch.close, lambda _: None)
        self._desk.finish()
