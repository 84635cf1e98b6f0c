"""Unlocking whoever an alert is about: a button, and the question why in place of the decision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.readmission.list_blocked import Blocked
from teller.counter import look
from teller.counter.alerts import words
from teller.counter.widgets.button import button
from teller.counter.widgets.field import TextField
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.titled_form import TitledForm

_LONGEST = 400


class UnlockForm(TitledForm):
    """Why somebody is let in again. Signals: unlocked(whoever is kept out, reason)."""

    unlocked = Signal(object, str)

    def __init__(self) -> None:
        super().__init__("alerts.confirm_unlock")
        self.who: Blocked | None = None
        hint = self.tr("It stays on record.")
        self.reason = self.add(TextField(self.tr("Wh&y"), name="alerts.unlock_reason", hint=hint, longest=_LONGEST))
        self.finish()
        self.submitted.connect(self._submit)

    def ask(self, who: Blocked) -> None:
        self.clear()
        self.who = who
        says = (
            self.tr("Make sure first that nobody guesses passwords there.")
            if who.device
            else self.tr("Make sure first that the wrong tries were theirs.")
        )
        self.head(self.tr("Unlock {name}?").format(name=words.kept_out(who)), says, self.tr("Unlock"))
        self.reason.take_focus()

    def clear(self) -> None:
        super().clear()
        self.who = None

    def _submit(self) -> None:
        self.clear_notices()
        if self.who is not None:
            self.unlocked.emit(self.who, self.reason.text())


class Unlocking(QWidget):
    """Who is kept out still, until when, and the button that lets them in. Signals: asked."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.who: Blocked | None = None
        self.says = label("", None, "alerts.kept_out", wrap=True)
        self.button = button(self.tr("&Unlock…"), name="alerts.unlock", icon="lock")
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addWidget(self.says)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, who: Blocked | None) -> None:
        """Say how it stands with them; nothing where nobody is kept out any more."""
        self.who = who
        self.says.setText("" if who is None else self._said(who))
        self.button.setVisible(who is not None and not who.mine)
        self.setVisible(who is not None)

    def _said(self, who: Blocked) -> str:
        if who.mine:
            return self.tr("This is yourself: somebody else unlocks you.")
        if who.stopped:
            return self.tr("Stopped until somebody unlocks: {name}.").format(name=words.kept_out(who))
        return self.tr("Still has to wait before the next try: {name}.").format(name=words.kept_out(who))
