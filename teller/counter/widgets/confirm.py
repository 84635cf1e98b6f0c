"""The one confirm step before money moves: who, how much, what will be true afterwards, and what to mind."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.button import button, reword, tell_key
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList, Row
from teller.counter.widgets.grace import Grace
from teller.counter.widgets.notice import Notice, Tone
from teller.counter.widgets.plain import announce, bare, label, rule


class ConfirmPanel(QWidget):
    """Enter does what the primary button says, Esc goes back and nothing has happened.

    Signals: confirmed, went_back.
    """

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = label("", "section", f"{name}.title", wrap=True)
        self._title.setMinimumHeight(look.px(look.ICON))  # as high as the receipt’s, which has an icon
        self._figure, self._currency = label("", "balance", f"{name}.amount"), label("", "quiet")
        self.who = DetailList(f"{name}.who", figures=True)
        self.afterwards = DetailList(f"{name}.afterwards", figures=True)
        self.notice = Notice(f"{name}.notice")
        self._warnings = QVBoxLayout()
        self._cautious, self._more = False, tuple[QPushButton, ...]()
        self.post = button("", name=f"{name}.post", weight="primary")
        self.back = button(self.tr("Back"), name=f"{name}.back")
        tell_key(self.back, "Esc")
        tell_key(self.post, "Enter")
        self.grace = Grace(self, self._ready)
        self.post.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.went_back)
        self._lay_out()

    def _lay_out(self) -> None:
        amount = QHBoxLayout()
        bare(amount, look.SMALL)
        amount.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        amount.addWidget(self._currency, 0, Qt.AlignmentFlag.AlignBaseline)
        amount.addStretch(1)
        self._buttons = buttons = Columns(spacing=look.SMALL)
        for one in (self.post, self.back):
            buttons.addWidget(one)
        buttons.addStretch(1)
        bare(self._warnings, look.SMALL)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addWidget(self._title)
        column.addLayout(amount)
        column.addWidget(self.who)
        column.addWidget(rule())
        column.addWidget(label(self.tr("Afterwards"), "strong"))
        column.addWidget(self.afterwards)
        column.addLayout(self._warnings)
        column.addWidget(self.notice)
        column.addSpacing(look.TIGHT)
        column.addLayout(buttons)
        column.addStretch(1)

    def ask(
        self, *, title: str, amount: str, currency: str, who: Iterable[Row], afterwards: Iterable[Row], action: str,
        warnings: Sequence[str | tuple[str, Tone]] = (), cautious: bool = False,
    ) -> None:  # fmt: skip
        """Show what is about to happen; `action` is what the button says, for example "Post 150.00".

        Where it is `cautious`, Enter alone goes back: the cursor has to be put on the button first.
        """
        self._cautious = cautious
        self._title.setText(title)
        self._figure.setText(amount)
        self._currency.setText(currency)
        self.who.set_rows(who)
        self.afterwards.set_rows(afterwards)
        self.notice.clear()
        self._warn(warnings)
        reword(self.post, action)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grace.begin()
        self.set_busy(False)
        announce(self, self.tr("{title}: {amount}").format(title=title, amount=f"{amount} {currency}"))

    def set_busy(self, busy: bool) -> None:
        for one in (self.post, self.back, *self._more):
            one.setDisabled(busy or self.grace.is_on())

    def _ready(self) -> None:
        """It has been seen: now Enter posts."""
        self.set_busy(False)
        if self.isVisible():  # a hidden page must not take the cursor
            self.take_focus()

    def take_focus(self) -> None:
        """To the button that Enter presses."""
        (self.back if self._cautious else self.post).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_button(self, made: QPushButton) -> None:
        """Something else to be done before it is answered; it rests while the others do."""
        self._more = (*self._more, made)
        self._buttons.insertWidget(self._buttons.count() - 1, made)

    def _warn(self, warnings: Sequence[str | tuple[str, Tone]]) -> None:
        while (item := self._warnings.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, warning in enumerate(warnings, start=1):
            text, tone = (warning, "warning") if isinstance(warning, str) else warning
            shown = Notice(f"{self.objectName()}.warning_{number}")
            self._warnings.addWidget(shown)
            shown.say(text, tone)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        busy = not self.post.isEnabled() or event.isAutoRepeat()
        if event.key() == Qt.Key.Key_Escape:
            if not busy:
                self.went_back.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not busy:
            focused = QApplication.focusWidget()
            default = self.back if self._cautious else self.post
            (focused if isinstance(focused, QPushButton) and self.isAncestorOf(focused) else default).click()
        else:
            super().keyPressEvent(event)
