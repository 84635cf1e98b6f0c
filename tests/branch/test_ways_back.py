"""Esc goes back one step, and asks before anything typed is lost: each form, with the keys a person presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from teller.bank.accounts.rules import AccountKind
from teller.bank.badge import Role
from teller.counter.widgets.dialog import Question
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.keys import Keys, shown
from teller.testing.screens.palette import PaletteScreen
from teller.testing.screens.serve import ServeScreen


@pytest.fixture
def asked(monkeypatch):
    """What was asked; each answer is no."""
    titles = []

    def stay(question):
        titles.append(question.windowTitle())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(Question, "exec", stay)
    return titles


@pytest.fixture
def counter(at_the_counter, bank):
    """A supervisor serving Amara Okafor, who has two accounts."""
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    bank.open_account(session)
    bank.open_account(session, AccountKind.SAVINGS)
    counter = at_the_counter()
    counter.keys, counter.palette = Keys(counter.window), counter.screen(PaletteScreen)
    counter.accounts = counter.screen(AccountsScreen)
    counter.sign_in(Role.SUPERVISOR)
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("amara", "Amara Okafor")
    counter.wait(counter.accounts.is_ready)
    settle(counter)
    return counter


def settle(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())


def widget(counter, name):
    return counter.window.findChild(QWidget, name)


def by_code(code):
    def go(counter):
        counter.palette.say(code)
        counter.palette.enter()

    return go


def by_letter(page, letter):
    def go(counter):
        counter.shell.go_to(page)
        settle(counter)
        counter.keys.alt(letter)

    return go


FORMS = {
    "a deposit": (by_code("DEP"), "movement.amount", "15"),
    "a transfer": (by_code("TRF"), "movement.payee", "77"),
    "a new account": (by_code("OPN"), "accounts.name", "Holiday"),
    "a freeze": (by_letter("accounts", "F"), "accounts.reason", "a court order"),
    "the particulars": (by_code("EDT"), "customer.name", "A"),
    "a new customer": (by_code("NEW"), "serve.name", "Chidi"),
    "a delivery": (by_letter("drawer", "R"), "drawer.receive_amount", "5000"),
    "a new drawer": (by_letter("drawer", "N"), "drawer.add_name", "Drawer 9"),
}


@pytest.mark.parametrize("form", FORMS)
def test_escape_asks_before_what_was_typed_is_lost_and_goes_back_where_nothing_was(counter, asked, form):
    go, name, text = FORMS[form]
    go(counter)
    counter.wait(lambda: shown(widget(counter, name)))
    settle(counter)
    if not widget(counter, name).hasFocus():
        counter.keys.tab()  # the first field is a choice
    assert widget(counter, name).hasFocus()
    counter.keys.type(text)
    counter.keys.escape()
    assert len(asked) == 1
    assert widget(counter, name).text() == text
    assert shown(widget(counter, name))
    counter.keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    counter.keys.press(Qt.Key.Key_Backspace)
    if form == "the particulars":
        counter.keys.type("Amara Okafor")
    counter.keys.escape()
    counter.wait(lambda: not shown(widget(counter, name)))
    assert len(asked) == 1
    now = counter.window.focusWidget()
    assert now is not None
    assert now.isVisible()


def test_turning_to_another_account_asks_before_a_reason_typed_is_lost(counter, asked):
    by_letter("accounts", "F")(counter)
    counter.wait(lambda: shown(widget(counter, "accounts.reason")))
    counter.keys.type("a court order")
    table = widget(counter, "accounts.table")
    table.setFocus()
    counter.keys.down()
    assert len(asked) == 1
    assert widget(counter, "accounts.reason").text() == "a court order"
    assert counter.accounts.chosen_name() == "Everyday"


def test_a_half_filled_form_is_still_there_after_the_palette_was_used_for_something_else(counter):
    by_code("DEP 15")(counter)
    counter.wait(lambda: shown(widget(counter, "movement.amount")))
    counter.palette.say("settings")
    counter.palette.enter()
    counter.wait(lambda: counter.window.current_page() == "settings")
    counter.shell.go_to("accounts")
    assert widget(counter, "movement.amount").text() == "15"
    assert widget(counter, "movement.amount").hasFocus()
