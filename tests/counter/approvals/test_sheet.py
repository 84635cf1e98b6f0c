"""The sheet: one thing at a time, all from the keyboard, and the maker and the deed in sight the whole time."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from teller.bank.badge import Role
from teller.counter.approvals.sheet import ApprovalSheet
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.keys import press, type_text

NAME = "movement.approval"


class Sheet:
    """The sheet as a person works it."""

    def __init__(self, view):
        self.view = view

    def label(self, name):
        return self.view.findChild(QLabel, f"{NAME}.{name}").text()

    def line(self, name):
        return self.view.findChild(QLineEdit, f"{NAME}.{name}")

    def button(self, name):
        return self.view.findChild(QPushButton, f"{NAME}.{name}")

    def type(self, name, text):
        self.line(name).setFocus()
        type_text(self.line(name), text)

    def enter(self, name):
        press(self.line(name), Qt.Key.Key_Return)

    def focused(self):
        return self.view.focusWidget().objectName()


@pytest.fixture
def sheet(qtbot, presenter, over, broken):
    view = ApprovalSheet(presenter, NAME)
    qtbot.addWidget(view)
    view.resize(1100, 560)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    presenter.begin(*over, broken)
    return Sheet(view)


@pytest.fixture
def granted(presenter):
    said = []
    presenter.granted.connect(said.append)
    return said


def test_a_whole_approval_from_the_keyboard(sheet, granted):
    assert sheet.focused() == f"{NAME}.reason"
    sheet.type("reason", "an inheritance")
    sheet.enter("reason")
    assert sheet.focused() == f"{NAME}.email"
    assert sheet.label("title") == "Supervisor’s approval"
    assert sheet.label("headline") == "Withdrawal of 15,000.00"
    assert sheet.label("maker") == "Asked by Tom Reed"
    assert sheet.label("said_reason") == "an inheritance"
    sheet.type("email", NAMES[Role.SUPERVISOR][1])
    sheet.type("password", PASSWORD)
    sheet.enter("password")
    assert len(granted) == 1


def test_a_wrong_password_is_emptied_and_the_address_stays(sheet):
    sheet.type("reason", "an inheritance")
    sheet.enter("reason")
    sheet.type("email", "sara@northgate.example")
    sheet.type("password", "wrong")
    sheet.enter("password")
    assert "2 more tries are left" in sheet.label("notice.text")
    assert sheet.line("password").text() == ""
    assert sheet.line("email").text() == "sara@northgate.example"
    assert sheet.focused() == f"{NAME}.password"


def test_escape_goes_back_from_every_page_and_no_password_stays(qtbot, sheet, presenter, over, broken):
    gone = []
    presenter.withdrawn.connect(lambda: gone.append(True))
    press(sheet.line("reason"), Qt.Key.Key_Escape)
    assert gone == [True]
    presenter.begin(*over, broken)
    sheet.type("reason", "an inheritance")
    sheet.enter("reason")
    sheet.type("password", "secret")
    press(sheet.line("password"), Qt.Key.Key_Escape)
    assert gone == [True, True]
    presenter.begin(*over, broken)
    presenter.ask("an inheritance", in_place=False)
    assert sheet.line("password").text() == ""
    press(sheet.view.focusWidget(), Qt.Key.Key_Escape)
    assert gone == [True, True, True]


def test_enter_on_the_page_that_waits_does_nothing(sheet, presenter, granted):
    sheet.type("reason", "an inheritance")
    sheet.button("ask_queue").click()
    assert sheet.view.is_waiting()
    assert sheet.label("time_left") == "5:00"
    press(sheet.view.focusWidget(), Qt.Key.Key_Return)
    assert sheet.view.is_waiting()
    assert granted == []


def test_who_has_come_after_all_approves_here(sheet, granted):
    sheet.type("reason", "an inheritance")
    sheet.button("ask_queue").click()
    sheet.button("here").click()
    assert sheet.focused() == f"{NAME}.email"
    sheet.button("wait").click()
    assert sheet.view.is_waiting()


def test_nothing_is_looked_at_while_it_is_hidden(sheet, presenter):
    sheet.type("reason", "an inheritance")
    sheet.button("ask_queue").click()
    assert presenter._second.isActive()
    sheet.view.hide()
    assert not presenter._second.isActive()
    sheet.view.show()
    assert presenter._second.isActive()


def test_nothing_of_the_customer_stays(sheet, presenter):
    sheet.type("reason", "an inheritance")
    sheet.enter("reason")
    presenter.forget()
    sheet.view.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown = [label.text() for label in sheet.view.findChildren(QLabel)] + [
        line.text() for line in sheet.view.findChildren(QLineEdit)
    ]
    assert not any("Amara" in text or "15,000" in text or "inheritance" in text for text in shown)
