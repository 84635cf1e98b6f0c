"""A served customer with a current account, and the cards panel over a desk without threads."""

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
    enrolled = bank.enrol(teller, "Maria von Hohenberg")
    bank.serve(teller, enrolled.number)
    return enrolled


@pytest.fixture
def account(bank, teller, customer):
    return bank.open_account(teller)


@pytest.fixture
def desk(bank, teller, account):
    return InlineDesk(bank, bank.view(teller, View.CARDS))
