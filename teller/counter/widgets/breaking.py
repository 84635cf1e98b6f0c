"""A value that is shown whole in any width: words wrap, and a word too long for its line breaks within itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from teller.counter import look

_LEAST = 96  # what a column is never pressed below
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs


class Breaking(QLabel):
    """A plain-text label that can be marked and copied. An e-mail address breaks before its @, if anywhere."""

    def __init__(self, text: str = "", role: str | None = None) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if role is not None:
            self.setProperty("role", role)
        self._whole = text
        self.setText(text)

    def whole(self) -> str:
        return self._whole

    def sizeHint(self) -> QSize:
        """On one line, if there is the room."""
        lines = self._whole.split("\n")
        width = max((self.fontMetrics().horizontalAdvance(line) for line in lines), default=0) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(self.sizeHint().width(), look.px(_LEAST))
        return QSize(width, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        broken = self._broken(width)
        return self.fontMetrics().boundingRect(0, 0, max(width, 1), 0, int(_FLAGS), broken).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        broken = self._broken(self.width())
        if broken != self.text():
            self.setText(broken)

    def _broken(self, width: int) -> str:
        return "\n".join(
            " ".join(self._word(word, width) for word in line.split(" ")) for line in self._whole.split("\n")
        )

    def _word(self, word: str, width: int) -> str:
        advance = self.fontMetrics().horizontalAdvance
        if advance(word) <= width:
            return word
        pieces: list[str] = []
        for part in word.replace("@", "\n@").split("\n"):
            piece = ""
            for letter in part:
                if piece and advance(piece + letter) > width:
                    pieces.append(piece)
                    piece = ""
                piece += letter
            pieces.append(piece)
        return "\n".join(pieces)
