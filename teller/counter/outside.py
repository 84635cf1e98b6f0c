"""What stands in the corners of every screen outside the shell: PRACTICE, and the choice of language and theme."""

from PySide6.QtWidgets import QWidget

from teller.counter import look
from teller.counter.widgets.plain import label

_BESIDE_THE_CARD = 880  # in a narrower window the mark would lie on the card in the middle


class Outside:
    """Puts them in their places over the window, the lock included; the shell has a mark and settings of its own."""

    def __init__(self, window: QWidget, practice_words: str) -> None:
        self._window = window
        self._mark = label(practice_words, "practice", "window.practice_mark")
        self._mark.setParent(window)
        self._mark.hide()
        self._corner: QWidget | None = None

    def set_corner(self, corner: QWidget) -> None:
        """The one before it is let go."""
        if self._corner is not None:
            self._corner.hide()
            self._corner.deleteLater()
        self._corner = corner
        corner.setParent(self._window)

    def reword(self, practice_words: str) -> None:
        self._mark.setText(practice_words)

    def place(self, *, outside: bool, practice: bool) -> int:
        """Where they belong in a window of this size, if they are to be seen at all; the room to leave free above."""
        window, mark, corner = self._window, self._mark, self._corner
        mark.resize(mark.sizeHint().width(), look.px(look.CONTROL_HEIGHT))  # as in the shell
        mark.move(window.width() - mark.width() - look.LARGE, look.SMALL)
        mark.setVisible(practice and outside)
        mark.raise_()
        if corner is not None:
            corner.adjustSize()
            corner.move(look.LARGE, window.height() - corner.height() - look.LARGE)
            corner.setVisible(outside)
            corner.raise_()
        narrow = window.width() < look.px(_BESIDE_THE_CARD)
        return mark.height() + look.SMALL if practice and outside and narrow else 0
