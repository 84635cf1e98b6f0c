"""Between signing in and the shell: what a session is good for only once a password or a second factor is set."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from teller.bank.house import BankFacts
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.second_factor.presenter import Purpose
from teller.counter.shift import Shift
from teller.counter.window import Window

ACTIVITY = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove}
_TICK_MS = 1_000


class Threshold(QObject):
    """Signals: passed when the shell may be shown, left(notice) when whoever stood here goes back to the sign-in."""

    passed = Signal()
    left = Signal(str)

    def __init__(self, window: Window, shift: Shift, facts: BankFacts, idle_seconds: float) -> None:
        super().__init__()
        self._window, self._shift, self._facts, self._idle_seconds = window, shift, facts, idle_seconds
        self._idle = 0.0
        self._keeps_codes = False
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.tick)

    def stands_before(self) -> bool:
        """Whether anything has to be done before the shell is shown."""
        session = self._shift.session
        return session.must_change_password or session.must_set_factor

    def begin(self) -> None:
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # there is one by now
        self._tick.start()
        self.show()

    def close(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # there is one
        self._tick.stop()

    def may_be_rebuilt(self) -> bool:
        """Recovery codes on screen are shown once: they stay until they are kept."""
        return not self._keeps_codes

    def show(self) -> None:
        """What has to be done first; once more, where the language has changed."""
        view = self._password() if self._shift.session.must_change_password else self._second_factor()
        self._window.enter(view)
        view.first_focus()  # type: ignore[attr-defined] # either has one

    def _password(self) -> QWidget:
        from teller.counter.password.view import PasswordView

        view = PasswordView(self._shift.itself(), Figures(self._facts.currency), must=True)
        view.changed.connect(lambda: self.left.emit(self.tr("Your password is changed. Sign in with it.")))
        view.cancelled.connect(lambda: self.left.emit(""))
        return view

    def _second_factor(self) -> QWidget:
        from teller.counter.second_factor.view import SecondFactorView

        figures = Figures(self._facts.currency)
        whose = self._shift.session.email
        view = SecondFactorView(
            self._shift.itself(), figures, Purpose.MUST, bank=self._facts.name, whose=whose
        )  # fmt: skip
        view.coded.connect(self._coded)
        view.done.connect(lambda _: self.passed.emit())
        view.cancelled.connect(lambda: self.left.emit(""))
        return view

    def _coded(self, left: int) -> None:
        self._keeps_codes = True
        session = self._shift.session
        self._shift.session = replace(session, must_set_factor=False, has_factor=True, recovery_codes_left=left)

    # -- nobody leaves a secret standing on the screen

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in ACTIVITY:
            self._idle = 0
        return False

    def tick(self) -> None:
        """A second has passed."""
        self._idle += _TICK_MS / 1_000
        if self._shift.seconds_left() == 0:
            self.left.emit(wording.session_ended())
        elif self._idle >= self._idle_seconds:
            self.left.emit(self.tr("Nobody was here for a while."))
