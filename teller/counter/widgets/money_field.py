"""The field for an amount: big tabular figures, the currency small beside them. It holds text and decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from teller.counter import look
from teller.counter.widgets.field import TextField
from teller.counter.widgets.plain import label, spoken

Understood = Callable[[str], str | None]


class MoneyField(TextField):
    """An amount as the teller typed it; what it means is the presenter's to say."""

    def __init__(
        self, title: str, *, name: str, currency: str = "", hint: str = "", understood: Understood | None = None
    ) -> None:
        """`understood` answers how an amount is written in full that was typed short, and nothing for any other."""
        self._currency, self._understood = label(currency, "quiet"), understood
        if not currency:
            self._currency.hide()  # it stands elsewhere, and the field is as wide as the others
        super().__init__(title, name=name, hint=hint, longest=40, beside=self._currency)
        self.line.setProperty("role", "money")
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.line.installEventFilter(self)

    def set_currency(self, code: str) -> None:
        self._currency.setText(code)
        self._currency.setVisible(bool(code))
        self.line.setAccessibleName(f"{spoken(self.title.text())}, {code}")

    def say_understood(self, text: str) -> None:
        """Say below the field what `1.25k` was taken for; nothing brings the hint back. A refusal stays."""
        if not self.notice():
            self._line.setText(text or self._hint)
            look.set_variant(self._line, "tone", "ink" if text else "quiet")
            self.editor.setAccessibleDescription(text or self._hint)

    def clear(self) -> None:
        super().clear()
        self.say_understood("")

    def _changed(self, text: str) -> None:
        super()._changed(text)
        if self._understood is not None:
            meant = self._understood(text)
            self.say_understood(f"= {meant}" if meant else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The number pad prints a point on some keyboards and a comma on others; the reader means his own.
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            on_pad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
            if on_pad and event.text() in {".", ","}:
                self.line.insert(self.locale().decimalPoint())
                return True
        return super().eventFilter(watched, event)
