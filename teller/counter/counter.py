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
from teller.counter.sign_in.view import SignInView
from teller.counter.window import Window

# The sign-in window is painted before anything else is imported: the desk, the words and the bank wait for `begin`.
if TYPE_CHECKING:
    from teller.bank.books.verify import Proof
    from teller.bank.branch import Branch
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
        self._sign_in: SignInView | None = None
        self._screen: QWidget | None = None
        self._waiting: tuple[str, str] | None = None
        self._is_checking = False
        self._hindrance: Any = None  # the fault that keeps the bank shut
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
            self.show_sign_in()

    def begin(self) -> None:
        """After the first paint: open the bank, if nobody has to be asked for anything."""
        from teller.counter import clipboard

        clipboard.watch()
        self._put_up_corner()
        if self._sign_in is not None:
            self._sign_in.set_ready(False)
            self.desk.do(lambda: self._file.open(None), self._bank_open, failed=self._not_open)
        else:
            self.desk.do(self._file.world, lambda _: None)  # the bank is imported while somebody types

    # -- how it looks

    def prefer(self, name: str, value: object) -> None:
        """Somebody chose how the window looks: show it so, at once, with all that was typed, and remember it."""
        self._remembered.choose(**{name: value})
        self._apply(name)

    def _apply(self, name: str) -> None:
        if self.day is None and self._sign_in is None and self.desk.is_busy():
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
        elif self._sign_in is not None:
            self.show_sign_in(email=self._sign_in.email.text())
            self._say_how_it_stands()
        else:
            self.first_screen()

    def _say_how_it_stands(self) -> None:
        """On a sign-in screen in place of another: what that one waited for is waited for still."""
        if self._sign_in is None:
            return
        if self._hindrance is not None:
            self._not_open(self._hindrance)
        else:
            self._sign_in.set_ready(self.branch is not None)
            self._sign_in.set_busy(self._is_checking or self._waiting is not None)

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
        self.branch, self._hindrance = branch, None
        self._window.set_bank(branch.facts.name, practice=branch.facts.practice)
        if self._sign_in is None:
            self.show_sign_in()
        if self._sign_in is not None:
            self._sign_in.set_bank(branch.facts.name)
            self._sign_in.set_ready(True)
            tell_noticed(self._sign_in, branch)
        self.desk.do(branch.prepare, lambda _: None)
        self.desk.aside(branch.look_over, self._looked_over)
        self.opened.emit()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._try_sign_in(*waiting)

    def _looked_over(self, proof: "Proof") -> None:
        """The file was looked over while people signed in. Books that do not hold are read, and not added to."""
        if proof.holds:
            return
        broken = ", ".join(finding.proof for finding in proof.findings if not finding.holds)
        log.error("vault_does_not_hold", extra={"facts": {"code": broken}})
        from teller.bank.fault import VaultDamaged

        self._faulted(VaultDamaged())
        if self._sign_in is not None:
            self._sign_in.show_notice(words().fault(VaultDamaged()))

    def _not_open(self, fault: Any) -> None:
        if self.branch is None and self._file.needs_passphrase():  # the keyring was to open it, and does not
            self._sign_in = None
            self._show_unlock(words().fault(fault))
        self._hindrance, self._waiting = fault, None
        if self._sign_in is not None:
            self._sign_in.set_busy(False)
            self._sign_in.set_ready(False, " ")
            self._sign_in.show_notice(words().fault(fault))

    # -- signing in

    def show_sign_in(self, notice: str = "", email: str = "") -> None:
        view = SignInView(self.branch.facts.name if self.branch else "Teller")
        if self._file.practice:
            view.practice_users(self._file.practice_users())
        view.submitted.connect(self._try_sign_in)
        self._sign_in = view
        self._window.enter(view)
        if email:
            view.email.set_text(email)
            view.password.take_focus()
        if notice:
            view.show_notice(notice, "good")

    def _try_sign_in(self, email: str, password: str) -> None:
        """Check them, or keep them until the bank is open: whoever types fast does not type twice."""
        view = self._sign_in
        if view is None:
            return
        if self._hindrance is not None:
            self._not_open(self._hindrance)
            return
        view.set_busy(True)
        if self.branch is None:
            self._waiting = (email, password)
            return
        branch, self._is_checking = self.branch, True

        def refused(refusal: Any) -> None:
            self._not_signed_in(words().plainly(refusal))

        def failed(fault: Any) -> None:
            self._not_signed_in(words().fault(fault))

        self.desk.do(lambda: branch.sign_in(email=email, password=password), self._signed_in, refused, failed)

    def _not_signed_in(self, why: str) -> None:
        self._is_checking = False
        if self._sign_in is not None:  # another one, perhaps, than the password was typed into
            self._sign_in.set_busy(False)
            self._sign_in.show_notice(why)

    def _signed_in(self, session: "Session") -> None:
        from teller.counter.day import Day

        self._is_checking = False
        if self.branch is None:
            return
        self._sign_in = None
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
        self.show_sign_in(notice)
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
