"""The supervisor's queue on screen: what waits and what was decided today, and the chosen one beside it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.approvals.approval import Approval
from teller.counter import look
from teller.counter.approvals import words
from teller.counter.approvals.queue_panel import QueuePanel
from teller.counter.approvals.queue_presenter import QueuePresenter, can_be_decided
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import Column, PagedTable

_SIDE, _NARROW, _LOWEST = 360, 900, 180


class QueueView(QWidget):
    """Signals: counted(how many wait), arrived(text) when a new one comes, wherever its supervisor is meanwhile."""

    counted = Signal(int)
    arrived = Signal(str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("approvals")
        self._presenter = presenter = QueuePresenter(place, figures)
        presenter.setParent(self)
        self._shown: tuple[Approval, ...] = ()
        self._filling = self._by_hand = self._wants_focus = False
        self.table = PagedTable(
            self._columns(figures),
            name="approvals.table",
            says=self.tr("Approvals of the day"),
            empty=self.tr("Nobody has asked for an approval today."),
        )
        self.table.stretch_column(2)
        self.table.setMinimumHeight(look.px(_LOWEST))
        self.states, self.notice = StateStack(self.table, name="approvals.states"), Notice("approvals.said")
        self.panel, self._nothing, self._side = QueuePanel(figures), QWidget(), Pages()
        self._lay_out()
        self._connect()
        presenter.begin()

    def _columns(self, figures: Figures) -> list[Column]:
        def amount(one: Approval) -> str:
            money = words.amount(one)
            return figures.money(money) if money is not None else ""

        return [
            Column(self.tr("At"), lambda one: figures.time(one.asked), role="quiet"),
            Column(self.tr("Who"), lambda one: one.maker, role="strong", hover=lambda one: one.maker),
            Column(self.tr("What"), lambda one: words.deed(one.deed), hover=lambda one: one.reason),
            Column(self.tr("Amount"), amount, align_right=True),
            Column(self.tr("State"), words.state, icon=lambda one: words.looks(one)[0],
                   tone=lambda one: words.looks(one)[1]),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        bare(left, look.MEDIUM)
        left.addWidget(label(self.tr("Approvals"), "title"))
        left.addWidget(self.states, 1)
        left.addWidget(self.notice)
        for page in (self._nothing, self.panel):
            self._side.addWidget(page)
        self._side.setFixedWidth(look.px(_SIDE))
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addLayout(left, 1)
        columns.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addLayout(columns)

    def _connect(self) -> None:
        asks, panel = self._presenter, self.panel
        asks.listed.connect(self._show_list)
        asks.not_listed.connect(lambda text: self.states.show_failed(text, self.tr("Try again")))
        asks.counted.connect(self.counted)
        asks.arrived.connect(self.arrived)
        asks.decided.connect(self._decided)
        asks.refused.connect(panel.refuse)
        asks.busy.connect(panel.form.set_busy)
        self.states.acted.connect(self.refresh)
        self.table.selected_row.connect(self._selected)
        self.table.activated_row.connect(lambda _: self._to_form())
        panel.granted.connect(lambda word, password, code: self._decide(word, password, code, grant=True))
        panel.rejected.connect(lambda word, password, code: self._decide(word, password, code, grant=False))
        asks.codes.connect(panel.want_codes)
        panel.went_back.connect(self._to_table)

    # -- what every panel can be told

    def refresh(self) -> None:
        self._presenter.refresh()

    def clear(self) -> None:
        """Keep nothing of anybody's, and look no more."""
        self._presenter.forget()
        self._shown, self._by_hand = (), False
        self._filling = True
        self.table.set_rows([])
        self._filling = False
        self.panel.clear()
        self.notice.clear()
        self._side.setCurrentWidget(self._nothing)

    def is_dirty(self) -> bool:
        """A word half typed is lost without harm; a list that comes anew takes nothing away."""
        return False

    def first_focus(self) -> None:
        """To the password where something waits, at the latest once the list is there; else to the list."""
        chosen = self.panel.chosen
        if chosen is not None and can_be_decided(chosen):
            self._to_form()
        else:
            self._to_table()
            self._wants_focus = True

    # -- the list

    def _show_list(self, approvals: tuple[Approval, ...]) -> None:
        self.states.show_content()
        chosen = self._chosen_of(approvals)
        if [_lasting(one) for one in approvals] != [_lasting(one) for one in self._shown]:
            self._fill(approvals, chosen)
        self._shown = approvals
        if chosen is not None:
            self.panel.show_approval(chosen)
            self._side.setCurrentWidget(self.panel)
        else:
            self.panel.clear()
            self._side.setCurrentWidget(self._nothing)
        wanted, self._wants_focus = self._wants_focus, False
        if wanted and self.table.hasFocus() and chosen is not None and can_be_decided(chosen):
            self._to_form()

    def _fill(self, approvals: tuple[Approval, ...], chosen: Approval | None) -> None:
        self._filling = True
        self.table.set_rows(list(approvals))
        if chosen is not None:
            self.table.select(approvals.index(chosen))
        self._filling = False

    def _chosen_of(self, approvals: tuple[Approval, ...]) -> Approval | None:
        """The one that somebody chose, whatever became of it; else the first that can be decided."""
        was = self.panel.chosen.id if self.panel.chosen is not None else None
        chosen = next((one for one in approvals if one.id == was), approvals[0] if approvals else None)
        if chosen is None or self._by_hand or can_be_decided(chosen):
            return chosen
        return next((one for one in approvals if can_be_decided(one)), chosen)

    def _selected(self, approval: Approval | None) -> None:
        if approval is not None and not self._filling:
            self._by_hand = True
            self.notice.clear()
            self.panel.show_approval(approval)

    def _to_form(self) -> None:
        if self.panel.form.isVisible():
            self.panel.password.take_focus()

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the decision

    def _decide(self, word: str, password: str, code: str, *, grant: bool) -> None:
        if self.panel.chosen is not None:
            self._presenter.decide(self.panel.chosen, grant=grant, word=word, password=password, code=code)

    def _decided(self, text: str) -> None:
        self._by_hand = False
        self.panel.clear()  # the next one that waits is chosen by itself
        self.notice.say(text, "good")
        self._to_table()


def _lasting(approval: Approval) -> tuple[Any, ...]:
    """What of an approval is in the list."""
    return approval.id, approval.state
