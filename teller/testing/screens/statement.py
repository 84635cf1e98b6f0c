"""The statement, worked as a person would: choose the days, read the lines, reverse one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CONTROL = Qt.KeyboardModifier.ControlModifier


class StatementScreen:
    """The statement of one account. Lines are the newest first."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- what is on screen

    def is_shown(self) -> bool:
        return shown(self._find("statement"))

    def is_loaded(self) -> bool:
        return self.is_shown() and self._table().paged.stage == "idle"

    def lines(self) -> list[list[str]]:
        """Day, what, memo, amount and balance of each line loaded so far."""
        table = self._table()
        return [[column.value(row) for column in table.paged.columns] for row in table.rows()]

    def balances(self) -> list[str]:
        """The running balances, newest first."""
        return [line[4] for line in self.lines()]

    def opening(self) -> str:
        return self._label("statement.opening")

    def closing(self) -> str:
        return self._label("statement.closing")

    def opening_title(self) -> str:
        return self._label("statement.opening_title")

    def message(self) -> str:
        """What the table says where the lines would be."""
        return self._table().message()

    def notice(self, field: str) -> str:
        """What is said below `first_day` or `last_day`."""
        return self._label(f"statement.{field}.notice")

    def can_reverse(self) -> bool:
        button = self._find("statement.reverse")
        return shown(button) and button.isEnabled()

    def why_not(self) -> str:
        return self._label("statement.why")

    # -- what a person does

    def choose_period(self, words: str) -> None:
        """Choose what the list of periods calls so, such as `November 2026` or `All there is`."""
        box = self._find("statement.period")
        if not isinstance(box, QComboBox):
            raise TypeError("statement.period is a choice")
        wanted = box.findText(words)
        if wanted < 0:
            raise LookupError(f"there is no period called {words}")
        press(box, Qt.Key.Key_Home)
        for _ in range(wanted):
            press(box, Qt.Key.Key_Down)

    def show_days(self, first: str, last: str) -> None:
        """Type both days and press Enter."""
        for name, text in (("first_day", first), ("last_day", last)):
            line = self._find(f"statement.{name}")
            if isinstance(line, QLineEdit):
                line.selectAll()
            press(line, Qt.Key.Key_Delete)
            type_text(line, text)
        press(self._find("statement.last_day"), Qt.Key.Key_Return)

    def choose_line(self, number: int) -> None:
        """Go to a line, counted from 0 at the newest, with the arrow keys."""
        table = self._table()
        table.setFocus()
        press(table, Qt.Key.Key_Home, _CONTROL)
        for _ in range(number):
            press(table, Qt.Key.Key_Down)

    def scroll_to_end(self) -> None:
        """The End key: asks for the next page where there is one."""
        table = self._table()
        table.setFocus()
        press(table, Qt.Key.Key_End, _CONTROL)

    def reverse(self) -> None:
        """Begin to reverse the chosen line."""
        press(self._find("statement.reverse"), Qt.Key.Key_Space)

    def leave(self) -> None:
        """Esc: back to the accounts."""
        press(self._table(), Qt.Key.Key_Escape)
        self._wait(lambda: not self.is_shown())

    def _table(self) -> PagedTable:
        table = self._find("statement.table")
        if not isinstance(table, PagedTable):
            raise TypeError("statement.table is a table")
        return table

    def _label(self, name: str) -> str:
        found = self._find(name)
        return found.text() if isinstance(found, QLabel) else ""

    def _find(self, name: str) -> QWidget:
        return find(self._root, name)
