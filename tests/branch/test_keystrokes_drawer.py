"""The keystroke budget of the drawer: bought, paused, counted and closed, taken from a colleague, with keys alone."""

import tomllib
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from teller.bank.badge import Role, View
from teller.bank.pieces import Pieces
from teller.bank.till.offer_cash import offer_cash
from teller.testing.bank import NAMES
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.keys import Keys

BUDGET = tomllib.loads((Path(__file__).parent / "keystrokes.toml").read_text("utf-8"))


@pytest.fixture
def counter(at_the_counter):
    """A teller whose drawer is open, on another page."""
    QLocale.setDefault(QLocale("en_GB"))
    counter = at_the_counter()
    counter.sign_in(Role.TELLER)
    counter.open_drawer()
    counter.drawer, counter.keys = counter.screen(DrawerScreen), Keys(counter.window)
    counter.shell.go_to("serve")
    settle(counter)
    return counter


@pytest.fixture
def budgeted(counter):
    @contextmanager
    def counted(task):
        before = counter.keys.count
        yield
        assert counter.keys.count - before <= BUDGET[task]["budget"], f"{task}: {counter.keys.count - before} keys"

    return counted


def settle(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())


def say(counter, code):
    counter.keys.control("K")
    counter.keys.type(code, counted=True)
    counter.keys.enter()


def test_cash_is_bought(counter, budgeted):
    with budgeted("buy_cash"):
        say(counter, "BUY")
        counter.wait(lambda: counter.keys.focused().objectName() == "drawer.buy_amount")
        counter.keys.type("540")
        counter.keys.enter()
        counter.wait(counter.drawer.is_asked)
        counter.keys.enter()
        counter.wait(lambda: bool(counter.drawer.notice()))
    settle(counter)
    assert counter.drawer.held() == "1,040.00"


def test_the_drawer_is_paused(counter, budgeted):
    with budgeted("pause_drawer"):
        say(counter, "PSE")
        counter.wait(lambda: "Paused" in counter.drawer.warnings())


def test_the_drawer_is_counted_and_closed(counter, budgeted, bank):
    there = dict(bank.pieces_in("Drawer 2"))
    with budgeted("close_drawer"):
        say(counter, "CLS")
        counter.wait(counter.drawer.is_counting)
        settle(counter)
        for worth in counter.drawer.count_lines():
            counter.keys.type(str(there.get(worth, "")))
            counter.keys.enter()
        counter.wait(counter.drawer.sees_drawers)
    assert counter.drawer.notice().startswith("Drawer 2 is closed. EUR 500.00 went back")


def test_cash_is_taken_from_a_colleague(counter, budgeted, bank):
    session = bank.sign_in(Role.SUPERVISOR)
    bank.open_till(session, till=3, cents=500_00)
    offer = {"to": NAMES[Role.TELLER][1], "pieces": Pieces({20_00: 1}), "request": bank.request()}
    bank.branch.ask(offer_cash, bank.view(session, View.TILL), **offer)
    with budgeted("take_cash"):
        counter.keys.control("5")
        counter.wait(lambda: bool(counter.drawer.offers()))
        settle(counter)
        counter.keys.alt("T")
        counter.wait(lambda: counter.drawer.notice() == "EUR 20.00 is in your drawer.")
    settle(counter)
    assert counter.drawer.held() == "520.00"
