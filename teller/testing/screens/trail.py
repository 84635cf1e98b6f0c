"""The trail as a person works it: look for rows, read one, verify them, take them along, let work go on."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class TrailScreen:
    """Finds its widgets under `root`; `wait` waits until something is true."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def is_ready(self) -> bool:
        return self.sees("table") and self._table().paged.stage == "idle"

    def rows(self) -> list[list[str]]:
        """Each row's cells, the newest first."""
        table = self._table()
        return [[column.value(row) for column in table.paged.columns] for row in table.rows()]

    def message(self) -> str:
        """What stands in place of rows."""
        return self._table().message()

    def choose(self, act: str) -> None:
        """Go to the first row of that act."""
        at = [row[3] for row in self.rows()].index(act)
        self._table().select(at)

    def look_for(self, thing: str, text: str) -> None:
        """Type into first, last, who or said, and press Enter."""
        line = self._find(thing)
        line.setFocus()
        cast("QLineEdit", line).selectAll()
        press(line, Qt.Key.Key_Backspace)
        type_text(line, text)
        press(line, Qt.Key.Key_Return)

    def choose_group(self, words: str) -> None:
        box = cast("QComboBox", self._find("group"))
        press(box, Qt.Key.Key_Home)
        for _ in range(box.findText(words)):
            press(box, Qt.Key.Key_Down)

    def act(self) -> str:
        return cast("QLabel", self._find("act")).text()

    def about(self) -> dict[str, str]:
        """The chosen row and its facts."""
        return {**self._details("about"), **self._details("facts")}

    def press(self, thing: str) -> None:
        """A button: verify, export, older.action, clock.action, progress.cancel."""
        press(self._find(thing), Qt.Key.Key_Space)

    def give_reason(self, form: str, reason: str) -> None:
        """Into the form that is open, accept or confirm, and Enter."""
        self._wait(lambda: self.sees(f"{form}_reason"))
        type_text(self._find(f"{form}_reason"), reason)
        press(self._find(f"{form}_reason"), Qt.Key.Key_Return)

    def approve(self, email: str, password: str) -> None:
        """A supervisor beside the administrator says yes."""
        self._wait(lambda: self.sees("approval.reason"))
        press(self._find("approval.reason"), Qt.Key.Key_Return)
        self._wait(lambda: self.sees("approval.email"))
        type_text(self._find("approval.email"), email)
        type_text(self._find("approval.password"), password)
        press(self._find("approval.password"), Qt.Key.Key_Return)

    def said(self, thing: str = "notice") -> str:
        """What a notice says: notice, older, clock; nothing where it is not on screen."""
        return cast("Notice", self._find(thing)).text() if self.sees(thing) else ""

    def label(self, thing: str) -> str:
        return cast("QLabel", self._find(thing)).text()

    def sees(self, thing: str) -> bool:
        return shown(self._find(thing))

    def _details(self, thing: str) -> dict[str, str]:
        return dict(cast("DetailList", self._find(thing)).rows())

    def _table(self) -> PagedTable:
        return cast("PagedTable", self._find("table"))

    def _find(self, thing: str) -> QWidget:
        return find(self._root, f"trail.{thing}")
