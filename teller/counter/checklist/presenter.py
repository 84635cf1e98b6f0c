"""Asks for the checklist, and puts it into words."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from teller.bank.checklist.line import Line, State
from teller.bank.checklist.see_checklist import see_checklist
from teller.bank.refusal import NotPermitted, Refusal
from teller.counter import wording
from teller.counter.checklist import words
from teller.counter.checklist.words import Row
from teller.counter.figures import Figures
from teller.counter.shift import Asks


@dataclass(frozen=True, slots=True)
class Looked:
    """The checklist as it is shown: how it came out, and a row for each line, red ones first."""

    summary: str
    is_red: bool
    rows: tuple[Row, ...]


class ChecklistPresenter(QObject):
    """Signals: looked(Looked), failed(text), not_permitted(text)."""

    looked = Signal(object)
    failed = Signal(str)
    not_permitted = Signal(str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._round = 0

    def look(self) -> None:
        """Have all of it looked at anew."""
        self._round += 1
        mine = self._round

        def known(lines: tuple[Line, ...]) -> None:
            if mine == self._round:
                red = any(line.state is State.BAD for line in lines)
                self.looked.emit(Looked(words.summary(lines), red, tuple(words.rows(lines))))

        def unknown(refusal: Refusal) -> None:
            if mine == self._round:
                signal = self.not_permitted if isinstance(refusal, NotPermitted) else self.failed
                signal.emit(wording.of(refusal, self._figures))

        self._place.ask(see_checklist, known, unknown)

    def forget(self) -> None:
        """Show no answer that is still on its way."""
        self._round += 1
