"""The shell, the lock over it, and the screens before it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from teller.counter import icons, look
from teller.counter.set_up.view import SetUpView
from teller.counter.sign_in.view import SignInView
from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.field import TextField
from teller.counter.widgets.plain import label
from teller.counter.window import Window

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qtbot):
    made = Window("Northgate", practice=True)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_a_veil_hides_everything_and_keeps_the_half_filled_form(window):
    field = TextField("Amount", name="x.amount")
    window.add_page("pay", "Pay", "transfer", field)
    window.show_shell()
    field.set_text("150")
    field.take_focus()
    window.veil(SignInView())
    assert not field.editor.isVisible()
    field.editor.setFocus()
    assert not field.editor.hasFocus()
    window.unveil()
    assert field.text() == "150"
    assert field.editor.isVisible()
    assert field.editor.hasFocus()


def test_pages_are_read_out_as_one_of_several_and_what_is_done_at_once_as_a_button(window):
    window.add_page("one", "One", "today", QWidget())
    window.add_page("two", "Two", "today", QWidget())
    window.navigation.add("lock", "Lock", "lock", "Ctrl+L", at_foot=True, is_page=False)
    window.show_shell()
    roles = {
        key: QAccessible.queryAccessibleInterface(window.findChild(QWidget, f"window.go_{key}"))
        for key in ("one", "two", "lock")
    }
    assert [each.role().name for each in roles.values()] == ["RadioButton", "RadioButton", "Button"]
    assert [roles[key].state().checked for key in ("one", "two")] == [1, 0]


def test_an_arrow_key_in_the_navigation_turns_pages_and_never_locks_or_signs_out(qtbot, window):
    window.add_page("one", "One", "today", QWidget())
    window.add_page("two", "Two", "today", QWidget())
    window.navigation.add("lock", "Lock", "lock", "Ctrl+L", at_foot=True, is_page=False)
    window.show_shell()
    done = []
    window.navigation.chosen.connect(done.append)
    window.findChild(QWidget, "window.go_one").setFocus()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert done == ["two"]


def test_shortcuts_rest_under_the_veil(qtbot, window):
    shown = []
    for key, shortcut in (("one", "Alt+1"), ("two", "Alt+2")):
        window.add_page(key, key, "today", QWidget(), shortcut)
    window.show_shell()
    window.page_shown.connect(shown.append)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert shown == ["two"]
    window.veil(QLineEdit())
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert shown == ["two"]


def test_the_customer_in_service_is_shown_and_forgotten(window):
    window.build_shell()
    window.customer.show_customer("Amara Okafor", "C-104 218", "passport", "3 min")
    assert not window.customer.isHidden()
    window.customer.clear()
    assert window.customer.isHidden()
    assert all(each.text() == "" for each in window.customer.findChildren(QLabel) if each.objectName())


def test_practice_is_on_screen_only_where_it_is_practice(window):
    window.build_shell()
    assert not window.top.mark.isHidden()
    window.set_bank("Northgate", practice=False)
    assert window.top.mark.isHidden()


def test_a_name_is_never_markup(qapp):
    assert label("<b>Ada</b>").textFormat() == Qt.TextFormat.PlainText


def test_the_theme_can_change_while_everything_is_on_screen(window):
    window.add_page("pay", "Pay", "transfer", QWidget())
    app = QApplication.instance()
    try:
        look.apply(app, "dark")
        assert look.colour("surface").name().upper() == "#1A1E26"
        assert window.palette().window().color().name().upper() == "#1A1E26"
    finally:
        look.apply(app, "light")


def test_every_icon_can_be_drawn(qtbot):
    names = [drawn.stem for drawn in icons.path("icons").glob("*.svg")]
    assert len(names) >= 31
    for name in names:
        picture = icons.pixmap(name).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height()))


def test_no_icon_is_packed_that_nothing_wears():
    code = "".join(each.read_text("utf-8") for each in Path(look.__file__).parent.rglob("*.py"))
    assert [each.stem for each in icons.path("icons").glob("*.svg") if f'"{each.stem}"' not in code] == []


def test_signing_in_hands_over_what_was_typed_and_empties_a_wrong_password(qtbot, window):
    view = SignInView("Northgate")
    window.enter(view)
    view.email.set_text(" tom@bank.example ")
    view.password.set_text("wrong")
    with qtbot.waitSignal(view.submitted, timeout=500) as said:
        qtbot.keyClick(view.password.line, Qt.Key.Key_Return)
    assert said.args == ["tom@bank.example", "wrong", ""]
    view.show_notice("The e-mail address or the password is wrong.")
    assert view.password.text() == ""
    assert view.password.line.hasFocus()


def test_practice_people_fill_the_form_in(qtbot, window):
    view = SignInView("Northgate")
    window.enter(view)
    view.practice_users([("Teller", "tom@practice.example", "one"), ("Auditor", "ada@practice.example", "two")])
    qtbot.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert (view.email.text(), view.password.text()) == ("ada@practice.example", "two")


def test_confirming_asks_once_more_and_escape_goes_back(qtbot):
    panel = ConfirmPanel("x.confirm")
    qtbot.addWidget(panel)
    panel.show()
    panel.ask(
        title="Withdraw", amount="150.00", currency="EUR", who=[("From", "Everyday")],
        afterwards=[("Balance", "10.00")], action="Post 150.00", warnings=["Posted twice?"],
    )  # fmt: skip
    assert panel.post.text() == "Post 150.00"
    with qtbot.waitSignal(panel.confirmed, timeout=500):
        qtbot.keyClick(panel, Qt.Key.Key_Return)
    panel.set_busy(True)
    with qtbot.assertNotEmitted(panel.confirmed, wait=10):
        qtbot.keyClick(panel, Qt.Key.Key_Return)
    panel.set_busy(False)
    with qtbot.waitSignal(panel.went_back, timeout=500):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_the_first_run_is_answered_page_by_page(qtbot):
    view = SetUpView([("EUR", "Euro"), ("JPY", "Yen")])
    qtbot.addWidget(view)
    view.show()
    answers = {
        "bank_name": "Northgate", "vault_cash": "1000", "passphrase": "four odd words here",
        "passphrase_again": "four odd words", "admin_name": "Ada", "admin_email": "ada@bank.example",
        "admin_password": "pass word pass", "admin_password_again": "pass word pass",
    }  # fmt: skip
    for name, text in answers.items():
        view.findChild(QLineEdit, f"set_up.{name}").setText(text)
    view._next.click()
    view._next.click()
    assert "not the same" in view._passphrase.form.field("passphrase_again").notice()
    view.findChild(QLineEdit, "set_up.passphrase_again").setText("four odd words here")
    view._next.click()
    view._next.click()
    with qtbot.waitSignal(view.submitted, timeout=500) as said:
        view._create.click()
    form = said.args[0]
    assert (form.bank_name, form.currency, form.vault_cash) == ("Northgate", "EUR", "1000")
    assert "four odd words" not in repr(form)
    view.notice_for("admin_email", "This address is no address.")
    assert view._admin.isVisible()


def test_the_sign_in_window_needs_neither_the_bank_nor_drawings():
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from teller.counter import look; from teller.counter.window import Window\n"
        "from teller.counter.sign_in.view import SignInView\n"
        "look.apply(app); w = Window('N'); w.enter(SignInView('N')); w.show()\n"
        "heavy = {'PySide6.QtSvg', 'PySide6.QtPrintSupport', 'sqlalchemy', 'pydantic', 'jwt', 'asyncio'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True, timeout=30
    )
    assert ran.stdout.strip() == "[]"
