"""A signed-in teller's own way to the bank: the access token, without threads."""

import pytest
from PySide6.QtCore import QLocale

from teller.counter.figures import Figures
from teller.testing.desk import InlineDesk


@pytest.fixture
def figures(bank):
    return Figures(bank.branch.facts.currency, QLocale("en_GB"))


@pytest.fixture
def desk(bank, teller):
    return InlineDesk(bank, teller.token)
