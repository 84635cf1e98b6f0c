"""Keys and backups: the ways into the vault and the backups that there are, and beside them what is done with them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.keeping.list_backups import Backups
from teller.bank.keeping.ways import WayIn
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.keeping import words
from teller.counter.keeping.presenter import KeepingPresenter
from teller.counter.keeping.side import KeepingSide
from teller.counter.shift import Shift
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_SIDE, _NARROW, _LOWEST = 352, 920, 92


class KeepingView(QWidget):
    """Nothing that is typed here is kept over a lock: all of it is secret."""

    def __init__(self, shift: Shift, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("keeping")
        self._figures = figures
        self.presenter = KeepingPresenter(shift, figures)
        self.presenter.setParent(self)
        self.notice = Notice("keeping.notice")
        self.ways = self._table(words.way_columns(figures), "keeping.ways", self.tr("Ways into the vault"))
        self.backups = self._table(words.backup_columns(figures), "keeping.backups", self.tr("Backups"))
        self.backups.set_empty(self.tr("No backup has been made yet."))
        self._kept = label("", "small", "keeping.kept", wrap=True)
        self.side = KeepingSide(self.presenter)
        self.change = button(self.tr("&Change passphrase"), name="keeping.begin_change")
        self.add = button(self.tr("&Add passphrase"), name="keeping.begin_add", icon="plus")
        self.code = button(self.tr("&Recovery code"), name="keeping.begin_code")
        self.keyring = button(self.tr("&This computer"), name="keeping.begin_keyring")
        self.remove = button(self.tr("Re&move"), name="keeping.begin_remove")
        self.rekey = button(self.tr("Change &key"), name="keeping.begin_rekey", icon="key")
        self.back_up = button(self.tr("&Back up now"), name="keeping.back_up", weight="primary")
        self.check = button(self.tr("C&heck"), name="keeping.begin_check", icon="check")
        self._lay_out()
        self._connect()

    def _table(self, columns: list, name: str, says: str) -> PagedTable:  # type: ignore[type-arg]
        table = PagedTable(columns, name=name, says=says, empty="")
        table.stretch_column(1)
        table.setMinimumHeight(look.px(_LOWEST))
        return table

    def _lay_out(self) -> None:
        content = QWidget()
        left = QVBoxLayout()
        bare(left, look.SMALL)
        left.addLayout(_head(self.tr("Ways into the vault"), self.rekey))
        left.addWidget(self.ways, 1)
        left.addLayout(_row(self.change, self.add, self.remove))
        left.addLayout(_row(self.code, self.keyring))
        left.addSpacing(look.MEDIUM)
        left.addLayout(_head(self.tr("Backups"), self.check, self.back_up))
        left.addWidget(self.backups, 1)
        left.addWidget(self._kept)
        left.addWidget(self.notice)
        self.side.setFixedWidth(look.px(_SIDE))
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addLayout(left, 1)
        columns.addWidget(self.side)
        inside = QVBoxLayout(content)
        bare(inside)
        inside.addLayout(columns)
        self._state = StateStack(content, name="keeping.state")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addWidget(self._state)

    def _connect(self) -> None:
        asks, side = self.presenter, self.side
        for opener, begin in (
            (self.change, side.begin_change),
            (self.add, side.begin_add),
            (self.code, side.begin_code),
            (self.keyring, side.begin_keyring),
            (self.rekey, side.begin_rekey),
        ):
            opener.clicked.connect(self.notice.clear)
            opener.clicked.connect(begin)
        self.remove.clicked.connect(self._begin_remove)
        self.back_up.clicked.connect(asks.back_up)
        self.check.clicked.connect(self._check)
        self._state.acted.connect(self.refresh)
        asks.known.connect(self._show)
        asks.not_known.connect(lambda text: self._state.show_failed(text, self.tr("Try again")))
        asks.not_permitted.connect(self._state.show_not_permitted)
        asks.acted.connect(self._acted)
        asks.busy.connect(self._set_busy)
        for signal in (asks.begun, asks.finished, asks.failed, asks.older):
            signal.connect(lambda *_: self._set_busy(busy=side.is_working()))
        side.progress.cancelled.connect(lambda: self._set_busy(busy=False))
        side.left.connect(self.first_focus)
        self.ways.selected_row.connect(lambda _: self._offer())
        self.backups.selected_row.connect(lambda _: self._offer())

    # -- what the shell asks for

    def refresh(self) -> None:
        self.presenter.load()

    def clear(self) -> None:
        self.presenter.forget()
        self.side.empty()
        self.notice.clear()
        for table in (self.ways, self.backups):
            table.set_rows([])

    def is_dirty(self) -> bool:
        form = self.side.open_form()
        return self.side.is_working() or (form is not None and form.is_dirty())

    def first_focus(self) -> None:
        form = self.side.open_form()
        if form is not None:
            form.take_focus()
        elif not self.side.is_working():
            self.ways.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is done

    def _begin_remove(self) -> None:
        way = self.ways.current_row()
        if isinstance(way, WayIn):
            self.notice.clear()
            self.side.begin_remove(way)

    def _check(self) -> None:
        chosen = self.backups.current_row()
        if chosen is not None:
            self.presenter.check(chosen)

    # -- what came of it

    def _show(self, ways: tuple[WayIn, ...], backups: Backups) -> None:
        self._state.show_content()
        self.ways.set_rows(list(ways))
        self.backups.set_rows(list(backups.items))
        for table in (self.ways, self.backups):
            if table.rows():
                table.select(0)
        says = (
            self.tr("The last %n backup(s) are kept; one is made whenever the branch closes.", "", backups.kept)
            if backups.kept
            else self.tr("All backups are kept; none is made when the branch closes.")
        )
        self._kept.setText(says)
        self.side.where.setText(self.tr("They lie in the folder “backups”, beside the vault."))
        self._offer()

    def _acted(self, text: str) -> None:
        self.side.rest()
        self.notice.say(text, "good")

    def _offer(self) -> None:
        self.remove.setEnabled(len(self.ways.rows()) > 1 and self.ways.current_row() is not None)
        self.check.setEnabled(self.backups.current_row() is not None and not self.side.is_working())

    def _set_busy(self, busy: bool) -> None:
        for one in (self.change, self.add, self.code, self.keyring, self.rekey, self.back_up):
            one.setDisabled(busy)
        if busy:
            self.remove.setDisabled(True)
            self.check.setDisabled(True)
        else:
            self._offer()


def _head(title: str, *buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    bare(row, look.SMALL)
    row.addWidget(label(title, "section"), 1)
    for one in buttons:
        row.addWidget(one)
    return row


def _row(*buttons: Button) -> Columns:
    row = Columns(spacing=look.SMALL)
    for one in buttons:
        row.addWidget(one)
    row.addStretch(1)
    return row
