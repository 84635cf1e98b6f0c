"""The journal's page as a person reads it: choose a kind, a user or a day, read the lines and their sums, save them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class JournalScreen:
    """Finds its widgets under `root`; `wait` waits until something is true."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def is_ready(self) -> bool:
        table = self._root.findChild(PagedTable, "journal.table")
        return table is not None and shown(table) and table.paged.stage == "idle" and bool(self.sums())

    def lines(self) -> list[list[str]]:
        """Each line's cells."""
        model = self._table().model()
        columns = range(model.columnCount())
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    def chosen(self) -> str:
        """The reference of the line that the cursor is on."""
        row = self._table().current_row() if self.is_ready() else None
        return "" if row is None else str(row.reference)

    def message(self) -> str:
        return self._table().message()

    def sums(self) -> dict[str, str]:
        return self._details("journal.sums")

    def kinds(self) -> dict[str, str]:
        """Of each kind, how many and what they come to."""
        return self._details("journal.kinds")

    def choose_kind(self, words: str) -> None:
        self._choose("journal.kind", words)

    def choose_user(self, name: str) -> None:
        self._choose("journal.user", name)

    def may_choose_users(self) -> bool:
        return shown(find(self._root, "journal.user"))

    def show_day(self, text: str) -> None:
        line = find(self._root, "journal.day_field")
        if isinstance(line, QLineEdit):
            line.setFocus()
            line.selectAll()
        press(line, Qt.Key.Key_Backspace)
        type_text(line, text)
        press(line, Qt.Key.Key_Return)

    def day_notice(self) -> str:
        return self._label("journal.day_field.notice")

    def save(self, form: str) -> None:
        """As `pdf` or `text`; where to, is asked for by the desktop."""
        press(find(self._root, f"journal.save_{form}"), Qt.Key.Key_Space)

    def notice(self) -> str:
        return self._label("journal.notice.text") if shown(find(self._root, "journal.notice")) else ""

    def _choose(self, name: str, words: str) -> None:
        box = find(self._root, name)
        if not isinstance(box, QComboBox):
            raise TypeError(name)
        self._wait(lambda: box.findText(words) >= 0)
        press(box, Qt.Key.Key_Home)
        for _ in range(box.findText(words)):
            press(box, Qt.Key.Key_Down)

    def _details(self, name: str) -> dict[str, str]:
        found = find(self._root, name)
        return dict(found.rows()) if isinstance(found, DetailList) else {}

    def _table(self) -> PagedTable:
        table = find(self._root, "journal.table")
        if not isinstance(table, PagedTable):
            raise TypeError("journal.table")
        return table

    def _label(self, name: str) -> str:
        found = find(self._root, name)
        return found.text() if isinstance(found, QLabel) else ""
