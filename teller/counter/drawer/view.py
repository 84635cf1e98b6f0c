"""The drawer, on screen: what is in it and in the branch, and the one step at hand beside it or in its place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from teller.bank.money import Money
from teller.bank.till.drawer import DrawerState
from teller.bank.till.list_tills import BranchCash
from teller.bank.till.offers.offering import Offer
from teller.counter import look
from teller.counter.drawer import words
from teller.counter.drawer.deliveries import Deliveries
from teller.counter.drawer.drawers import Drawers
from teller.counter.drawer.flows import Flows
from teller.counter.drawer.keeping import Keeping
from teller.counter.drawer.kept import KeptDrawer
from teller.counter.drawer.own import Contents
from teller.counter.drawer.presenter import DrawerPresenter
from teller.counter.drawer.stack import Places, Steps
from teller.counter.drawer.waiting import Waiting
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack

_NARROW, _LOWEST = 800, 180


class DrawerView(QWidget):
    """Signals: changed after each change at the bank, state_known(DrawerState of the user's own, or None) after each
    refresh, arrived(text) where a colleague hands something over, entry_asked(reference) to see it in the journal.
    """

    changed = Signal()
    state_known = Signal(object)
    arrived = Signal(str)
    entry_asked = Signal(str)

    def __init__(self, place: Asks, figures: Figures, keeps_vault: bool) -> None:
        super().__init__()
        self.setObjectName("drawer")
        self.figures, self._keeps_vault = figures, keeps_vault
        self.presenter = DrawerPresenter(place, figures)
        self.presenter.setParent(self)
        self.flows = Flows(place, figures)
        self.flows.setParent(self)
        self.cash: BranchCash | None = None
        self.mine: DrawerState | None = None
        self._notice = Notice("drawer.notice")
        self.drawers = Drawers(figures, keeps_vault=keeps_vault)
        self.steps, self._contents = Steps(figures), Contents(figures)
        self._waiting = Waiting(figures)
        self._lay_out()
        self.deliveries = Deliveries(self.presenter, self.flows.wide, figures)
        self.deliveries.setParent(self)
        self._keeping = Keeping(self)
        self._connect_steps()
        self._connect_answers()

    def _lay_out(self) -> None:
        home = QWidget()
        self.drawers.table.setMinimumHeight(look.px(_LOWEST))
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addWidget(self.drawers, 1)
        columns.addWidget(self.steps)
        columns.addWidget(self._contents)
        columns.addStretch(0)
        at_home = QVBoxLayout(home)
        bare(at_home, look.LARGE)
        at_home.addWidget(self._waiting)
        at_home.addLayout(columns, 1)
        self.pages = Places(home, self.flows.wide.pages())
        self._state = StateStack(self.pages, name="drawer.state")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.LARGE)
        column.addWidget(label(self.tr("Drawer"), "title"))
        column.addWidget(self._state, 1)
        column.addWidget(self._notice)  # at the foot, where it moves nothing

    def _connect_steps(self) -> None:
        asked, steps, flows = self.presenter, self.steps, self.flows
        self._state.acted.connect(self.refresh)
        self.drawers.picked.connect(self._picked)
        self.drawers.selected.connect(self._choose)
        self.drawers.delivery_asked.connect(lambda: self.begin("receive"))
        self.drawers.asked.connect(self.begin)
        self.drawers.new_drawer_asked.connect(self._begin_drawer)
        steps.open.submitted.connect(lambda: asked.open(self.drawers.table.current_row(), steps.open.amount.text()))
        steps.open.count_asked.connect(self._count_float)
        steps.own.close_asked.connect(lambda: self.begin("close"))
        steps.own.asked.connect(self.begin)
        steps.add.submitted.connect(lambda: asked.add(steps.add.name.text()))
        steps.add.cancelled.connect(self._rest_place)
        opening = flows.wide.open
        opening.submitted.connect(lambda: asked.open(self.drawers.table.current_row(), "0", opening.pieces() or None))
        opening.cancelled.connect(flows.rest)
        self._waiting.answered.connect(flows.handing.answer)
        flows.handing.busy.connect(self._waiting.set_busy)
        flows.handing.offers.connect(self._waiting.show_offers)
        flows.handing.arrived.connect(self._arrived)
        for one in (flows, self.deliveries):
            one.going.connect(self.pages.go)
        flows.resting.connect(self._rest_place)
        flows.happened.connect(self._happened)
        flows.counts.begun.connect(self._counting)
        flows.counting.entry_asked.connect(self.entry_asked)
        flows.failed.connect(self._failed)
        flows.told.connect(lambda text: self._notice.say(text, "good") if text else self._notice.clear())
        self.deliveries.went_back.connect(flows.rest)

    def _connect_answers(self) -> None:
        asked = self.presenter
        asked.known.connect(self._show)
        asked.own.connect(self.state_known)
        asked.not_known.connect(lambda text: self._state.show_failed(text, self.tr("Try again")))
        asked.not_permitted.connect(self._state.show_not_permitted)
        for form in (self.steps.open.form, self.steps.add.form):
            asked.busy.connect(form.set_busy)
        asked.busy.connect(self.flows.wide.open.set_busy)
        asked.refused.connect(self._refused)
        asked.unanswered.connect(self._unanswered)
        asked.opened.connect(self._opened)
        asked.received.connect(self._received)
        asked.added.connect(self._added)

    # -- what the shell asks for

    def refresh(self) -> None:
        if self.cash is None:
            self._state.show_loading()
        self.presenter.load()

    def clear(self) -> None:
        self.presenter.rest()
        self.flows.forget()
        self.cash = self.mine = None
        self.deliveries.clear()
        self._keeping.clear()
        self._notice.clear()
        self._waiting.clear()
        self.drawers.clear()
        self.steps.clear()
        self._contents.show_drawer(None)
        self.pages.go_home()
        self._state.show_loading()

    def keep(self) -> KeptDrawer | None:
        """What was counted and typed. From here on no answer of the bank's reaches this page."""
        kept = self._keeping.keep()
        self.presenter.rest()
        self.flows.forget()
        return kept

    def take_up(self, kept: KeptDrawer) -> None:
        """Go on as soon as it is known whose the drawers are now. Money is confirmed anew, with new figures."""
        self._keeping.take_up(kept)
        self.refresh()

    def is_dirty(self) -> bool:
        at_hand = self.flows.wide.forms().get(self.flows.at_hand() or self.deliveries.at_hand())
        return self._keeping.is_typed() or self.steps.is_dirty() or (at_hand is not None and at_hand.form.is_dirty())

    def first_focus(self) -> None:
        step, wide = self.steps.currentWidget(), self.flows.wide
        form = next((one for one in wide.forms().values() if self.pages.is_at(one)), None)
        if form is not None:
            form.form.take_focus()
        elif self.pages.is_at(wide.verdict):
            wide.verdict.take_focus()
        elif self.pages.is_at(wide.approval):
            wide.approval.first_focus()
        elif not self.pages.is_home():
            return  # what confirms has its own
        elif step is self.steps.open:
            self.drawers.table.setFocus()
        elif step is self.steps.own:
            self.steps.own.take_focus()
        elif step is self.steps.add:
            self.steps.add.form.take_focus()

    def begin(self, what: str) -> None:
        """Open the form of that name, or do it: what the buttons and the palette ask for."""
        self._notice.clear()
        if what == "receive":
            self.deliveries.begin()
        else:
            self.flows.begin(what)

    # -- from step to step

    def _show(self, cash: BranchCash) -> None:
        was_here, before = self._has_focus(), self.steps.currentWidget()
        self.cash = cash
        self.mine = next((drawer for drawer in cash.drawers if drawer.mine), None)
        self.flows.know(cash, self.mine)
        self.deliveries.vault = cash.vault
        self.drawers.show_cash(cash)
        # With a drawer open there is nothing to choose; only who keeps the vault goes on seeing the others.
        self.drawers.setVisible(self._keeps_vault or self.mine is None)
        self._contents.show_drawer(None if self._keeps_vault else self.mine)
        if self.mine is not None:
            self.steps.own.show_drawer(self.mine)
        self._state.show_content()
        if self.steps.currentWidget() in (self.steps.open, self.steps.own):
            self.steps.rest(self.mine)
        if was_here and self.steps.currentWidget() is not before:
            self.first_focus()
        self._keeping.go_on()

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def _rest_place(self) -> None:
        """Where nothing is under way: one's own drawer, or the choice of one."""
        self.steps.add.clear()
        self.deliveries.clear()
        self.pages.go_home()
        self.steps.rest(self.mine)
        self.first_focus()

    def _picked(self) -> None:
        if self.steps.currentWidget() is self.steps.open:
            self.steps.open.form.take_focus()

    def _choose(self, drawer: DrawerState | None) -> None:
        self.flows.choose(drawer)
        self.steps.open.name_drawer(drawer.name if drawer else "")

    def _count_float(self) -> None:
        chosen = self.drawers.table.current_row()
        if chosen is not None:
            self.flows.wide.open.title.setText(self.tr("Open {name}").format(name=chosen.name))
            self.begin("open")

    def _begin_drawer(self) -> None:
        self._notice.clear()
        self.steps.go(self.steps.add)

    # -- what happened

    def _refused(self, form: str, field: str, text: str) -> None:
        opening = self.flows.wide.open
        if form == "receive":
            self.deliveries.refuse(field, text)
        elif form == "open" and self.pages.is_at(opening):
            opening.refuse(field, text)
        else:
            (self.steps.open if form == "open" else self.steps.add).refuse(field, text)

    def _unanswered(self, form: str, text: str) -> None:
        """It may have been posted or not: the step stays as it is, so that trying again is the same request."""
        if form == "receive":
            self.flows.wide.receiving.notice.say(text)
        else:
            self._refused(form, "", text)

    def _counting(self) -> None:
        """The count is blind: what stood here, and in the window's foot, is taken away."""
        self.steps.own.clear()
        self._contents.show_drawer(None)
        self.refresh()

    def _arrived(self, offer: Offer) -> None:
        self.arrived.emit(words.offer(offer, self.figures))

    def _opened(self, drawer: DrawerState, amount: Money) -> None:
        self.steps.open.clear()
        self.flows.wide.open.clear()
        text = self.tr("{name} is open, with {amount} in it.")
        self._happened(text.format(name=drawer.name, amount=self.figures.with_currency(amount)))

    def _received(self, amount: Money, held: Money) -> None:
        text = self.tr("{amount} received. The cash vault holds {held} now.")
        figures = self.figures
        self._happened(text.format(amount=figures.with_currency(amount), held=figures.with_currency(held)))

    def _added(self, drawer: DrawerState) -> None:
        self._happened(self.tr("{name} is ready to be opened.").format(name=drawer.name))

    def _failed(self, text: str) -> None:
        self._notice.say(text)
        self.refresh()

    def _happened(self, text: str) -> None:
        self._notice.say(text, "good")
        self.steps.own.clear()
        self._rest_place()
        self.refresh()
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._notice.clear()  # it is news only once
