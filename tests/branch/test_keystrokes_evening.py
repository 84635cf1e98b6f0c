"""The keystroke budget of the evening: the journal, the proofs and the branch closed, with keys alone."""

import pytest
from PySide6.QtCore import QLocale, Qt

from teller.bank.badge import Role
from teller.testing.screens.books import BooksScreen
from teller.testing.screens.journal import JournalScreen
from tests.branch import keyboard
from tests.branch.keyboard import open_drawer, say, settle, sign_in


@pytest.fixture(autouse=True)
def english():
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def counter(at_the_counter, bank):
    return keyboard.counter(at_the_counter, bank)


@pytest.fixture
def budgeted(counter):
    return keyboard.budgeted(counter)


def test_the_journal_and_the_own_drawer_proved(counter, budgeted):
    sign_in(counter)
    open_drawer(counter)
    with budgeted("journal"):
        counter.keys.control("J")
        counter.wait(counter.screen(JournalScreen).is_ready)
    with budgeted("prove_drawer"):
        counter.keys.press(Qt.Key.Key_F9)
        counter.wait(counter.screen(BooksScreen).is_proved)
    assert counter.screen(BooksScreen).result().startswith("Your drawer holds")


def begin_a_day_and_sign_in(counter, bank):
    """A day has begun and every drawer is closed again."""
    session = bank.sign_in(Role.SUPERVISOR)
    bank.open_till(session)
    bank.close_till(session)
    counter.sign_in(Role.SUPERVISOR)
    settle(counter)


def test_the_books_proved_and_the_branch_closed(counter, bank, budgeted):
    begin_a_day_and_sign_in(counter, bank)
    books = counter.screen(BooksScreen)
    with budgeted("prove_books"):
        counter.keys.press(Qt.Key.Key_F9)
        counter.wait(books.is_proved)
    assert books.result().startswith("The books hold")
    with budgeted("close_branch"):
        counter.keys.control("9")
        counter.wait(books.may_close)
        settle(counter)
        counter.keys.alt("C")
        counter.wait(books.may_confirm)
        counter.keys.enter()
        counter.wait(lambda: "closed" in books.notice())


def test_the_branch_closed_by_its_code(counter, bank, budgeted):
    begin_a_day_and_sign_in(counter, bank)
    books = counter.screen(BooksScreen)
    with budgeted("close_branch_by_code"):
        say(counter, "EOD", ())
        counter.wait(lambda: bool(books.checks()) and books.may_confirm())
        counter.keys.enter()
        counter.wait(lambda: "closed" in books.notice())
