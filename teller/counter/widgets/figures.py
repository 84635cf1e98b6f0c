"""The balance, loudest thing on its screen; while it is not known it says so and is never 0."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.plain import bare, label


class BalanceLabel(QWidget):
    """States: loading (an ellipsis), failed (a sentence), or a figure with its currency and a line below it."""

    def __init__(self, name: str, says: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._says = says
        self._figure, self._currency = label("", "balance", f"{name}.figure"), label("", "quiet")
        self._below = label("", "small", f"{name}.below", wrap=True)
        self._figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        bare(row, look.SMALL)
        row.addStretch(1)
        row.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._currency, 0, Qt.AlignmentFlag.AlignBaseline)
        column = QVBoxLayout(self)
        bare(column, look.TIGHT)
        column.addLayout(row)
        column.addWidget(self._below)
        self._below.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.set_loading()

    def set_loading(self) -> None:
        self._show("…", "", "", "balance", self.tr("loading"))

    def set_failed(self, why: str = "") -> None:
        words = self.tr("could not be loaded")
        self._show(words, "", why, "section", f"{words} {why}")

    def set_value(self, figure: str, currency: str = "", below: str = "") -> None:
        """The figure as it is written for the reader; a hyphen before it becomes a real minus sign."""
        shown = "\u2212" + figure[1:] if figure.startswith("-") else figure
        self._show(shown, currency, below, "balance", f"{shown} {currency}. {below}")

    def text(self) -> str:
        return self._figure.text()

    def _show(self, figure: str, currency: str, below: str, role: str, spoken: str) -> None:
        self._figure.setText(figure)
        look.set_variant(self._figure, "role", role)
        look.set_variant(self._figure, "tone", "bad" if role == "section" else None)
        self._currency.setText(currency)
        self._currency.setVisible(bool(currency))
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self.setAccessibleName(f"{self._says} {spoken}".strip())
