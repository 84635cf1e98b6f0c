"""The checklist on screen: each line with how it stands, and beside them what was found and how it is mended."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.checklist.line import State
from teller.counter import look
from teller.counter.checklist import words
from teller.counter.checklist.presenter import ChecklistPresenter, Looked
from teller.counter.checklist.words import Row
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.elided import as_tooltip
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, copyable, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import Column, PagedTable

_SIDE, _NARROW, _LOWEST = 320, 800, 180
_MARKS = {
    State.GOOD: ("check", "good"),
    State.BAD: ("warning", "bad"),
    State.TO_COME: ("clock", "warning"),
    State.NOT_APPLICABLE: ("info", "quiet"),
    State.UNKNOWN: ("info", "quiet"),
}


class ChecklistView(QWidget):
    """Looked at anew whenever it comes to the front, and at F5."""

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("checklist")
        self.presenter = ChecklistPresenter(place, figures)
        self.presenter.setParent(self)
        self._kept = ""
        self.again = button(self.tr("&Look again"), name="checklist.again")
        tell_key(self.again, "F5")
        self.summary = Notice("checklist.summary")
        self.table = PagedTable(
            self._columns(), name="checklist.table", says=self.tr("Checklist"), empty=self.tr("Nothing was looked at.")
        )
        self.table.stretch_column(2)
        self.table.setMinimumHeight(look.px(_LOWEST))
        self._build_side()
        self._lay_out()
        self.again.clicked.connect(self.presenter.look)
        self.table.selected_row.connect(self._show_chosen)
        self.table.retry_asked.connect(self.presenter.look)
        self._state.acted.connect(self.refresh)
        self.presenter.looked.connect(self._show)
        self.presenter.failed.connect(lambda text: self._state.show_failed(text, self.tr("Try again")))
        self.presenter.not_permitted.connect(self._state.show_not_permitted)

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("State"), _state, icon=lambda row: _MARKS[row.state][0], tone=lambda row: _MARKS[row.state][1]
            ),
            Column(self.tr("What is looked at"), lambda row: row.title, hover=lambda row: as_tooltip(row.title)),
            Column(self.tr("What was found"), lambda row: row.says, hover=lambda row: as_tooltip(row.says)),
        ]

    def _build_side(self) -> None:
        self._side = QWidget()
        self._title = label("", "section", "checklist.title", wrap=True)
        self._pill = StatusPill(name="checklist.state_word")
        self._found = copyable("", None, "checklist.found")
        self._how = label(self.tr("How to mend it"), "strong")
        self._mend = copyable("", None, "checklist.mend")
        side = QVBoxLayout(self._side)
        bare(side, look.MEDIUM)
        for part in (self._title, self._pill, self._found, self._how, self._mend):
            side.addWidget(part)
        side.addStretch(1)
        self._side.setFixedWidth(look.px(_SIDE))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.MEDIUM)
        head.addWidget(label(self.tr("Checklist"), "title"), 1)
        head.addWidget(self.again)
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addWidget(self.table, 1)
        columns.addWidget(self._side)
        content = QWidget()
        inside = QVBoxLayout(content)
        bare(inside, look.MEDIUM)
        inside.addWidget(self.summary)
        inside.addLayout(columns, 1)
        self._state = StateStack(content, name="checklist.states")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._state, 1)

    # -- what every panel can be told

    def refresh(self) -> None:
        if not self.table.rows():
            self._state.show_loading()
        self.presenter.look()

    def clear(self) -> None:
        self.presenter.forget()
        self._kept = ""
        self.table.set_rows(())
        self.summary.clear()
        self._state.show_loading()

    def is_dirty(self) -> bool:
        return False

    def first_focus(self) -> None:
        here = self._state.state() == "content"
        (self.table if here else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> str | None:
        """Which line was read."""
        chosen = self.table.current_row()
        return chosen.key if chosen is not None else None

    def take_up(self, kept: str) -> None:
        self._kept = kept

    # -- what came of it

    def _show(self, looked: Looked) -> None:
        chosen = self.table.current_row()
        wanted = self._kept or (chosen.key if chosen is not None else "")
        self._kept = ""
        waiting = self.hasFocus()
        self.summary.say(looked.summary, "bad" if looked.is_red else "good")
        self.table.set_rows(looked.rows)
        self._state.show_content()
        self.table.select(next((at for at, row in enumerate(looked.rows) if row.key == wanted), 0))
        if waiting:
            self.first_focus()

    def _show_chosen(self, row: Row | None) -> None:
        self._side.setVisible(row is not None)
        if row is None:
            return
        self._title.setText(row.title)
        self._pill.set_status(_MARKS[row.state][0], words.state(row.state), _MARKS[row.state][1])
        self._found.setText(row.says)
        self._mend.setText(row.mend)
        for part in (self._how, self._mend):
            part.setVisible(bool(row.mend))


def _state(row: Row) -> str:
    return words.state(row.state)
