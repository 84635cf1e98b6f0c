"""The start page as a person reads it: the own drawer or the branch, what waits, what to look at, who is there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from teller.counter.widgets.chart import Chart
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown

Wait = Callable[[Callable[[], bool]], None]


class StartScreen:
    """Finds its widgets under `root`; `wait` waits until something is true."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def is_ready(self) -> bool:
        state = self._root.findChild(StateStack, "start.state")
        return state is not None and shown(state) and state.state() == "content"

    def day(self) -> str:
        return self._label("start.day")

    def drawer(self) -> str:
        return self._label("start.drawer")

    def held(self) -> str:
        held = find(self._root, "start.held")
        return held.text() if isinstance(held, BalanceLabel) and shown(held) else ""

    def sums(self) -> dict[str, str]:
        return self._details("start.sums")

    def last(self) -> list[list[str]]:
        """Each of the last entries' cells."""
        return self._rows("start.last")

    def present(self) -> list[list[str]]:
        """Who is signed in."""
        return self._rows("start.present")

    def cash(self) -> list[str]:
        """The chart of the cash, as it is read out."""
        return self._spoken("start.cash")

    def flow(self) -> list[str]:
        return self._spoken("start.flow")

    def warnings(self) -> list[str]:
        pills = self._root.findChildren(StatusPill)
        return [one.word() for one in pills if one.objectName().startswith("start.warning_") and shown(one)]

    def approvals(self) -> dict[str, str]:
        return self._details("start.approvals")

    def go(self, thing: str) -> None:
        """Press a button: open_drawer, journal, decide."""
        press(find(self._root, f"start.{thing}"), Qt.Key.Key_Space)

    def _details(self, name: str) -> dict[str, str]:
        found = find(self._root, name)
        return dict(found.rows()) if isinstance(found, DetailList) else {}

    def _rows(self, name: str) -> list[list[str]]:
        found = find(self._root, name)
        if not isinstance(found, PagedTable):
            raise TypeError(name)
        model = found.model()
        columns = range(model.columnCount())
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    def _spoken(self, name: str) -> list[str]:
        found = find(self._root, name)
        return found.spoken() if isinstance(found, Chart) else []

    def _label(self, name: str) -> str:
        found = find(self._root, name)
        return found.text() if isinstance(found, QLabel) else ""
