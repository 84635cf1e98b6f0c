"""The shell around the panels: pages, the customer in service, the status line, locking and signing out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from teller.testing.screens.keys import find, press, shown

Wait = Callable[[Callable[[], bool]], None]
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PAGES = {"serve": "1", "customer": "2", "accounts": "3", "cards": "4", "drawer": "5", "users": "6", "settings": ","}
_PAGES |= {"approvals": "7", "limits": "8", "books": "9", "start": "0", "journal": "J"}
_SHIFTED = {"cheques": "U", "security": "Y"}


class ShellScreen:
    """`root` is the window."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def is_shown(self) -> bool:
        found = self._root.findChild(QWidget, "window.navigation")
        return found is not None and shown(found)

    def go_to(self, page: str) -> None:
        """By its shortcut, such as Ctrl+3 for the accounts."""
        self._wait(lambda: self.offers(page))
        key, shift = (_SHIFTED[page], _SHIFT) if page in _SHIFTED else (_PAGES[page], Qt.KeyboardModifier.NoModifier)
        press(self._focused(), Qt.Key(ord(key)), _CTRL | shift)

    def offers(self, page: str) -> bool:
        found = self._root.findChild(QWidget, f"window.go_{page}")
        return found is not None and shown(found)

    def status(self, part: str) -> str:
        """The status line's `user`, `session`, `till` or `day`."""
        return self._text(f"window.{part}")

    def customer(self) -> str:
        """Who is being served, or nothing."""
        return self._text("window.customer_name")

    def is_practice(self) -> bool:
        return shown(find(self._root, "window.practice"))

    def banner(self) -> str:
        return self._text("window.banner.text")

    def finish_serving(self) -> None:
        press(self._focused(), Qt.Key.Key_F12)
        self._wait(lambda: not self.customer())

    def lock(self) -> None:
        press(self._focused(), Qt.Key.Key_L, _CTRL)

    def sign_out(self) -> None:
        press(self._focused(), Qt.Key.Key_Q, _CTRL)

    def _focused(self) -> QWidget:
        """Where a key goes: the widget with the focus, or the window."""
        return self._root.focusWidget() or self._root

    def _text(self, name: str) -> str:
        found = self._root.findChild(QLabel, name)
        return found.text() if found is not None and shown(found) else ""
