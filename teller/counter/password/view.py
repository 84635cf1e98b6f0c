"""The form for a password of one's own; no password stays in it once it is saved or left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.password.presenter import PasswordPresenter
from teller.counter.shift import Asks
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.card import Card
from teller.counter.widgets.field import PasswordField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label

_WIDTH = 400


class PasswordView(QWidget):
    """`must`: a start password has to be replaced first; then it fills the window, and the way back is to sign out.

    Signals: changed when the bank has the new password, cancelled when the form is left without one.
    """

    changed = Signal()
    cancelled = Signal()

    def __init__(self, place: Asks, figures: Figures, must: bool) -> None:
        super().__init__()
        self.setObjectName("password")
        self._must = must
        self._presenter = PasswordPresenter(place, figures)
        self._presenter.setParent(self)
        current = self.tr("&Start password") if must else self.tr("&Current password")
        self.form = Form()
        self.current = self.form.add(PasswordField(current, name="password.current"))
        hint = self.tr("At least 8 characters; a sentence of your own is good.")
        self.new = self.form.add(PasswordField(self.tr("&New password"), name="password.new", hint=hint))
        self.again = self.form.add(PasswordField(self.tr("New password &again"), name="password.again"))
        self.notice = Notice("password.notice")
        self.form.add_widget(self.notice)
        self.save = button(self.tr("Save password"), name="password.save", weight="primary")
        tell_key(self.save, "Enter")
        self.cancel = button(self.tr("Sign out") if must else self.tr("Back"), name="password.cancel")
        tell_key(self.cancel, "Esc")
        self.form.set_buttons(self.save, self.cancel)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = self.tr("Choose your own password") if self._must else self.tr("Change your password")
        says = (
            self.tr("Yours was made for you and is good for this only. The new one is known to nobody but you.")
            if self._must
            else self.tr("Your other sessions end when it is saved; this one goes on.")
        )
        column = QVBoxLayout(self)
        bare(column)
        card = Card(_WIDTH)
        column.addWidget(card)
        inner = card.column
        inner.addWidget(label(title, "title", "password.title", wrap=True))
        inner.addWidget(label(says, "quiet", "password.says", wrap=True))
        inner.addSpacing(look.MEDIUM)
        inner.addWidget(self.form)

    def _connect(self) -> None:
        asks = self._presenter
        asks.advised.connect(self._advise)
        asks.changed.connect(self._changed)
        asks.refused.connect(self._refused)
        asks.busy.connect(self.form.set_busy)
        self.new.edited.connect(asks.advise)
        self.form.changed.connect(self.notice.clear)
        self.form.submitted.connect(lambda: asks.save(self.current.text(), self.new.text(), self.again.text()))
        self.form.cancelled.connect(self._leave)
        self.cancel.clicked.connect(self._leave)

    # -- what every panel can be told

    def refresh(self) -> None:
        """There is nothing to load."""

    def clear(self) -> None:
        """No password stays in a field, and none can be brought back by undoing."""
        self._presenter.forget()
        self._empty()
        self.notice.clear()

    def is_dirty(self) -> bool:
        return self.form.is_dirty()

    def first_focus(self) -> None:
        self.current.take_focus()

    # -- what came of it

    def _advise(self, text: str) -> None:
        if text:
            self.new.show_notice(text, "warning")

    def _changed(self) -> None:
        self._empty()
        self.notice.say(self.tr("Your password is changed. Your other sessions have ended."), "good")
        self.changed.emit()

    def _refused(self, field: str, text: str) -> None:
        if field:
            self.form.notice_for(field, text)
        else:
            self.notice.say(text, "bad")

    def _leave(self) -> None:
        # Nothing is asked: a password that was not saved is nobody's work, and it must not wait on the screen.
        self.clear()
        self.cancelled.emit()

    def _empty(self) -> None:
        for field in (self.current, self.new, self.again):
            field.eye.setChecked(False)
            field.clear()  # unlike QLineEdit's own, it leaves nothing to undo

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.first_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.clear()
