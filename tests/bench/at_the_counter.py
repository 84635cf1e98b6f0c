"""The real window over a bank of a given size, and a clock on everything that Qt's thread does for it."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from teller.bank.branch import Branch
from teller.bank.customers.rules import Identification
from teller.bank.refusal import Refusal
from teller.bank.sessions.session import Session
from teller.bank.world import World
from teller.counter import look
from teller.counter.day import Day
from teller.counter.desk import Desk
from teller.counter.preferences import Preferences
from teller.counter.tidy import Tidy
from teller.counter.window import Window

_PLAIN = Qt.KeyboardModifier.NoModifier
_PATIENCE = 20.0  # seconds


class Held(NamedTuple):
    """How long an event held the thread, in milliseconds, and how long of that the thread was at work."""

    wall: float
    processor: float


class TimedApplication(QApplication):
    """Notes how long each event held Qt's thread, with all that happened within it."""

    def __init__(self) -> None:
        super().__init__(["bench"])
        self.held: list[Held] = []
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._depth:
            return super().notify(receiver, event)
        self._depth, began, at_work = 1, time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth = 0
            wall, processor = time.perf_counter() - began, time.thread_time() - at_work
            self.held.append(Held(wall * 1000, processor * 1000))


def application() -> TimedApplication:
    """The one application of this process, dressed in light."""
    there = QApplication.instance()
    if isinstance(there, TimedApplication):
        return there
    look.choose_style()
    made = TimedApplication()
    look.apply(made, "light", 1.0)
    Tidy(made)  # as the program collects its garbage
    return made


class Paints(QObject):
    """Counts how often a widget is painted, as long as it lives."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class AtTheCounter:
    """One user's shift in the real window: the real desk and its thread, the real panels."""

    def __init__(self, branch: Branch, world: World, session: Session, size: tuple[int, int] = (1280, 720)) -> None:
        self.app = application()
        self.branch, self.desk = branch, Desk()
        self.window = Window("Northgate")
        self.window.resize(*size)
        self.day = Day(self.window, self.desk, branch, session, world=world, idle_minutes=60, preferences=Preferences())
        self.day.begin()
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.settle()

    def serve(self, number: str) -> None:
        """As if the customer had been found and had shown a passport."""
        refused: list[Refusal] = []
        self.day.shift.serve(number, Identification.PASSPORT, "", refused.append)
        self.settle()
        if refused or self.day.shift.service is None:
            raise AssertionError(refused)

    def close(self) -> None:
        self.day.end()
        self.settle()
        self.desk.finish()
        self.window.close()
        self.window.deleteLater()
        self.app.processEvents()
        self.branch.close()
        gc.collect()

    def until(self, true: Callable[[], bool]) -> None:
        """Let the loop turn until it is so."""
        ends = time.perf_counter() + _PATIENCE
        while not true():
            self.app.processEvents()
            if time.perf_counter() > ends:
                raise TimeoutError(true)

    def settle(self) -> None:
        """Until the bank has answered and everything is painted."""
        self.until(lambda: not self.desk.is_busy())
        for _ in range(3):
            self.app.processEvents()
        self.until(lambda: not self.desk.is_busy())

    def find(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        if found is None:
            raise LookupError(name)
        return found

    def paints(self, widget: QWidget) -> Paints:
        """Counts from now on how often it is painted."""
        return Paints(widget)

    def type_character(self, to: QWidget, character: str) -> None:
        """QTest knows ASCII only."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.app.sendEvent(to, QKeyEvent(kind, 0, _PLAIN, character))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN, to: QWidget | None = None) -> None:
        QTest.keyClick(to or self.app.focusWidget() or self.window, key, modifiers)

    def post_key(self, to: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """A key as the window system brings it: it waits in the loop for its turn."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.app.postEvent(to, QKeyEvent(kind, key, modifiers))

    def post_wheel(self, to: QWidget, steps: int) -> None:
        middle = to.rect().center()
        at, there = QPointF(middle), QPointF(to.mapToGlobal(middle))
        phase, none = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
        turned = QWheelEvent(at, there, QPoint(), QPoint(0, -120 * steps), none, _PLAIN, phase, False)
        self.app.postEvent(to, turned)

    @contextmanager
    def watched(self) -> Iterator[list[Held]]:
        """What each event held the thread for, as long as this lasts."""
        self.app.held = []
        yield self.app.held
