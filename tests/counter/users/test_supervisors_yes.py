"""A supervisor is added with another supervisor's yes, on the same page; the start password is shown afterwards."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.badge import Role
from teller.counter.users.page import UsersPage
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.keys import find, press, shown, type_text
from teller.testing.screens.users import UsersScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot, desk, figures):
    made = UsersPage(desk, figures)
    qtbot.addWidget(made)
    made.resize(1100, 560)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.refresh()
    made.first_focus()
    return made


def fill(page, **typed):
    for name, text in typed.items():
        line = find(page, f"users.approval.{name}")
        line.setFocus()
        type_text(line, text)
    press(line, Qt.Key.Key_Return)


def test_a_new_supervisor_is_added_once_another_supervisor_has_said_yes(qtbot, page):
    page.begin_adding()
    page.list.new.person.set_text("Nia Novak")
    page.list.new.email.set_text("nia@northgate.example")
    page.list.new.role.set_value(Role.SUPERVISOR)
    page.list.new.submitted.emit()
    assert shown(page.sheet)
    assert page.is_dirty()
    fill(page, reason="the second counter")
    qtbot.waitUntil(lambda: shown(find(page, "users.approval.email")))
    fill(page, email=NAMES[Role.SUPERVISOR][1], password=PASSWORD)
    screen = UsersScreen(page, qtbot.waitUntil)
    qtbot.waitUntil(lambda: shown(find(page, "users.start_password")))
    assert any(row[1] == "nia@northgate.example" and row[2] == "Supervisor" for row in screen.rows())


def test_giving_up_leaves_what_was_typed(page):
    page.begin_adding()
    page.list.new.person.set_text("Nia Novak")
    page.list.new.email.set_text("nia@northgate.example")
    page.list.new.role.set_value(Role.SUPERVISOR)
    page.list.new.submitted.emit()
    press(find(page, "users.approval.reason"), Qt.Key.Key_Escape)
    assert not shown(page.sheet)
    assert page.list.new.person.text() == "Nia Novak"
