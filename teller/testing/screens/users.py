"""The users panel as an administrator works it: keys only, and what is on screen."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from teller.counter.widgets.field import TextField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CTRL = Qt.KeyboardModifier.ControlModifier


class UsersScreen:
    """Works the widgets called `users.…` below a root."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- doing

    def add(self, name: str, email: str, role: str = "") -> str:
        """Add a user and answer the start password, or nothing where it was refused."""
        if not shown(self._find("users.save")):
            self._press("users.table", Qt.Key.Key_N, _CTRL)
            self._wait(lambda: shown(self._find("users.save")))
        self._type("users.name", name)
        self._type("users.email", email)
        self._choose("users.role", role)
        self._press("users.role", Qt.Key.Key_Return)
        return self._start_password()

    def put_password_away(self) -> None:
        self._press("users.start_password_done", Qt.Key.Key_Return)
        self._wait(lambda: shown(self._find("users.shown_name")))

    def choose(self, name: str) -> None:
        """Go to a user in the table."""
        table = self._table()
        press(table, Qt.Key.Key_Home, _CTRL)
        for _ in range([row.name for row in table.rows()].index(name)):
            press(table, Qt.Key.Key_Down)
        self._wait(lambda: self.chosen() == name)

    def disable(self) -> None:
        self._confirm("users.disable", "users.confirm_disable")

    def enable(self) -> None:
        self._confirm("users.enable", "users.confirm_enable")

    def reset_factor(self, reason: str) -> None:
        """Ask for it; it takes a supervisor's yes besides."""
        self._with_reason("users.reset_factor", "users.confirm_factor_reason", reason)

    def unlock(self, reason: str) -> None:
        self._with_reason("users.unlock", "users.confirm_unlock_reason", reason)
        self._wait(lambda: bool(self.notice()))
        self._settle()

    def _with_reason(self, opener: str, field: str, reason: str) -> None:
        self._press(opener, Qt.Key.Key_Return)
        self._wait(lambda: shown(self._find(field)))
        self._type(field, reason)
        self._press(field, Qt.Key.Key_Return)

    def change_role(self, role: str) -> None:
        self._press("users.change_role", Qt.Key.Key_Return)
        self._wait(lambda: shown(self._find("users.new_role")))
        self._choose("users.new_role", role)
        self._press("users.new_role", Qt.Key.Key_Return)
        self._wait(lambda: bool(self.notice()))
        self._settle()

    def reset_password(self) -> str:
        """Give the chosen user a new start password and answer it, or nothing where it was refused."""
        self._press("users.reset", Qt.Key.Key_Return)
        self._wait(lambda: shown(self._find("users.confirm_reset")))
        self._press("users.confirm_reset", Qt.Key.Key_Return)
        return self._start_password()

    def leave(self) -> None:
        """Esc in the form for a new user."""
        self._press("users.name", Qt.Key.Key_Escape)

    # -- seeing

    def rows(self) -> list[tuple[str, ...]]:
        """What the table says, a cell at a time."""
        table = self._table()
        return [tuple(column.value(row) for column in table.paged.columns) for row in table.rows()]

    def chosen(self) -> str:
        return cast("QLabel", self._find("users.shown_name")).text()

    def state(self) -> str:
        return self._find("users.shown_state").accessibleName()

    def start_password(self) -> str:
        """The start password on screen, or nothing."""
        shown_now = self._find("users.start_password")
        return cast("QLabel", shown_now).text() if shown(shown_now) else ""

    def notice(self) -> str:
        return cast("Notice", self._find("users.notice")).text()

    def refusal(self) -> str:
        """What is said beside a field, or nothing."""
        fields = [one for one in self._root.findChildren(TextField) if one.name.startswith("users.")]
        return next((one.notice() for one in fields if shown(one) and one.notice()), "")

    # -- hands

    def _find(self, name: str) -> QWidget:
        return find(self._root, name)

    def _table(self) -> PagedTable:
        return cast("PagedTable", self._find("users.table"))

    def _settle(self) -> None:
        """While the bank works, nothing can be pressed; the button for a new one tells, even out of sight."""
        self._wait(self._find("users.add").isEnabled)

    def _start_password(self) -> str:
        self._wait(lambda: bool(self.start_password() or self.refusal() or self.notice()))
        self._settle()
        return self.start_password()

    def _confirm(self, opener: str, yes: str) -> None:
        self._press(opener, Qt.Key.Key_Return)
        self._wait(lambda: shown(self._find(yes)))
        self._press(yes, Qt.Key.Key_Return)
        self._wait(lambda: bool(self.notice()))
        self._settle()

    def _press(self, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        press(self._find(name), key, modifiers)

    def _type(self, name: str, text: str) -> None:
        self._press(name, Qt.Key.Key_A, _CTRL)
        self._press(name, Qt.Key.Key_Delete)
        type_text(self._find(name), text)

    def _choose(self, name: str, words: str) -> None:
        box = cast("QComboBox", self._find(name))
        press(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if words in box.currentText():
                return
            press(box, Qt.Key.Key_Down)
        raise LookupError(f"{name} does not offer {words}")
