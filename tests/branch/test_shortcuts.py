"""The registry of deeds against the real window: what is listed works, what works is listed, and no two collide."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from teller.bank.accounts.rules import AccountKind
from teller.bank.badge import Role, View
from teller.bank.cards.issue import issue_card
from teller.counter.deeds import Deed, Deeds, Task
from teller.counter.palette.offers import works_now
from teller.counter.palette.overview import letters_on, lines_of
from teller.counter.widgets.pages import Pages
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.palette import PaletteScreen
from teller.testing.screens.serve import ServeScreen

PORTABLE = QKeySequence.SequenceFormat.PortableText


@pytest.fixture
def counter(at_the_counter, bank):
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    current = bank.open_account(session)
    bank.open_account(session, AccountKind.SAVINGS)
    bank.branch.ask(issue_card, bank.view(session, View.CARDS), account=current.number)
    return at_the_counter()


def settle(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())


def serve(counter):
    way = "Inspection" if "auditor" in counter.shell.status("user") else "Passport"
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("amara", "Amara Okafor", way)
    counter.wait(counter.screen(AccountsScreen).is_ready)
    settle(counter)


def deeds(counter):
    return counter.counter.day._panels.palette.deeds


def shortcuts_of(window):
    """Every shortcut that can be pressed now, by the names of what bears it. Underlined letters are counted apart."""
    found = []
    for keys in window.findChildren(QShortcut):
        bearer = keys.parent()
        if keys.isEnabled() and bearer.isVisible() and bearer.isEnabled():
            found.append(keys.key().toString(PORTABLE))
    for one in window.findChildren(QAbstractButton):
        own = one.shortcut()
        if one.isVisible() and one.isEnabled() and own != QKeySequence.mnemonic(one.text()):
            found.append(own.toString(PORTABLE))
    found += [
        action.shortcut().toString(PORTABLE)
        for action in window.findChildren(QAction)
        if action.isEnabled() and action.isVisible() and not action.shortcut().isEmpty()
    ]
    return sorted(found)


def listed(counter):
    return sorted(deed.shortcut for deed in deeds(counter) if works_now(deed, counter.window))


def letters_of(window):
    """Underlined letters on screen: of buttons, and of the fields that labels lead to."""
    buttons = [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    labels = [
        one.text() for one in window.findChildren(QLabel)
        if one.isVisible() and one.buddy() is not None and one.buddy().isEnabled() and one.buddy().isVisible()
    ]  # fmt: skip
    return [keys.toString(PORTABLE) for keys in map(QKeySequence.mnemonic, buttons + labels) if not keys.isEmpty()]


PAGES = {
    Role.TELLER: ("serve", "customer", "accounts", "cards", "drawer", "settings"),
    Role.SUPERVISOR: ("serve", "customer", "accounts", "cards", "drawer", "settings"),
    Role.AUDITOR: ("serve", "customer", "accounts", "cards", "settings"),
    Role.ADMINISTRATOR: ("users", "settings"),
}


@pytest.mark.parametrize("role", list(Role))
def test_what_is_listed_works_and_what_works_is_listed_on_every_page_of_every_role(counter, role):
    counter.sign_in(role)
    settle(counter)
    if "serve" in PAGES[role]:
        assert shortcuts_of(counter.window) == listed(counter)
        serve(counter)
    for page in PAGES[role]:
        counter.shell.go_to(page)
        settle(counter)
        assert shortcuts_of(counter.window) == listed(counter), page


@pytest.mark.parametrize("role", list(Role))
def test_no_two_shortcuts_and_no_two_letters_collide_on_any_screen(counter, role):
    counter.sign_in(role)
    settle(counter)
    if "serve" in PAGES[role]:
        serve(counter)
    for page in PAGES[role]:
        counter.shell.go_to(page)
        settle(counter)
        for screen in screens_of(counter.window):
            assert twice(shortcuts_of(counter.window)) == [], (page, screen)
            assert twice(letters_of(counter.window)) == [], (page, screen)


def screens_of(window):
    """Each form, step and state that the page on screen could show, turned to one after the other."""
    yield "as it is"
    work = window.findChild(QWidget, "window.work").currentWidget()
    for stack in work.findChildren(Pages):
        before = stack.currentIndex()
        for at in range(stack.count()):
            if not stack.isVisible():
                break
            stack.setCurrentIndex(at)
            yield f"{stack.objectName()} {at}"
        stack.setCurrentIndex(before)


def twice(keys):
    return [one for one, times in Counter(keys).items() if times > 1]


def test_the_overview_lists_codes_and_what_works_on_this_page_and_escape_closes_it(counter):
    counter.sign_in(Role.TELLER)
    serve(counter)
    palette = counter.screen(PaletteScreen)
    palette.open_shortcuts()
    dialog = counter.window.findChild(QWidget, "shortcuts")
    said = [each.text() for each in dialog.findChildren(QLabel)]
    for text in ("Deposit cash", "DEP", "Ctrl+D", "FIN", "F12", "Alt+F", "Alt+L"):
        assert text in said
    assert "Ctrl+B" not in said  # that is the cards page's
    assert "USR" not in said  # that is the administrator's
    focused = counter.window.findChild(QWidget, "accounts.table")
    palette.close_shortcuts()
    counter.wait(focused.hasFocus)


def test_f1_lists_the_letters_that_are_underlined_on_screen(counter):
    counter.sign_in(Role.TELLER)
    serve(counter)
    counter.shell.go_to("cards")
    settle(counter)
    assert letters_of(counter.window)
    assert sorted(keys for _, _, keys in letters_on(counter.window)) == sorted(letters_of(counter.window))


def test_a_role_is_told_no_code_that_is_not_its_own(counter):
    counter.sign_in(Role.AUDITOR)
    codes = {code for lines in lines_of(deeds(counter), counter.window).values() for _, code, _ in lines if code}
    day = {"TDY", "JRN", "BKS", "PRV"}
    assert codes == day | {
        "FND",
        "SRV",
        "CUS",
        "FIN",
        "ACC",
        "STM",
        "HLD",
        "LIM",
        "CDS",
        "SEC",
        "SCF",
        "ALT",
        "CKL",
        "HLP",
        "SET",
        "PWD",
        "LCK",
        "OUT",
    }


def test_every_code_is_three_letters_and_given_once(counter):
    counter.sign_in(Role.TELLER)
    codes = [deed.code for deed in deeds(counter)._deeds if deed.code]
    assert all(re.fullmatch("[A-Z]{3}", code) for code in codes)
    assert twice(codes) == []
    twin = Deed("a", Task.WINDOW, "A", "info", lambda _: None, code="AAA")
    with pytest.raises(ValueError, match="one code"):
        Deeds([twin, twin])


def test_a_shortcut_pressed_under_the_lock_does_nothing(counter):
    counter.sign_in(Role.TELLER)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F12):
        QTest.keyClick(counter.window.focusWidget(), key)
    QTest.keyClick(counter.window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not counter.screen(PaletteScreen).shows_shortcuts()
    assert not counter.screen(PaletteScreen).is_open()
