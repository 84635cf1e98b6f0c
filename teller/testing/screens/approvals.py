"""A supervisor's approval, worked as people would: the maker gives a reason, a supervisor an e-mail and a password."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class ApprovalScreen:
    """The sheet inside a panel; `within` is what the panel calls it."""

    def __init__(self, root: QWidget, wait: Wait, within: str = "movement.approval") -> None:
        self._root, self._wait, self._within = root, wait, within

    # -- what is on screen

    def is_shown(self) -> bool:
        return shown(self._find("title"))

    def asks_for_a_reason(self) -> bool:
        return shown(self._find("reason"))

    def asks_a_supervisor(self) -> bool:
        return shown(self._find("email"))

    def is_waiting(self) -> bool:
        return shown(self._find("time_left"))

    def headline(self) -> str:
        return self._label("headline")

    def maker(self) -> str:
        return self._label("maker")

    def rules(self) -> str:
        return self._label("rules")

    def said_reason(self) -> str:
        return self._label("said_reason")

    def time_left(self) -> str:
        return self._label("time_left")

    def facts(self) -> dict[str, str]:
        found = self._find("rows")
        if not isinstance(found, DetailList):
            raise TypeError("the facts are a list")
        return dict(found.rows())

    def notice(self) -> str:
        """What is said over the buttons."""
        for name in ("notice", "reason_notice"):
            if shown(self._find(name)):
                return self._label(f"{name}.text")
        return ""

    # -- what people do

    def give_reason(self, reason: str, *, to_queue: bool = False) -> None:
        """The maker: a reason, then somebody who is here, or the queue."""
        self._wait(self.asks_for_a_reason)
        self._fill("reason", reason)
        if to_queue:
            self.click("ask_queue")
            self._wait(self.is_waiting)
        else:
            press(self._find("reason"), Qt.Key.Key_Return)
            self._wait(self.asks_a_supervisor)

    def approve(self, email: str, password: str, code: str = "") -> None:
        """The supervisor. Does not wait: it may be refused."""
        self._fill("email", email)
        self._fill("password", password)
        press(self._find("password"), Qt.Key.Key_Return)
        if self.asks_for_code():  # Enter went on to it
            self._fill("code", code)
            press(self._find("code"), Qt.Key.Key_Return)

    def asks_for_code(self) -> bool:
        found = self._root.findChild(QWidget, f"{self._within}.code")
        return found is not None and shown(found)

    def typed(self, field: str) -> str:
        line = self._find(field)
        return line.text() if isinstance(line, QLineEdit) else ""

    def click(self, name: str) -> None:
        made = self._find(name)
        if isinstance(made, QAbstractButton):
            made.click()

    def escape(self) -> None:
        for name in ("reason", "email", "withdraw"):
            if shown(self._find(name)):
                press(self._find(name), Qt.Key.Key_Escape)
                return

    def _fill(self, name: str, text: str) -> None:
        line = self._find(name)
        line.setFocus()
        if isinstance(line, QLineEdit):
            line.selectAll()
            press(line, Qt.Key.Key_Backspace)
        type_text(line, text)

    def _label(self, name: str) -> str:
        found = self._find(name)
        return found.text() if isinstance(found, QLabel) else ""

    def _find(self, name: str) -> QWidget:
        return find(self._root, f"{self._within}.{name}")


class QueueScreen:
    """The supervisor's queue, and the request chosen in it."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- what is on screen

    def is_shown(self) -> bool:
        return shown(self._find("table"))

    def rows(self) -> list[list[str]]:
        """Every request of the day as it stands in the list."""
        paged = self._table().paged
        return [[column.value(row) for column in paged.columns] for row in self._table().rows()]

    def waiting(self) -> int:
        """How many the navigation says wait."""
        return int(find(self._root, "window.go_approvals").property("count") or 0)

    def headline(self) -> str:
        return self._label("headline")

    def maker(self) -> str:
        return self._label("maker")

    def rules(self) -> str:
        return self._label("rules")

    def reason(self) -> str:
        return self._label("reason")

    def outcome(self) -> str:
        return self._label("outcome")

    def state(self) -> str:
        return self._label("state.word")

    def can_decide(self) -> bool:
        return shown(self._find("password"))

    def said(self) -> str:
        return self._label("said.text") if shown(self._find("said")) else ""

    def notice(self, field: str = "") -> str:
        return self._label(f"{field}.notice" if field else "notice.text")

    # -- what a supervisor does

    def choose(self, number: int) -> None:
        self._table().setFocus()
        self._table().select(number)

    def approve(self, password: str, code: str = "") -> None:
        """Does not wait: it may be refused."""
        self._fill("password", password)
        press(self._find("password"), Qt.Key.Key_Return)
        if self.asks_for_code():  # Enter went on to it
            self._fill("code", code)
            press(self._find("code"), Qt.Key.Key_Return)

    def refuse(self, word: str, password: str, code: str = "") -> None:
        self._fill("word", word)
        self._fill("password", password)
        if self.asks_for_code():
            self._fill("code", code)
        press(self._find("refuse"), Qt.Key.Key_Space)

    def asks_for_code(self) -> bool:
        found = self._root.findChild(QWidget, "approvals.code")
        return found is not None and shown(found)

    def typed(self, field: str) -> str:
        line = self._find(field)
        return line.text() if isinstance(line, QLineEdit) else ""

    def _fill(self, name: str, text: str) -> None:
        line = self._find(name)
        line.setFocus()
        if isinstance(line, QLineEdit):
            line.selectAll()
        type_text(line, text)

    def _table(self) -> PagedTable:
        found = self._find("table")
        if not isinstance(found, PagedTable):
            raise TypeError("the queue is a table")
        return found

    def _label(self, name: str) -> str:
        found = self._find(name)
        return found.text() if isinstance(found, QLabel) else ""

    def _find(self, name: str) -> QWidget:
        return find(self._root, f"approvals.{name}")
