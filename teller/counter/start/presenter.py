"""Asks what there is to be seen at a glance; nobody waits for it, so that it takes no notice away."""

from PySide6.QtCore import QObject, Signal

from teller.bank.glance.at_a_glance import Glance, at_a_glance
from teller.bank.refusal import NotPermitted, Refusal
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.shift import Asks


class StartPresenter(QObject):
    """Signals: known(Glance), not_known(text), not_permitted(text)."""

    known = Signal(object)
    not_known = Signal(str)
    not_permitted = Signal(str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._asked = 0  # only the answer to the last question is shown

    def load(self) -> None:
        self._asked += 1
        asked = self._asked

        def answered(glance: Glance) -> None:
            if asked == self._asked:
                self.known.emit(glance)

        def refused(refusal: Refusal) -> None:
            if asked == self._asked:
                tell = self.not_permitted if isinstance(refusal, NotPermitted) else self.not_known
                tell.emit(wording.of(refusal, self._figures))

        self._place.ask(at_a_glance, answered, refused)

    def rest(self) -> None:
        """Show no answer that is still on its way."""
        self._asked += 1
