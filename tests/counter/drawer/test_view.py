"""The drawer's page, worked from the keyboard."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.money import Money
from teller.counter.drawer.view import DrawerView
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.keys import find, press

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def open_panel(qtbot, desk, figures, *, keeps_vault=False):
    view = DrawerView(desk, figures, keeps_vault=keeps_vault)
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
    return DrawerScreen(view, qtbot.waitUntil)


@pytest.fixture
def supervisors_view(qtbot, supervisors_desk, figures):
    return open_panel(qtbot, supervisors_desk, figures, keeps_vault=True)


@pytest.fixture
def supervisors(qtbot, supervisors_view):
    return DrawerScreen(supervisors_view, qtbot.waitUntil)


def test_without_a_drawer_the_first_free_one_waits_to_be_chosen(screen, view):
    assert not screen.has_one_open()
    assert screen.drawers()[0] == ["Drawer 1", "free", ""]
    assert view.focusWidget().objectName() == "drawer.tills"
    assert find(view, "drawer.open").text() == "Open Drawer 1"


def test_a_drawer_is_opened_by_keyboard(qtbot, screen, view):
    changes, own = [], []
    view.changed.connect(lambda: changes.append(1))
    view.state_known.connect(own.append)
    screen.open("Drawer 2", "8,420.00")
    assert screen.has_one_open()
    assert screen.held() == "8,420.00"
    assert screen.notice() == "Drawer 2 is open, with EUR 8,420.00 in it."
    assert not screen.sees_drawers()
    assert changes == [1]
    assert [(state.name, state.held) for state in own] == [("Drawer 2", Money(842_000))]
    assert view.focusWidget().objectName() == "drawer.buy"


def test_the_cursor_waits_for_the_answer_and_then_is_where_work_begins(qtbot, slow_desk, figures):
    view = open_panel(qtbot, slow_desk, figures)
    screen = DrawerScreen(view, qtbot.waitUntil)
    assert screen.state() == "loading"
    slow_desk.answer()
    assert view.focusWidget().objectName() == "drawer.tills"
    screen.open("Drawer 1", "1.00")
    slow_desk.answer()
    slow_desk.answer()
    assert screen.has_one_open()
    assert view.focusWidget().objectName() == "drawer.buy"


def test_a_late_answer_takes_the_cursor_from_no_other_page(qtbot, slow_desk, figures):
    view = open_panel(qtbot, slow_desk, figures)
    view.hide()
    slow_desk.answer()
    assert not view.focusWidget() or not view.focusWidget().hasFocus()


def test_a_float_that_cannot_be_puts_the_cursor_back(screen, view):
    screen.open("Drawer 1", "1e5")
    assert screen.field_notice("float") == "Type the amount in plain digits, such as 150.00."
    assert view.focusWidget().objectName() == "drawer.float"
    assert view.is_dirty()


def test_what_could_not_be_loaded_can_be_tried_again_and_is_never_zero(qtbot, desk, figures):
    token, desk.token = desk.token, "none"
    view = open_panel(qtbot, desk, figures)
    screen = DrawerScreen(view, qtbot.waitUntil)
    assert screen.state() == "failed"
    assert screen.held() == "…"
    desk.token = token
    press(find(view, "drawer.state.action"), Qt.Key.Key_Space)
    assert screen.state() == "content"


def test_a_teller_sees_neither_the_vault_nor_what_is_done_with_it(screen):
    assert not screen.keeps_vault()
    assert screen.vault() == ""


def test_a_supervisor_sees_all_the_cash(supervisors, screen):
    screen.open("Drawer 2", "100.00")
    supervisors_page = supervisors._root
    supervisors_page.refresh()
    assert supervisors.vault() == "999,900.00"
    by_name = {row[0]: row for row in supervisors.drawers()}
    assert by_name["Drawer 2"][1] == "Tom Reed"
    assert by_name["Drawer 2"][3] == "100.00"
    assert by_name["Drawer 1"][3] == "0.00"


def test_a_supervisor_with_a_drawer_open_goes_on_seeing_the_others(supervisors):
    supervisors.open("Drawer 1", "0")
    assert supervisors.has_one_open()
    assert supervisors.sees_drawers()


def test_a_delivery_is_confirmed_and_then_in_the_vault(supervisors, supervisors_view):
    supervisors.receive("1,000.00", "Nöte 4711")
    assert supervisors.asked_amount() == "1,000.00"
    supervisors.confirm()
    assert supervisors.vault() == "1,001,000.00"
    assert supervisors.notice() == "EUR 1,000.00 received. The cash vault holds EUR 1,001,000.00 now."
    assert not supervisors_view.is_dirty()


def test_back_from_a_delivery_keeps_what_was_typed(supervisors, supervisors_view):
    supervisors.receive("1,000.00", "note 4711")
    supervisors.go_back()
    assert find(supervisors_view, "drawer.receive_amount").text() == "1,000.00"
    assert supervisors_view.focusWidget().objectName() == "drawer.receive_amount"
    assert supervisors.vault() == "1,000,000.00"


def test_a_new_drawer_can_be_opened_at_once(supervisors):
    supervisors.add("Drawer 9")
    assert supervisors.notice() == "Drawer 9 is ready to be opened."
    supervisors.open("Drawer 9", "1.00")
    assert supervisors.has_one_open()


def test_a_name_that_is_taken_is_said_beside_its_field(supervisors, supervisors_view):
    supervisors.add("Drawer 1")
    assert supervisors.field_notice("add_name") == "There is a drawer of this name already. Choose another name."
    assert supervisors_view.focusWidget().objectName() == "drawer.add_name"


def test_money_that_moved_is_seen_at_the_next_refresh(screen, view, bank, tellers_session):
    bank.open_till(tellers_session, till=1, cents=700)
    view.refresh()
    assert screen.held() == "7.00"


def test_what_happened_is_told_once(screen, view):
    screen.open("Drawer 1", "1.00")
    view.hide()
    view.show()
    assert screen.notice() == ""


def test_a_cleared_page_shows_no_figure(screen, view):
    screen.open("Drawer 1", "8,420.00")
    view.clear()
    assert screen.held() == "…"
    assert screen.drawers() == []
    assert (screen.notice(), screen.state()) == ("", "loading")
