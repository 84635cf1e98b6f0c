"""Limits, fees and cheques in collection, worked as a person would: everything by keyboard."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from teller.counter.widgets.notice import Notice
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CONTROL = Qt.KeyboardModifier.ControlModifier


class _Screen:
    """Works the widgets of one panel below a root."""

    panel = ""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def sees(self, thing: str) -> bool:
        return shown(self._find(thing))

    def notice(self, thing: str = "notice") -> str:
        return cast("Notice", self._find(thing)).text()

    def label(self, thing: str) -> str:
        found = self._find(thing)
        return found.text() if isinstance(found, QLabel) else ""

    def press(self, thing: str, key: Qt.Key = Qt.Key.Key_Space) -> None:
        press(self._find(thing), key)

    def type(self, thing: str, text: str) -> None:
        """In place of what stands there."""
        line = self._find(thing)
        line.setFocus()
        press(line, Qt.Key.Key_A, _CONTROL)
        press(line, Qt.Key.Key_Backspace)
        type_text(line, text)

    def rows(self, thing: str = "table") -> list[list[str]]:
        table = self._table(thing)
        return [[column.value(row) for column in table.paged.columns] for row in table.rows()]

    def choose(self, name: str, thing: str = "table") -> None:
        """Go to the row that begins so, with the arrow keys."""
        table = self._table(thing)
        press(table, Qt.Key.Key_Home, _CONTROL)
        for _ in range([row[0] for row in self.rows(thing)].index(name)):
            press(table, Qt.Key.Key_Down)

    def approve(self, email: str, password: str) -> None:
        """A supervisor beside the maker says yes."""
        self._wait(lambda: self.sees("approval.reason"))
        self.press("approval.reason", Qt.Key.Key_Return)
        self._wait(lambda: self.sees("approval.email"))
        self.type("approval.email", email)
        self.type("approval.password", password)
        self.press("approval.password", Qt.Key.Key_Return)

    def _table(self, thing: str) -> PagedTable:
        return cast("PagedTable", self._find(thing))

    def _find(self, thing: str) -> QWidget:
        return find(self._root, f"{self.panel}.{thing}")


class LimitsScreen(_Screen):
    """The administrator's page; others read it."""

    panel = "limits"

    def fill(self, form: str, **texts: str) -> None:
        """Fill a form that is open and send it: set, clear, fee or tolerance."""
        for field, text in texts.items():
            self.type(f"{form}_{field}", text)
        self.press(f"{form}_reason", Qt.Key.Key_Return)

    def change(self, row: str, **texts: str) -> None:
        """Limits of a row of the table, up to the supervisor's yes."""
        self.choose(row)
        self.press("change")
        self.fill("set", **texts)


class ChequesScreen(_Screen):
    """The supervisor's lists of cheques."""

    panel = "cheques"

    def clear_chosen(self) -> None:
        self.press("clear")
        self._wait(lambda: self.sees("confirm_clear"))
        self.press("confirm_clear", Qt.Key.Key_Return)

    def return_chosen(self, reason: str) -> None:
        self.press("return")
        self._wait(lambda: self.sees("reason"))
        self.type("reason", reason)
        self.press("reason", Qt.Key.Key_Return)

    def see_cleared(self) -> None:
        """Those cleared lately, in place of those in collection."""
        self.press("which", Qt.Key.Key_Down)
