"""A start password: shown once, to be written down or handed over, and afterwards in no widget at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.users.add_user import Admitted
from teller.counter import look
from teller.counter.users.clipboard import SECONDS, Lent
from teller.counter.widgets.button import button, reword
from teller.counter.widgets.plain import bare, label


class StartPasswordOnce(QWidget):
    """Enter and Esc are Done. Being hidden for any reason (another page, the lock) ends it, too.

    Signals: gone when the password has disappeared.
    """

    gone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("users.once")
        self._title = label("", "section", "users.once.title", wrap=True)
        self._of = label("", "quiet", "users.once.email", wrap=True)
        self._password = label("", "money", "users.start_password")
        self._password.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._password.setAlignment(Qt.AlignmentFlag.AlignLeft)
        says = self.tr(
            "Write it down or hand it over; it is shown once. At the first sign-in they choose a password of their own."
        )
        self.done = button(self.tr("Done"), name="users.start_password_done", weight="primary")
        self.done.setToolTip(self.tr("Enter"))
        self.done.clicked.connect(self._end)
        self.copy = button("", name="users.copy", icon="copy")
        self.copy.clicked.connect(self._copy)
        buttons = QHBoxLayout()
        bare(buttons, look.SMALL)
        for one in (self.done, self.copy):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        for shown in (self._title, self._of, label(self.tr("Start password"), "quiet"), self._password):
            column.addWidget(shown)
        column.addWidget(label(says, None, "users.once.says", wrap=True))
        column.addSpacing(look.TIGHT)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_password(self, answer: Admitted, said: str) -> None:
        self._title.setText(said)
        self._of.setText(answer.staff.email)
        self._password.setText(answer.start_password)
        reword(self.copy, self.tr("Cop&y"))

    def holds_password(self) -> bool:
        return bool(self._password.text())

    def clear(self) -> None:
        for each in (self._title, self._of, self._password):
            each.clear()

    def _copy(self) -> None:
        Lent(self._password.text())
        reword(self.copy, self.tr("Copied for {seconds} s").format(seconds=SECONDS))

    def _end(self) -> None:
        self.clear()
        self.gone.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self.holds_password():
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._end()
        else:
            super().keyPressEvent(event)
