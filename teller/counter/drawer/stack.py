"""The steps at the drawer, one of them on screen at a time, and what the two that move money ask before they do."""

from teller.bank.money import Money
from teller.bank.till.drawer import DrawerState
from teller.counter import look
from teller.counter.drawer.kept import KeptDrawer, Step
from teller.counter.drawer.steps import DeliveryStep, NewDrawerStep, OpenStep, OwnStep
from teller.counter.figures import Figures
from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.pages import Pages

_WIDTH = 400


class Steps(Pages):
    """Which step is at hand is the page's to say."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.open, self.own = OpenStep(figures), OwnStep(figures)
        self.receive, self.add = DeliveryStep(figures), NewDrawerStep()
        self.closing, self.receiving = ConfirmPanel("drawer.closing"), ConfirmPanel("drawer.receiving")
        for step in (self.open, self.own, self.receive, self.add, self.closing, self.receiving):
            self.addWidget(step)
        self.setFixedWidth(look.px(_WIDTH))

    def rest(self, mine: DrawerState | None) -> None:
        """Where nothing is under way: one's own drawer, or the choice of one."""
        self.setCurrentWidget(self.own if mine is not None else self.open)

    def go(self, step: DeliveryStep | NewDrawerStep) -> None:
        self.setCurrentWidget(step)
        step.form.take_focus()

    def place(self) -> Step:
        """Which form is at hand, also while it is being confirmed."""
        now = self.currentWidget()
        return "receive" if now in (self.receive, self.receiving) else "add" if now is self.add else "rest"

    def take_up(self, kept: KeptDrawer) -> None:
        """The form that was at hand, with what was typed into it."""
        self.add.name.set_text(kept.name)
        self.receive.amount.set_text(self._figures.retyped(kept.amount, kept.locale))
        self.receive.memo.set_text(kept.memo)
        if kept.step != "rest":
            self.go(self.receive if kept.step == "receive" else self.add)

    def is_dirty(self) -> bool:
        return any(step.form.is_dirty() for step in (self.open, self.receive, self.add))

    def clear(self) -> None:
        for step in (self.open, self.own, self.receive, self.add):
            step.clear()
        self.setCurrentWidget(self.open)

    def ask_close(self, mine: DrawerState, held: Money, vault: Money | None) -> None:
        figures = self._figures
        self.setCurrentWidget(self.closing)
        afterwards = [(self.tr("In the drawer"), figures.money(Money(0)))]
        if vault is not None:
            afterwards.append((self.tr("In the cash vault"), figures.money(vault + held)))
        self.closing.ask(
            title=self.tr("Close {name}? All its cash goes back.").format(name=mine.name),
            amount=figures.money(held),
            currency=figures.currency.code,
            who=[(self.tr("From"), mine.name), (self.tr("To"), self.tr("Cash vault"))],
            afterwards=afterwards,
            action=self.tr("Close drawer"),
        )

    def ask_delivery(self, amount: Money, memo: str, vault: Money | None) -> None:
        """Without a vault nothing is said of what will be in it."""
        figures = self._figures
        self.setCurrentWidget(self.receiving)
        self.receiving.ask(
            title=self.tr("Receive this delivery?"),
            amount=figures.money(amount),
            currency=figures.currency.code,
            who=[(self.tr("To"), self.tr("Cash vault")), *([(self.tr("Memo"), memo)] if memo else [])],
            afterwards=[(self.tr("In the cash vault"), figures.money(vault + amount))] if vault is not None else [],
            action=self.tr("Receive {amount}").format(amount=figures.money(amount)),
        )

    def say_unknown_delivery(self) -> None:
        said = self.tr(
            "No answer came, so it is not sure that this was received. Press the button again: it is safe, "
            "it will not be received twice."
        )
        self.receiving.notice.say(said, "warning")
