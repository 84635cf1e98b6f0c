"""Hands and eyes: press keys, type text, find a widget by its name, and see whether it is on screen."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PLAIN = Qt.KeyboardModifier.NoModifier


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
