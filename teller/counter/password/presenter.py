"""Turns a new password, typed twice, into a question to the bank, and its answer into words beside the fields."""

from PySide6.QtCore import QObject, Signal

from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.users import rules
from teller.bank.users.change_password import PasswordChanged, change_password
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.shift import Asks


class PasswordPresenter(QObject):
    """Keeps no password. Signals: advised(text, or nothing) while one types; changed, refused(field, text), busy(bool);
    fields are current, new and again.
    """

    advised = Signal(str)
    changed = Signal()
    refused = Signal(str, str)
    busy = Signal(bool)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._busy = False
        self._round = 0  # an answer to a form that has been left is thrown away by it

    def forget(self) -> None:
        """The form has been left: whatever the bank still answers is not for it."""
        self._round += 1
        self._set_busy(False)

    def advise(self, password: str) -> None:
        """A short password is taken, but a longer one is better: that is said, not forced."""
        short = bool(password) and rules.is_short_of_advice(password)
        advice = self.tr("{advised} characters or more would be better.")
        self.advised.emit(advice.format(advised=rules.ADVISED_PASSWORD) if short else "")

    def save(self, current: str, new: str, again: str) -> None:
        if self._busy:
            return
        for field, text in (("current", current), ("new", new)):
            if not text:
                self.refused.emit(field, wording.of(InvalidInput(field, "missing"), self._figures))
                return
        if new != again:
            self.refused.emit("again", self.tr("This is not the same as above. Type it once more."))
            return
        self._set_busy(True)
        asked_in = self._round

        def done(_: PasswordChanged) -> None:
            if asked_in == self._round:
                self._set_busy(False)
                self.changed.emit()

        def refused(refusal: Refusal) -> None:
            if asked_in == self._round:
                self._set_busy(False)
                self._refuse(refusal)

        self._place.ask(change_password, done, refused, current=current, password=new)

    def _refuse(self, refusal: Refusal) -> None:
        field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field
        self.refused.emit(
            {"password": "new", "current": "current"}.get(field or "", ""), wording.of(refusal, self._figures)
        )

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)
