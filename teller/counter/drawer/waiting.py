"""The offers that wait for an answer, one line each, with the ways to answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.till.offers.offering import Offer
from teller.counter import look
from teller.counter.drawer import words
from teller.counter.figures import Figures
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.plain import bare, icon_label, label


class Waiting(QWidget):
    """Signals: answered(Offer, `take`, `decline` or `withdraw`)."""

    answered = Signal(object, str)

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("drawer.waiting")
        self._figures = figures
        self._shown: tuple[Offer, ...] = ()
        self._buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        bare(self._column, look.SMALL)
        self.hide()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """The same ones as before stay as they are, and so does the cursor."""
        if tuple(offers) == self._shown:
            return
        self._shown = tuple(offers)
        self._buttons.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, offer in enumerate(offers, start=1):
            self._column.addWidget(self._line(number, offer))
        self.setVisible(bool(offers) and self.parent() is not None)

    def _line(self, number: int, offer: Offer) -> QFrame:
        frame = QFrame()
        frame.setProperty("banner", "info")
        row = QHBoxLayout(frame)
        row.setContentsMargins(look.MEDIUM, look.SMALL, look.MEDIUM, look.SMALL)
        row.setSpacing(look.SMALL)
        row.addWidget(icon_label("transfer", "accent"))
        row.addWidget(label(words.offer(offer, self._figures), None, f"drawer.offer_{number}", wrap=True), 1)
        for answer, text in self._answers(offer).items():
            made = button(
                text, name=f"drawer.offer_{number}_{answer}", weight="primary" if answer == "take" else "normal"
            )
            made.clicked.connect(lambda _=False, answer=answer: self.answered.emit(offer, answer))
            row.addWidget(made)
            self._buttons.append(made)
        return frame

    def _answers(self, offer: Offer) -> dict[str, str]:
        if offer.mine:
            return {"withdraw": self.tr("&Withdraw")}
        return {"take": self.tr("&Take it"), "decline": self.tr("Decl&ine")}

    def set_busy(self, busy: bool) -> None:
        for one in self._buttons:
            one.setDisabled(busy)

    def take_focus(self) -> bool:
        """Into the first answer; False where nothing waits."""
        if self._buttons and self.isVisible():
            self._buttons[0].setFocus()
            return True
        return False

    def clear(self) -> None:
        self.show_offers(())
