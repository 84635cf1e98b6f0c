"""The statement, worked as a person would: choose the days, read the lines, reverse one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QWidget

from teller.counter.widgets.plain import spoken
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

    def can_save(self) -> bool:
        return self._find("statement.save").isEnabled()

    def is_saving(self) -> bool:
        """Whether a file or a print is being made."""
        return shown(self._find("statement.saving.cancel"))

    def saved(self) -> str:
        """What is said of the file or the print, while it is made and afterwards."""
        return self._label("statement.saving.what") if shown(self._find("statement.saving")) else ""

    def progress(self) -> str:
        """How far it is, such as `1,500 of 10,000 lines`."""
        return self._label("statement.saving.far")

    def formats(self) -> list[str]:
        """Open the list of formats, read what it offers, and close it."""
        menu = self._formats()
        offered = [spoken(action.text()) for action in menu.actions()]
        press(menu, Qt.Key.Key_Escape)
        return offered

    # -- what a person does

    def save_as(self, form: str) -> None:
        """Save in the format whose name begins so, such as `PDF` or `camt`. Where, is asked by `choose_file`."""
        self._choose(self._formats(), form)

    def has_receipt(self) -> bool:
        """Whether the chosen line has a receipt to be printed again."""
        button = self._find("statement.receipt")
        return shown(button) and button.isEnabled()

    def take_receipt(self, how: str) -> None:
        """The chosen line's receipt once more: `Print`, `Save as PDF` or `Save as text`."""
        self._choose(self._menu("statement.receipt"), how)

    def stop_saving(self) -> None:
        press(self._find("statement.saving.cancel"), Qt.Key.Key_Space)

    def print_statement(self) -> None:
        press(self._find("statement.print"), Qt.Key.Key_Space)

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

    def leave_or_stop(self) -> None:
        """Esc, which stops what is being saved before it goes back."""
        press(self._table(), Qt.Key.Key_Escape)

    def _formats(self) -> QMenu:
        return self._menu("statement.save")

    def _menu(self, name: str) -> QMenu:
        press(self._find(name), Qt.Key.Key_Space)
        self._wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise TypeError(f"{name} opens a menu")
        return menu

    @staticmethod
    def _choose(menu: QMenu, words: str) -> None:
        names = [spoken(action.text()) for action in menu.actions()]
        for _ in range(next(at for at, name in enumerate(names) if name.startswith(words))):
            press(menu, Qt.Key.Key_Down)
        press(menu, Qt.Key.Key_Return)

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
