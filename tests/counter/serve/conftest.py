"""A bank with some customers, and the serve panel over a desk without threads."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from teller.bank.badge import View
from teller.counter.figures import Figures
from teller.testing.desk import InlineDesk


@pytest.fixture
def figures(bank):
    return Figures(bank.branch.facts.currency, QLocale("en_GB"))


@pytest.fixture
def customers(bank, teller):
    """Amara, Amélie and Bo."""
    return {
        "amara": bank.enrol(teller, "Amara Okafor", born=date(1984, 2, 29), email="amara@example.org"),
        "amelie": bank.enrol(teller, "Amélie Durand"),
        "bo": bank.enrol(teller, "Bo & Daughters"),
    }


@pytest.fixture
def desk(bank, teller, customers):
    return InlineDesk(bank, bank.view(teller, View.SERVE))


class SlowDesk:
    """Keeps each question until it is let through."""

    def __init__(self, desk):
        self._desk, self.waiting = desk, []

    def ask(self, *asked, **request):
        self.waiting.append(lambda: self._desk.ask(*asked, **request))

    def new_request(self):
        return self._desk.new_request()


@pytest.fixture
def slow_desk(desk):
    return SlowDesk(desk)


class Beginnings:
    """Stands for the shift: notes what was asked to begin, and can refuse it."""

    def __init__(self):
        self.asked, self.refuse = [], None

    def __call__(self, number, identified_by, document, refused):
        self.asked.append((number, identified_by, document))
        self.refuse = refused


@pytest.fixture
def begin():
    return Beginnings()
