"""An account's holds and cheques, worked as a person would: everything by keyboard."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from teller.counter.widgets.notice import Notice
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CONTROL = Qt.KeyboardModifier.ControlModifier


class HoldsScreen:
    """Works the widgets called `holds.…` below a root. What is typed as None is left as it stands."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- what is on screen

    def is_ready(self) -> bool:
        return shown(self._find("holds.table"))

    def rows(self) -> list[list[str]]:
        return self._rows("holds.table")

    def cheques(self) -> list[list[str]]:
        return self._rows("holds.cheques")

    def standing(self) -> str:
        """Balance, on hold, available."""
        return self._label("holds.standing")

    def state(self) -> str:
        return self._find("holds.chosen_state").accessibleName()

    def notice(self) -> str:
        return cast("Notice", self._find("holds.notice")).text()

    def form_notice(self, form: str) -> str:
        """What a form says about no field of it: place, release, capture or cheque."""
        return cast("Notice", self._find(f"holds.{form}_notice")).text()

    def field_notice(self, field: str) -> str:
        """What stands below a field, such as `place_amount`."""
        return self._label(f"holds.{field}.notice")

    def sees(self, thing: str) -> bool:
        return shown(self._find(f"holds.{thing}"))

    # -- what a person does

    def open(self) -> None:
        """From the accounts, for the chosen one."""
        table = self._find("accounts.table")
        press(table.window().focusWidget() or table, Qt.Key.Key_H, _CONTROL)
        self._wait(self.is_ready)

    def choose(self, at: int) -> None:
        table = cast("PagedTable", self._find("holds.table"))
        press(table, Qt.Key.Key_Home, _CONTROL)
        for _ in range(at):
            press(table, Qt.Key.Key_Down)

    def place(self, amount: str, reason: str, until: str | None = None) -> None:
        """Does not wait: it may be refused."""
        press(self._find("holds.place_hold"), Qt.Key.Key_Space)
        self._wait(lambda: self.sees("place_amount"))
        self._type("place_amount", amount)
        self._type("place_reason", reason)
        self._type("place_expires_on", until)
        press(self._find("holds.place_expires_on"), Qt.Key.Key_Return)

    def release(self, reason: str) -> None:
        press(self._find("holds.release_hold"), Qt.Key.Key_Space)
        self._wait(lambda: self.sees("release_reason"))
        self._type("release_reason", reason)
        press(self._find("holds.release_reason"), Qt.Key.Key_Return)

    def review_capture(self, payee: str, amount: str | None = None) -> None:
        """Up to the review, where it is not refused."""
        press(self._find("holds.capture_hold"), Qt.Key.Key_Space)
        self._wait(lambda: self.sees("capture_payee"))
        self._type("capture_payee", payee)
        self._type("capture_amount", amount)
        press(self._find("holds.capture_payee"), Qt.Key.Key_Return)

    def review_cheque(self, amount: str, number: str, drawn_on: str, drawer: str) -> None:
        """Up to the review, where it is not refused."""
        press(self._find("holds.deposit_cheque"), Qt.Key.Key_Space)
        self._wait(lambda: self.sees("cheque_amount"))
        for field, text in (("amount", amount), ("number", number), ("drawn_on", drawn_on), ("drawer", drawer)):
            self._type(f"cheque_{field}", text)
        press(self._find("holds.cheque_drawer"), Qt.Key.Key_Return)

    def capture(self, payee: str, amount: str | None = None) -> None:
        self.review_capture(payee, amount)
        self.post()

    def post(self) -> None:
        """What was reviewed."""
        self._wait(lambda: self._find("holds.confirm.post").isEnabled() and self.sees("confirm.post"))
        press(self._find("holds.confirm.post"), Qt.Key.Key_Return)

    def put_away(self) -> None:
        """The receipt."""
        self._wait(lambda: self.sees("receipt.done") and self._find("holds.receipt.done").isEnabled())
        press(self._find("holds.receipt.done"), Qt.Key.Key_Return)

    def approve(self, email: str, password: str) -> None:
        """A supervisor beside the maker says yes."""
        self._wait(lambda: self.sees("approval.reason"))
        press(self._find("holds.approval.reason"), Qt.Key.Key_Return)
        self._wait(lambda: self.sees("approval.email"))
        self._type("approval.email", email)
        self._type("approval.password", password)
        press(self._find("holds.approval.password"), Qt.Key.Key_Return)

    def escape(self) -> None:
        now = self._root.window().focusWidget()
        press(now or self._root, Qt.Key.Key_Escape)

    def _type(self, field: str, text: str | None) -> None:
        if text is not None:
            line = self._find(f"holds.{field}")
            line.setFocus()
            press(line, Qt.Key.Key_A, _CONTROL)
            press(line, Qt.Key.Key_Backspace)
            type_text(line, text)

    def _rows(self, name: str) -> list[list[str]]:
        table = cast("PagedTable", self._find(name))
        return [[column.value(row) for column in table.paged.columns] for row in table.rows()]

    def _label(self, name: str) -> str:
        found = self._find(name)
        return found.text() if isinstance(found, QLabel) else ""

    def _find(self, name: str) -> QWidget:
        return find(self._root, name)
