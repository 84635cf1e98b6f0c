"""The notes and coins that change hands, counted before the movement is posted; change given is counted below zero."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank import denominations
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.piece_counter import PieceCounter
from teller.counter.widgets.plain import bare, label


class CountingPage(QWidget):
    """Enter goes on as soon as the count comes to the amount, Esc goes back without it.

    Signals: counted(Pieces), went_back.
    """

    counted = Signal(object)
    went_back = Signal()

    def __init__(self, name: str, figures: Figures) -> None:
        super().__init__()
        self.setObjectName(name)
        self._figures, self._amount = figures, Money(0)
        self._title = label("", "section", f"{name}.title", wrap=True)
        self.counter = PieceCounter(
            name, figures, signed=True, suggest=lambda amount: denominations.suggested(amount, figures.currency)
        )
        self.notice = Notice(f"{name}.notice")
        self.use = button(self.tr("Use this count"), name=f"{name}.use", weight="primary")
        self.back = button(self.tr("Back"), name=f"{name}.back")
        tell_key(self.back, "Esc")
        self.use.clicked.connect(self._use)
        self.back.clicked.connect(self.went_back)
        self.counter.completed.connect(self._use)
        self.counter.changed.connect(self.notice.clear)
        self.counter.made.connect(self._put_in_order)
        says = self.tr("Type how many of each change hands. Change that goes back has a minus before it.")
        buttons = QHBoxLayout()
        bare(buttons, look.SMALL)
        for one in (self.use, self.back):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        for part in (self._title, label(says, "quiet", wrap=True), self.counter, self.notice):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)

    def _put_in_order(self) -> None:
        for before, after in pairwise((*self.counter.stops(), self.use, self.back)):
            self.setTabOrder(before, after)

    def ask(self, amount: Money, pieces: Pieces | None) -> None:
        """Count this amount, from these notes and coins on if there are any."""
        self._amount = amount
        self._title.setText(self.tr("Count {amount}").format(amount=self._figures.with_currency(amount)))
        self.notice.clear()
        self.counter.clear()
        self.counter.set_target(amount)
        if pieces is not None:
            self.counter.set_pieces(pieces)
        self.counter.take_focus()

    def clear(self) -> None:
        self._title.clear()
        self.counter.clear()
        self.notice.clear()

    def _use(self) -> None:
        pieces = self.counter.value()
        if pieces.total == self._amount:
            self.counted.emit(pieces)
        else:
            said = self.tr("The count comes to {counted}, and {amount} changes hands. Count again, or go back.")
            figures = self._figures
            self.notice.say(
                said.format(counted=figures.with_currency(pieces.total), amount=figures.with_currency(self._amount)),
                "warning",
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.went_back.emit()
        else:
            super().keyPressEvent(event)
