"""The accounts page, worked as a person would: choose, open, freeze and close, and go on to a movement or statement."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHORTCUTS = {
    "deposit": Qt.Key.Key_D,
    "withdraw": Qt.Key.Key_W,
    "transfer": Qt.Key.Key_T,
    "statement": Qt.Key.Key_S,
    "open": Qt.Key.Key_O,
}


class AccountsScreen:
    """Everything by keyboard. Each method that asks the bank waits until the screen shows the answer."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- what is on screen

    def is_shown(self) -> bool:
        return shown(self._find("accounts"))

    def is_ready(self) -> bool:
        """Whether the accounts, or the offer to open the first one, are on screen."""
        offered = self._find("accounts.state_of_page.action")
        return shown(self._table()) or shown(offered)

    def rows(self) -> list[list[str]]:
        """The table, cell by cell, as it reads."""
        table = self._table()
        return [[column.value(row) for column in table.paged.columns] for row in table.rows()]

    def numbers(self) -> list[str]:
        """The account numbers, grouped as they are shown."""
        return [row[1] for row in self.rows()]

    def balance(self) -> str:
        return self._label("accounts.balance.figure")

    def state(self) -> str:
        return self._find("accounts.chosen_state").accessibleName()

    def chosen_name(self) -> str:
        return self._find("accounts.chosen_name").accessibleName()

    def chosen_facts(self) -> str:
        return self._label("accounts.chosen_facts")

    def latest(self) -> list[list[str]]:
        table = self._find("accounts.latest")
        if not isinstance(table, PagedTable):
            raise TypeError("accounts.latest is a table")
        return [[column.value(row) for column in table.paged.columns] for row in table.rows()]

    def offers(self, thing: str) -> bool:
        """Whether `accounts.thing` can be pressed: deposit, freeze, open..."""
        button = self._find(f"accounts.{thing}")
        return shown(button) and button.isEnabled()

    def notice(self, form: str = "change") -> str:
        """What the form says about no field of it: `open` or `change`."""
        notice = self._find(f"accounts.{form}_notice")
        return self._label(f"accounts.{form}_notice.text") if shown(notice) else ""

    def field_notice(self, field: str) -> str:
        return self._label(f"accounts.{field}.notice")

    # -- what a person does

    def choose(self, number: str) -> None:
        """Go to an account with the arrow keys."""
        wanted = self.numbers().index(_grouped(number))
        table = self._table()
        table.setFocus()
        press(table, Qt.Key.Key_Home, _CONTROL)
        for _ in range(wanted):
            press(table, Qt.Key.Key_Down)
        self._wait(lambda: _grouped(number) in self.chosen_facts())

    def open_account(self, kind: str = "current", name: str = "") -> str:
        """Open an account; answers its number, grouped."""
        before = self.numbers()
        self.begin_opening()
        box = self._find("accounts.kind")
        if not isinstance(box, QComboBox):
            raise TypeError("accounts.kind is a choice")
        press(box, Qt.Key.Key_Home)
        if kind == "savings":
            press(box, Qt.Key.Key_Down)
        field = self._find("accounts.name")
        if name:
            type_text(field, name)
        press(field, Qt.Key.Key_Return)
        self._wait(lambda: len(self.numbers()) > len(before))
        self._wait(lambda: shown(self._find("accounts.balance")))
        return next(number for number in self.numbers() if number not in before)

    def begin_opening(self) -> None:
        if shown(self._find("accounts.state_of_page.action")):
            press(self._find("accounts.state_of_page.action"), Qt.Key.Key_Return)
        else:
            self._shortcut("open")
        self._wait(lambda: shown(self._find("accounts.name")))

    def begin_deposit(self) -> None:
        self._go_on("deposit")

    def begin_withdrawal(self) -> None:
        self._go_on("withdraw")

    def begin_transfer(self) -> None:
        self._go_on("transfer")

    def open_statement(self) -> None:
        self._go_on("statement")

    def change(self, what: str, reason: str) -> None:
        """Freeze, unfreeze or close the chosen account. Does not wait: it may be refused."""
        press(self._find(f"accounts.{what}"), Qt.Key.Key_Space)
        field = self._find("accounts.reason")
        self._wait(lambda: shown(field))
        type_text(field, reason)
        press(field, Qt.Key.Key_Return)

    def _go_on(self, thing: str) -> None:
        """By shortcut to the next page: the button is seen going down, so that the click comes a moment later."""
        self._shortcut(thing)
        self._wait(lambda: not self.is_shown())

    def _shortcut(self, thing: str) -> None:
        self._wait(lambda: self.offers(thing))
        button = self._find(f"accounts.{thing}")
        if isinstance(button, QAbstractButton):
            press(button.window().focusWidget() or button, _SHORTCUTS[thing], _CONTROL)

    def _table(self) -> PagedTable:
        table = self._find("accounts.table")
        if not isinstance(table, PagedTable):
            raise TypeError("accounts.table is a table")
        return table

    def _label(self, name: str) -> str:
        found = self._find(name)
        return found.text() if isinstance(found, QLabel) else ""

    def _find(self, name: str) -> QWidget:
        return find(self._root, name)


def _grouped(number: str) -> str:
    plain = number.replace(" ", "")
    return " ".join(plain[at : at + 4] for at in range(0, len(plain), 4))
