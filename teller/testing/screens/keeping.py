"""Keys and backups, worked as a person would: everything by keyboard."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from teller.counter.widgets.notice import Notice
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class KeepingScreen:
    """The tab of keys and backups."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def is_ready(self) -> bool:
        return self.sees("ways") and bool(self.ways())

    def ways(self) -> list[list[str]]:
        return self._rows("ways")

    def backups(self) -> list[list[str]]:
        return self._rows("backups")

    def begin(self, what: str) -> None:
        """Press the button that opens a form: change, add, code, keyring, remove, rekey."""
        press(self._find(f"begin_{what}"), Qt.Key.Key_Space)
        self._wait(lambda: self.sees(f"{what}_current"))

    def send(self, what: str, **typed: str) -> None:
        """Type into the form that is open, and press Enter."""
        for field, text in typed.items():
            line = self._find(f"{what}_{field}")
            line.setFocus()
            type_text(line, text)
        press(self._find(f"{what}_current"), Qt.Key.Key_Return)

    def press(self, thing: str) -> None:
        press(self._find(thing), Qt.Key.Key_Space)

    def notice(self) -> str:
        return cast("Notice", self._find("notice")).text()

    def said(self, thing: str) -> str:
        found = self._find(thing)
        return found.text() if isinstance(found, QLabel) else ""

    def sees(self, thing: str) -> bool:
        return shown(self._find(thing))

    def _rows(self, thing: str) -> list[list[str]]:
        table = cast("PagedTable", self._find(thing))
        return [[column.value(row) for column in table.paged.columns] for row in table.rows()]

    def _find(self, thing: str) -> QWidget:
        return find(self._root, f"keeping.{thing}")
