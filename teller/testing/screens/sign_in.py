"""The sign-in screen and its cover, the lock, worked as a person works them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class SignInScreen:
    """`root` is the window."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def is_shown(self) -> bool:
        found = self._root.findChild(QWidget, "sign_in.password")
        return found is not None and shown(found)

    def sign_in(self, email: str, password: str, code: str = "") -> None:
        """Type what is asked for and press Enter; what comes of it is another screen's, or `notice`."""
        self._wait(self.is_shown)
        if code:
            self._wait(self.asks_for_code)
        self._type("sign_in.email", email)
        self.type_password(password, code)

    def type_password(self, password: str, code: str = "") -> None:
        """On the lock screen the address stands there already."""
        self._wait(self.is_shown)
        if code:
            self._wait(self.asks_for_code)
        self._type("sign_in.password", password)
        press(find(self._root, "sign_in.password"), Qt.Key.Key_Return)
        if self.asks_for_code():  # Enter went on to it
            self._type("sign_in.code", code)
            press(find(self._root, "sign_in.code"), Qt.Key.Key_Return)

    def asks_for_code(self) -> bool:
        found = self._root.findChild(QWidget, "sign_in.code")
        return found is not None and shown(found)

    def choose_practice_user(self, number: int) -> None:
        """Alt and the number fill the form in, Enter sends it."""
        self._wait(self.is_shown)
        press(find(self._root, "sign_in.email"), Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
        press(find(self._root, "sign_in.enter"), Qt.Key.Key_Return)

    def as_somebody_else(self) -> None:
        press(find(self._root, "sign_in.other_user"), Qt.Key.Key_Space)

    def email(self) -> str:
        line = find(self._root, "sign_in.email")
        return line.text() if isinstance(line, QLineEdit) else ""

    def notice(self) -> str:
        said = self._root.findChild(QLabel, "sign_in.notice.text")
        return said.text() if said is not None and shown(said) else ""

    def _type(self, name: str, text: str) -> None:
        line = find(self._root, name)
        line.setFocus()
        if isinstance(line, QLineEdit) and not line.isReadOnly():
            line.selectAll()
            type_text(line, text)
