"""What stands beside the list of drawers, one step at a time: open one, one's own, add one."""

from teller.bank.till.drawer import DrawerState
from teller.counter import look
from teller.counter.drawer.own import OwnStep
from teller.counter.drawer.steps import NewDrawerStep, OpenStep
from teller.counter.figures import Figures
from teller.counter.widgets.pages import Pages

_WIDTH = 400


class Steps(Pages):
    """Which step is at hand is the page's to say."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.open, self.own, self.add = OpenStep(figures), OwnStep(figures), NewDrawerStep()
        for step in (self.open, self.own, self.add):
            self.addWidget(step)
        self.setFixedWidth(look.px(_WIDTH))

    def rest(self, mine: DrawerState | None) -> None:
        """Where nothing is under way: one's own drawer, or the choice of one."""
        self.setCurrentWidget(self.own if mine is not None else self.open)

    def go(self, step: NewDrawerStep) -> None:
        self.setCurrentWidget(step)
        step.form.take_focus()

    def is_dirty(self) -> bool:
        return any(step.form.is_dirty() for step in (self.open, self.add))

    def clear(self) -> None:
        for step in (self.open, self.own, self.add):
            step.clear()
        self.setCurrentWidget(self.open)
