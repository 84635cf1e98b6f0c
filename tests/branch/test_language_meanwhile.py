"""Another language, chosen while the bank answers or over a page that covers the shell: nothing is asked for twice."""

import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from teller.bank.badge import Role
from teller.counter import language
from teller.counter.panels import Panels
from teller.counter.widgets.date_field import parse_date
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.keys import Keys, find, shown
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.serve import ServeScreen

EMAIL = NAMES[Role.TELLER][1]


@pytest.fixture
def counter(at_the_counter, qapp):
    yield at_the_counter()
    language.choose(qapp, "en")


@contextmanager
def bank_at_work(counter):
    """While this lasts the bank answers nobody; afterwards, until it has answered everybody."""
    go_on = threading.Event()
    counter.counter.desk.do(go_on.wait, lambda _: None)
    yield
    go_on.set()
    counter.wait(lambda: not counter.counter.desk.is_busy())


def speak_german(counter):
    counter.counter.prefer("language", "de")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the screen before is gone for good


def enter_can_be_pressed(counter):
    return find(counter.window, "sign_in.enter").isEnabled()


def test_a_wrong_password_is_said_on_the_sign_in_screen_of_the_new_language(counter):
    with bank_at_work(counter):
        counter.sign_in_screen.sign_in(EMAIL, "not the password")
        speak_german(counter)
        assert not enter_can_be_pressed(counter)
    assert "Passwort" in counter.sign_in_screen.notice()
    assert enter_can_be_pressed(counter)


def test_a_password_is_checked_once_when_the_language_changes_meanwhile(counter):
    with bank_at_work(counter):
        counter.sign_in_screen.sign_in(EMAIL, PASSWORD)
        speak_german(counter)
        counter.sign_in_screen.sign_in(EMAIL, PASSWORD)
    assert counter.shell.is_shown()
    assert len(counter.window.findChildren(QWidget, "serve")) == 1


def test_a_lock_is_opened_once_when_the_language_changes_meanwhile(counter, monkeypatch):
    counter.sign_in(Role.TELLER)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    built = []
    build = Panels._build
    monkeypatch.setattr(Panels, "_build", lambda panels: (built.append(1), build(panels)))
    with bank_at_work(counter):
        counter.sign_in_screen.type_password(PASSWORD)
        speak_german(counter)
        counter.sign_in_screen.type_password(PASSWORD)
    assert counter.shell.is_shown()
    assert built == [1]


def test_a_wrong_password_is_said_on_the_lock_of_the_new_language(counter):
    counter.sign_in(Role.TELLER)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    with bank_at_work(counter):
        counter.sign_in_screen.type_password("not the password")
        speak_german(counter)
        assert not enter_can_be_pressed(counter)
    assert "Passwort" in counter.sign_in_screen.notice()
    assert enter_can_be_pressed(counter)


def test_a_language_chosen_while_the_bank_was_at_work_brings_nothing_up_once_somebody_else_wants_the_counter(counter):
    counter.sign_in(Role.TELLER)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    day = counter.counter.day  # as long as anything holds it, its timers may fire
    with bank_at_work(counter):
        speak_german(counter)
        counter.shell.lock()
        counter.sign_in_screen.as_somebody_else()
        assert not day._again.isActive()
    assert counter.sign_in_screen.is_shown()
    assert counter.window.findChild(QWidget, "password") is None


def test_the_page_for_ones_password_speaks_the_new_language_and_keeps_the_cursor(counter):
    counter.sign_in(Role.TELLER)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    find(counter.window, "window.go_password").click()
    speak_german(counter)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    assert find(counter.window, "password.save").text() == "Passwort speichern"
    keys = Keys(counter.window)
    keys.type(PASSWORD)
    assert find(counter.window, "password.current").text() == PASSWORD
    assert find(counter.window, "serve.query").text() == ""
    keys.escape()
    assert counter.shell.is_shown()
    assert shown(keys.focused())


def test_a_password_being_saved_is_saved_once_when_the_language_changes_meanwhile(counter):
    counter.sign_in(Role.TELLER)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    find(counter.window, "window.go_password").click()
    for name, text in (
        ("current", PASSWORD),
        ("new", "seven tulips by the pond"),
        ("again", "seven tulips by the pond"),
    ):
        find(counter.window, f"password.{name}").setText(text)
    with bank_at_work(counter):
        find(counter.window, "password.save").click()
        speak_german(counter)
    counter.wait(lambda: language.current() == "de" and counter.shell.is_shown())
    counter.wait(lambda: shown(find(counter.window, "window.toast")))


def test_an_amount_half_typed_stands_for_the_same_money_in_the_new_language(counter, bank):
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    bank.open_account(session)
    counter.counter.prefer("language", "en")
    counter.sign_in(Role.TELLER)
    counter.screen(ServeScreen).serve("amara", "Amara Okafor")
    accounts, movement = counter.screen(AccountsScreen), counter.screen(MovementScreen)
    counter.wait(accounts.is_ready)
    accounts.begin_deposit()
    counter.wait(movement.is_form)
    movement.fill(amount="1,250.5")
    counter.wait(lambda: not counter.counter.desk.is_busy())
    speak_german(counter)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    assert movement.typed("amount") == "1.250,50"


def test_a_birth_date_half_typed_is_the_same_day_in_the_new_language(counter):
    counter.counter.prefer("language", "en")
    QLocale.setDefault(QLocale("en_US"))
    counter.sign_in(Role.TELLER)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    find(counter.window, "serve.enrol").click()
    find(counter.window, "serve.name").setText("Ada Lovelace")
    born = find(counter.window, "serve.born")
    born.setText("3/4/1984")
    day = parse_date(born.text(), born.locale())
    assert day is not None
    speak_german(counter)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    born = find(counter.window, "serve.born")
    assert find(counter.window, "serve.name").text() == "Ada Lovelace"
    assert parse_date(born.text(), born.locale()) == day
    assert born.text() != "3/4/1984"
