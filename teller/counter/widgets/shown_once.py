"""A secret that is shown once, to be noted or handed over, and is afterwards in no widget at all."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.plain import announce, bare, label


class ShownOnce(QWidget):
    """Enter and Esc are Done. Being hidden for any reason (another page, the lock) ends it, too.

    Signals: gone when the secret has disappeared.
    """

    gone = Signal()

    def __init__(self, name: str, *, figure: str, of: str, done: str, role: str = "money") -> None:
        """`figure`, `of` and `done` are the names of the secret, of whose it is, and of the button."""
        super().__init__()
        self.setObjectName(name)
        self._title = label("", "section", f"{name}.title", wrap=True)
        self._of = label("", "quiet", of, wrap=True)
        # A plain label: nothing in it can be marked, dragged or copied.
        self._figure = label("", role, figure)
        self._figure.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._left = label("", "small", f"{name}.left")
        self.done = button(self.tr("Done"), name=done, weight="primary")
        tell_key(self.done, "Enter")
        self.done.clicked.connect(self._end)
        self.seconds_left = 0
        self.clock = QTimer(self)
        self.clock.setInterval(1_000)
        self.clock.timeout.connect(self._tick)

    def lay_out(self, what: str, says: str, *others: QPushButton) -> None:
        """`what` stands above the secret, `says` below it: what it is for, and that it does not come again."""
        buttons = QHBoxLayout()
        bare(buttons, look.SMALL)
        for one in (self.done, *others):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        self._says = label(says, None, f"{self.objectName()}.says", wrap=True)
        for shown in (self._title, self._of, label(what, "quiet"), self._figure, self._says, self._left):
            column.addWidget(shown)
        column.addSpacing(look.TIGHT)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_secret(self, secret: str, said: str, of: str = "", *, seconds: int = 0) -> None:
        """Show it; with `seconds`, it goes by itself after so many."""
        self._title.setText(said)
        self._of.setText(of)
        self._of.setVisible(bool(of))
        self._figure.setText(secret)
        self._left.setVisible(bool(seconds))
        if seconds:
            self.seconds_left = seconds
            self._count()
            self.clock.start()
        # The secret itself is read where it stands, and not called out to whoever is near.
        announce(self, " ".join(each.text() for each in (self._title, self._says, self._left) if each.text()))

    def holds_secret(self) -> bool:
        return bool(self._figure.text())

    def clear(self) -> None:
        """Forget the secret, and whose it was."""
        self.clock.stop()
        for each in (self._title, self._of, self._figure, self._left):
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
        if not event.spontaneous() and self.holds_secret():
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._end()
        else:
            super().keyPressEvent(event)
