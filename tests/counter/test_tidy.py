"""No thread but Qt's own ever destroys a widget."""

import gc

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from teller.counter.desk import Desk
from teller.counter.tidy import Tidy


@pytest.fixture
def tidy(qapp):
    gc.enable()
    tidy = Tidy()
    yield tidy
    gc.disable()


class Ring(QWidget):
    """A widget that only the garbage collector can free."""

    def __init__(self):
        super().__init__()
        self.itself = self


def test_the_banks_thread_collects_no_widgets(qtbot, tidy):
    desk, seen = Desk(), []
    ring = Ring()
    watch = ring.itself
    del ring
    desk.do(lambda: len([[number] for number in range(300_000)]), seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    desk.finish()
    assert not gc.isenabled()
    assert isValid(watch)
