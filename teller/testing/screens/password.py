"""The form for one's own password as a member of staff fills it in: keys only, and what is on screen."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from teller.counter.widgets.field import PasswordField
from teller.counter.widgets.notice import Notice
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_FIELDS = ("password.current", "password.new", "password.again")


class PasswordScreen:
    """Works the widgets called `password.…` below a root."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def fill_in(self, current: str, new: str, again: str | None = None) -> None:
        for name, text in zip(_FIELDS, (current, new, new if again is None else again), strict=True):
            line = find(self._root, name)
            press(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            press(line, Qt.Key.Key_Delete)
            type_text(line, text)

    def save(self) -> None:
        """Enter; it is done with when the screen is gone, the fields are empty, or something is said."""
        last = find(self._root, "password.again")
        press(last, Qt.Key.Key_Return)
        self._wait(lambda: not self.is_open() or not any(self.typed()) or bool(self.refusal() or self.notice()))

    def change(self, current: str, new: str, again: str | None = None) -> None:
        self.fill_in(current, new, again)
        self.save()

    def leave(self) -> None:
        press(find(self._root, "password.current"), Qt.Key.Key_Escape)

    def typed(self) -> list[str]:
        """What stands in the three fields."""
        return [cast("QLineEdit", find(self._root, name)).text() for name in _FIELDS]

    def advice(self) -> str:
        """What is said beside the new password."""
        return self._beside("password.new")

    def refusal(self) -> str:
        """What is said beside a field and marks it as wrong, or nothing."""
        wrong = [name for name in _FIELDS if find(self._root, name).property("bad") == "true"]
        return self._beside(wrong[0]) if wrong else ""

    def notice(self) -> str:
        return cast("Notice", find(self._root, "password.notice")).text()

    def is_open(self) -> bool:
        found = self._root.findChild(QWidget, "password.save")
        return found is not None and shown(found)

    def _beside(self, name: str) -> str:
        fields = self._root.findChildren(PasswordField)
        return next(field.notice() for field in fields if field.name == name)
