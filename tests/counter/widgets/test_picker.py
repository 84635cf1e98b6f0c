"""An account or a customer is chosen by typing, with the cursor staying in its line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter.widgets.button import button
from teller.counter.widgets.form import Form
from teller.counter.widgets.picker import AccountPicker, Choice, CustomerPicker

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ACCOUNTS = [
    Choice("4021773306", "Everyday", "4021 7733 06", "1,284.50"),
    Choice("4021774119", "Savings", "4021 7741 19", "12,000.00"),
    Choice("4021776002", "Rent pot", "4021 7760 02", "−350.00"),
]


class Page(QWidget):
    """A picker in a form with a button, in a window with room below it."""

    def __init__(self, picker):
        super().__init__()
        self.form, self.sent = Form(), 0
        self.picker = self.form.add(picker)
        self.form.set_buttons(button("Review", name="x.review", weight="primary"))
        self.form.submitted.connect(self._send)
        QVBoxLayout(self).addWidget(self.form)

    def _send(self):
        self.sent += 1


@pytest.fixture
def page(qtbot):
    def built(picker):
        made = Page(picker)
        qtbot.addWidget(made)
        made.resize(640, 480)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        picker.take_focus()
        return made

    return built


@pytest.fixture
def account(page):
    made = page(AccountPicker("From", name="x.from"))
    made.picker.set_accounts(ACCOUNTS)
    return made


def offered(picker):
    return [choice.title for choice in picker.list.choices()] if picker.list.is_open() else None


def test_the_down_arrow_shows_all_and_enter_chooses_without_sending_the_form(qtbot, account):
    picker = account.picker
    assert offered(picker) is None
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    assert offered(picker) == ["Everyday", "Savings", "Rent pot"]
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert picked.args == ["4021774119"]
    assert (picker.value(), picker.text(), account.sent) == ("4021774119", "Savings  4021 7741 19", 0)
    assert offered(picker) is None
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert account.sent == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [("sav", ["Savings"]), ("77 41", ["Savings"]), ("4021 77", ["Everyday", "Savings", "Rent pot"]),
     ("POT", ["Rent pot"]), ("7733", ["Everyday"]), ("ren 6002", ["Rent pot"]), ("holiday", [])],
)  # fmt: skip
def test_typing_filters_by_parts_of_the_name_and_of_the_number_however_it_is_grouped(qtbot, account, typed, found):
    qtbot.keyClicks(account.picker.line, typed)
    assert offered(account.picker) == found
    assert bool(account.picker.list.message()) == (not found)


def test_escape_closes_the_list_and_only_then_leaves_the_form(qtbot, account):
    left = []
    account.form.cancelled.connect(lambda: left.append(True))
    qtbot.keyClicks(account.picker.line, "sav")
    qtbot.keyClick(account.picker.line, Qt.Key.Key_Escape)
    assert (offered(account.picker), left, account.picker.text()) == (None, [], "sav")
    qtbot.keyClick(account.picker.line, Qt.Key.Key_Escape)
    assert left == [True]


def test_tab_takes_what_is_marked_and_goes_on(qtbot, account):
    qtbot.keyClicks(account.picker.line, "rent")
    qtbot.keyClick(account.picker.line, Qt.Key.Key_Tab)
    assert account.picker.value() == "4021776002"
    assert not account.picker.line.hasFocus()
    assert account.picker.notice() == ""


def test_what_is_typed_and_fits_nothing_is_said_when_one_leaves(qtbot, account):
    qtbot.keyClicks(account.picker.line, "holiday")
    qtbot.keyClick(account.picker.line, Qt.Key.Key_Tab)
    assert account.picker.value() is None
    assert "Choose one of the accounts" in account.picker.notice()


def test_changing_the_words_of_a_choice_unchooses_it(qtbot, account):
    account.picker.choose(ACCOUNTS[0])
    qtbot.keyClick(account.picker.line, Qt.Key.Key_Delete)
    assert account.picker.value() is None


def test_the_only_account_is_chosen_already(page):
    made = page(AccountPicker("From", name="x.from"))
    made.picker.set_accounts(ACCOUNTS[:1])
    assert made.picker.value() == "4021773306"
    assert not made.picker.is_dirty()


def test_another_customers_number_may_stand_where_that_is_allowed(qtbot, page):
    made = page(AccountPicker("To", name="x.to", strict=False))
    made.picker.set_accounts(ACCOUNTS)
    qtbot.keyClicks(made.picker.line, "4999 0000 07")
    assert offered(made.picker) is None
    qtbot.keyClick(made.picker.line, Qt.Key.Key_Return)
    assert (made.picker.value(), made.picker.text(), made.sent) == (None, "4999 0000 07", 1)


@pytest.mark.parametrize("leave", [lambda page: page.picker.clear(), lambda page: page.hide()])
def test_no_row_stays_once_the_list_is_closed(qtbot, account, leave):
    qtbot.keyClick(account.picker.line, Qt.Key.Key_Down)
    assert offered(account.picker)
    leave(account)
    assert not account.picker.list.choices()
    assert account.picker.list.marked() is None


def test_a_click_chooses_a_row(qtbot, account):
    qtbot.mouseClick(account.picker.line, Qt.MouseButton.LeftButton)
    rows = account.picker.list.findChild(QWidget, "x.from.choices")
    place = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert account.picker.value() == "4021776002"
    assert account.picker.line.hasFocus()


def test_a_locked_picker_drops_nothing_down(qtbot, account):
    account.picker.line.setReadOnly(True)
    qtbot.keyClick(account.picker.line, Qt.Key.Key_Down)
    qtbot.mouseClick(account.picker.line, Qt.MouseButton.LeftButton)
    assert offered(account.picker) is None


# -- customers


@pytest.fixture
def customer(page):
    return page(CustomerPicker("Customer", name="x.customer"))


def test_each_letter_asks_and_the_answer_drops_down(qtbot, customer):
    asked = []
    customer.picker.searched.connect(asked.append)
    qtbot.keyClicks(customer.picker.line, "ama")
    assert asked == ["a", "am", "ama"]
    customer.picker.show_results([Choice("104218", "Amara Okafor", "C-104 218")], more=True)
    assert (offered(customer.picker), "more" in customer.picker.list.message()) == (["Amara Okafor"], True)
    qtbot.keyClick(customer.picker.line, Qt.Key.Key_Return)
    assert (customer.picker.value(), customer.sent, asked[-1]) == ("104218", 0, "ama")


def test_nobody_found_and_not_able_to_look_are_told_apart(qtbot, customer):
    qtbot.keyClicks(customer.picker.line, "zz")
    customer.picker.show_results([])
    nobody = customer.picker.list.message()
    customer.picker.show_failed("The file is locked.")
    assert nobody.startswith("Nobody found.")
    assert customer.picker.list.message() == "The file is locked."


def test_an_answer_that_comes_too_late_is_not_shown(qtbot, customer):
    qtbot.keyClicks(customer.picker.line, "ama")
    customer.hide()
    customer.picker.show_results([Choice("104218", "Amara Okafor")])
    assert not customer.picker.list.choices()
