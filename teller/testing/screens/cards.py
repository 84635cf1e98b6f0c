"""The cards panel as a teller works it: keys only, and what is on screen."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from teller.counter.widgets.field import TextField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]

_CTRL = Qt.KeyboardModifier.ControlModifier


class CardsScreen:
    """Works the widgets called `cards.…` below a root."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- doing

    def issue(self, brand: str = "", account: str = "") -> str:
        """Issue a card and answer its CVV, which then stands on screen."""
        if shown(self._find("cards.issue")):
            self._press("cards.table", Qt.Key.Key_N, _CTRL)
        else:
            self._press("cards.states.action", Qt.Key.Key_Space)
        self._until("cards.account")
        for field, words in (("cards.account", account), ("cards.brand", brand)):
            self._choose(field, words)
        self._press("cards.brand", Qt.Key.Key_Return)
        self._until("cards.cvv_once")
        self._settle()
        return self.cvv()

    def put_cvv_away(self) -> None:
        self._press("cards.cvv_done", Qt.Key.Key_Return)
        self._wait(lambda: shown(self._find("cards.sheet")))

    def choose(self, masked: str) -> None:
        """Go to a card in the table."""
        table = self._table()
        wanted = [row.masked for row in table.rows()].index(masked)
        press(table, Qt.Key.Key_Home, _CTRL)
        for _ in range(wanted):
            press(table, Qt.Key.Key_Down)
        self._wait(lambda: self.chosen() == masked)

    def activate(self) -> None:
        self._press("cards.activate", Qt.Key.Key_Return)
        self._wait(lambda: self.state() == "active")
        self._settle()

    def block(self, reason: str = "") -> None:
        """Two keys where the card is lost: Ctrl+B and Enter."""
        self._press("cards.block", Qt.Key.Key_B, _CTRL)
        self._until("cards.block_reason")
        self._choose("cards.block_reason", reason)
        self._press("cards.block_reason", Qt.Key.Key_Return)
        self._wait(lambda: self.state() == "blocked")
        self._settle()

    def unblock(self) -> None:
        self._press("cards.unblock", Qt.Key.Key_Return)
        self._wait(lambda: self.state() == "active")
        self._settle()

    def replace(self) -> str:
        """Replace the card and answer the new one's CVV."""
        self._press("cards.replace", Qt.Key.Key_Return)
        self._until("cards.confirm_replace")
        self._press("cards.confirm_replace", Qt.Key.Key_Return)
        self._until("cards.cvv_once")
        self._settle()
        return self.cvv()

    def cancel(self) -> None:
        self._press("cards.cancel", Qt.Key.Key_Return)
        self._until("cards.confirm_cancel")
        self._press("cards.confirm_cancel", Qt.Key.Key_Return)
        self._wait(lambda: self.state() == "cancelled")
        self._settle()

    def set_limits(
        self, day: str, cash: str, *, online: bool | None = None, abroad: bool | None = None, saved: bool = True
    ) -> None:
        for field, text in (("cards.day_limit", day), ("cards.cash_limit", cash)):
            self._type(field, text)
        for name, wanted in (("cards.online", online), ("cards.abroad", abroad)):
            box = cast("QCheckBox", self._find(name))
            if wanted is not None and box.isChecked() is not wanted:
                press(box, Qt.Key.Key_Space)
        self._press("cards.cash_limit", Qt.Key.Key_Return)
        said = (lambda: bool(self.notice())) if saved else (lambda: bool(self.refusal()))
        self._wait(said)
        self._settle()

    def check_cvv(self, cvv: str) -> str:
        """Compare a CVV and answer what is said about it."""
        if not shown(self._find("cards.cvv")):
            self._press("cards.verify", Qt.Key.Key_Return)
            self._until("cards.cvv")
        self._type("cards.cvv", cvv)
        self._press("cards.cvv", Qt.Key.Key_Return)
        self._wait(lambda: bool(self.refusal() or self.notice()))
        self._settle()
        return self.refusal() or self.notice()

    # -- seeing

    def rows(self) -> list[tuple[str, ...]]:
        """What the table says, a cell at a time."""
        table = self._table()
        return [tuple(column.value(row) for column in table.paged.columns) for row in table.rows()]

    def chosen(self) -> str:
        return self._text("cards.masked")

    def state(self) -> str:
        return self._find("cards.state").accessibleName()

    def cvv(self) -> str:
        """The CVV on screen, or nothing."""
        return self._text("cards.cvv_once.figure") if shown(self._find("cards.cvv_once")) else ""

    def notice(self) -> str:
        return cast("Notice", self._find("cards.notice")).text()

    def refusal(self) -> str:
        """What is said beside a field, or nothing."""
        fields = [one for one in self._root.findChildren(TextField) if one.name.startswith("cards.")]
        return next((one.notice() for one in fields if shown(one) and one.notice()), "")

    def offers(self) -> list[str]:
        """What can be done with the chosen card."""
        acts = ("block", "activate", "unblock", "replace", "verify", "cancel")
        return [act for act in acts if shown(self._find(f"cards.{act}"))]

    # -- hands

    def _find(self, name: str) -> QWidget:
        return find(self._root, name)

    def _table(self) -> PagedTable:
        return cast("PagedTable", self._find("cards.table"))

    def _text(self, name: str) -> str:
        return cast("QLabel", self._find(name)).text()

    def _settle(self) -> None:
        """While the bank works, nothing can be pressed; the button for a new one tells, even out of sight."""
        self._wait(self._find("cards.issue").isEnabled)

    def _until(self, name: str) -> None:
        self._wait(lambda: shown(self._find(name)))

    def _press(self, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        press(self._find(name), key, modifiers)

    def _type(self, name: str, text: str) -> None:
        press(self._find(name), Qt.Key.Key_A, _CTRL)
        press(self._find(name), Qt.Key.Key_Delete)
        type_text(self._find(name), text)

    def _choose(self, name: str, words: str) -> None:
        box = cast("QComboBox", self._find(name))
        press(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if words in box.currentText():
                return
            press(box, Qt.Key.Key_Down)
        raise LookupError(f"{name} does not offer {words}")
