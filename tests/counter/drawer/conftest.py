"""Desks without threads for a teller and a supervisor, neither of whom has a drawer open yet."""

import pytest
from PySide6.QtCore import QLocale

from teller.bank.badge import Role, View
from teller.counter.figures import Figures
from teller.counter.shift import Unanswered
from teller.testing.desk import InlineDesk


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
