"""A day at the counter: one user's shift from signing in to signing out, with its locks in between."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from teller.bank.branch import Branch
from teller.bank.sessions.session import Session
from teller.bank.sessions.sign_out import Leaving
from teller.bank.world import World, local_day
from teller.counter import clipboard, wording
from teller.counter.covers import PASSWORD
from teller.counter.desk import Desk
from teller.counter.figures import Figures
from teller.counter.lock import Lock
from teller.counter.panel import Kept
from teller.counter.panels import Panels
from teller.counter.preferences import Preferences
from teller.counter.shift import Shift
from teller.counter.sign_in.view import PracticeUser
from teller.counter.threshold import ACTIVITY, Threshold
from teller.counter.widgets.dialog import ask
from teller.counter.window import Window

_TICK_MS, _SOON_MS, _TRIES = 1_000, 20, 25  # tries for half a second, before anybody is asked to wait


class Day(QObject):
    """Signals: over(notice) when nobody is signed in any more, preferred(name, value) when a preference was chosen."""

    over = Signal(str)
    preferred = Signal(str, object)

    def __init__(
        self,
        window: Window,
        desk: Desk,
        branch: Branch,
        session: Session,
        *,
        world: World,
        idle_minutes: int,
        preferences: Preferences,
        practice_users: Sequence[PracticeUser] = (),
    ) -> None:
        super().__init__()
        self._window, self._desk, self._branch, self._world = window, desk, branch, world
        self._idle_seconds, self._active_at = idle_minutes * 60, world.clock.monotonic()
        self.shift = Shift(desk, branch, world, session)
        self._figures = Figures(branch.facts.currency)
        self._practice_users, self._preferences = practice_users, preferences
        self._threshold = Threshold(window, self.shift, branch.facts, self._idle_seconds)
        self._threshold.passed.connect(self._passed)
        self._threshold.left.connect(self._sign_out)
        self._panels: Panels | None = None
        self._lock: Lock | None = None
        self._kept: Kept | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._ticked)
        self._again = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._again.timeout.connect(lambda: self.rebuild(self._preferences))
        desk.answered.connect(self._window.clear_fault_if_any)
        self.shift.finished.connect(clipboard.take_back)

    def begin(self) -> None:
        """Show the shell, or first what has to be done before it."""
        if self._threshold.stands_before():
            self._threshold.begin()
        else:
            self._show_shell()

    def _passed(self) -> None:
        self._threshold.close()
        self._active_at = self._world.clock.monotonic()
        self._show_shell()

    def _show_shell(self, kept: Kept | None = None) -> None:
        """Build everything that is seen while somebody is signed in, and go on where `kept` was kept."""
        session, window = self.shift.session, self._window
        self._figures = Figures(self._branch.facts.currency)
        window.build_shell()
        window.show_user(session.name, wording.role(session.role))
        window.show_till("")
        window.show_day(self._figures.full_day(local_day(self._world.clock.now())))
        self._panels = panels = Panels(window, self.shift, self._branch.facts, self._figures, self._preferences)
        panels.preferred.connect(self.preferred)
        for key, title, icon, keys in (
            ("password", self.tr("Password"), "key", None),
            ("lock", self.tr("Lock"), "lock", "Ctrl+L"),
            ("sign_out", self.tr("Sign out"), "sign-out", "Ctrl+Q"),
        ):
            window.navigation.add(key, title, icon, keys, at_foot=True, is_page=False)
        window.navigation.chosen.connect(self._chosen)
        window.finish_requested.connect(self.finish_serving)
        window.fault_acted.connect(self._try_again)
        window.show_shell()
        if kept is None:
            panels.refresh_shown()
        else:
            panels.take_up(kept)
        panels.evening.look()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # there is one by now
        self._ticked()
        self._tick.start()

    def _take_down(self) -> None:
        """Take everything down again: no widget, model or title keeps anything of the session."""
        if self._panels is None:
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # there is one
        panels, self._panels, window = self._panels, None, self._window
        window.finish_requested.disconnect(self.finish_serving)
        window.fault_acted.disconnect(self._try_again)
        panels.close()
        window.drop_shell()

    def rebuild(self, preferences: Preferences) -> None:
        """Everything anew in the language and size chosen now, with all that was typed."""
        self._preferences = preferences
        if self._lock is not None:
            self._lock.rebuild()
        elif self._desk.is_busy() or not self._may_be_rebuilt():
            self._again.start()  # an answer must find its panel
        elif self._panels is None:
            self._threshold.show()
        else:
            cover, kept = self._panels.covers.now(), self._panels.keep()
            said, fault = self._window.toast.text(), self._window.banner.text()
            self._take_down()
            self._show_shell(kept)
            if said:
                self._window.say(said)  # it was only just said, and perhaps not read yet
            if fault:
                self.show_fault(fault)
            if cover is not None and self._panels is not None:
                self._panels.covers.cover(cover)

    def _may_be_rebuilt(self) -> bool:
        return (self._threshold if self._panels is None else self._panels.covers).may_be_rebuilt()

    # -- while it lasts

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in ACTIVITY:
            self._active_at = self._world.clock.monotonic()
        return False

    def _ticked(self) -> None:
        if self._panels is None:
            return
        left = self.shift.seconds_left()
        self._window.show_session(left)
        self._panels.tick()
        if left == 0:
            self.lock(wording.session_ended("absolute" if self.shift.clock.is_over() else ""))
        elif self._world.clock.monotonic() - self._active_at >= self._idle_seconds:
            self.lock(self.tr("Nobody was here for a while."))
        elif self.shift.clock.is_due(self._active_at):
            self.shift.renew()

    def _chosen(self, key: str) -> None:
        if key == "lock":
            self.lock("")
        elif key == "sign_out":
            self._once_answered(self._go_home)
        elif key == "password" and self._panels is not None:
            self._panels.covers.cover(PASSWORD)

    def _is_answering(self) -> bool:
        """While the bank is at work nobody knows what leaving would lose: the teller is asked to wait."""
        if self._desk.is_busy():
            self._window.say(self.tr("One moment: the bank is still answering."))
            return True
        return False

    def _once_answered(self, then: Callable[[], None], tries: int = _TRIES) -> None:
        """Do it when the bank has answered, as a rule at once; where it takes long, the teller is asked to wait."""
        if self._desk.is_busy() and tries:
            QTimer.singleShot(_SOON_MS, self, lambda: self._once_answered(then, tries - 1))
        elif self._panels is not None and not self._is_answering():
            then()

    def _what_is_lost(self) -> str:
        if self._panels is not None and self._panels.is_unknown():
            return self.tr(
                "It is not known whether the last entry was posted. Look at the statement before you post it anew."
            )
        return self.tr("Something was typed and not posted. It is lost when you leave it.")

    def finish_serving(self) -> None:
        self._once_answered(self._finish_serving)

    def _finish_serving(self) -> None:
        if self.shift.service is None:
            return
        if self._panels is not None and self._panels.customer_is_dirty():
            sure = ask(
                self._window,
                self.tr("Finish serving?"),
                self._what_is_lost(),
                self.tr("Finish serving"),
                self.tr("Go on serving"),
                danger=True,
            )
            if not sure:
                return
        self.shift.finish()

    def show_fault(self, text: str) -> None:
        if self._panels is not None:
            self._window.show_fault(text, self.tr("Try again"))

    def _try_again(self) -> None:
        self._window.clear_fault()
        if self._panels is not None:
            self._panels.refresh_shown()

    # -- locking

    def lock(self, reason: str) -> None:
        """End the session and leave nothing of it in the window. What was half typed is kept for the same user."""
        if self._lock is not None or self._panels is None:
            return
        self._tick.stop()
        self._again.stop()
        self._window.close_dialogs()
        self._kept = self._panels.keep()
        self._desk.forget()  # an answer on its way would find its panel gone; what it was about is kept as unknown
        self._take_down()
        clipboard.take_back()
        self._lock = Lock(self._window, self._desk, self._branch, self.shift.session, self._practice_users)
        self._lock.opened.connect(self._returned)
        self._lock.given_up.connect(lambda: self._sign_out(""))
        self._lock.close(reason)
        self.shift.leave(Leaving.LOCKED, lambda: None)

    def _returned(self, session: Session) -> None:
        before, self._active_at = self.shift.session, self._world.clock.monotonic()
        if session.must_change_password or session.must_set_factor or session.role is not before.role:
            self.shift.session = session
            reset = self.tr("Your password was reset. Sign in to choose one of your own.")
            demanded = self.tr("A second factor has to be set up. Sign in again to begin.")
            moved = self.tr("Your role was changed. Sign in again.")
            why = demanded if session.must_set_factor else moved
            self._sign_out(reset if session.must_change_password else why)
            return

        def then() -> None:
            kept, self._kept, self._lock = self._kept, None, None
            self._show_shell(kept)
            self._window.unveil()
            if self._panels is not None:
                self._panels.focus_shown()

        def gone(_: object) -> None:
            self.shift.lose_customer()
            then()
            self._window.say(self.tr("The customer could not be served again. Find and identify them anew."))

        self.shift.resume(session, then, gone)

    # -- the end of it

    def may_leave(self) -> bool:
        """Whether the user may go, having been asked where something typed would be lost."""
        if self._panels is None or not self._panels.is_dirty():
            return True
        if self._is_answering():
            return False
        return ask(
            self._window,
            self.tr("Leave without posting?"),
            self._what_is_lost(),
            self.tr("Leave"),
            self.tr("Stay"),
            danger=True,
        )

    def _go_home(self) -> None:
        if self.may_leave():
            self._sign_out(self.tr("You are signed out."))

    def end(self) -> None:
        """End the session at the bank, and leave no customer's data in the window."""
        self._threshold.close()
        self._tick.stop()
        self._again.stop()
        self._desk.forget()
        clipboard.take_back()
        self.shift.leave(Leaving.SIGNED_OUT, lambda: None)
        self._kept = None
        self._take_down()

    def _sign_out(self, notice: str) -> None:
        self.end()
        self._window.unveil()
        self._lock = None
        self.over.emit(notice)
