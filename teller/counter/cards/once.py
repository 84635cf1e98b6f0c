"""The CVV of a new card: shown once, for a minute at most, and afterwards in no widget at all."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.cards.card import NewCard
from teller.counter import look
from teller.counter.widgets.button import button
from teller.counter.widgets.plain import bare, label

SECONDS = 60


class CvvOnce(QWidget):
    """Enter and Esc are Done. Being hidden for any reason (another page, the lock) ends it, too.

    Signals: gone when the CVV has disappeared by the button or by time.
    """

    gone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cards.cvv_once")
        self._title = label("", "section", "cards.cvv_once.title", wrap=True)
        # A plain label: nothing in it can be marked, dragged or copied.
        self._figure = label("", "balance", "cards.cvv_once.figure")
        self._figure.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        says = self.tr(
            "Shown this once. Let the customer note it now: afterwards nobody can look it up, not even the bank. "
            "If it is lost, the card is replaced."
        )
        self._left = label("", "small", "cards.cvv_once.left")
        self.done = button(self.tr("Done"), name="cards.cvv_done", weight="primary")
        self.done.setToolTip(self.tr("Enter"))
        self.done.clicked.connect(self._end)
        self.seconds_left = 0
        self.clock = QTimer(self)
        self.clock.setInterval(1_000)
        self.clock.timeout.connect(self._tick)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addWidget(self._title)
        column.addWidget(label(self.tr("CVV"), "quiet"))
        column.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(says, None, "cards.cvv_once.says", wrap=True))
        column.addWidget(self._left)
        column.addSpacing(look.TIGHT)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_cvv(self, new: NewCard, said: str) -> None:
        self._title.setText(said)
        self._figure.setText(new.cvv)
        self.seconds_left = SECONDS
        self._count()
        self.clock.start()

    def holds_cvv(self) -> bool:
        return bool(self._figure.text())

    def clear(self) -> None:
        """Forget the CVV, and which card it was of."""
        self.clock.stop()
        for each in (self._figure, self._title, self._left):
            each.clear()

    def _tick(self) -> None:
        self.seconds_left -= 1
        if self.seconds_left <= 0:
            self._end()
        else:
            self._count()

    def _count(self) -> None:
        self._left.setText(self.tr("Disappears in {seconds} s").format(seconds=self.seconds_left))

    def _end(self) -> None:
        self.clear()
        self.gone.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self.holds_cvv():
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._end()
        else:
            super().keyPressEvent(event)
