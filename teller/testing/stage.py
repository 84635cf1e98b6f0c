"""A stage: the real window before a practice bank whose clock stands still, so that every visit sees the same."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from teller.bank.branch import Branch
from teller.bank.fault import WrongKey
from teller.bank.founding.charter import charter_of, check_passphrase
from teller.bank.money import Money
from teller.bank.world import SystemFiles, World
from teller.counter.counter import Counter
from teller.counter.desk import Desk, Reply
from teller.counter.set_up.currencies import DIGITS
from teller.counter.set_up.view import SetUpForm
from teller.counter.widgets import grace
from teller.counter.widgets.dialog import Question
from teller.counter.window import Window
from teller.testing.bank import SETTINGS, MovableClock, RepeatableRandomness
from teller.training.people import STAFF
from teller.training.practice_bank import PASSPHRASE, make_practice, open_practice

_FILE = "practice.teller"
_PATIENCE_MS = 20_000
_HEARTBEAT_MS = 4


def build_practice(folder: Path) -> Path:
    """Make the practice bank that stages are copied from; the same one every time."""
    place = folder / _FILE
    make_practice(SETTINGS, World(MovableClock(), RepeatableRandomness(), SystemFiles()), place)
    return place


class TookTooLong(Exception):  # noqa: N818 - what it is
    """Something that should have come up on screen did not."""


class StageDesk(Desk):
    """Does each job at once on Qt's own thread; the answer still comes through the event loop, as from the worker.

    While it is `held` jobs wait, so that what a screen says meanwhile stays on screen. With `trouble`, each fails.
    """

    def __init__(self) -> None:
        super().__init__()
        self._worker.shutdown()
        self._worker = self  # type: ignore[assignment] # it can submit, which is all that is asked of it
        self._waiting: list[Callable[[], None]] = []
        self.held = False
        self.trouble: Exception | None = None

    def submit(self, job: Callable[..., None], *given: Any) -> None:
        if self.held:
            self._waiting.append(lambda: job(*given))
        else:
            job(*given)

    def shutdown(self, *, wait: bool) -> None:
        """There is no thread to wait for."""

    def go_on(self) -> None:
        """Do what was held back."""
        self.held = False
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            one()

    def do(
        self, job: Callable[[], Any], done: Reply, refused: Reply | None = None, failed: Reply | None = None
    ) -> None:
        super().do(job if self.trouble is None else self._fail, done, refused, failed)

    def aside(self, job: Callable[[], Any], done: Reply) -> None:
        """The books were proved when they were made: nobody waits for them to be proved again."""

    def aside_in_steps(
        self, job: Callable[[Callable[..., None]], Any], done: Reply, refused: Reply, failed: Reply, stepped: Reply
    ) -> int:
        """At once, as everything here."""
        self.do(lambda: job(lambda *step: stepped(step)), done, refused, failed)
        return 0

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class StageFile:
    """A bank's file as the counter sees it: there or not, locked by a passphrase or not; never anything but practice
    money behind it.
    """

    def __init__(self, place: Path, *, practice: bool = True, exists: bool = True) -> None:
        self.practice, self._place, self._exists = practice, place, exists
        self._world = World(MovableClock(), RepeatableRandomness(seed=2), SystemFiles())

    def exists(self) -> bool:
        return self._exists

    def needs_passphrase(self) -> bool:
        return not self.practice

    def open(self, passphrase: str | None) -> Branch:
        if passphrase not in {None, PASSPHRASE}:
            raise WrongKey
        return open_practice(SETTINGS, self._world, self._place)

    def found(self, form: SetUpForm) -> Branch:
        """Refuses what the bank would refuse, and then opens the bank that there is."""
        check_passphrase(form.passphrase)
        charter_of(
            bank=form.bank_name,
            currency=form.currency,
            digits=DIGITS[form.currency],
            cash=Money(0),
            name=form.admin_name,
            email=form.admin_email,
            password=form.admin_password,
        )
        return self.open(None)

    def world(self) -> World:
        return self._world

    def practice_users(self) -> list[tuple[str, str, str]]:
        return [(person.role, person.email, person.password) for person in STAFF]


class StageCounter(Counter):
    """A counter at a stage's desk. A bug is kept and raised to whoever waits."""

    def __init__(self, window: Window, file: StageFile) -> None:
        super().__init__(window, file, idle_minutes=60)
        self.bugs: list[BaseException] = []

    def new_desk(self) -> Desk:
        return StageDesk()

    def report(self, bug: BaseException) -> None:
        self.bugs.append(bug)


class Stage:
    """One window at a time: `window`, its `counter`, and the `desk` they share."""

    window: Window
    counter: StageCounter

    def __init__(self, app: QApplication, practice: Path, folder: Path, size: tuple[int, int] = (1280, 720)) -> None:
        self.app, self._size = app, size
        self.place = folder / _FILE
        for ending in ("", ".keys", ".head"):
            shutil.copyfile(practice.with_name(practice.name + ending), self.place.with_name(_FILE + ending))
        self._grace, grace.MILLISECONDS = grace.MILLISECONDS, 0
        self._yes, self._exec = False, Question.exec

        def stay(question: QDialog) -> int:
            """In place of a modal loop, which nobody could look into: it stays on screen, and the answer is no."""
            return self._asked(question)

        Question.exec = stay  # type: ignore[method-assign]
        self._flash = app.cursorFlashTime()
        app.setCursorFlashTime(0)  # a cursor that blinks makes two pictures of one screen differ
        self._heart = QTimer(app)
        self._heart.start(_HEARTBEAT_MS)
        self._open = False

    @property
    def desk(self) -> StageDesk:
        desk = self.counter.desk
        if not isinstance(desk, StageDesk):
            raise TypeError("a stage has a desk of its own")
        return desk

    def open(self, file: StageFile | None = None) -> None:
        """Put up a window before this file, in place of the one before."""
        self.close_window()
        file = file or StageFile(self.place)
        self.window = Window(practice=file.practice)
        self.counter = StageCounter(self.window, file)
        self.counter.first_screen()
        self.window.setMinimumSize(0, 0)
        self.window.resize(*self._size)
        self.window.show()
        self.window.activateWindow()
        self._open = True
        self.settle()

    def close_window(self) -> None:
        if self._open:
            self._open = False
            self.desk.go_on()
            self.counter.close()
            self.window.may_close = lambda: True
            self.window.close()
            self.window.deleteLater()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Strike the stage: everything is as it was before."""
        self.close_window()
        self._heart.stop()
        grace.MILLISECONDS = self._grace
        Question.exec = self._exec  # type: ignore[method-assign]
        self.app.setCursorFlashTime(self._flash)

    # -- waiting

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window live until something is true."""
        patience = QTimer()
        patience.setSingleShot(True)
        patience.start(_PATIENCE_MS)
        while not until():
            if self.counter.bugs:
                raise self.counter.bugs[0]
            if not patience.isActive():
                raise TookTooLong(f"{until.__qualname__} did not come true")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def settle(self) -> None:
        """Let every answer arrive that is on its way, and the layouts find their places."""
        if not self.desk.held:
            self.wait(lambda: not self.desk.is_busy())
        for _ in range(3):
            self.app.sendPostedEvents()
            self.app.processEvents()

    def pass_time(self, milliseconds: int) -> None:
        """For what comes a moment later by design: an icon drawn late."""
        over = QTimer()
        over.setSingleShot(True)
        over.start(milliseconds)
        self.wait(lambda: not over.isActive())

    # -- what gets in the way

    @contextmanager
    def held(self) -> Iterator[None]:
        """While this lasts the bank does not answer."""
        self.desk.held = True
        yield
        self.desk.go_on()
        self.settle()

    @contextmanager
    def troubled(self, fault: Exception) -> Iterator[None]:
        """While this lasts the bank's file fails."""
        self.desk.trouble = fault
        yield
        self.desk.trouble = None

    def question(self) -> QDialog | None:
        """The modal question on screen, which was answered with no and stays to be looked at."""
        return next((one for one in self.window.findChildren(QDialog) if one.isVisible()), None)

    def put_away(self, dialog: QWidget) -> None:
        dialog.close()
        dialog.deleteLater()
        self.window.activateWindow()
        self.settle()

    @contextmanager
    def saying_yes(self) -> Iterator[None]:
        """While this lasts every question is answered with yes, unseen."""
        self._yes = True
        yield
        self._yes = False
        self.settle()

    def _asked(self, question: QDialog) -> int:
        if self._yes:
            question.deleteLater()
            return int(QDialog.DialogCode.Accepted)
        question.open()
        return int(QDialog.DialogCode.Rejected)
