"""The steps of a second factor as a member of staff takes them, with an authenticator in hand; and the sheet that asks
for a code in the middle of the work.
"""

from collections.abc import Callable
from datetime import datetime
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from teller.counter.widgets.field import Field
from teller.counter.widgets.notice import Notice
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class Authenticator:
    """The app on somebody's phone: it has a secret, and knows the time."""

    def __init__(self, secret: str, now: Callable[[], datetime]) -> None:
        self._secret, self._now = secret.replace(" ", ""), now

    def code(self, *, later: int = 0) -> str:
        """The code of now, or of some steps later."""
        import pyotp

        return pyotp.TOTP(self._secret).at(int(self._now().timestamp()) + 30 * later)


class SecondFactorScreen:
    """Works the widgets called `second_factor.…` below a root. `now` is the bank's clock."""

    def __init__(self, root: QWidget, wait: Wait, now: Callable[[], datetime]) -> None:
        self._root, self._wait, self._now = root, wait, now

    # -- doing

    def enrol(self, password: str) -> Authenticator:
        """All three steps; the recovery codes are kept by nobody."""
        phone = self.scan(password)
        self.activate(phone.code())
        self.wait_for_codes()
        self.keep()
        return phone

    def scan(self, password: str, code: str = "") -> Authenticator:
        """The first step, and the secret into an authenticator."""
        self._wait(self.asks_who)
        self._type("second_factor.password", password)
        last = "second_factor.password"
        if code:
            last = "second_factor.proof"
            self._type(last, code)
        press(find(self._root, last), Qt.Key.Key_Return)
        self._wait(self.shows_secret)
        return Authenticator(self.secret(), self._now)

    def activate(self, code: str) -> None:
        self._type("second_factor.code", code)
        press(find(self._root, "second_factor.code"), Qt.Key.Key_Return)

    def wait_for_codes(self) -> tuple[str, ...]:
        self._wait(lambda: bool(self.recovery_codes()))
        return self.recovery_codes()

    def keep(self) -> None:
        """Enter, until the moment of grace is over and it counts."""
        gone = False

        def kept() -> bool:
            nonlocal gone
            found = self._root.findChild(QWidget, "second_factor.kept")
            gone = gone or found is None or not shown(found)
            if not gone and found is not None:
                press(found, Qt.Key.Key_Return)
            return gone

        self._wait(kept)

    def leave(self) -> None:
        press(find(self._root, "second_factor.password"), Qt.Key.Key_Escape)

    # -- seeing

    def asks_who(self) -> bool:
        return self._sees("second_factor.password")

    def shows_secret(self) -> bool:
        return self._sees("second_factor.secret") and bool(self.secret())

    def secret(self) -> str:
        return cast("QLabel", find(self._root, "second_factor.secret")).text()

    def recovery_codes(self) -> tuple[str, ...]:
        found = (self._root.findChild(QLabel, f"second_factor.code_{at}") for at in range(1, 11))
        return tuple(one.text() for one in found if one is not None and shown(one))

    def refusal(self) -> str:
        """What is said beside a field, or over the buttons."""
        fields = [one for one in self._root.findChildren(Field) if one.name.startswith("second_factor.")]
        beside = next((one.notice() for one in fields if shown(one) and one.notice()), "")
        notices = self._root.findChildren(Notice)
        return beside or next((one.text() for one in notices if "second_factor" in one.objectName() and shown(one)), "")

    def _sees(self, name: str) -> bool:
        found = self._root.findChild(QWidget, name)
        return found is not None and shown(found)

    def _type(self, name: str, text: str) -> None:
        line = cast("QLineEdit", find(self._root, name))
        line.setFocus()
        line.selectAll()
        type_text(line, text)


class ProofScreen:
    """The sheet that asks for a code before something is done: the widgets called `proving.…`."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def is_open(self) -> bool:
        found = self._root.findChild(QWidget, "proving.code")
        return found is not None and shown(found)

    def title(self) -> str:
        return cast("QLabel", find(self._root, "proving.title")).text()

    def show(self, code: str) -> None:
        self._wait(self.is_open)
        line = cast("QLineEdit", find(self._root, "proving.code"))
        line.selectAll()
        type_text(line, code)
        press(line, Qt.Key.Key_Return)

    def leave(self) -> None:
        self._wait(self.is_open)
        press(find(self._root, "proving.code"), Qt.Key.Key_Escape)

    def refusal(self) -> str:
        fields = [one for one in self._root.findChildren(Field) if one.name == "proving.code"]
        return next((one.notice() for one in fields if shown(one)), "")
