"""Limits and fees on one page: two tables, the chosen row beside them, and one form at a time in its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.ledger.fees import CHARGEABLE
from teller.bank.money import Money
from teller.bank.rulebook.list_fees import Fee, Schedule
from teller.bank.rulebook.list_limits import LimitsOf, RuleBook
from teller.counter import look
from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.figures import Figures
from teller.counter.limits import words
from teller.counter.limits.kept import KeptLimits
from teller.counter.limits.presenter import LimitsPresenter
from teller.counter.limits.side import LimitsSide
from teller.counter.shift import Asks
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.field import TextField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import as_a_page, bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_SIDE, _WIDE, _LOWEST = 380, 820, 130


class LimitsView(Pages):
    """Everybody who works by them reads them; with `may_set`, they are changed here."""

    def __init__(self, place: Asks, figures: Figures, *, may_set: bool) -> None:
        super().__init__()
        self.setObjectName("limits")
        self._presenter, self._figures, self._may_set = LimitsPresenter(place, figures), figures, may_set
        self._presenter.setParent(self)
        self._tolerance = Money(0)
        self._kept: KeptLimits | None = None
        self._filling = False
        self._page = QWidget()
        self.sheet = ApprovalSheet(self._presenter.doing.approval, "limits.approval")
        self._asking = as_a_page(self.sheet)
        for one in (self._page, self._asking):
            self.addWidget(one)
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        figures = self._figures
        self.add = button(self.tr("Own limits…"), name="limits.add", icon="plus", shortcut="Ctrl+N")
        if not self._may_set:
            self.add.hide()  # shown without a parent it would be a window of its own
        self.number = TextField(self.tr("Customer or account &number"), name="limits.number", longest=60)
        self.look_up = button(self.tr("Look up"), name="limits.look_up")
        self.notice = Notice("limits.notice")
        self.table = PagedTable(words.limit_columns(figures), name="limits.table", says=self.tr("Limits"), empty="")
        self.fees = PagedTable(words.fee_columns(figures), name="limits.fees", says=self.tr("Fees"), empty="")
        for table in (self.table, self.fees):
            table.stretch_column(0)
            table.set_compact(True)
            table.setMinimumHeight(look.px(_LOWEST))
        self.fees.setMinimumHeight(look.px(34 + len(CHARGEABLE) * look.COMPACT_ROW_HEIGHT))
        self.tolerance = label("", None, "limits.tolerance", wrap=True)
        self.set_tolerance = button(self.tr("Change &difference…"), name="limits.set_tolerance", weight="quiet")
        if not self._may_set:
            self.set_tolerance.hide()  # shown without a parent it would be a window of its own
        self.side = LimitsSide(self._presenter, figures, may_set=self._may_set)
        self._body = QWidget()
        self.state = StateStack(self._body, name="limits.state", heading=self.tr("Limits and fees"))

    def _lay_out(self) -> None:
        head, look_up, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, look_up, foot):
            bare(row, look.MEDIUM)
        head.addWidget(label(self.tr("Limits and fees"), "title"))
        head.addStretch(1)
        head.addStrut(look.px(look.CONTROL_HEIGHT))  # the button comes and goes, and the tables stay where they are
        head.addWidget(self.add)
        beside = QVBoxLayout()  # the button stands beside the editor, not beside its title
        bare(beside, look.TIGHT)
        beside.addWidget(label(" "))
        beside.addWidget(self.look_up)
        beside.addStretch(1)
        look_up.addWidget(self.number, 1)
        look_up.addLayout(beside)
        foot.addWidget(self.tolerance, 1)
        foot.addWidget(self.set_tolerance)
        left = QVBoxLayout()
        bare(left, look.SMALL)
        left.addWidget(self.table, 3)
        left.addLayout(look_up)
        left.addWidget(label(self.tr("Fees"), "section"))
        left.addWidget(self.fees, 2)
        left.addLayout(foot)
        self.side.setMaximumWidth(look.px(_SIDE))
        columns = Columns(spacing=look.VAST, wide=_WIDE)
        columns.addLayout(left, 3)
        columns.addWidget(self.side, 2)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        body.setSpacing(look.MEDIUM)
        body.addLayout(head)
        body.addWidget(self.notice)
        body.addLayout(columns, 1)
        column = QVBoxLayout(self._page)
        bare(column)
        column.addWidget(self.state)

    def _connect(self) -> None:
        asks, doing = self._presenter, self._presenter.doing
        self.table.selected_row.connect(lambda row: self._select(row, self.fees))
        self.fees.selected_row.connect(lambda row: self._select(row, self.table))
        self.table.activated_row.connect(lambda _: self.side.begin_change())
        self.fees.activated_row.connect(lambda _: self.side.begin_change())
        self.add.clicked.connect(self.begin_own)
        self.look_up.clicked.connect(self._look_up)
        self.number.line.returnPressed.connect(self._look_up)
        self.set_tolerance.clicked.connect(lambda: self.side.begin_tolerance(self._tolerance))
        self.side.left.connect(self.first_focus)
        self.side.turned.connect(self._offer)
        self.state.acted.connect(asks.refresh)
        asks.listed.connect(self._show_all)
        asks.failed.connect(lambda text: self.state.show_failed(text, self.tr("Try again")))
        asks.not_permitted.connect(self.state.show_not_permitted)
        asks.not_found.connect(self.number.show_notice)
        asks.refused.connect(self._refuse)
        asks.told.connect(self._told)
        doing.approving.connect(self._approve)
        doing.not_approving.connect(lambda: self.setCurrentWidget(self._page))

    # -- what every panel can be told

    def refresh(self) -> None:
        self._presenter.refresh()

    def clear(self) -> None:
        self._kept = None
        self.side.end()
        self._presenter.forget()
        self.number.set_text("")
        self.setCurrentWidget(self._page)

    def is_dirty(self) -> bool:
        return self._presenter.doing.approval.is_open() or self.side.is_dirty()

    def first_focus(self) -> None:
        if self.currentWidget() is self._asking:
            self.sheet.first_focus()
        elif (form := self.side.open_form()) is not None:
            form.take_focus()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptLimits | None:
        """The form that is open, also where it waits for a supervisor."""
        if self._kept is not None:  # it was not even taken up yet
            return self._kept
        kept = KeptLimits(self._presenter.number, self.side.keep(), self.sheet.keep())
        self._presenter.forget()
        return kept

    def take_up(self, kept: KeptLimits) -> None:
        """Go on as soon as the lists are known."""
        self._kept = kept
        self.number.set_text(kept.number)
        self._presenter.look_up(kept.number)

    def begin_own(self) -> None:
        """The form for limits of somebody's own."""
        self.notice.clear()
        self.side.begin_own()

    # -- what is shown

    def _show_all(self, book: RuleBook, schedule: Schedule) -> None:
        kept, self._kept = self._kept, None
        rows = [*book.limits, *([book.asked] if book.asked is not None else [])]
        self._filling = True
        self.table.set_rows(rows)
        self.fees.set_rows(schedule.fees)
        self._tolerance = schedule.tolerance
        said = self.tr("A drawer may be over or short by up to {amount} without a supervisor.")
        self.tolerance.setText(said.format(amount=self._figures.money(schedule.tolerance)))
        self.state.show_content()
        at = self.side.row_in(rows)
        if book.asked is not None:
            at = len(rows) - 1
        self.table.select(at)
        self._filling = False
        if self.side.open_form() is None and not isinstance(self.side.one, Fee):
            self.side.show_one(rows[at])
        if kept is not None:
            self.side.take_up(kept.form, rows, schedule)
            if kept.approval is not None:
                self._presenter.doing.take_up(kept.approval)

    def _select(self, row: LimitsOf | Fee | None, other: PagedTable) -> None:
        if self._filling or row is None or self.side.open_form() is not None:
            return
        other.clearSelection()
        self.side.show_one(row)

    def _look_up(self) -> None:
        self.number.clear_notice()
        self._presenter.look_up(self.number.text())

    def _offer(self) -> None:
        self.add.setVisible(self._may_set and self.side.open_form() is None)

    def _refuse(self, field: str, text: str) -> None:
        if (form := self.side.open_form()) is not None:
            form.refuse(field, text)
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
