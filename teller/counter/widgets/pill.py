"""A status in an icon and a word, coloured as well but never by colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teller.counter import icons, look
from teller.counter.widgets.plain import bare, icon_label, label


class StatusPill(QWidget):
    """For example `StatusPill("frozen", "frozen", "warning")`. Tones: good, warning, bad, quiet, accent."""

    def __init__(
        self, icon: str = "info", word: str = "", tone: str = "quiet", *, name: str = "", wraps: bool = False
    ) -> None:
        """What is a sentence `wraps`."""
        super().__init__()
        self.setObjectName(name)
        self._icon = icon_label(icon, tone, 14)
        self._word = label(word, None, f"{name}.word" if name else None, wrap=wraps)
        row = QHBoxLayout(self)
        bare(row, look.TIGHT)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop if wraps else Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._word, 1 if wraps else 0)
        if not wraps:
            row.addStretch(1)
        self.set_status(icon, word, tone)

    def set_status(self, icon: str, word: str, tone: str) -> None:
        icons.dress(self._icon, icon, tone, 14)
        self._word.setText(word)
        look.set_variant(self._word, "tone", tone)
        self.setAccessibleName(word)

    def word(self) -> str:
        return self._word.text()
