"""The form for one's own password, worked from the keyboard."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from teller.counter.password.view import PasswordView
from teller.testing.bank import PASSWORD
from teller.testing.screens.keys import find
from teller.testing.screens.password import PasswordScreen

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NEW = "seven quiet herons walk"


@pytest.fixture(params=[True, False], ids=["must", "may"])
def view(request, qtbot, desk, figures):
    made = PasswordView(desk, figures, request.param)
    qtbot.addWidget(made)
    made.resize(1100, 560)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.first_focus()
    return made


@pytest.fixture
def screen(qtbot, view):
    return PasswordScreen(view, qtbot.waitUntil)


def remembered(view):
    """What the fields hold, and what undoing brings back into them."""
    found = []
    for line in view.findChildren(QLineEdit):
        line.setEchoMode(QLineEdit.EchoMode.Normal)
        found.append(line.text())
        line.undo()
        found.append(line.text())
    return [text for text in found if text]


def test_a_password_is_changed_and_stays_nowhere(qtbot, view, screen):
    with qtbot.waitSignal(view.changed, timeout=2_000):
        screen.change(PASSWORD, NEW)
    assert not view.is_dirty()
    assert remembered(view) == []


@pytest.mark.parametrize("leave", [lambda view: view.hide(), lambda view: view.clear()])
def test_leaving_forgets_what_was_typed(view, screen, leave):
    screen.fill_in(PASSWORD, NEW)
    assert view.is_dirty()
    leave(view)
    assert remembered(view) == []


def test_escape_leaves_without_a_new_password(qtbot, bank, view, screen):
    screen.fill_in(PASSWORD, NEW)
    with qtbot.waitSignal(view.cancelled, timeout=1_000):
        screen.leave()
    assert remembered(view) == []
    assert bank.sign_in()


def test_a_refusal_stands_beside_its_field_with_the_cursor_in_it(view, screen):
    screen.change("wrong", NEW)
    assert screen.refusal() == "That is not your current password. Type it again; capital letters count."
    assert view.current.editor.hasFocus()


def test_advice_comes_while_one_types_and_goes_with_the_fifteenth_character(screen):
    screen.fill_in(PASSWORD, "x" * 14)
    assert screen.advice().startswith("15 characters or more")
    assert screen.refusal() == ""
    screen.fill_in(PASSWORD, "x" * 15)
    assert screen.advice() == ""


def test_a_password_of_any_script_can_be_typed(qtbot, view, screen):
    with qtbot.waitSignal(view.changed, timeout=2_000):
        screen.change(PASSWORD, "пять тихих цапель 五")


def test_the_cursor_starts_in_the_first_field(view):
    view.setFocus()
    assert view.current.editor.hasFocus()


def test_names_are_unique(view):
    names = [one.objectName() for one in view.findChildren(QWidget) if one.objectName().startswith("password.")]
    assert len(names) == len(set(names))
    assert find(view, "password.save").isVisible()
