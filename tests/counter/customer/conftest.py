"""A served customer, and the customer panel's desk without threads."""

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
def customer(bank, teller):
    enrolled = bank.enrol(
        teller, "Amara Okafor", born=date(1984, 2, 29), email="amara@example.org", address="7 Mill Lane"
    )
    bank.serve(teller, enrolled.number)
    return enrolled


@pytest.fixture
def desk(bank, teller, customer):
    return InlineDesk(bank, bank.view(teller, View.CUSTOMER))


class SlowDesk:
    """Keeps each question until it is let through."""

    def __init__(self, desk):
        self._desk, self.waiting = desk, []

    def ask(self, *asked, **request):
        self.waiting.append(lambda: self._desk.ask(*asked, **request))

    def new_request(self):
        return self._desk.new_request()

    def answer(self):
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            each()


@pytest.fixture
def slow_desk(desk):
    return SlowDesk(desk)
