"""The alerts as whoever looks after them works the tab: keys only, and what is on screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from teller.counter.widgets.field import TextField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CTRL = Qt.KeyboardModifier.ControlModifier


class AlertsScreen:
    """Works the widgets called `alerts.…` below a root."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- doing

    def show(self, state: str, kind: str = "") -> None:
        """`Waiting` or `Decided`, and of one kind only."""
        self._choose("alerts.state", state)
        self._choose("alerts.rule", kind)

    def choose(self, at: int) -> None:
        """Go to a row, counted from 0."""
        press(self._table(), Qt.Key.Key_Home, _CTRL)
        for _ in range(at):
            press(self._table(), Qt.Key.Key_Down)

    def decide(self, what: str, reason: str) -> None:
        """Close the chosen one, or try to."""
        self._choose("alerts.disposition", what)
        self.type_reason(reason)
        self._press("alerts.reason", Qt.Key.Key_Return)

    def type_reason(self, reason: str) -> None:
        self._type("alerts.reason", reason)

    def begin_unlocking(self) -> None:
        self._press("alerts.unlock", Qt.Key.Key_Return)
        self._wait(self.is_unlocking)

    def unlock(self, reason: str) -> None:
        """Let whoever the chosen one is about in again, or try to."""
        if not self.is_unlocking():
            self.begin_unlocking()
        self._type("alerts.unlock_reason", reason)
        self._press("alerts.unlock_reason", Qt.Key.Key_Return)

    def leave_unlocking(self) -> None:
        self._press("alerts.unlock_reason", Qt.Key.Key_Escape)

    # -- seeing

    def rows(self) -> list[tuple[str, ...]]:
        """What the table says, a cell at a time."""
        table = self._table()
        return [tuple(column.value(row) for column in table.paged.columns) for row in table.rows()]

    def message(self) -> str:
        """What the table says in place of rows, or nothing."""
        return self._table().message()

    def headline(self) -> str:
        return self._text("alerts.headline")

    def sentence(self) -> str:
        return self._text("alerts.sentence")

    def outcome(self) -> str:
        return self._text("alerts.outcome")

    def kept_out(self) -> str:
        """What is said of whoever is kept out, or nothing."""
        return self._text("alerts.kept_out")

    def can_decide(self) -> bool:
        return shown(self._find("alerts.reason"))

    def can_unlock(self) -> bool:
        return shown(self._find("alerts.unlock"))

    def is_unlocking(self) -> bool:
        return shown(self._find("alerts.unlock_reason"))

    def notice(self) -> str:
        """What came of it, below the list."""
        found = self._find("alerts.said")
        return found.text() if isinstance(found, Notice) else ""

    def refusal(self) -> str:
        """What is said beside a field, or nothing."""
        fields = [one for one in self._root.findChildren(TextField) if one.name.startswith("alerts.")]
        return next((one.notice() for one in fields if shown(one) and one.notice()), "")

    # -- hands

    def _find(self, name: str) -> QWidget:
        return find(self._root, name)

    def _table(self) -> PagedTable:
        table = self._find("alerts.table")
        if not isinstance(table, PagedTable):
            raise TypeError("alerts.table")
        return table

    def _text(self, name: str) -> str:
        found = self._find(name)
        return found.text() if isinstance(found, QLabel) and shown(found) else ""

    def _press(self, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        press(self._find(name), key, modifiers)

    def _type(self, name: str, text: str) -> None:
        self._press(name, Qt.Key.Key_A, _CTRL)
        self._press(name, Qt.Key.Key_Delete)
        type_text(self._find(name), text)

    def _choose(self, name: str, words: str) -> None:
        box = self._find(name)
        if not isinstance(box, QComboBox):
            raise TypeError(name)
        press(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if words in box.currentText():
                return
            press(box, Qt.Key.Key_Down)
        raise LookupError(f"{name} does not offer {words}")
