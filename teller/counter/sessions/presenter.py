"""Presents one's own sessions, and ends one of them."""

from PySide6.QtCore import QObject, Signal

from teller.bank.refusal import Refusal
from teller.bank.sessions.end_session import end_session
from teller.bank.sessions.list_my_sessions import list_my_sessions
from teller.bank.sessions.live import LiveSession
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.sessions import words
from teller.counter.shift import Asks


class OwnSessionsPresenter(QObject):
    """Signals: listed(sessions), failed(text) where there is no list, refused(text), told(text), busy(bool)."""

    listed = Signal(object)
    failed = Signal(str)
    refused = Signal(str)
    told = Signal(str)
    busy = Signal(bool)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._age = 0
        self._is_busy = False

    def refresh(self) -> None:
        age = self._age

        def known(sessions: tuple[LiveSession, ...]) -> None:
            if age == self._age:
                self.listed.emit(sessions)

        def unknown(refusal: Refusal) -> None:
            if age == self._age:
                self.failed.emit(wording.of(refusal, self._figures))

        self._place.ask(list_my_sessions, known, unknown)

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self._set_busy(False)

    def end(self, one: LiveSession) -> None:
        """End it, unless something is being ended: then a second press does nothing."""
        if self._is_busy:
            return
        self._set_busy(True)
        age = self._age

        def ended(_: None) -> None:
            if age == self._age:
                self._set_busy(False)
                self.told.emit(self.tr("The session at {computer} has ended.").format(computer=words.where(one)))
                self.refresh()

        def refused(refusal: Refusal) -> None:
            if age == self._age:
                self._set_busy(False)
                self.refused.emit(wording.of(refusal, self._figures))
                self.refresh()

        self._place.ask(end_session, ended, refused, session=one.id)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._is_busy:
            self._is_busy = busy
            self.busy.emit(busy)
