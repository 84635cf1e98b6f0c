"""What the tests of cheques share."""

import pytest

from teller.bank.money import Money

PRINTED = {"drawn_on": "COASTAL BANK 20-11-08 7754", "number": "123"}


@pytest.fixture
def cheque(scene):
    """A cheque of 60.00 on Amara's savings, on which nothing else is."""
    return scene.ask("deposit_cheque", account=scene.savings, amount=Money(60_00), **PRINTED).request


@pytest.fixture
def standing(sql):
    """What an account holds as its side counts it, and what of it is on hold, in cents."""

    def figures(number):
        ((held, on_hold),) = sql(f"SELECT balance_cents * side, on_hold_cents FROM account WHERE number = '{number}'")
        return held, on_hold

    return figures
