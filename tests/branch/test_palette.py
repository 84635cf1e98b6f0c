"""The palette in the real window: what it opens, what it never touches, and what it leaves behind."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from teller.bank.badge import Role
from teller.counter import language
from teller.counter.palette.rows import Group
from teller.testing.bank import PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.palette import PaletteScreen
from teller.testing.screens.serve import ServeScreen
from teller.testing.traces import traces


@pytest.fixture
def counter(at_the_counter, bank):
    """A teller at the counter, their drawer open; Amara and Chidi have an account each, and nobody is served."""
    QLocale.setDefault(QLocale("en_GB"))
    session = bank.sign_in(Role.SUPERVISOR)
    numbers = {}
    for name in ("Amara Okafor", "Chidi Obi"):
        bank.serve(session, bank.enrol(session, name).number)
        numbers[name.split()[0]] = bank.open_account(session).number
    counter = at_the_counter()
    counter.amara, counter.chidi = numbers["Amara"], numbers["Chidi"]
    counter.palette, counter.movement = counter.screen(PaletteScreen), counter.screen(MovementScreen)
    counter.accounts, counter.serve = counter.screen(AccountsScreen), counter.screen(ServeScreen)
    counter.sign_in(Role.TELLER)
    counter.open_drawer()
    settle(counter)
    return counter


def settle(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())


def serve_amara(counter):
    counter.palette.say("amara")
    counter.palette.enter()
    counter.wait(counter.serve.is_identifying)
    counter.serve.begin()
    counter.wait(lambda: counter.shell.customer() == "Amara Okafor")
    counter.wait(counter.accounts.is_ready)
    settle(counter)


def half_typed_deposit(counter):
    serve_amara(counter)
    counter.accounts.begin_deposit()
    counter.wait(counter.movement.is_form)
    counter.movement.fill(amount="120.50")


def focused(counter):
    now = counter.window.focusWidget()
    return now.objectName() if now is not None else ""


def test_a_customer_picked_is_identified_next(counter):
    counter.palette.open()
    assert counter.palette.titles() == ["Actions"]
    counter.palette.type("okafor")
    counter.wait(lambda: counter.palette.marked() == "Amara Okafor")
    counter.palette.enter()
    counter.wait(counter.serve.is_identifying)
    assert counter.serve.who() == "Amara Okafor"
    assert focused(counter) == "serve.identified_by"
    assert counter.palette.text() == ""
    assert not counter.palette.is_open()


def test_escape_gives_the_cursor_back_and_the_form_is_as_it_was(counter):
    half_typed_deposit(counter)
    counter.movement.fill(memo="rent")
    assert focused(counter) == "movement.memo"
    counter.palette.open()
    counter.palette.type("chidi")
    settle(counter)
    counter.palette.escape()
    assert focused(counter) == "movement.memo"
    assert (counter.movement.typed("amount"), counter.movement.typed("memo")) == ("120.50", "rent")
    assert not counter.palette.is_open()
    assert traces("Chidi", "chidi") == []


def test_a_half_typed_entry_is_never_lost_to_a_code(counter):
    half_typed_deposit(counter)
    counter.palette.open()
    counter.palette.type(f"WDR 5 {counter.amara}")
    settle(counter)
    assert "half typed" in counter.palette.first().detail
    assert counter.palette.marked() == ""
    counter.palette.enter()
    counter.palette.escape()
    assert counter.movement.typed("amount") == "120.50"
    assert counter.movement.title() == "Deposit"


def test_a_line_opens_the_review_and_posts_nothing(counter, bank):
    serve_amara(counter)
    counter.palette.say(f"DEP 150 {counter.amara[-4:]} rent for May")
    assert counter.palette.marked().startswith("Deposit 150.00 into Everyday")
    counter.palette.enter()
    counter.wait(counter.movement.is_confirming)
    assert counter.movement.who()["Memo"] == "rent for May"
    assert not counter.movement.has_receipt()
    counter.movement.post()
    counter.wait(counter.movement.has_receipt)
    assert counter.movement.receipt()["Balance"] == "150.00"


def test_what_is_missing_is_asked_in_the_form(counter):
    serve_amara(counter)
    counter.palette.say(f"TRF 50 {counter.amara[-4:]}")
    assert "asked there" in counter.palette.first().detail
    counter.palette.enter()
    counter.wait(counter.movement.is_form)
    assert counter.movement.typed("amount") == "50"
    assert focused(counter) == "movement.payee"


def test_a_deposit_for_somebody_not_served_waits_until_they_are_identified(counter):
    counter.palette.say(f"DEP 150 {counter.chidi}")
    counter.wait(lambda: "Chidi" in counter.palette.first().detail)
    counter.palette.enter()
    counter.wait(counter.serve.is_identifying)
    assert counter.serve.who() == "Chidi Obi"
    counter.serve.begin()
    counter.wait(counter.movement.is_confirming)
    assert counter.shell.customer() == "Chidi Obi"
    assert counter.movement.action() == "Post 150.00"


@pytest.mark.parametrize("meanwhile", ["lock", "language"])
def test_a_deposit_for_somebody_not_served_yet_outlives_a_lock_and_another_language(counter, qapp, meanwhile):
    counter.palette.say(f"DEP 150 {counter.amara} rent")
    counter.palette.enter()
    counter.wait(counter.serve.is_identifying)
    if meanwhile == "lock":
        counter.shell.lock()
        counter.wait(counter.window.is_veiled)
        counter.sign_in_screen.type_password(PASSWORD)
        counter.wait(counter.shell.is_shown)
    else:
        counter.counter.prefer("language", "de")
        language.choose(qapp, "en")
    settle(counter)
    counter.wait(counter.serve.is_identifying)
    counter.serve.begin()
    counter.wait(counter.movement.is_confirming)
    assert counter.movement.typed("memo") == "rent"


@pytest.mark.parametrize("leaves", ["by Esc", "for another page", "for another customer"])
def test_what_was_meant_for_a_customer_is_forgotten_when_they_are_not_identified_then(counter, leaves):
    counter.palette.say(f"DEP 150 {counter.chidi}")
    counter.wait(lambda: "Chidi" in counter.palette.first().detail)
    counter.palette.enter()
    counter.wait(counter.serve.is_identifying)
    if leaves == "by Esc":
        counter.serve.go_back()
    elif leaves == "for another page":
        counter.shell.go_to("drawer")
        counter.shell.go_to("serve")
        counter.serve.go_back()
    counter.palette.say("amara" if leaves == "for another customer" else "chidi")
    counter.palette.enter()
    counter.wait(counter.serve.is_identifying)
    counter.serve.begin()
    counter.wait(counter.accounts.is_ready)
    settle(counter)
    assert counter.shell.customer() in {"Amara Okafor", "Chidi Obi"}
    assert counter.accounts.is_shown()
    assert not counter.movement.is_confirming()


def test_a_document_half_typed_is_not_lost_to_another_customer_without_asking(counter, monkeypatch):
    asked = []
    monkeypatch.setattr("teller.counter.serve.view.ask", lambda *words, **_: asked.append(words[1]))
    counter.palette.say("amara")
    counter.palette.enter()
    counter.wait(counter.serve.is_identifying)
    counter.serve.identify("Passport", "ends in 771")
    counter.palette.say("chidi")
    counter.palette.enter()
    counter.wait(lambda: asked == ["Go back?"])
    assert counter.serve.who() == "Amara Okafor"


def test_it_takes_neither_activation_nor_focus_and_its_rows_can_be_read(counter, monkeypatch):
    told = []
    monkeypatch.setattr("teller.counter.palette.listing.announce", lambda _list, text: told.append(text))
    counter.palette.open()
    counter.palette.type("am")
    counter.wait(lambda: counter.palette.marked() != "")
    shown = counter.window.findChild(QWidget, "palette.list")
    assert not shown.isWindow()
    assert shown.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert focused(counter) == "window.search"
    assert told[-1].startswith("Amara Okafor")
    reader = QAccessible.queryAccessibleInterface(shown)
    said = [reader.child(at).text(QAccessible.Text.Name) for at in range(reader.childCount())]
    assert any("Amara Okafor" in text for text in said)


def test_arrows_mark_and_a_click_does(counter):
    counter.palette.open()
    first = counter.palette.marked()
    counter.palette.down()
    assert counter.palette.marked() != first
    counter.palette.up()
    assert counter.palette.marked() == first
    counter.palette.type("drawer")
    counter.wait(lambda: counter.palette.marked() == "Go to the drawer")
    shown = counter.window.findChild(QWidget, "palette.list")
    at = shown.visualRect(shown.currentIndex()).center()
    counter.shell.go_to("serve")
    counter.palette.open()
    counter.palette.type("drawer")
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    counter.wait(lambda: counter.window.current_page() == "drawer")


def test_locking_leaves_nothing_of_the_palette_and_gives_back_an_empty_one(counter):
    counter.palette.open()
    counter.palette.type("okafor")
    counter.wait(lambda: counter.palette.marked() == "Amara Okafor")
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    assert traces("okafor", "Okafor") == []
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(lambda: not counter.window.is_veiled())
    assert counter.palette.text() == ""


def test_finishing_takes_the_served_customers_accounts_out_of_it(counter):
    serve_amara(counter)
    counter.palette.open()
    counter.palette.type("every")
    counter.wait(lambda: counter.palette.words(Group.ACCOUNTS) == ["Everyday"])
    counter.shell.finish_serving()
    settle(counter)
    assert traces("Amara", "Okafor", "Everyday", counter.amara) == []
    counter.palette.open()
    assert counter.palette.rows(Group.ACCOUNTS) == []


def test_the_next_user_finds_their_own_palette(counter):
    counter.palette.open()
    counter.shell.sign_out()
    counter.wait(counter.sign_in_screen.is_shown)
    counter.sign_in(Role.ADMINISTRATOR)
    settle(counter)
    counter.palette.open()
    counter.palette.type("okafor")
    settle(counter)
    assert counter.palette.words() == ["Nothing is found for “okafor”"]
    counter.palette.type("dep 5")
    assert counter.palette.first().detail == "Not for your role"
    assert len(counter.window.findChildren(QWidget, "palette.list")) == 1
