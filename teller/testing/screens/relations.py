"""The relations on record as whoever looks after them works the page: keys only, and what is on screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from teller.counter.widgets.field import TextField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CTRL = Qt.KeyboardModifier.ControlModifier


class RelationsScreen:
    """Works the widgets called `relations.…` below a root."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- doing

    def note(self, email: str, customer: str) -> None:
        """Put a relation on record, or try to."""
        for name, text in (("relations.email", email), ("relations.customer", customer)):
            press(self._find(name), Qt.Key.Key_A, _CTRL)
            press(self._find(name), Qt.Key.Key_Delete)
            type_text(self._find(name), text)
        press(self._find("relations.customer"), Qt.Key.Key_Return)

    def choose(self, at: int) -> None:
        """Go to a row, counted from 0."""
        press(self._table(), Qt.Key.Key_Home, _CTRL)
        for _ in range(at):
            press(self._table(), Qt.Key.Key_Down)

    def ask_to_drop(self) -> None:
        press(self._find("relations.drop"), Qt.Key.Key_Return)
        self._wait(lambda: shown(self._find("relations.confirm_drop")))

    def drop(self) -> None:
        """Take the chosen one off the record, or try to."""
        self.ask_to_drop()
        press(self._find("relations.confirm_drop"), Qt.Key.Key_Return)

    # -- seeing

    def rows(self) -> list[tuple[str, ...]]:
        """What the table says, a cell at a time."""
        table = self._table()
        return [tuple(column.value(row) for column in table.paged.columns) for row in table.rows()]

    def can_note(self) -> bool:
        return shown(self._find("relations.email"))

    def can_drop(self) -> bool:
        return shown(self._find("relations.drop"))

    def question(self) -> str:
        """What is asked before one is dropped, or nothing."""
        found = self._find("relations.confirm_drop_form.title")
        return found.text() if isinstance(found, QLabel) and shown(found) else ""

    def says(self) -> str:
        found = self._find("relations.says")
        return found.text() if isinstance(found, QLabel) else ""

    def notice(self) -> str:
        found = self._find("relations.said")
        return found.text() if isinstance(found, Notice) else ""

    def refusal(self) -> str:
        """What is said beside a field, or nothing."""
        fields = [one for one in self._root.findChildren(TextField) if one.name.startswith("relations.")]
        return next((one.notice() for one in fields if shown(one) and one.notice()), "")

    # -- hands

    def _find(self, name: str) -> QWidget:
        return find(self._root, name)

    def _table(self) -> PagedTable:
        table = self._find("relations.table")
        if not isinstance(table, PagedTable):
            raise TypeError("relations.table")
        return table
