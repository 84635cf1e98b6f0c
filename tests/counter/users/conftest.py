"""A signed-in administrator, and a way to the bank without threads."""

import pytest
from PySide6.QtCore import QLocale

from teller.bank.badge import Role, View
from teller.counter.figures import Figures
from teller.testing.desk import InlineDesk


@pytest.fixture
def figures(bank):
    return Figures(bank.branch.facts.currency, QLocale("en_GB"))


@pytest.fixture
def desk(bank):
    return InlineDesk(bank, bank.view(bank.sign_in(Role.ADMINISTRATOR), View.USERS))
