"""The start page on screen: the parts that fit the role, in two columns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.badge import REACH, Role, Scope
from teller.bank.glance.at_a_glance import Glance
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.start import words
from teller.counter.start.parts import Alerts, Branch, LastEntries, OwnDrawer, People, Waiting, Warnings
from teller.counter.start.presenter import StartPresenter
from teller.counter.widgets.button import Weight
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack

_SIDE, _NARROW = 340, 820


class StartView(QWidget):
    """Signals: page_asked(key) for the pages that its buttons lead to, alerts_asked for the alerts among them,
    glanced(Glance) at every answer.
    """

    page_asked = Signal(str)
    alerts_asked = Signal()
    glanced = Signal(object)

    def __init__(self, place: Asks, figures: Figures, role: Role) -> None:
        super().__init__()
        self.setObjectName("start")
        reach = REACH[role]
        self._figures, self._role = figures, role
        self._glance: Glance | None = None
        self._focus_waits = False
        self.presenter = StartPresenter(place, figures)
        self.presenter.setParent(self)
        sees_branch = Scope.JOURNAL in reach and Scope.BOOKS_VERIFY in reach
        own: Weight = "normal" if sees_branch else "primary"
        self.drawer = OwnDrawer(figures, weight=own) if Scope.TILL in reach else None
        self.last = LastEntries(figures) if Scope.TILL in reach and not sees_branch else None
        self.branch = Branch(figures) if sees_branch else None
        self.warnings = Warnings(figures) if sees_branch else None
        decides = Scope.APPROVE in reach
        self.waiting = Waiting(figures, decides=decides) if decides or Scope.TILL in reach else None
        self.people = People(figures) if Scope.BOOKS_VERIFY in reach else None
        self.alerts = Alerts() if Scope.ALERTS in reach else None
        self._day = label("", "quiet", "start.day")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = QWidget()
        main, side = QVBoxLayout(), QWidget()
        bare(main, look.WIDE)
        beside = QVBoxLayout(side)
        bare(beside, look.WIDE)
        first: tuple[QWidget | None, ...] = (self.branch or self.last or self.people,)
        second: tuple[QWidget | None, ...] = ()
        if self.branch is not None:
            second = (self.warnings, self.alerts, self.waiting, self.drawer, self.people)
        elif self.drawer is not None:
            second = (self.drawer, self.waiting)
        elif self.alerts is not None:
            second = (self.alerts,)
        for column, parts in ((main, first), (beside, second)):
            for part in parts:
                if part is not None:
                    column.addWidget(part)
            column.addStretch(1)
        side.setFixedWidth(look.px(_SIDE))
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addLayout(main, 1)
        columns.addWidget(side)
        if not second:
            side.hide()
        inside = QVBoxLayout(content)
        bare(inside)
        inside.addLayout(columns)
        side.setVisible(bool(second))  # only now: it has a parent, and is no window of its own that would flash
        self._state = StateStack(content, name="start.state")
        head = QHBoxLayout()
        bare(head, look.MEDIUM)
        head.addWidget(label(self.tr("Today"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._day, 1, Qt.AlignmentFlag.AlignBaseline)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.LARGE)
        column.addLayout(head)
        column.addWidget(self._state, 1)

    def _connect(self) -> None:
        asked = self.presenter
        self._state.acted.connect(self.refresh)
        asked.known.connect(self._show)
        asked.not_known.connect(self._fail)
        asked.not_permitted.connect(self._state.show_not_permitted)
        if self.drawer is not None:
            self.drawer.drawer_asked.connect(lambda: self.page_asked.emit("drawer"))
        if self.last is not None:
            self.last.journal_asked.connect(lambda: self.page_asked.emit("journal"))
        if self.alerts is not None:
            self.alerts.alerts_asked.connect(self.alerts_asked)
        if self.waiting is not None:
            self.waiting.approvals_asked.connect(lambda: self.page_asked.emit("approvals"))

    # -- what the shell asks for

    def refresh(self) -> None:
        if self._glance is None:
            self._state.show_loading()
        self.presenter.load()

    def clear(self) -> None:
        self.presenter.rest()
        self._glance = None
        self._day.setText("")
        for part in (self.drawer, self.last, self.branch, self.warnings, self.alerts, self.waiting, self.people):
            if part is not None:
                part.clear()

    def is_dirty(self) -> bool:
        return False

    def first_focus(self) -> None:
        """What is not on screen yet gets the cursor when it comes."""
        self._focus_waits = self._state.state() != "content"
        if self._focus_waits:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.branch is not None:
            self.branch.cash.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.last is not None:
            self.last.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.people is not None:
            self.people.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is seen

    def _fail(self, text: str) -> None:
        if self._glance is None:
            self._state.show_failed(text, self.tr("Try again"))

    def _show(self, glance: Glance) -> None:
        self._glance = glance
        self._state.show_content()
        self._day.setText(words.day(glance, self._figures))
        if glance.mine is not None and self.drawer is not None:
            self.drawer.show_mine(glance.mine)
        if glance.mine is not None and self.last is not None:
            self.last.show_mine(glance.mine)
        if glance.branch is not None and self.branch is not None and self.warnings is not None:
            self.branch.show_branch(glance.branch)
            self.warnings.show_warnings(glance.branch.warnings)
        if self.waiting is not None:
            own = glance.mine.pending if glance.mine is not None else ()
            self.waiting.show_approvals(glance.branch.waiting if glance.branch is not None else own)
        if self.alerts is not None and glance.alerts is not None:
            self.alerts.show_alerts(glance.alerts)
        if self.people is not None:
            self.people.show_people(glance.present or (), glance.staff)
        if self._focus_waits and self.hasFocus():
            self.first_focus()
        self.glanced.emit(glance)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever looks elsewhere leaves no customer's account number behind."""
        super().hideEvent(event)
        self.clear()
