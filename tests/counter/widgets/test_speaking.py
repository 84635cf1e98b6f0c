"""What appears is spoken: results when there is a moment, refusals at once; and nothing stays behind in a widget."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.field import TextField
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.notice import Notice, Toast
from teller.counter.widgets.plain import direction_of
from teller.counter.widgets.receipt import ReceiptView
from teller.counter.widgets.state import StateStack

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
POLITE, ASSERTIVE = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def spoken(monkeypatch):
    """What a screen reader is told: (text, how urgently)."""
    heard = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


@pytest.fixture
def keep(qtbot):
    def kept(widget):
        qtbot.addWidget(widget)
        if isinstance(widget, Notice):
            return widget  # it comes by itself when it has something to say
        widget.show()
        return widget

    return kept


def test_a_refusal_is_spoken_at_once_and_a_hint_when_there_is_a_moment(keep, spoken):
    field = keep(TextField("Name", name="x.name"))
    field.show_notice("Write a name.")
    field.show_notice("Nobody else is called so.", "good")
    assert spoken == [("Write a name.", ASSERTIVE), ("Nobody else is called so.", POLITE)]


@pytest.mark.parametrize(("tone", "manner"), [("good", POLITE), ("warning", POLITE), ("bad", ASSERTIVE)])
def test_a_banner_is_spoken_as_it_deserves(keep, spoken, tone, manner):
    keep(Notice("x.notice")).say("The drawer is closed.", tone)
    assert spoken == [("The drawer is closed.", manner)]


def test_a_toast_is_spoken_politely(keep, spoken):
    over = keep(QWidget())
    Toast(over).say("Paid out 150.00.")
    assert spoken == [("Paid out 150.00.", POLITE)]


def test_loading_says_nothing_and_a_failure_interrupts(keep, spoken):
    stack = keep(StateStack(QWidget(), name="x.states"))
    stack.show_loading()
    stack.show_empty("No cards yet", "They stand here.")
    stack.show_failed("The file is locked.")
    assert spoken == [
        ("No cards yet. They stand here.", POLITE),
        ("This could not be loaded. The file is locked.", ASSERTIVE),
    ]


def test_the_confirm_step_and_the_receipt_say_what_they_are_about(keep, spoken):
    panel, receipt = keep(ConfirmPanel("x.confirm")), keep(ReceiptView("x.receipt"))
    panel.ask(title="Pay out", amount="150.00", currency="EUR", who=[], afterwards=[], action="Post 150.00")
    receipt.show_receipt(title="Paid out", amount="150.00", currency="EUR", rows=[], reference="1")
    assert spoken == [("Pay out: 150.00 EUR", POLITE), ("Paid out: 150.00 EUR", POLITE)]


def test_nothing_that_was_spoken_stays_in_a_widget(keep):
    over = keep(QWidget())
    notice, toast = Notice("x.notice"), Toast(over)
    keep(notice).say("Card of Amara Okafor is active.", "good")
    toast.say("Card of Amara Okafor is active.")
    notice.clear()
    toast.clear()
    for one in (notice, toast, *notice.findChildren(QWidget), *toast.findChildren(QWidget)):
        assert "Amara" not in one.accessibleName() + one.accessibleDescription() + getattr(one, "text", str)()


def test_a_long_toast_is_whole_and_a_short_one_after_it_is_short(keep):
    over = keep(QWidget())
    over.resize(420, 300)
    toast = Toast(over)
    toast.say("The statement of Everyday, 4021 7733 06, from 1 January to 24 November, is saved as a PDF.")
    long = toast.width()
    assert toast.height() >= toast.heightForWidth(long)
    assert over.rect().contains(toast.geometry())
    toast.say("Done.")
    assert toast.width() < long / 2


def test_a_money_field_says_what_it_understood_but_not_over_a_refusal(keep):
    field = keep(MoneyField("Amount", name="x.amount", currency="EUR", hint="What is handed over."))
    line = field.findChild(QWidget, "x.amount.notice")
    field.set_text("1.25k")
    field.say_understood("1.25k is 1,250.00")
    assert line.text() == field.editor.accessibleDescription() == "1.25k is 1,250.00"
    assert field.notice() == ""
    field.say_understood("")
    assert line.text() == "What is handed over."
    field.show_notice("Only 60.00 is available.")
    field.say_understood("1.25k is 1,250.00")
    assert field.notice() == "Only 60.00 is available."
    field.clear()
    assert line.text() == "What is handed over."


@pytest.mark.parametrize(
    ("text", "direction"),
    [("4021 7733 06", Qt.LayoutDirection.LeftToRight), ("−350.00", Qt.LayoutDirection.LeftToRight),
     ("Everyday", Qt.LayoutDirection.LeftToRight), ("\u05d7\u05e9\u05d1\u05d5\u05df 12", Qt.LayoutDirection.RightToLeft)],
)  # fmt: skip
def test_a_text_is_read_in_the_direction_of_its_first_letter(text, direction):
    assert direction_of(text) == direction
