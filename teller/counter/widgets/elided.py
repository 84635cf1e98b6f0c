"""A name of any length on one line: it ends in an ellipsis where it does not fit, and is whole when hovered over."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from teller.counter import look

_LEAST = 56  # some letters and the ellipsis


def as_tooltip(text: str) -> str:
    """A tooltip renders markup by itself, whatever it is given: so what a customer wrote is told to it as text."""
    return f"<span>{escape(text)}</span>" if text else ""


class Elided(QLabel):
    """A plain-text label that never makes its layout wider."""

    def __init__(self, role: str, name: str, *, natural: bool = False, least: int = _LEAST) -> None:
        """With `natural` it asks for no more room than its text needs, and gives way down to `least`; else it takes
        whatever there is.
        """
        super().__init__()
        self._natural, self._least = natural, least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setObjectName(name)
        self.setSizePolicy(
            QSizePolicy.Policy.Maximum if natural else QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )
        self._whole = ""

    def set_whole(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def whole(self) -> str:
        return self._whole

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, hint.height()) if self._natural else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = min(self.fontMetrics().horizontalAdvance(self._whole) + 2, look.px(self._least))
        return QSize(least, hint.height()) if self._natural else hint

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(as_tooltip(self._whole) if shown != self._whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
