"""The drawer, on screen: what is in it and in the branch, and beside it the one step at hand."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from teller.bank.money import Money
from teller.bank.till.drawer import DrawerState
from teller.bank.till.list_tills import BranchCash
from teller.counter import look
from teller.counter.drawer.drawers import Drawers
from teller.counter.drawer.kept import KeptDelivery, KeptDrawer
from teller.counter.drawer.presenter import DrawerPresenter
from teller.counter.drawer.stack import Steps
from teller.counter.drawer.steps import DeliveryStep, NewDrawerStep
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.focus import left_alone
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack

_NARROW, _LOWEST = 800, 180


class DrawerView(QWidget):
    """Signals: changed after each change at the bank, state_known(DrawerState of the user's own, or None) after each
    refresh.
    """

    changed = Signal()
    state_known = Signal(object)

    def __init__(self, place: Asks, figures: Figures, keeps_vault: bool) -> None:
        super().__init__()
        self.setObjectName("drawer")
        self._figures, self._keeps_vault = figures, keeps_vault
        self.presenter = DrawerPresenter(place, figures)
        self.presenter.setParent(self)
        self._cash: BranchCash | None = None
        self._mine: DrawerState | None = None
        self._delivery: tuple[Money, str] | None = None
        self._kept: KeptDrawer | None = None
        self._notice = Notice("drawer.notice")
        self._drawers = Drawers(figures, keeps_vault=keeps_vault)
        self._steps = Steps(figures)
        self._lay_out()
        self._connect_steps()
        self._connect_answers()

    def _lay_out(self) -> None:
        content = QWidget()
        self._drawers.table.setMinimumHeight(look.px(_LOWEST))
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addWidget(self._drawers, 1)
        columns.addWidget(self._steps)
        columns.addStretch(0)
        inside = QVBoxLayout(content)
        bare(inside)
        inside.addLayout(columns)
        self._state = StateStack(content, name="drawer.state")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.LARGE)
        column.addWidget(label(self.tr("Drawer"), "title"))
        column.addWidget(self._state, 1)
        column.addWidget(self._notice)  # at the foot, where it moves nothing

    def _connect_steps(self) -> None:
        asked = self.presenter
        self._state.acted.connect(self.refresh)
        self._drawers.picked.connect(self._picked)
        self._drawers.selected.connect(lambda drawer: self._steps.open.name_drawer(drawer.name if drawer else ""))
        self._drawers.delivery_asked.connect(self._begin_delivery)
        self._drawers.new_drawer_asked.connect(self._begin_drawer)
        self._steps.open.submitted.connect(
            lambda: asked.open(self._drawers.table.current_row(), self._steps.open.amount.text())
        )
        self._steps.own.close_asked.connect(self._ask_close)
        self._steps.closing.confirmed.connect(asked.close)
        self._steps.closing.went_back.connect(self._rest_place)
        self._steps.receive.submitted.connect(
            lambda: asked.review_delivery(self._steps.receive.amount.text(), self._steps.receive.memo.text())
        )
        self._steps.receiving.confirmed.connect(self._post_delivery)
        self._steps.receiving.went_back.connect(lambda: self._steps.go(self._steps.receive))
        self._steps.add.submitted.connect(lambda: asked.add(self._steps.add.name.text()))
        for step in (self._steps.receive, self._steps.add):
            step.cancelled.connect(self._rest_place)

    def _connect_answers(self) -> None:
        asked = self.presenter
        asked.known.connect(self._show)
        asked.own.connect(self.state_known)
        asked.not_known.connect(lambda text: self._state.show_failed(text, self.tr("Try again")))
        asked.not_permitted.connect(self._state.show_not_permitted)
        for step in (self._steps.open, self._steps.receive, self._steps.add):
            asked.busy.connect(step.form.set_busy)
        asked.busy.connect(self._steps.closing.set_busy)
        asked.busy.connect(self._steps.receiving.set_busy)
        asked.refused.connect(self._refused)
        asked.unanswered.connect(self._unanswered)
        asked.reviewed.connect(self._confirm_delivery)
        asked.opened.connect(self._opened)
        asked.closed.connect(self._closed)
        asked.received.connect(self._received)
        asked.added.connect(self._added)

    # -- what the shell asks for

    def refresh(self) -> None:
        if self._cash is None:
            self._state.show_loading()
        self.presenter.load()

    def clear(self) -> None:
        self.presenter.rest()
        self._cash = self._mine = self._delivery = self._kept = None
        self._notice.clear()
        self._drawers.clear()
        self._steps.clear()
        self._state.show_loading()

    def keep(self) -> KeptDrawer | None:
        """What was counted and typed. From here on no answer of the bank's reaches this page."""
        kept = self._kept if self._kept is not None else self._as_it_is()
        self.presenter.rest()
        return kept if kept.is_typed() or kept.step != "rest" else None

    def _as_it_is(self) -> KeptDrawer:
        steps, chosen = self._steps, self._drawers.table.current_row()
        request, unknown = self.presenter.unheard("receive"), None
        if self._delivery is not None and request is not None:
            unknown = KeptDelivery(*self._delivery, request)
        return KeptDrawer(
            steps.place(),
            chosen.id if chosen is not None else None,
            steps.open.amount.text(),
            steps.receive.amount.text(),
            steps.receive.memo.text(),
            steps.add.name.text(),
            unknown,
            self._figures.locale,
        )

    def take_up(self, kept: KeptDrawer) -> None:
        """Go on as soon as it is known whose the drawers are now. Money is confirmed anew, with new figures."""
        self._kept = kept
        self.refresh()

    def _take_up(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            with left_alone(self):
                self._restore(kept)

    def _restore(self, kept: KeptDrawer) -> None:
        if kept.drawer is not None:
            self._drawers.select(kept.drawer)
        if self._mine is None:
            self._steps.open.amount.set_text(self._figures.retyped(kept.float_typed, kept.locale))
        self._steps.take_up(kept)
        if kept.unknown is not None:
            self._ask_again(kept.unknown)

    def _ask_again(self, sent: KeptDelivery) -> None:
        """By now it may be in the vault: so nothing is said of what will be."""
        self.presenter.ask_again("receive", sent.request)
        self._delivery = (sent.amount, sent.memo)
        self._steps.ask_delivery(sent.amount, sent.memo, None)
        self._steps.say_unknown_delivery()

    def is_dirty(self) -> bool:
        return (self._kept is not None and self._kept.is_typed()) or self._steps.is_dirty()

    def first_focus(self) -> None:
        step = self._steps.currentWidget()
        if step is self._steps.open:
            self._drawers.table.setFocus()
        elif step is self._steps.own:
            self._steps.own.take_focus()
        elif isinstance(step, DeliveryStep | NewDrawerStep):
            step.form.take_focus()

    # -- from step to step

    def _show(self, cash: BranchCash) -> None:
        was_here, before = self._has_focus(), self._steps.currentWidget()
        self._cash = cash
        self._mine = next((drawer for drawer in cash.drawers if drawer.mine), None)
        self._drawers.show_cash(cash)
        # With a drawer open there is nothing to choose; only who keeps the vault goes on seeing the others.
        self._drawers.setVisible(self._keeps_vault or self._mine is None)
        if self._mine is not None:
            self._steps.own.show_drawer(self._mine)
        self._state.show_content()
        if self._steps.currentWidget() in (self._steps.open, self._steps.own):
            self._steps.rest(self._mine)
        if was_here and self._steps.currentWidget() is not before:
            self.first_focus()
        self._take_up()

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def _rest_place(self) -> None:
        """Where nothing is under way: one's own drawer, or the choice of one."""
        for step in (self._steps.receive, self._steps.add):
            step.clear()
        self._delivery = None
        self._steps.rest(self._mine)
        self.first_focus()

    def _picked(self) -> None:
        if self._steps.currentWidget() is self._steps.open:
            self._steps.open.form.take_focus()

    def _begin_delivery(self) -> None:
        self.presenter.begin("receive")
        self._notice.clear()
        self._steps.go(self._steps.receive)

    def _begin_drawer(self) -> None:
        self._notice.clear()
        self._steps.go(self._steps.add)

    def _ask_close(self) -> None:
        if self._mine is not None and self._mine.held is not None:
            self.presenter.begin("close")
            self._notice.clear()
            self._steps.ask_close(self._mine, self._mine.held, self._vault())

    def _confirm_delivery(self, amount: Money, memo: str) -> None:
        self._delivery = (amount, memo)
        self._steps.ask_delivery(amount, memo, self._vault())

    def _vault(self) -> Money | None:
        return self._cash.vault if self._cash is not None else None

    def _post_delivery(self) -> None:
        if self._delivery is not None:
            self.presenter.receive(*self._delivery)

    # -- what happened

    def _refused(self, form: str, field: str, text: str) -> None:
        if form == "close":
            self._rest_place()
            self._notice.say(text)
            self.refresh()
        elif form == "receive":
            self._steps.go(self._steps.receive)
            self._steps.receive.refuse(field, text)
        else:
            (self._steps.open if form == "open" else self._steps.add).refuse(field, text)

    def _unanswered(self, form: str, text: str) -> None:
        """It may have been posted or not: the step stays as it is, so that trying again is the same request."""
        if form in {"close", "receive"}:
            (self._steps.closing if form == "close" else self._steps.receiving).notice.say(text)
        else:
            (self._steps.open if form == "open" else self._steps.add).refuse("", text)

    def _opened(self, drawer: DrawerState, amount: Money) -> None:
        self._steps.open.clear()
        text = self.tr("{name} is open, with {amount} in it.")
        self._happened(text.format(name=drawer.name, amount=self._figures.with_currency(amount)))

    def _closed(self, amount: Money) -> None:
        name, self._mine = self._mine.name if self._mine else self.tr("Drawer"), None
        text = self.tr("{name} is closed. {amount} went back to the cash vault.")
        self._happened(text.format(name=name, amount=self._figures.with_currency(amount)))

    def _received(self, amount: Money, held: Money) -> None:
        text = self.tr("{amount} received. The cash vault holds {held} now.")
        figures = self._figures
        self._happened(text.format(amount=figures.with_currency(amount), held=figures.with_currency(held)))

    def _added(self, drawer: DrawerState) -> None:
        self._happened(self.tr("{name} is ready to be opened.").format(name=drawer.name))

    def _happened(self, text: str) -> None:
        self._notice.say(text, "good")
        self._steps.own.clear()
        self._rest_place()
        self.refresh()
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._notice.clear()  # it is news only once
