"""The checklist as a person reads it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown

Wait = Callable[[Callable[[], bool]], None]


class ChecklistScreen:
    """Finds its widgets under `root`; `wait` waits until something is true."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def is_read(self) -> bool:
        """Whether it is there to be read."""
        found = self._root.findChild(QWidget, "checklist.summary")
        return found is not None and shown(found)

    def summary(self) -> str:
        return self._label("checklist.summary.text")

    def rows(self) -> list[list[str]]:
        """Each line's state, what is looked at and what was found."""
        model = self._table().model()
        columns = range(model.columnCount())
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    def choose(self, what: str) -> None:
        """The line about this."""
        self._table().select(next(at for at, row in enumerate(self.rows()) if row[1] == what))

    def found(self) -> str:
        return self._label("checklist.found")

    def mend(self) -> str:
        """How the chosen one is mended; nothing where it need not be."""
        return self._label("checklist.mend") if shown(find(self._root, "checklist.mend")) else ""

    def look_again(self) -> None:
        press(find(self._root, "checklist.again"), Qt.Key.Key_Space)

    def _table(self) -> PagedTable:
        table = find(self._root, "checklist.table")
        if not isinstance(table, PagedTable):
            raise TypeError("checklist.table")
        return table

    def _label(self, name: str) -> str:
        found = find(self._root, name)
        return found.text() if isinstance(found, QLabel) else ""
