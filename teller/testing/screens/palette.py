"""The palette and the page of shortcuts, as a person works them: keys, and what is on screen."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from teller.counter.palette.listing import PaletteList
from teller.counter.palette.rows import Group, Row
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CTRL = Qt.KeyboardModifier.ControlModifier


class PaletteScreen:
    """`root` is the window."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- doing

    def open(self) -> None:
        """Ctrl+K, from wherever the cursor is."""
        press(self._root.focusWidget() or self._root, Qt.Key.Key_K, _CTRL)
        self._wait(self._line().hasFocus)

    def type(self, text: str) -> None:
        """Replace what stands in the line."""
        line = self._line()
        line.selectAll()
        press(line, Qt.Key.Key_Backspace)
        type_text(line, text)

    def say(self, text: str) -> None:
        """Open it, type, and wait until the first row can be done."""
        self.open()
        self.type(text)
        self._wait(lambda: self.first() is not None and self.marked() != "")

    def down(self) -> None:
        press(self._line(), Qt.Key.Key_Down)

    def up(self) -> None:
        press(self._line(), Qt.Key.Key_Up)

    def enter(self) -> None:
        press(self._line(), Qt.Key.Key_Return)

    def escape(self) -> None:
        press(self._line(), Qt.Key.Key_Escape)

    def open_shortcuts(self) -> None:
        """F1."""
        press(self._root.focusWidget() or self._root, Qt.Key.Key_F1)
        self._wait(self.shows_shortcuts)

    def close_shortcuts(self) -> None:
        press(find(self._root, "shortcuts"), Qt.Key.Key_Escape)
        self._wait(lambda: not self.shows_shortcuts())

    # -- seeing

    def is_open(self) -> bool:
        found = self._root.findChild(QWidget, "palette.list")
        return found is not None and shown(found)

    def text(self) -> str:
        return self._line().text()

    def rows(self, group: Group | None = None) -> list[Row]:
        """What is offered, or what of it stands in one group."""
        rows = [item for item in self._list().items() if isinstance(item, Row)]
        return [row for row in rows if group is None or row.group is group]

    def words(self, group: Group | None = None) -> list[str]:
        return [row.words for row in self.rows(group)]

    def titles(self) -> list[str]:
        return [item for item in self._list().items() if isinstance(item, str)]

    def first(self) -> Row | None:
        return next(iter(self.rows()), None)

    def marked(self) -> str:
        """The words of the row that Enter does, or nothing."""
        row = self._list().marked()
        return row.words if row is not None else ""

    def shows_shortcuts(self) -> bool:
        found = self._root.findChild(QWidget, "shortcuts")
        return found is not None and shown(found)

    def _line(self) -> QLineEdit:
        return cast("QLineEdit", find(self._root, "window.search"))

    def _list(self) -> PaletteList:
        return cast("PaletteList", find(self._root, "palette.list"))
