"""The users panel, worked from the keyboard as an administrator does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from teller.bank.badge import View
from teller.counter import clipboard
from teller.counter.users.view import UsersView
from teller.counter.widgets import dialog
from teller.testing.desk import InlineDesk
from teller.testing.screens.keys import find, press
from teller.testing.screens.users import UsersScreen

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NIA = ("Nia Novak", "nia@northgate.example")


def open_panel(qtbot, desk, figures):
    view = UsersView(desk, figures)
    qtbot.addWidget(view)
    view.resize(1100, 560)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.refresh()
    view.first_focus()
    return view


@pytest.fixture
def view(qtbot, desk, figures):
    return open_panel(qtbot, desk, figures)


@pytest.fixture
def screen(qtbot, view):
    return UsersScreen(view, qtbot.waitUntil)


def words_of(root):
    """Every text a widget below here shows, tells a screen reader, or has in a tooltip."""
    said = []
    for widget in [root, *root.findChildren(QWidget)]:
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
    return "\n".join(said)


def test_the_table_says_who_may_sign_in_as_what(screen, view):
    assert view.table.hasFocus()
    assert screen.rows()[0] == ("Ada Admin", "ada@northgate.example", "Administrator", "active", "24 Nov")


def test_a_start_password_is_shown_once_and_then_nowhere(screen, view):
    password = screen.add(*NIA, role="Auditor")
    assert len(password) == 19
    screen.put_password_away()
    assert password not in words_of(view)
    assert screen.chosen() == "Nia Novak"
    assert screen.state() == "start password"


@pytest.mark.parametrize("leave", [lambda view: view.hide(), lambda view: view.clear()])
def test_leaving_takes_the_start_password_away(screen, view, leave):
    password = screen.add(*NIA)
    leave(view)
    assert password not in words_of(view)


def test_a_start_password_that_nobody_would_see_is_not_shown_at_all(view):
    view.hide()
    view.presenter.add(*NIA, "teller")
    assert not view.once.holds_secret()
    assert "was not shown" in view.notice.text()


def test_a_copied_password_is_taken_back_from_the_clipboard(screen, view):
    password = screen.add(*NIA)
    press(find(view, "users.copy"), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == password
    clipboard.take_back()
    assert QGuiApplication.clipboard().text() == ""


def test_a_user_is_disabled_and_enabled_in_place(screen):
    screen.choose("Tom Reed")
    screen.disable()
    assert (screen.chosen(), screen.state()) == ("Tom Reed", "disabled")
    screen.enable()
    assert screen.state() == "active"


def test_a_role_is_changed_in_place(screen):
    screen.choose("Tom Reed")
    screen.change_role("Auditor")
    assert next(row for row in screen.rows() if row[0] == "Tom Reed")[2] == "Auditor"


def test_a_reset_shows_another_start_password(screen):
    screen.choose("Tom Reed")
    assert screen.reset_password()
    screen.put_password_away()
    assert screen.state() == "start password"


def test_escape_leaves_a_question_with_nothing_done(screen, view):
    screen.choose("Tom Reed")
    press(find(view, "users.disable"), Qt.Key.Key_Return)
    assert view.panel.ask_disable.back.hasFocus()
    assert not view.add.isVisible()
    press(view.panel.ask_disable.back, Qt.Key.Key_Escape)
    assert find(view, "users.disable").hasFocus()
    assert screen.state() == "active"


def test_a_refusal_stands_beside_its_field_with_the_cursor_in_it(screen, view):
    assert screen.add("Nia", "tom@northgate.example") == ""
    assert screen.refusal() == "Somebody signs in with this address already. Choose another, or find them in the list."
    assert view.new.email.editor.hasFocus()
    assert screen.add("Ñiá 王", "nia@northgate.example")


def test_what_was_typed_is_let_go_only_when_asked(screen, view, monkeypatch):
    screen.add("Nia", "not an address")
    assert view.is_dirty()
    monkeypatch.setattr(dialog, "ask", lambda *_, **__: False)
    screen.leave()
    assert view.new.person.text() == "Nia"
    monkeypatch.setattr(dialog, "ask", lambda *_, **__: True)
    screen.leave()
    assert not view.is_dirty()
    assert view.table.hasFocus()


def test_nothing_of_anybody_stays_after_the_session(screen, view):
    screen.choose("Tom Reed")
    screen.disable()
    assert "Tom Reed" in words_of(view)
    view.clear()
    assert "Tom" not in words_of(view)
    view.refresh()
    screen.add("Nia", "tom@northgate.example")
    view.clear()
    left = words_of(view)
    for secret in ("Nia", "Tom", "Ada", "northgate"):
        assert secret not in left
    assert view.table.paged.rowCount() == 0


def test_a_teller_is_told_that_users_are_not_for_their_role(qtbot, bank, teller, figures):
    panel = open_panel(qtbot, InlineDesk(bank, bank.view(teller, View.TILL)), figures)
    assert panel.states.state() == "not permitted"
    assert not panel.add.isVisible()


def test_nothing_is_cut_at_the_smallest_work_area(screen, view):
    screen.choose("Tom Reed")
    assert view.minimumSizeHint().width() <= 1100
    assert view.minimumSizeHint().height() <= 560


def test_names_and_mnemonics_are_unique(view):
    names = [widget.objectName() for widget in view.findChildren(QWidget) if widget.objectName().startswith("users.")]
    assert len(names) == len(set(names))
    letters = [
        text[text.index("&") + 1].lower()
        for widget in view.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and "&" in (text := widget.text())
    ]
    assert len(letters) == len(set(letters))
