"""Hands and eyes: press keys, type text, find a widget by its name, and see whether it is on screen."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PLAIN = Qt.KeyboardModifier.NoModifier
_CHORDS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
    """One key, held and let go."""
    QTest.keyClick(widget, key, modifiers)


def type_text(widget: QWidget, text: str) -> None:
    """Type a text of any script, a character at a time."""
    for character in text:
        # QTest.keyClicks knows ASCII only and aborts the process on anything else.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, _PLAIN, character))


def find(root: QWidget, name: str) -> QWidget:
    """The widget of that object name."""
    found: QWidget | None = root.findChild(QWidget, name)
    if found is None:
        raise LookupError(f"there is no widget called {name}")
    return found


def shown(widget: QWidget) -> bool:
    """Whether it can be seen: neither hidden itself nor on a page that is."""
    return widget.isVisible()


class Keys:
    """A person's hands, without a mouse: every key goes to whatever has the focus, and is counted.

    A chord such as Ctrl+K counts as two keys, since both are pressed. What is typed into a field counts where
    `counted` says so.
    """

    def __init__(self, root: QWidget) -> None:
        self._root = root
        self.count = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        self.count += 1 + sum(bool(modifiers & one) for one in _CHORDS)
        QTest.keyClick(self.focused(), key, modifiers)

    def control(self, letter: str) -> None:
        """Ctrl and a letter or digit: `control("K")`."""
        self.press(Qt.Key[f"Key_{letter.upper()}"], Qt.KeyboardModifier.ControlModifier)

    def alt(self, letter: str) -> None:
        self.press(Qt.Key[f"Key_{letter.upper()}"], Qt.KeyboardModifier.AltModifier)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def escape(self) -> None:
        self.press(Qt.Key.Key_Escape)

    def tab(self) -> None:
        self.press(Qt.Key.Key_Tab)

    def down(self) -> None:
        self.press(Qt.Key.Key_Down)

    def type(self, text: str, *, counted: bool = False) -> None:
        """Type a text where the cursor is, a character at a time."""
        self.count += len(text) if counted else 0
        for character in text:
            type_text(self.focused(), character)

    def focused(self) -> QWidget:
        """Where a key goes now: the widget with the focus, or the window."""
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self._root
