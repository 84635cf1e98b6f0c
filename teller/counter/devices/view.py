"""Computers, open sessions and what the bank demands, on one page: three lists, and what is chosen beside them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.devices import words
from teller.counter.devices.kept import KeptDevices
from teller.counter.devices.presenter import DevicesPresenter
from teller.counter.devices.side import DevicesSide, key_of
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import as_a_page, bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_WIDE, _LOWEST = 820, 118


class DevicesView(Pages):
    """The tab. What is chosen last, in whichever list, stands beside them."""

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("devices")
        self._presenter = DevicesPresenter(place, figures)
        self._presenter.setParent(self)
        self._kept: KeptDevices | None = None
        self._filling = False
        self.computers = self._table(words.computer_columns(figures), "computers", self.tr("Computers"))
        self.sessions = self._table(words.session_columns(figures), "sessions", self.tr("Open sessions"))
        self.demands = self._table(words.demand_columns(), "demands", self.tr("What the bank demands"))
        self.notice = Notice("devices.notice")
        self.side = DevicesSide(self._presenter, figures)
        self.sheet = ApprovalSheet(self._presenter.doing.approval, "devices.approval")
        self._page, self._body, self._asking = QWidget(), QWidget(), as_a_page(self.sheet)
        self.state = StateStack(self._body, name="devices.state")
        for page in (self._page, self._asking):
            self.addWidget(page)
        self._lay_out()
        self._connect()

    def _table(self, columns: Sequence[Any], name: str, says: str) -> PagedTable:
        made = PagedTable(columns, name=f"devices.{name}", says=says, empty=self.tr("None."))
        made.stretch_column(0)
        made.set_compact(True)
        made.setMinimumHeight(look.px(_LOWEST))
        return made

    def _tables(self) -> tuple[PagedTable, ...]:
        return (self.computers, self.sessions, self.demands)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            bare(column, look.SMALL)
        left.addWidget(label(self.tr("Computers"), "section"))
        left.addWidget(self.computers, 1)
        left.addSpacing(look.SMALL)
        left.addWidget(label(self.tr("Open sessions"), "section"))
        left.addWidget(self.sessions, 1)
        self.demands.setMinimumHeight(look.px(36 + 9 * look.COMPACT_ROW_HEIGHT))
        right.addWidget(label(self.tr("What the bank demands"), "section"))
        right.addWidget(self.demands)
        right.addSpacing(look.SMALL)
        right.addWidget(self.side, 1)
        columns = Columns(spacing=look.VAST, wide=_WIDE)
        columns.addLayout(left, 3)
        columns.addLayout(right, 2)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        body.setSpacing(look.MEDIUM)
        body.addWidget(self.notice)
        body.addLayout(columns, 1)
        column = QVBoxLayout(self._page)
        bare(column)
        column.addWidget(self.state)

    def _connect(self) -> None:
        asks, doing = self._presenter, self._presenter.doing
        for table in self._tables():
            table.selected_row.connect(lambda row, table=table: self._select(row, table))
            table.activated_row.connect(lambda _: self.side.begin())
        self.side.left.connect(self.first_focus)
        self.state.acted.connect(asks.refresh)
        asks.listed.connect(self._show_all)
        asks.failed.connect(lambda text: self.state.show_failed(text, self.tr("Try again")))
        asks.not_permitted.connect(self.state.show_not_permitted)
        asks.refused.connect(self._refuse)
        asks.told.connect(self._told)
        doing.approving.connect(self._approve)
        doing.not_approving.connect(lambda: self.setCurrentWidget(self._page))

    # -- what every panel can be told

    def refresh(self) -> None:
        self._presenter.refresh()

    def clear(self) -> None:
        self._kept = None
        self._presenter.forget()
        self.side.end()
        self.side.show_one(None)
        self.notice.clear()
        for table in self._tables():
            table.set_rows(())
        self.setCurrentWidget(self._page)

    def is_dirty(self) -> bool:
        return self._presenter.doing.approval.is_open() or self.side.is_dirty()

    def first_focus(self) -> None:
        if self.currentWidget() is self._asking:
            self.sheet.first_focus()
        elif (form := self.side.open_form()) is not None:
            form.take_focus()
        else:
            self.computers.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptDevices | None:
        if self._kept is not None:  # it was not even taken up yet
            return self._kept
        kept = KeptDevices(self.side.keep(), self.sheet.keep())
        self._presenter.forget()
        return kept

    def take_up(self, kept: KeptDevices) -> None:
        """Go on as soon as the lists are known."""
        self._kept = kept
        self._presenter.refresh()

    # -- what is shown

    def _show_all(self, *lists: Any) -> None:
        kept, self._kept = self._kept, None
        wanted = kept.form.about if kept is not None else key_of(self.side.one)
        chosen, where = None, self.computers
        self._filling = True
        for table, rows in zip(self._tables(), lists, strict=True):
            table.set_rows(rows)
            for at, row in enumerate(rows):
                if key_of(row) == wanted:
                    chosen, where = row, table
                    table.select(at)
        if chosen is None and lists[0]:
            chosen = lists[0][0]
            self.computers.select(0)
        self._filling = False
        self._only(where)
        self.state.show_content()
        if self.side.open_form() is None:
            self.side.show_one(chosen)
        if kept is not None:
            self.side.take_up(kept.form)
            if kept.approval is not None:
                self._presenter.doing.take_up(kept.approval)

    def _select(self, row: Any, table: PagedTable) -> None:
        if self._filling or row is None:
            return
        form = self.side.open_form()
        if form is not None:
            if not form.may_be_lost():
                return
            self.side.end()
        self._only(table)
        self.side.show_one(row)

    def _only(self, table: PagedTable) -> None:
        """One row is chosen on the page, not one in each list."""
        for other in self._tables():
            if other is not table:
                other.clearSelection()

    def _refuse(self, field: str, text: str) -> None:
        if self.side.refuse(field, text):
            return
        if self.side.open_form() is self.side.demand_form:
            self.side.demand_form.notice.say(text)
        else:
            self.notice.say(text)

    def _told(self, text: str) -> None:
        self.side.end()
        self.notice.say(text, "good")
        if self.isVisible():
            self.first_focus()

    def _approve(self, reason: str) -> None:
        self.sheet.reason.set_text(reason)
        self.setCurrentWidget(self._asking)
        if self.isVisible():
            self.sheet.first_focus()
