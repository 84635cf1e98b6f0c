"""The places of the drawer's page: what stands beside the list of drawers, and what stands in place of all of it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.till.drawer import DrawerState
from teller.counter import look
from teller.counter.drawer.own import OwnStep
from teller.counter.drawer.steps import NewDrawerStep, OpenStep
from teller.counter.figures import Figures
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import at_the_start, bare

_WIDTH = 400


class Places(Pages):
    """Home, with the list and the steps, or one page that takes the whole width."""

    def __init__(self, home: QWidget, pages: Iterable[QWidget]) -> None:
        super().__init__()
        self._home = home
        self._held: dict[QWidget, QWidget] = {}
        self.addWidget(home)
        for page in pages:  # each at the side where reading begins, as wide as it may be
            self._held[page] = holder = QWidget()
            column = QVBoxLayout(holder)
            bare(column)
            column.addLayout(at_the_start(page))
            self.addWidget(holder)

    def go(self, page: QWidget) -> None:
        self.setCurrentWidget(self._held[page])

    def go_home(self) -> None:
        self.setCurrentWidget(self._home)

    def is_home(self) -> bool:
        return self.currentWidget() is self._home

    def is_at(self, page: QWidget) -> bool:
        return self.currentWidget() is self._held[page]


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
