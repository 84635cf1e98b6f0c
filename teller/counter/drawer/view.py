"""The drawer, on screen: what is in it and in the branch, and beside it the one step at hand."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teller.bank.money import Money
from teller.bank.till.drawer import DrawerState
from teller.bank.till.list_tills import BranchCash
from teller.counter import look
from teller.counter.drawer.drawers import Drawers
from teller.counter.drawer.presenter import DrawerPresenter
from teller.counter.drawer.steps import DeliveryStep, NewDrawerStep, OpenStep, OwnStep
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack

_ASIDE, _NARROW, _LOWEST = 360, 800, 180


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
        self._notice = Notice("drawer.notice")
        self._drawers = Drawers(figures, keeps_vault=keeps_vault)
        self._open, self._own = OpenStep(figures), OwnStep(figures)
        self._receive, self._add = DeliveryStep(figures), NewDrawerStep()
        self._closing, self._receiving = ConfirmPanel("drawer.closing"), ConfirmPanel("drawer.receiving")
        self._steps = QStackedWidget()
        self._lay_out()
        self._connect_steps()
        self._connect_answers()

    def _lay_out(self) -> None:
        for step in (self._open, self._own, self._receive, self._add, self._closing, self._receiving):
            self._steps.addWidget(step)
        content = QWidget()
        self._steps.setFixedWidth(look.px(_ASIDE))
        self._drawers.table.setMinimumHeight(look.px(_LOWEST))
        self._row = QHBoxLayout(content)
        bare(self._row, look.VAST)
        self._row.addWidget(self._drawers, 1)
        self._row.addWidget(self._steps)
        self._row.addStretch(0)
        self._state = StateStack(content, name="drawer.state")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.LARGE)
        column.addWidget(label(self.tr("Drawer"), "title"))
        column.addWidget(self._state, 1)
        column.addWidget(self._notice)  # at the foot, where it moves nothing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where two columns would squeeze the table (a large font, a small window), one stands below the other."""
        narrow = self.width() < look.px(_NARROW)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _connect_steps(self) -> None:
        asked = self.presenter
        self._state.acted.connect(self.refresh)
        self._drawers.picked.connect(self._picked)
        self._drawers.selected.connect(lambda drawer: self._open.name_drawer(drawer.name if drawer else ""))
        self._drawers.delivery_asked.connect(self._begin_delivery)
        self._drawers.new_drawer_asked.connect(self._begin_drawer)
        self._open.submitted.connect(lambda: asked.open(self._drawers.table.current_row(), self._open.amount.text()))
        self._own.close_asked.connect(self._ask_close)
        self._closing.confirmed.connect(asked.close)
        self._closing.went_back.connect(self._rest_place)
        self._receive.submitted.connect(
            lambda: asked.review_delivery(self._receive.amount.text(), self._receive.memo.text())
        )
        self._receiving.confirmed.connect(self._post_delivery)
        self._receiving.went_back.connect(lambda: self._go(self._receive))
        self._add.submitted.connect(lambda: asked.add(self._add.name.text()))
        for step in (self._receive, self._add):
            step.cancelled.connect(self._rest_place)

    def _connect_answers(self) -> None:
        asked = self.presenter
        asked.known.connect(self._show)
        asked.own.connect(self.state_known)
        asked.not_known.connect(lambda text: self._state.show_failed(text, self.tr("Try again")))
        asked.not_permitted.connect(self._state.show_not_permitted)
        for step in (self._open, self._receive, self._add):
            asked.busy.connect(step.form.set_busy)
        asked.busy.connect(self._closing.set_busy)
        asked.busy.connect(self._receiving.set_busy)
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
        self._cash, self._mine, self._delivery = None, None, None
        self._notice.clear()
        self._drawers.clear()
        for step in (self._open, self._own, self._receive, self._add):
            step.clear()
        self._steps.setCurrentWidget(self._open)
        self._state.show_loading()

    def is_dirty(self) -> bool:
        return any(step.form.is_dirty() for step in (self._open, self._receive, self._add))

    def first_focus(self) -> None:
        step = self._steps.currentWidget()
        if step is self._open:
            self._drawers.table.setFocus()
        elif step is self._own:
            self._own.take_focus()
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
            self._own.show_drawer(self._mine)
        self._state.show_content()
        if self._steps.currentWidget() in (self._open, self._own):
            self._steps.setCurrentWidget(self._own if self._mine is not None else self._open)
        if was_here and self._steps.currentWidget() is not before:
            self.first_focus()

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def _rest_place(self) -> None:
        """Where nothing is under way: one's own drawer, or the choice of one."""
        for step in (self._receive, self._add):
            step.clear()
        self._delivery = None
        self._steps.setCurrentWidget(self._own if self._mine is not None else self._open)
        self.first_focus()

    def _go(self, step: DeliveryStep | NewDrawerStep) -> None:
        self._steps.setCurrentWidget(step)
        step.form.take_focus()

    def _picked(self) -> None:
        if self._steps.currentWidget() is self._open:
            self._open.form.take_focus()

    def _begin_delivery(self) -> None:
        self.presenter.begin("receive")
        self._notice.clear()
        self._go(self._receive)

    def _begin_drawer(self) -> None:
        self._notice.clear()
        self._go(self._add)

    def _ask_close(self) -> None:
        if self._mine is None or self._mine.held is None:
            return
        figures, held = self._figures, self._mine.held
        self.presenter.begin("close")
        self._notice.clear()
        self._steps.setCurrentWidget(self._closing)
        afterwards = [(self.tr("In the drawer"), figures.money(Money(0)))]
        if self._cash is not None and self._cash.vault is not None:
            afterwards.append((self.tr("In the cash vault"), figures.money(self._cash.vault + held)))
        self._closing.ask(
            title=self.tr("Close {name}? All its cash goes back.").format(name=self._mine.name),
            amount=figures.money(held),
            currency=figures.currency.code,
            who=[(self.tr("From"), self._mine.name), (self.tr("To"), self.tr("Cash vault"))],
            afterwards=afterwards,
            action=self.tr("Close drawer"),
        )

    def _confirm_delivery(self, amount: Money, memo: str) -> None:
        figures = self._figures
        self._delivery = (amount, memo)
        self._steps.setCurrentWidget(self._receiving)
        afterwards = []
        if self._cash is not None and self._cash.vault is not None:
            afterwards.append((self.tr("In the cash vault"), figures.money(self._cash.vault + amount)))
        self._receiving.ask(
            title=self.tr("Receive this delivery?"),
            amount=figures.money(amount),
            currency=figures.currency.code,
            who=[(self.tr("To"), self.tr("Cash vault")), *([(self.tr("Memo"), memo)] if memo else [])],
            afterwards=afterwards,
            action=self.tr("Receive {amount}").format(amount=figures.money(amount)),
        )

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
            self._go(self._receive)
            self._receive.refuse(field, text)
        else:
            (self._open if form == "open" else self._add).refuse(field, text)

    def _unanswered(self, form: str, text: str) -> None:
        """It may have been posted or not: the step stays as it is, so that trying again is the same request."""
        if form in {"close", "receive"}:
            (self._closing if form == "close" else self._receiving).notice.say(text)
        else:
            (self._open if form == "open" else self._add).refuse("", text)

    def _opened(self, drawer: DrawerState, amount: Money) -> None:
        self._open.clear()
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
        self._own.clear()
        self._rest_place()
        self.refresh()
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._notice.clear()  # it is news only once
