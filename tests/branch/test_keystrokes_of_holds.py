"""The keystroke budget of holds and cheques: each task played with keys alone in the real window, and counted."""

import tomllib
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from teller.bank.badge import Role
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.holds import HoldsScreen
from tests.branch.test_keystrokes import (
    counter,
    english,
    find_and_serve,
    money,
    open_drawer,
    settle,
    sign_in,
)

__all__ = ["counter", "english"]  # fixtures

BUDGET = tomllib.loads((Path(__file__).parent / "keystrokes_of_holds.toml").read_text("utf-8"))


@pytest.fixture
def budgeted(counter):
    @contextmanager
    def counted(task):
        before = counter.keys.count
        yield
        assert counter.keys.count - before <= BUDGET[task]["budget"], f"{task}: {counter.keys.count - before} keys"

    return counted


@pytest.fixture
def holds(counter):
    """The customer being served has 1,000.00, and the accounts are in front."""
    sign_in(counter)
    open_drawer(counter)
    find_and_serve(counter)
    money(counter)
    settle(counter)
    return counter.screen(HoldsScreen)


def go_back(counter):
    settle(counter)
    counter.keys.escape()
    counter.wait(counter.accounts.is_ready)


def test_a_hold_placed_and_released(counter, budgeted, holds):
    with budgeted("place_hold"):
        counter.keys.control("H")
        counter.wait(holds.is_ready)
        settle(counter)
        counter.keys.control("N")
        counter.wait(lambda: holds.sees("place_amount"))
        counter.keys.type("150")
        counter.keys.tab()
        counter.keys.type("hotel")
        counter.keys.enter()
        counter.wait(lambda: len(holds.rows()) == 1)
    go_back(counter)
    with budgeted("release_hold"):
        counter.keys.control("H")
        counter.wait(holds.is_ready)
        settle(counter)
        counter.keys.alt("R")
        counter.wait(lambda: holds.sees("release_reason"))
        counter.keys.type("paid in cash")
        counter.keys.enter()
        counter.wait(lambda: holds.sees("approval.reason"))
        settle(counter)
        counter.keys.enter()
        counter.wait(lambda: holds.sees("approval.email"))
        settle(counter)
        counter.keys.type(NAMES[Role.SUPERVISOR][1])
        counter.keys.tab()
        counter.keys.type(PASSWORD)
        counter.keys.enter()
        counter.wait(lambda: holds.rows()[0][2] == "released")
    assert holds.standing().endswith("available 1,000.00")


def test_a_cheque(counter, budgeted, holds):
    with budgeted("deposit_cheque"):
        counter.keys.control("H")
        counter.wait(holds.is_ready)
        settle(counter)
        counter.keys.control("U")
        counter.wait(lambda: holds.sees("cheque_amount"))
        for text in ("60", "123", "Coastal Bank 7754", "Finn Marsh"):
            counter.keys.type(text)
            if text != "Finn Marsh":
                counter.keys.tab()
        counter.keys.enter()
        counter.wait(lambda: holds.sees("confirm.post"))
        counter.wait(lambda: counter.window.findChild(QWidget, "holds.confirm.post").isEnabled())
        counter.keys.enter()
        counter.wait(lambda: len(holds.cheques()) == 1)
    assert holds.standing().endswith("available 1,000.00")
