"""Asks how one's own second factor stands."""

from PySide6.QtCore import QObject, Signal

from teller.bank.factors.see_factor import MyFactor, see_factor
from teller.bank.refusal import Refusal
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.shift import Asks


class OwnSecurityPresenter(QObject):
    """Signals: seen(MyFactor), failed(text)."""

    seen = Signal(object)
    failed = Signal(str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._age = 0

    def refresh(self) -> None:
        age = self._age

        def seen(answer: MyFactor) -> None:
            if age == self._age:
                self.seen.emit(answer)

        def refused(refusal: Refusal) -> None:
            if age == self._age:
                self.failed.emit(wording.of(refusal, self._figures))

        self._place.ask(see_factor, seen, refused)

    def forget(self) -> None:
        """Whatever the bank still answers is for nobody."""
        self._age += 1
