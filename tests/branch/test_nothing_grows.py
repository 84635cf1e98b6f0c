"""A window built anew many times a day holds no more than at first: what was taken down is let go of, down to Python."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from teller.bank.accounts.account import Account
from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.statement import Line
from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.counter import language
from teller.counter.widgets.dialog import ask
from teller.testing.bank import PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.keys import find
from teller.testing.screens.serve import ServeScreen
from teller.testing.screens.statement import StatementScreen


def of_customers():
    return [one for one in gc.get_objects() if isinstance(one, Account | Line)]


@pytest.fixture
def others():
    """What the modules of other tests hold as constants."""
    return of_customers()


@pytest.fixture
def counter(at_the_counter, bank, qapp):
    """A supervisor, reading the statement of Amara Okafor's account."""
    session = bank.sign_in(Role.SUPERVISOR)
    bank.open_till(session)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    paid_in = {"account": bank.open_account(session).number, "amount": Money(1_000), "request": bank.request()}
    bank.branch.ask(deposit, bank.view(session, View.MOVEMENT), **paid_in)
    counter = at_the_counter()
    counter.sign_in(Role.SUPERVISOR)
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("amara", "Amara Okafor")
    accounts, statement = counter.screen(AccountsScreen), counter.screen(StatementScreen)
    counter.wait(accounts.is_ready)
    accounts.open_statement()
    counter.wait(statement.is_loaded)
    settle(counter)
    yield counter
    language.choose(qapp, "en")


def settle(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()


def widgets():
    """Those that Python knows of now. (Asking Qt for them would make more of them known.)"""
    return [weakref.ref(one) for one in gc.get_objects() if isinstance(one, QWidget) and isValid(one)]


def remains(widgets):
    """Those that Qt has deleted and Python has not."""
    return [type(one).__name__ for ref in widgets if (one := ref()) is not None and not isValid(one)]


def test_pages_built_anew_leave_nothing_of_the_ones_before(counter):
    for code in ("de", "en"):
        before = widgets()
        counter.counter.prefer("language", code)
        settle(counter)
        assert remains(before) == []


def test_while_the_window_is_locked_no_account_and_no_line_of_a_statement_is_in_memory(others, counter):
    before = widgets()
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    settle(counter)
    assert remains(before) == []
    assert [one for one in of_customers() if not any(one is known for known in others)] == []
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(counter.shell.is_shown)


@pytest.mark.parametrize("before", ["window", "statement"])
def test_a_lock_answers_a_question_with_no_and_takes_it_away(counter, before):
    page = counter.window if before == "window" else find(counter.window, before)
    QTimer.singleShot(0, lambda: counter.counter.day.lock(""))
    assert not ask(page, "Leave?", "Something was typed.", "Leave", "Stay")
    settle(counter)
    assert counter.window.findChildren(QDialog) == []
