"""The parts of the start page, of which each role sees those that fit it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.approvals.approval import Approval
from teller.bank.glance.at_a_glance import BranchGlance, Mine, Present, Staff, Warned
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.journal import words as journal_words
from teller.counter.start import words
from teller.counter.widgets.bar_chart import BarChart
from teller.counter.widgets.button import Weight, button
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.flow_chart import FlowChart
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.table import PagedTable

_ENTRIES, _PEOPLE = 230, 180


def _column(widget: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    bare(column, look.SMALL)
    for one in parts:
        column.addWidget(one)
    return column


class OwnDrawer(QWidget):
    """What is in one's own drawer, loud; or the way to open one.

    Signals: drawer_asked.
    """

    drawer_asked = Signal()

    def __init__(self, figures: Figures, *, weight: Weight) -> None:
        super().__init__()
        self._figures = figures
        self._name = label("", "section", "start.drawer", wrap=True)
        self.held = BalanceLabel("start.held", self.tr("In your drawer"))
        self._holding = StatusPill(name="start.holding", wraps=True)
        self.go = button(self.tr("Open a drawer"), name="start.open_drawer", weight=weight)
        self.go.clicked.connect(self.drawer_asked)
        self.sums = DetailList("start.sums", figures=True)
        _column(self, self._name, self.held, self._holding, self.go, self.sums)

    def show_mine(self, mine: Mine) -> None:
        figures, drawer = self._figures, mine.drawer
        self.go.setVisible(drawer is None)
        self.held.setVisible(drawer is not None)
        self._holding.hide()
        if drawer is None:
            self._name.setText(self.tr("No drawer open"))
        else:
            self._name.setText(self.tr("{name}, {state}").format(name=drawer.name, state=words.drawer_state(drawer)))
            if drawer.held is None:
                self.held.set_failed(self.tr("It is told when it is counted."))
            else:
                self.held.set_value(figures.money(drawer.held), figures.currency.code)
            said, fine = words.holding(drawer, figures)
            self._holding.set_status("check" if fine else "warning", said, "quiet" if fine else "warning")
            self._holding.setVisible(bool(said))
        self.sums.set_rows(
            [
                (self.tr("Entries today"), figures.count(mine.entries)),
                (self.tr("Into your drawer"), figures.money(mine.cash_in)),
                (self.tr("Out of your drawer"), figures.money(mine.cash_out)),
            ]
        )

    def clear(self) -> None:
        self._name.setText("")
        self.held.set_loading()
        self.sums.set_rows(())


class LastEntries(QWidget):
    """The last that one posted.

    Signals: journal_asked.
    """

    journal_asked = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.table = PagedTable(
            journal_words.brief_columns(figures),
            name="start.last",
            says=self.tr("Your last entries"),
            empty=self.tr("Nothing posted yet today. What you post stands here."),
        )
        self.table.stretch_column(2)
        self.table.setMinimumHeight(look.px(_ENTRIES))
        self.table.setMaximumHeight(look.px(_ENTRIES))
        self.table.activated_row.connect(lambda _: self.journal_asked.emit())
        self.go = button(self.tr("The day’s journal"), name="start.journal", weight="quiet")
        self.go.clicked.connect(self.journal_asked)
        column = _column(self, label(self.tr("Your last entries"), "section"), self.table)
        row = QHBoxLayout()
        bare(row)
        row.addWidget(self.go)
        row.addStretch(1)
        column.addLayout(row)

    def show_mine(self, mine: Mine) -> None:
        self.table.set_rows(mine.last)

    def clear(self) -> None:
        self.table.set_rows(())


class Waiting(QWidget):
    """Approvals: one's own that wait, or those that wait for oneself.

    Signals: approvals_asked.
    """

    approvals_asked = Signal()

    def __init__(self, figures: Figures, *, decides: bool) -> None:
        super().__init__()
        self._figures, self._decides = figures, decides
        title = self.tr("Waiting for your decision") if decides else self.tr("Waiting for a supervisor")
        self._none = label(self.tr("No approval is waiting."), "quiet", "start.no_approval")
        self.list = DetailList("start.approvals")
        self.go = button(self.tr("Decide"), name="start.decide")
        self.go.clicked.connect(self.approvals_asked)
        _column(self, label(title, "section"), self._none, self.list, self.go)

    def show_approvals(self, approvals: Sequence[Approval]) -> None:
        self._none.setVisible(not approvals)
        self.go.setVisible(self._decides and any(not one.mine for one in approvals))
        self.list.set_rows([words.approval(one, self._figures)[::-1] for one in approvals])

    def clear(self) -> None:
        self.list.set_rows(())


class Warnings(QWidget):
    """What to look at, or that there is nothing."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._list = QVBoxLayout()
        bare(self._list, look.SMALL)
        _column(self, label(self.tr("To look at"), "section")).addLayout(self._list)

    def show_warnings(self, warnings: Sequence[Warned]) -> None:
        self.clear()
        if not warnings:
            self._list.addWidget(
                StatusPill("check", self.tr("Nothing to look at."), "good", name="start.no_warning", wraps=True)
            )
        for number, one in enumerate(warnings, start=1):
            said = words.warning(one, self._figures)
            self._list.addWidget(StatusPill("warning", said, "warning", name=f"start.warning_{number}", wraps=True))

    def clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


class Alerts(QWidget):
    """How many alerts wait, and the way to them.

    Signals: alerts_asked.
    """

    alerts_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = StatusPill(name="start.alerts", wraps=True)
        self.go = button(self.tr("Look at the alerts"), name="start.to_alerts")
        self.go.clicked.connect(self.alerts_asked)
        beside = QHBoxLayout()
        bare(beside)
        beside.addWidget(self.go)
        beside.addStretch(1)
        _column(self, label(self.tr("Alerts"), "section"), self._said).addLayout(beside)

    def show_alerts(self, count: int) -> None:
        self.go.setVisible(count > 0)
        if count:
            self._said.set_status("warning", self.tr("%n alert(s) wait for a decision.", "", count), "warning")
        else:
            self._said.set_status("check", self.tr("No alert waits for a decision."), "good")

    def clear(self) -> None:
        self.go.hide()
        self._said.set_status("info", "", "quiet")


class Branch(QWidget):
    """The branch's cash by drawer, and how it came and went."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.cash = BarChart("start.cash", self.tr("Cash by drawer"), figures, empty=self.tr("No drawer is open."))
        self.flow = FlowChart(
            "start.flow",
            self.tr("Cash in and out by the hour"),
            figures,
            empty=self.tr("No cash has come or gone today."),
        )
        self._closed = label("", "small", "start.closed_drawers")
        cash = label(self.tr("Cash by drawer"), "section")
        flow = label(self.tr("Cash in and out today"), "section")
        _column(self, cash, self.cash, self._closed, flow, self.flow).addStretch(1)

    def show_branch(self, branch: BranchGlance) -> None:
        self.cash.set_bars(words.bars(branch))
        self.flow.set_hours(words.hours(branch, self._figures))
        closed = words.closed_drawers(branch)
        self._closed.setText(closed)
        self._closed.setVisible(bool(closed))

    def clear(self) -> None:
        self.cash.clear()
        self.flow.clear()


class People(QWidget):
    """Who is signed in, and for an administrator how many users there are."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.table = PagedTable(
            words.people_columns(figures), name="start.present", says=self.tr("Who is signed in"), empty=""
        )
        self.table.setMinimumHeight(look.px(_PEOPLE))
        self.table.setMaximumHeight(look.px(_PEOPLE))
        self._title = label(self.tr("Users"), "section")
        self.staff = DetailList("start.staff")
        _column(self, label(self.tr("Signed in now"), "section"), self.table, self._title, self.staff)

    def show_people(self, present: Sequence[Present], staff: tuple[Staff, ...] | None) -> None:
        self.table.set_rows(present)
        self._title.setVisible(staff is not None)
        self.staff.setVisible(staff is not None)
        self.staff.set_rows(words.staff_rows(staff or (), self._figures))

    def clear(self) -> None:
        self.table.set_rows(())
        self.staff.set_rows(())
