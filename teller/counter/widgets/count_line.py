"""The field for how many there are: worked from the number pad alone, where `12+5` is 17."""

import re
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from teller.counter import look

MOST: Final = 999_999
"""The most that a person counts of one note or coin. What the bank itself fills in may be more."""

_SUM: Final = {False: re.compile(r"\+?[0-9]*(?:\+[0-9]*)*"), True: re.compile(r"[+-]?[0-9]*(?:[+-][0-9]*)*")}
_NEXT: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST: Final = 40
_WIDE: Final = 84


def counted(text: str, *, signed: bool = False) -> int | None:
    """How many `12+5` are; nothing and a sign with nothing behind it are none. None for what is no count."""
    if len(text) > _LONGEST or not _SUM[signed].fullmatch(text):
        return None
    return sum(int(part) for part in re.findall(r"[+-]?[0-9]+", text))


class CountLine(QLineEdit):
    """Never holds what is no count: a key that would make it so changes nothing.

    Signals: counted_anew(int) when the count is another; too_many when one was refused for its size;
    left(steps, by_enter): to the next one or the one before.
    """

    counted_anew = Signal(object)
    too_many = Signal()
    left = Signal(int, bool)

    def __init__(self, name: str, says: str, *, signed: bool) -> None:
        super().__init__()
        self._signed, self._most, self._good, self._count = signed, MOST, "", 0
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.setFixedWidth(look.px(_WIDE))
        self.textChanged.connect(self._changed)
        self.editingFinished.connect(self._add_up)

    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        """As the bank says it: shown whatever its size. None of them is an empty field."""
        self._most, self._signed = max(MOST, abs(count)), self._signed or count < 0
        self.setText(str(count) if count else "")

    def _changed(self, text: str) -> None:
        count = counted(text, signed=self._signed)
        if count is None or abs(count) > self._most:
            at = self.cursorPosition() - (len(text) - len(self._good))
            self.setText(self._good)
            self.setCursorPosition(max(0, at))
            if count is not None:
                self.too_many.emit()
            return
        changed, self._good, self._count = count != self._count, text, count
        if changed:
            self.counted_anew.emit(count)

    def _add_up(self) -> None:
        """What was added stands there as its sum."""
        whole = str(self._count) if self._good.strip("+-") else ""
        if self._good != whole:
            self.setText(whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _NEXT and not plain:
            event.ignore()  # Ctrl+Enter sends the form, from wherever one is in it
        elif event.key() in (*_NEXT, Qt.Key.Key_Down, Qt.Key.Key_Up):
            if event.isAutoRepeat() and event.key() in _NEXT:
                return  # a key held down is pressed once: no count is completed by it
            self._add_up()
            self.left.emit(-1 if event.key() == Qt.Key.Key_Up else 1, event.key() in _NEXT)
        else:
            if event.text() in {"+", "-"} and self.selectedText() == self.text():
                self.end(False)  # all is marked on arrival: a plus adds to it, and does not replace it
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()
