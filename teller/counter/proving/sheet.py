"""The sheet over a page that asks for a code: small, about one thing, and nothing like a sign-in."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.refusal import InvalidInput, Refusal
from teller.counter import look, wording
from teller.counter.figures import Figures
from teller.counter.proving import words
from teller.counter.proving.presenter import Proving
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.field import CodeField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, icon_label, label

_WIDTH = 400


class ProofSheet(QDialog):
    """Esc leaves it undone, and so does the lock, which closes every dialog."""

    def __init__(self, parent: QWidget, proving: Proving, figures: Figures, deed: str) -> None:
        super().__init__(parent)
        self.setObjectName("proving")
        title = words.title(deed)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._proving, self._figures = proving, figures
        self.form = Form()
        hint = self.tr("Six digits, or one of your recovery codes.")
        self.code = self.form.add(CodeField(self.tr("&Code from your authenticator"), name="proving.code", hint=hint))
        self.notice = Notice("proving.notice")
        self.form.add_widget(self.notice)
        self.form.changed.connect(self.notice.clear)
        go_on = button(self.tr("Go on"), name="proving.go_on", weight="primary")
        tell_key(go_on, "Enter")
        leave = button(self.tr("Leave it undone"), name="proving.leave")
        tell_key(leave, "Esc")
        self.form.set_buttons(go_on, leave)
        leave.clicked.connect(self.reject)
        self.form.cancelled.connect(self.reject)
        self.form.submitted.connect(self._show_code)
        self._lay_out(title)
        proving.refused.connect(self._refused)
        proving.busy.connect(self.form.set_busy)
        proving.over.connect(self.close)

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addWidget(icon_label("key", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(title, "section", "proving.title", wrap=True), 1)
        says = self.tr(
            "It is done once a code has shown that it is still you. For some minutes, no other is asked for."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.WIDE, look.WIDE, look.WIDE)
        column.setSpacing(look.MEDIUM)
        column.addLayout(head)
        said = label(says, "quiet", "proving.says", wrap=True)
        said.setMinimumWidth(look.px(_WIDTH))
        column.addWidget(said)
        column.addWidget(self.form)

    def event(self, event: QEvent) -> bool:
        """A window of its own gets no more room by itself for what is said in it later."""
        asks_for_room = event.type() is QEvent.Type.LayoutRequest  # after others this may be gone
        done = super().event(event)
        if asks_for_room and (column := self.layout()) is not None:
            self.resize(self.width(), max(self.height(), column.totalHeightForWidth(self.width())))
        return done

    def _show_code(self) -> None:
        self.form.clear_notices()
        code = self.code.text().strip()
        if code:
            self._proving.show(code)
        else:
            self._refused(InvalidInput("code", "missing"))

    def _refused(self, refusal: Refusal) -> None:
        text = wording.of(refusal, self._figures)
        self.code.set_text("")
        if refusal.code in {"code_refused", "invalid_input"}:
            self.form.notice_for("code", text)
        else:
            self.notice.say(text, "bad")
            self.code.take_focus()

    def reject(self) -> None:
        """Leave it undone."""
        self.code.set_text("")
        if self._proving.is_asking():
            self._proving.give_up()  # which closes this
        else:
            super().reject()


class AskingForProof(QObject):
    """Puts the sheet up whenever a code is needed, as long as the shell is there."""

    def __init__(self, window: QWidget, proving: Proving, figures: Figures) -> None:
        super().__init__()
        self._window, self._proving, self._figures = window, proving, figures
        proving.wanted.connect(self._ask)

    def close(self) -> None:
        """The shell goes: whoever waits for a code waits no longer."""
        self._proving.wanted.disconnect(self._ask)
        self._proving.give_up()

    def _ask(self, deed: str) -> None:
        sheet = ProofSheet(self._window, self._proving, self._figures, deed)
        sheet.open()
        sheet.code.take_focus()
