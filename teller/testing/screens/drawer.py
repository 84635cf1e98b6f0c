"""The drawer's page as a person works it: open, move cash, count blind and close; the branch's cash and drawers."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]
_OFFER = re.compile(r"drawer\.offer_[0-9]+")


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
        """From here on it is counted: what is in it is shown to nobody who counts."""
        self.begin("close", "count.pieces")

    def begin(self, button: str, until: str) -> None:
        """Press one of the buttons beside the drawer, such as `buy`, until something is on screen."""
        press(find(self._root, f"drawer.{button}"), Qt.Key.Key_Space)
        self._wait(lambda: shown(find(self._root, f"drawer.{until}")))

    def can(self, button: str) -> bool:
        found = find(self._root, f"drawer.{button}")
        return shown(found) and found.isEnabled()

    def warnings(self) -> str:
        """What the drawer warns of: its state, its bounds, and notes that run low."""
        names = [f"drawer.{name}.text" for name in ("halted", "bounds", "low")]
        return " ".join(self._label(name) for name in names if shown(find(self._root, name)))

    # -- counting notes and coins

    def count(self, pieces: Iterable[tuple[int, int]], form: str = "count") -> None:
        """Type each count into its row, from the number pad, and Enter in the last row."""
        counts = dict(pieces)
        lines = self.count_lines(form)
        for worth, line in lines.items():
            line.setFocus()
            line.setText("")
            if counts.get(worth):
                type_text(line, str(counts[worth]))
        press(list(lines.values())[-1], Qt.Key.Key_Return)

    def count_lines(self, form: str = "count") -> dict[int, QLineEdit]:
        """The rows of a form's counter, in their order, by what one piece is worth."""
        names = [line.objectName() for line in self._root.findChildren(QLineEdit)]
        start = f"drawer.{form}.pieces."
        rows = [name for name in names if name.startswith(start) and name.removeprefix(start).isdigit()]
        worths = sorted((int(name.removeprefix(start)) for name in rows), reverse=True)
        return {worth: self._line(f"{start}{worth}") for worth in worths}

    def is_counting(self) -> bool:
        return shown(find(self._root, "drawer.count.pieces"))

    def says(self, page: str = "count") -> str:
        """What a page says above its buttons."""
        return self._label(f"drawer.{page}_notice.text") if shown(find(self._root, f"drawer.{page}_notice")) else ""

    def give_up(self) -> None:
        press(find(self._root, "drawer.count_back"), Qt.Key.Key_Space)

    # -- the verdict

    def is_told(self) -> bool:
        """Whether both figures are on screen."""
        return shown(find(self._root, "drawer.verdict.book")) or shown(find(self._root, "drawer.verdict.keep"))

    def verdict(self) -> str:
        """By how much the count differs: `90.00 short`."""
        return self._label("drawer.verdict.amount")

    def figures(self) -> dict[str, str]:
        found = find(self._root, "drawer.verdict.figures")
        return dict(found.rows()) if isinstance(found, DetailList) else {}

    def traces(self) -> list[list[str]]:
        """What may be behind it: cause, entry, amount, time, reference."""
        table = find(self._root, "drawer.verdict.traces")
        if not isinstance(table, PagedTable):
            raise TypeError("drawer.verdict.traces")
        model = table.model()
        columns = range(model.columnCount())
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    def look_up(self) -> None:
        """The entry that the cursor is on, in the journal."""
        press(find(self._root, "drawer.verdict.traces"), Qt.Key.Key_Return)

    def book(self) -> None:
        press(find(self._root, "drawer.verdict.book"), Qt.Key.Key_Space)

    def keep_open(self) -> None:
        press(find(self._root, "drawer.verdict.keep"), Qt.Key.Key_Escape)

    # -- handing over

    def offers(self) -> list[str]:
        """What waits for an answer."""
        labels = [one for one in self._root.findChildren(QLabel) if _OFFER.fullmatch(one.objectName()) and shown(one)]
        return [one.text() for one in labels]

    def hand_cash(self, colleague: str, counts: dict[int, int]) -> None:
        """So many of each note and coin for a colleague, up to the step that confirms."""
        self.begin("hand_cash", "offer_to")
        to = find(self._root, "drawer.offer_to")
        if isinstance(to, QComboBox):
            self._wait(lambda: to.findText(colleague) >= 0)
            press(to, Qt.Key.Key_Home)
            for _ in range(to.findText(colleague)):
                press(to, Qt.Key.Key_Down)
        self.count(counts.items(), "offer")

    def answer(self, number: int, answer: str) -> None:
        """`take`, `decline` or `withdraw` the offer of that number."""
        press(find(self._root, f"drawer.offer_{number}_{answer}"), Qt.Key.Key_Space)

    # -- what confirms

    def is_asked(self) -> bool:
        """Whether the step that confirms is on screen."""
        posts = [find(self._root, f"drawer.{step}.post") for step in ("moving", "receiving")]
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

    def move(self, what: str, amount: str) -> None:
        """`buy`, `sell` or `ship` an amount, up to the step that confirms."""
        self.begin(what, f"{what}_amount")
        self._fill(f"drawer.{what}_amount", amount)
        press(self._line(f"drawer.{what}_amount"), Qt.Key.Key_Return)

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
        steps = ("drawer.moving.post", "drawer.receiving.post")
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
