"""The drawer's page is built anew: what was counted is there again, and no delivery comes in twice."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.money import Money
from teller.counter.drawer.view import DrawerView
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.keys import find, press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def build(qtbot, desk, figures):
    def built(at=desk, *, kept=None, keeps_vault=False):
        view = DrawerView(at, figures, keeps_vault=keeps_vault)
        qtbot.addWidget(view)
        view.resize(1100, 560)
        view.show()
        view.refresh() if kept is None else view.take_up(kept)
        return view, DrawerScreen(view, qtbot.waitUntil)

    return built


def test_the_drawer_chosen_and_the_float_counted_are_there_again(build):
    view, _ = build()
    find(view, "drawer.tills").select(2)
    type_text(find(view, "drawer.float"), "842")
    view, _ = build(kept=view.keep())
    assert find(view, "drawer.float").text() == "842"
    assert find(view, "drawer.open").text() == "Open Drawer 3"
    assert view.is_dirty()


def test_a_drawer_that_was_opened_without_the_answer_being_heard_is_ones_own(build, slow_desk):
    view, screen = build(slow_desk)
    slow_desk.answer()
    screen.open("Drawer 1", "100")
    kept = view.keep()
    slow_desk.answer()
    view, screen = build(kept=kept)
    assert screen.has_one_open()
    assert screen.held() == "100.00"
    assert not view.is_dirty()


def test_what_is_answered_after_the_page_was_kept_is_told_to_nobody(build, slow_desk):
    view, screen = build(slow_desk)
    slow_desk.answer()
    screen.open("Drawer 1", "100")
    told = []
    view.changed.connect(lambda: told.append(1))
    view.keep()
    slow_desk.answer()
    assert told == []
    assert screen.notice() == ""


def test_a_delivery_under_review_is_reviewed_anew(build, supervisors_desk):
    view, screen = build(supervisors_desk, keeps_vault=True)
    screen.receive("1,000.00", "note 4711")
    view, screen = build(supervisors_desk, kept=view.keep(), keeps_vault=True)
    assert not screen.is_asked()
    assert find(view, "drawer.receive_amount").text() == "1,000.00"
    assert find(view, "drawer.receive_memo").text() == "note 4711"


def test_a_delivery_whose_answer_was_lost_is_asked_for_again_under_the_same_request(build, failing_supervisors):
    view, screen = build(failing_supervisors, keeps_vault=True)
    screen.receive("1,000.00", "note 4711")
    failing_supervisors.deaf = True
    screen.confirm()
    failing_supervisors.deaf = False
    view, screen = build(failing_supervisors, kept=view.keep(), keeps_vault=True)
    assert screen.is_asked()
    assert screen.asked_notice().startswith("No answer came, so it is not sure that this was received.")
    screen.confirm()
    assert len(set(failing_supervisors.requests)) == 1
    assert screen.vault() == "1,001,000.00"


@pytest.fixture
def bought(build, failing):
    """A drawer of 500.00 whose buying of 100.00 was posted, and nobody heard of it."""
    view, screen = build(failing)
    screen.open("Drawer 1", "500")
    screen.move("buy", "100.00")
    failing.deaf = True
    screen.confirm()
    failing.deaf = False
    return view, screen


def test_cash_whose_answer_was_lost_is_moved_again_under_the_same_request(build, bought, failing, bank):
    view, _ = bought
    view, screen = build(failing, kept=view.keep())
    assert not screen.is_asked()
    assert find(view, "drawer.buy_amount").text() == "100.00"
    assert screen.says("buy") == "No answer was heard. Do it once more: it is not done twice."
    press(find(view, "drawer.buy_amount"), Qt.Key.Key_Return)
    screen.confirm()
    assert bank.pieces_in().total == Money(600_00)
    assert screen.held() == "600.00"


def test_a_refusal_that_says_nothing_of_a_lost_request_leaves_it_the_same_one(bought, desk, bank):
    view, screen = bought
    token, desk.token = desk.token, "of a session that is over"
    screen.confirm()
    desk.token = token
    press(find(view, "drawer.buy_amount"), Qt.Key.Key_Return)
    screen.confirm()
    assert bank.pieces_in().total == Money(600_00)


def test_a_half_typed_new_drawer_is_there_again(build, supervisors_desk):
    view, _ = build(supervisors_desk, keeps_vault=True)
    find(view, "drawer.add").click()
    type_text(find(view, "drawer.add_name"), "Drawer 9")
    view, _ = build(supervisors_desk, kept=view.keep(), keeps_vault=True)
    assert find(view, "drawer.add_name").text() == "Drawer 9"
    assert find(view, "drawer.add_save").isVisible()


def test_until_the_drawers_are_known_what_is_to_be_taken_up_is_kept(build, slow_desk):
    view, _ = build()
    type_text(find(view, "drawer.float"), "842")
    kept = view.keep()
    view, _ = build(slow_desk, kept=kept)
    assert view.is_dirty()
    assert view.keep() is kept


def test_nothing_is_kept_where_nothing_was_typed(build):
    view, _ = build()
    assert view.keep() is None
