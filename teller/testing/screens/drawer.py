"""The drawer's page as a person works it: open with a float, look, close; take a delivery, add a drawer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class DrawerScreen:
    """Finds its widgets under `root`; `wait` waits until something is true."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def state(self) -> str:
        state = find(self._root, "drawer.state")
        return state.state() if isinstance(state, StateStack) else ""

    def drawers(self) -> list[list[str]]:
        """Each drawer's cells."""
        model = self._table().model()
        columns = range(model.columnCount())
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    def sees_drawers(self) -> bool:
        return shown(self._table())

    def vault(self) -> str:
        return self._label("drawer.vault")

    def notice(self) -> str:
        """What happened last, or nothing."""
        return self._label("drawer.notice.text") if shown(find(self._root, "drawer.notice")) else ""

    # -- one's own

    def open(self, drawer: str, amount: str) -> None:
        """Choose in the table, Enter, type the float, Enter."""
        self._wait(lambda: drawer in [row[0] for row in self.drawers()])
        table = self._table()
        table.select(0)
        for _ in range([row[0] for row in self.drawers()].index(drawer)):
            press(table, Qt.Key.Key_Down)
        press(table, Qt.Key.Key_Return)
        self._fill("drawer.float", amount)
        press(self._line("drawer.float"), Qt.Key.Key_Return)

    def has_one_open(self) -> bool:
        return shown(find(self._root, "drawer.close"))

    def held(self) -> str:
        held = find(self._root, "drawer.held")
        return held.text() if isinstance(held, BalanceLabel) else ""

    def ask_to_close(self) -> None:
        press(find(self._root, "drawer.close"), Qt.Key.Key_Space)
        self._wait(lambda: shown(find(self._root, "drawer.closing.post")))

    def is_asked(self) -> bool:
        """Whether the step that confirms is on screen."""
        posts = [find(self._root, f"drawer.{step}.post") for step in ("closing", "receiving")]
        return any(shown(post) and post.isEnabled() for post in posts)

    def confirm(self) -> None:
        press(find(self._root, self._asked()), Qt.Key.Key_Return)

    def go_back(self) -> None:
        press(find(self._root, self._asked()), Qt.Key.Key_Escape)

    def asked_amount(self) -> str:
        return self._label(self._asked().replace(".post", ".amount"))

    def asked_notice(self) -> str:
        return self._label(self._asked().replace(".post", ".notice.text"))

    # -- the branch's

    def keeps_vault(self) -> bool:
        return shown(find(self._root, "drawer.receive"))

    def receive(self, amount: str, memo: str = "") -> None:
        """Up to the step that confirms."""
        press(find(self._root, "drawer.receive"), Qt.Key.Key_Space)
        self._fill("drawer.receive_amount", amount)
        self._fill("drawer.receive_memo", memo)
        press(self._line("drawer.receive_memo"), Qt.Key.Key_Return)

    def add(self, name: str) -> None:
        press(find(self._root, "drawer.add"), Qt.Key.Key_Space)
        self._fill("drawer.add_name", name)
        press(self._line("drawer.add_name"), Qt.Key.Key_Return)

    def field_notice(self, field: str) -> str:
        """Fields: float, receive_amount, receive_memo, add_name."""
        return self._label(f"drawer.{field}.notice")

    # -- widgets

    def _asked(self) -> str:
        steps = ("drawer.closing.post", "drawer.receiving.post")
        return next((step for step in steps if shown(find(self._root, step))), steps[0])

    def _fill(self, name: str, text: str) -> None:
        line = self._line(name)
        line.selectAll()
        press(line, Qt.Key.Key_Backspace)
        type_text(line, text)

    def _line(self, name: str) -> QLineEdit:
        line = find(self._root, name)
        if not isinstance(line, QLineEdit):
            raise TypeError(name)
        return line

    def _table(self) -> PagedTable:
        table = find(self._root, "drawer.tills")
        if not isinstance(table, PagedTable):
            raise TypeError("drawer.tills")
        return table

    def _label(self, name: str) -> str:
        label = find(self._root, name)
        return label.text() if isinstance(label, QLabel) else ""
