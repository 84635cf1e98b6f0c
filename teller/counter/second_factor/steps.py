"""The steps of a second factor, of which one is on screen: who asks, the authenticator's code, the recovery codes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.factors.offer_factor import Offered
from teller.counter import clipboard, look
from teller.counter.second_factor import words
from teller.counter.second_factor.presenter import Purpose
from teller.counter.widgets.button import button, reword, tell_key
from teller.counter.widgets.columns import Columns, in_a_row
from teller.counter.widgets.field import CodeField, PasswordField
from teller.counter.widgets.form import Form
from teller.counter.widgets.grace import Grace
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import announce, at_the_top, bare, label
from teller.counter.widgets.qr_code import QrCode


class WhoStep(Form):
    """One's own password; and a code, where there is a factor that it can be of."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__()
        self.setObjectName("second_factor.who")
        self.password = self.add(PasswordField(self.tr("Your &password"), name="second_factor.password"))
        self.code: CodeField | None = None
        if purpose.has_factor:
            hint = self.tr("Six digits, or one of your recovery codes.")
            if purpose is Purpose.ELSEWHERE:
                hint = self.tr("Of the old one, or a recovery code. Empty, if you have just signed in with one.")
            self.code = self.add(CodeField(self.tr("&Code"), name="second_factor.proof", hint=hint))
        self.notice = Notice("second_factor.who_notice")
        self.add_widget(self.notice)
        self.changed.connect(self.notice.clear)
        weight = "danger" if purpose is Purpose.DROP else "primary"
        self.on = button(words.go_on(purpose), name="second_factor.go_on", weight=weight)  # type: ignore[arg-type]
        tell_key(self.on, "Enter")
        self.back = button(words.back(purpose), name="second_factor.back")
        tell_key(self.back, "Esc")
        self.back.clicked.connect(self.cancelled)
        self.set_buttons(self.on, self.back)

    def typed_code(self) -> str:
        return self.code.text().strip() if self.code is not None else ""


class ScanStep(Form):
    """The secret, for a camera and for typing; and the first code that the authenticator makes of it."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__()
        self.setObjectName("second_factor.scan")
        self.qr = QrCode("second_factor.qr", self.tr("QR code for your authenticator"))
        self._secret = label("", "strong", "second_factor.secret", wrap=True)
        self._secret.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._secret.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        said = QVBoxLayout()
        bare(said, look.SMALL)
        for text in (
            self.tr("Open the authenticator on your phone, add an account, and point the camera at this code."),
            self.tr("Where it has no camera, type this key into it:"),
        ):
            said.addWidget(label(text, None if not said.count() else "quiet", wrap=True))
        said.addWidget(self._secret)
        said.addStretch(1)
        both = QWidget()
        beside = Columns(spacing=look.WIDE)
        beside.addLayout(at_the_top(self.qr))
        beside.addLayout(said, 1)
        inner = QVBoxLayout(both)
        bare(inner)
        inner.addLayout(beside)
        self.add_widget(both)
        hint = self.tr("The six digits that it shows now.")
        self.code = self.add(CodeField(self.tr("&Code from the authenticator"), name="second_factor.code", hint=hint))
        self.notice = Notice("second_factor.scan_notice")
        self.add_widget(self.notice)
        self.changed.connect(self.notice.clear)
        self.on = button(self.tr("Turn it on"), name="second_factor.turn_on", weight="primary")
        tell_key(self.on, "Enter")
        self.back = button(words.back(purpose), name="second_factor.scan_back")
        tell_key(self.back, "Esc")
        self.back.clicked.connect(self.cancelled)
        self.set_buttons(self.on, self.back)

    def show_offer(self, offer: Offered) -> None:
        self.qr.show_text(offer.uri)
        self._secret.setText(offer.secret_text)
        self.code.clear()

    def clear(self) -> None:
        super().clear()
        self.qr.clear()
        self._secret.setText("")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.clear()


class CodesStep(QWidget):
    """The recovery codes: shown once, to be printed or written down, and afterwards in no widget at all.

    Signals: kept when somebody says that they have them, print_asked.
    """

    kept = Signal()
    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("second_factor.codes")
        self._labels = list[object]()
        self._codes: tuple[str, ...] = ()
        self._grid = QGridLayout()
        bare(self._grid)
        self._grid.setHorizontalSpacing(look.WIDE)
        self._grid.setVerticalSpacing(look.TIGHT)
        self.notice = Notice("second_factor.codes_notice")
        self.done = button(self.tr("I have kept them"), name="second_factor.kept", weight="primary")
        tell_key(self.done, "Enter")
        self.printing = button(self.tr("P&rint"), name="second_factor.print", icon="print")
        self.copy = button(self.tr("Cop&y"), name="second_factor.copy", icon="copy")
        self.grace = Grace(self, lambda: None)  # no second Enter puts away what nobody has read
        self.done.clicked.connect(self._kept)
        self.printing.clicked.connect(self.print_asked)
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addLayout(self._grid)
        column.addWidget(self.notice)
        row = QHBoxLayout()
        bare(row)
        row.addLayout(in_a_row(self.done, self.printing, self.copy, spacing=look.SMALL))
        row.addStretch(1)
        column.addLayout(row)

    def show_codes(self, codes: Sequence[str]) -> None:
        self.clear()
        self._codes = tuple(codes)
        for at, code in enumerate(codes):
            number, shown = label(f"{at + 1}", "small"), label(code, "code", f"second_factor.code_{at + 1}")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(number, at, 0)
            self._grid.addWidget(shown, at, 1)
        self._grid.setColumnStretch(1, 1)
        reword(self.copy, self.tr("Cop&y"))
        self.grace.begin()
        announce(self, self.tr("Your recovery codes are shown, once."))

    def codes(self) -> tuple[str, ...]:
        return self._codes

    def clear(self) -> None:
        """Forget them."""
        self._codes = ()
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self.notice.clear()

    def take_focus(self) -> None:
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self) -> None:
        if not self.grace.is_on():
            self.kept.emit()

    def _copy(self) -> None:
        clipboard.copy("\n".join(self._codes))
        reword(self.copy, self.tr("Copied for {seconds} s").format(seconds=clipboard.SECONDS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.click()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.clear()
