"""The served customer's page as a person works it: read it, open an account, edit the particulars."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class CustomerScreen:
    """Finds its widgets under `root`; `wait` waits until something is true."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def wait_for(self, name: str) -> None:
        self._wait(lambda: self.who() == name)

    def who(self) -> str:
        return self._label("customer.who")

    def facts(self) -> dict[str, str]:
        """The particulars, by what they are called."""
        facts = find(self._root, "customer.facts")
        return dict(facts.rows()) if isinstance(facts, DetailList) else {}

    def state(self) -> str:
        state = find(self._root, "customer.state")
        return state.state() if isinstance(state, StateStack) else ""

    def accounts(self) -> list[tuple[str, str, str, str]]:
        """Name, number, balance and state of each."""
        model = self._table().model()
        rows = [[str(model.index(row, at).data()) for at in (0, 1, 2, 4)] for row in range(model.rowCount())]
        return [(name, number, balance, state) for name, number, state, balance in rows]

    def available(self) -> list[str]:
        """What can be paid out of each; nothing where all of it can."""
        model = self._table().model()
        return [str(model.index(row, 3).data()) for row in range(model.rowCount())]

    def message(self) -> str:
        """What the table says where no rows are."""
        return self._table().message()

    def open_account(self, name: str) -> None:
        """Down to the account, Enter."""
        table = self._table()
        table.select(0)
        for _ in range([account[0] for account in self.accounts()].index(name)):
            press(table, Qt.Key.Key_Down)
        press(table, Qt.Key.Key_Return)

    def enter_empty_table(self) -> None:
        press(self._table(), Qt.Key.Key_Return)

    # -- editing

    def may_edit(self) -> bool:
        return shown(find(self._root, "customer.edit"))

    def edit(self) -> None:
        press(find(self._root, "customer.edit"), Qt.Key.Key_Space)
        self._wait(self.is_editing)

    def is_editing(self) -> bool:
        return shown(find(self._root, "customer.save"))

    def typed(self, field: str) -> str:
        return self._line(field).text()

    def retype(self, field: str, text: str) -> None:
        line = self._line(field)
        line.selectAll()
        press(line, Qt.Key.Key_Backspace)
        type_text(line, text)

    def save(self) -> None:
        press(self._line("name"), Qt.Key.Key_Return)

    def go_back(self) -> None:
        press(self._line("name"), Qt.Key.Key_Escape)

    def field_notice(self, field: str) -> str:
        return self._label(f"customer.{field}.notice")

    # -- widgets

    def _line(self, field: str) -> QLineEdit:
        line = find(self._root, f"customer.{field}")
        if not isinstance(line, QLineEdit):
            raise TypeError(field)
        return line

    def _table(self) -> PagedTable:
        table = find(self._root, "customer.accounts")
        if not isinstance(table, PagedTable):
            raise TypeError("customer.accounts")
        return table

    def _label(self, name: str) -> str:
        label = find(self._root, name)
        return label.text() if isinstance(label, QLabel) else ""
