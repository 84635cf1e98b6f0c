"""What covers the shell while somebody changes how they prove themselves: a password, or a second factor."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from teller.bank.house import BankFacts
from teller.counter.figures import Figures
from teller.counter.second_factor.presenter import Purpose
from teller.counter.shift import Shift
from teller.counter.window import Window

Cover = Purpose | str
PASSWORD = "password"  # noqa: S105 - the name of a cover


class Covers(QObject):
    """Signals: changed when a factor was set, renewed or dropped, or the way to it was left."""

    changed = Signal()

    def __init__(self, window: Window, shift: Shift, facts: BankFacts, figures: Figures) -> None:
        super().__init__()
        self._window, self._shift, self._facts, self._figures = window, shift, facts, figures
        self._now: Cover | None = None
        self._keeps_codes = False

    def now(self) -> Cover | None:
        """What covers the shell."""
        return self._now if self._window.is_veiled() else None

    def may_be_rebuilt(self) -> bool:
        """Recovery codes on screen are shown once: they stay until they are kept."""
        return not (self._keeps_codes and self._window.is_veiled())

    def cover(self, what: Cover) -> None:
        self._now, self._keeps_codes = what, False
        if isinstance(what, Purpose):
            self._second_factor(what)
        else:
            self._password()

    def _password(self) -> None:
        from teller.counter.password.cover import cover_with_password

        cover_with_password(self._window, self._shift.itself(), self._figures, self.tr("Your password is changed."))

    def _second_factor(self, purpose: Purpose) -> None:
        from teller.counter.second_factor.view import SecondFactorView

        whose = self._shift.session.email
        view = SecondFactorView(self._shift.itself(), self._figures, purpose, bank=self._facts.name, whose=whose)
        view.coded.connect(self._coded)
        view.done.connect(lambda said: self._uncover(said, dropped=purpose is Purpose.DROP))
        view.cancelled.connect(lambda: self._uncover("", dropped=False))
        self._window.veil(view)
        view.first_focus()

    def _coded(self, left: int) -> None:
        self._keeps_codes = True
        self._shift.session = replace(self._shift.session, has_factor=True, recovery_codes_left=left)

    def _uncover(self, said: str, *, dropped: bool) -> None:
        self._now = None
        if dropped:
            self._shift.session = replace(self._shift.session, has_factor=False, recovery_codes_left=None)
        self._window.unveil()
        self.changed.emit()
        if said:
            self._window.say(said)
