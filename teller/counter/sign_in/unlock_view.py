"""The screen that asks for the vault's passphrase before the bank can be opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.button import button, reword
from teller.counter.widgets.card import Card
from teller.counter.widgets.field import PasswordField
from teller.counter.widgets.form import Form
from teller.counter.widgets.plain import bare, label


class UnlockView(QWidget):
    """Signals: submitted(passphrase), gave_up when Quit is pressed."""

    submitted = Signal(str)
    gave_up = Signal()

    def __init__(self, where: str = "") -> None:
        super().__init__()
        self.setObjectName("unlock")
        card, self._form = Card(440), Form()
        text = self.tr("The bank’s books are encrypted. Type the vault’s passphrase, or its recovery code.")
        self.passphrase = self._form.add(PasswordField(self.tr("&Passphrase"), name="unlock.passphrase"))
        self._open = button(self.tr("Open the bank"), name="unlock.open", weight="primary")
        self._quit = button(self.tr("&Quit"), name="unlock.quit")
        self._quit.clicked.connect(self.gave_up)
        self._form.set_buttons(self._open, self._quit)
        self._form.submitted.connect(self._submit)
        self._where = label(where, "small", "unlock.where", wrap=True)
        card.column.addWidget(label(self.tr("Open the bank"), "title", "unlock.title"))
        card.column.addWidget(label(text, "quiet", wrap=True))
        card.column.addSpacing(look.MEDIUM)
        card.column.addWidget(self._form)
        card.column.addWidget(self._where)
        self._where.setVisible(bool(where))
        outer = QVBoxLayout(self)
        bare(outer)
        outer.addWidget(card)
        self.setFocusProxy(self.passphrase.editor)

    def show_notice(self, text: str) -> None:
        """Why the vault stays shut; what was typed is emptied."""
        self.passphrase.clear()
        self._form.notice_for("passphrase", text)

    def set_busy(self, busy: bool) -> None:
        self._form.set_busy(busy)
        reword(self._open, self.tr("Opening…") if busy else self.tr("Open the bank"))

    def _submit(self) -> None:
        if self.passphrase.text():
            self.submitted.emit(self.passphrase.text())
        else:
            self._form.notice_for("passphrase", self.tr("Type the passphrase."))
