"""The page of holds of an account with 1,000.00, at a bank that answers at once."""

import pytest

from teller.testing.screens.holds import HoldsScreen


@pytest.fixture
def holds(page, funded, qtbot):
    """Opens the page of holds: `holds()`, or `holds(role=Role.SUPERVISOR)`."""

    def opened(**how):
        view = page(**how)
        screen = HoldsScreen(view, qtbot.waitUntil)
        screen.open()
        screen.view = view
        return screen

    return opened
