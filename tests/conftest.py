"""Fixtures: each test gets a new bank on a real encrypted file, and nothing is shared but the template it is copied from."""

import gc
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from collections.abc import Iterator
from pathlib import Path

import pytest

from teller.bank.badge import Role
from teller.bank.sessions.session import Session
from teller.testing.bank import BankAtHand, build_template, copy_of

# They take longest, and begin first: else one of them would be all that is left to wait for at the end.
LONG = ("test_every_screen", "test_the_whole_day", "test_random_days", "test_kill", "test_the_self_check_plays")


_BANK = Path(__file__).parent / "bank"
_counted: dict[str, bool] = {}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not any(name in item.nodeid for name in LONG))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Where lines are counted, they are those that the bank's own tests run: these are to cover it, and alone."""
    controller = getattr(item.config.pluginmanager.getplugin("_cov"), "cov_controller", None)
    counting = getattr(controller, "cov", None)
    if counting is None:
        return
    is_of_the_bank = item.path.is_relative_to(_BANK)
    if is_of_the_bank != _counted.get("now", True):
        _counted["now"] = is_of_the_bank
        counting.start() if is_of_the_bank else counting.stop()


@pytest.fixture(autouse=True)
def garbage_stays_on_this_thread() -> Iterator[None]:
    """As in the program: a widget that one of pytest's own threads collects would take the process down."""
    gc.disable()
    yield
    _let_widgets_go()
    gc.collect(1)


def _let_widgets_go() -> None:
    """What was to be deleted later is deleted now: the next test's style sheet is not worked out for it once more."""
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - the bank's tests know no Qt

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def bank(template: Path, tmp_path: Path) -> Iterator[BankAtHand]:
    """An open bank with a user of each role, and no customers yet."""
    at_hand = copy_of(template, tmp_path)
    yield at_hand
    at_hand.close()


@pytest.fixture
def teller(bank: BankAtHand) -> Session:
    """A signed-in teller with an open drawer of 5,000.00."""
    session = bank.sign_in(Role.TELLER)
    bank.open_till(session)
    return session
