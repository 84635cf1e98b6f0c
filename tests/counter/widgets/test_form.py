"""Forms are worked from the keyboard and say beside the field what is wrong."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit

from teller.counter.widgets.button import button
from teller.counter.widgets.date_field import parse_date
from teller.counter.widgets.field import PasswordField, TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def form(qtbot):
    made = Form()
    made.add(TextField("&Name", name="pay.name"))
    made.add(MoneyField("&Amount", name="pay.amount", currency="EUR"))
    made.set_buttons(button("Review", name="pay.review", weight="primary"), button("Back", name="pay.back"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_enter_in_a_field_presses_the_primary_button(qtbot, form):
    with qtbot.waitSignal(form.submitted, timeout=500):
        qtbot.keyClick(form.field("amount").editor, Qt.Key.Key_Return)


def test_escape_gives_up(qtbot, form):
    with qtbot.waitSignal(form.cancelled, timeout=500):
        qtbot.keyClick(form.field("name").editor, Qt.Key.Key_Escape)


def test_a_busy_form_hears_nothing_and_gives_the_cursor_back(qtbot, form):
    said = []
    form.submitted.connect(lambda: said.append(1))
    form.field("amount").take_focus()
    form.set_busy(True)
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert not said
    form.set_busy(False)
    assert form.field("amount").editor.hasFocus()


def test_a_notice_is_read_out_and_goes_when_the_answer_changes(form):
    form.notice_for("amount", "Only 60.00 is available.")
    field = form.field("pay.amount")
    assert field.editor.hasFocus()
    assert field.editor.accessibleDescription() == "Only 60.00 is available."
    field.set_text("60")
    assert field.notice() == ""
    assert field.editor.accessibleDescription() == ""


def test_a_form_knows_whether_anything_was_typed(form):
    assert not form.is_dirty()
    form.field("name").set_text("Ada")
    assert form.is_dirty()
    form.clear()
    assert not form.is_dirty()


def test_a_notice_moves_nothing_below_it(form):
    before = form.primary.y()
    form.field("name").show_notice("Give a name.")
    form.layout().activate()
    assert form.primary.y() == before


def test_a_password_is_forgotten_out_of_sight_and_never_shown_by_itself(qtbot):
    field = PasswordField("Password", name="x.password")
    qtbot.addWidget(field)
    field.show()
    field.set_text("secret")
    field.eye.click()
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    field.hide()
    assert field.text() == ""
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_the_number_pad_writes_the_readers_own_decimal_point(qtbot):
    field = MoneyField("Amount", name="x.amount")
    qtbot.addWidget(field)
    field.setLocale(QLocale("de_DE"))
    qtbot.keyClick(field.line, Qt.Key.Key_Period, Qt.KeyboardModifier.KeypadModifier)
    assert field.text() == ","


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1984-02-29", date(1984, 2, 29)),
        ("1984-02-30", None),
        ("02/29/1984", date(1984, 2, 29)),
        ("02/30/1984", None),
        ("2/9/84", None),
        ("24 Nov 2026", date(2026, 11, 24)),
        ("tomorrow", None),
        ("", None),
    ],
)
def test_only_days_that_exist_are_days(text, day):
    assert parse_date(text, QLocale("en_US")) == day
