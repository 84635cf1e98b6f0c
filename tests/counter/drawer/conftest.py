"""Desks without threads for a teller and a supervisor, neither of whom has a drawer open yet."""

import pytest
from PySide6.QtCore import QLocale

from teller.bank.badge import Role, View
from teller.bank.pieces import Pieces
from teller.counter.drawer.view import DrawerView
from teller.counter.figures import Figures
from teller.counter.shift import Unanswered
from teller.testing.desk import InlineDesk
from teller.testing.screens.drawer import DrawerScreen


@pytest.fixture
def figures(bank):
    return Figures(bank.branch.facts.currency, QLocale("en_GB"))


@pytest.fixture
def tellers_session(bank):
    return bank.sign_in(Role.TELLER)


@pytest.fixture
def desk(bank, tellers_session):
    return InlineDesk(bank, bank.view(tellers_session, View.TILL))


@pytest.fixture
def supervisors_desk(bank):
    return InlineDesk(bank, bank.view(bank.sign_in(Role.SUPERVISOR), View.TILL))


class FailingDesk:
    """Does what is asked, and while it is `deaf` a fault keeps the answer away. Notes every request id."""

    def __init__(self, desk):
        self._desk, self.deaf, self.requests = desk, False, []

    def ask(self, use_case, done, refused, /, *args, **request):
        self.requests += [request["request"]] if "request" in request else []
        if not self.deaf:
            self._desk.ask(use_case, done, refused, *args, **request)
            return
        self._desk.ask(use_case, lambda _: None, lambda _: None, *args, **request)
        refused(Unanswered(RuntimeError("the disk")))

    def look(self, use_case, done, refused, /, *args, **request):
        self._desk.look(use_case, done, refused, *args, **request)

    def new_request(self):
        return self._desk.new_request()


@pytest.fixture
def failing(desk):
    return FailingDesk(desk)


@pytest.fixture
def failing_supervisors(supervisors_desk):
    return FailingDesk(supervisors_desk)


class SlowDesk:
    """Keeps each question until it is let through."""

    def __init__(self, desk):
        self._desk, self.waiting = desk, []

    def ask(self, *asked, **request):
        self.waiting.append(lambda: self._desk.ask(*asked, **request))

    def look(self, *asked, **request):
        self._desk.look(*asked, **request)

    def new_request(self):
        return self._desk.new_request()

    def answer(self):
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            each()


@pytest.fixture
def slow_desk(desk):
    return SlowDesk(desk)


FLOAT = Pieces({50_00: 4, 20_00: 10, 5_00: 20})  # 500.00


@pytest.fixture
def panel(qtbot, figures):
    """Opens the page of the drawer, for whoever a desk is of."""

    def opened(desk, *, keeps_vault=False, kept=None):
        view = DrawerView(desk, figures, keeps_vault=keeps_vault)
        qtbot.addWidget(view)
        view.resize(1100, 600)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.refresh() if kept is None else view.take_up(kept)
        view.first_focus()
        return view

    return opened


@pytest.fixture
def view(panel, desk):
    """A teller's page."""
    return panel(desk)


@pytest.fixture
def screen(qtbot, view):
    """A teller's drawer, with `FLOAT` in it."""
    screen = DrawerScreen(view, qtbot.waitUntil)
    screen.open("Drawer 1", "0")
    screen.begin("buy", "buy_amount")
    screen.count(FLOAT, "buy")
    screen.confirm()
    return screen
