"""Counting and closing at the counter: blind, once more, then both figures with what may be behind them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from teller.bank.badge import Role
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till.buy_cash import buy_cash
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.keys import find, press, shown, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FLOAT = Pieces({50_00: 4, 20_00: 10, 5_00: 20})  # what `screen` has in the drawer: 500.00


def said(view):
    """Every word on screen."""
    return " ".join(one.text() for one in view.findChildren(QLabel) if one.isVisible())


def test_a_counted_purchase_says_what_changed_hands_and_what_is_there_then(screen, view):
    assert screen.notice() == "EUR 500.00 bought. EUR 500.00 is in your drawer now."
    assert screen.held() == "500.00"
    assert dict(find(view, "drawer.contents").rows()) == {"4 × 50": "200.00", "10 × 20": "200.00", "20 × 5": "100.00"}


def test_a_count_that_agrees_closes_and_says_what_went_back(screen, view):
    own = []
    view.state_known.connect(own.append)
    screen.ask_to_close()
    screen.count(FLOAT)
    assert screen.notice() == "Drawer 1 is closed. EUR 500.00 went back to the cash vault."
    assert not screen.has_one_open()
    assert own[-1] is None


def test_while_it_is_counted_no_figure_of_the_drawer_is_anywhere_on_screen(screen, view):
    screen.ask_to_close()
    assert "500" not in said(view).replace("500 ×", "")
    assert screen.held() == "…"
    assert not find(view, "drawer.contents").isVisible()
    screen.count(FLOAT - Pieces({5_00: 1}))
    assert "495" not in said(view)
    assert screen.says() == "The count does not agree. Count once more."
    assert all(line.text() == "" for line in screen.count_lines().values())
    assert view.focusWidget() is next(iter(screen.count_lines().values()))


def test_a_second_count_that_differs_tells_both_figures_and_books_on_asking(screen):
    short = FLOAT - Pieces({2_00: 1}) + Pieces({2_00: 1}) - Pieces({5_00: 1})
    screen.ask_to_close()
    screen.count(short)
    screen.count(short)
    assert screen.verdict() == "5.00 short"
    assert screen.figures() == {"Counted": "495.00", "The ledger says": "500.00", "Difference": "−5.00"}
    assert ["One 5 too many or too few counted", "", "", "", ""] in screen.traces()
    screen.book()
    assert screen.notice() == "Drawer 1 is closed, 5.00 short. EUR 495.00 went back to the cash vault."


def test_the_cursor_waits_on_what_does_no_harm_and_escape_keeps_the_drawer_open(screen, view):
    screen.ask_to_close()
    for _ in range(2):
        screen.count(FLOAT - Pieces({5_00: 1}))
    assert view.focusWidget().objectName() == "drawer.verdict.keep"
    screen.keep_open()
    assert screen.held() == "500.00"
    assert screen.notice() == "The drawer goes on. What was counted stays on record."


def test_an_entry_that_explains_it_is_named_and_its_reference_copied(screen, view, desk):
    desk.ask(buy_cash, lambda _: None, pytest.fail, amount=Money(540_00), request=desk.new_request())
    view.refresh()
    screen.ask_to_close()
    there = find(view, "drawer.contents")
    assert not there.isVisible()
    short = Pieces({50_00: 4, 20_00: 10, 5_00: 20}) + Pieces({50_00: 9})  # 950.00: there should be 1,040.00
    screen.count(short)
    screen.count(short)
    assert screen.verdict() == "90.00 short"
    first = screen.traces()[0]
    assert first[:3] == ["Digits swapped: perhaps 450.00", "Cash bought", "+540.00"]
    press(find(view, "drawer.verdict.traces"), Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == first[4]


def test_above_the_tolerance_a_supervisor_approves_in_place_and_the_drawer_closes(screen, view, qtbot):
    for _ in range(2):
        if not screen.is_counting():
            screen.ask_to_close()
        screen.count(FLOAT - Pieces({50_00: 1}))
    screen.book()
    qtbot.waitUntil(lambda: shown(find(view, "drawer.approval.reason")))
    type_text(find(view, "drawer.approval.reason"), "counted three times")
    press(find(view, "drawer.approval.ask_here"), Qt.Key.Key_Space)
    type_text(find(view, "drawer.approval.email"), NAMES[Role.SUPERVISOR][1])
    type_text(find(view, "drawer.approval.password"), PASSWORD)
    press(find(view, "drawer.approval.approve"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen.notice() != "")
    assert screen.notice() == "Drawer 1 is closed, 50.00 short. EUR 450.00 went back to the cash vault."


def test_a_count_given_up_shows_the_drawer_again(screen):
    screen.ask_to_close()
    screen.give_up()
    assert screen.held() == "500.00"


def test_what_was_counted_is_there_again_after_a_lock_and_no_figure_of_the_books(qtbot, screen, view, desk, panel):
    screen.ask_to_close()
    type_text(screen.count_lines()[50_00], "4")
    kept = view.keep()
    assert "500" not in repr(kept.form.typed)
    again = panel(desk, kept=kept)
    anew = DrawerScreen(again, qtbot.waitUntil)
    assert anew.is_counting()
    assert anew.count_lines()[50_00].text() == "4"
    assert anew.held() == "…"


def test_after_a_lock_the_second_figures_are_told_again_before_anything_is_booked(qtbot, screen, view, desk, panel):
    screen.ask_to_close()
    short = FLOAT - Pieces({5_00: 1})
    screen.count(short)
    screen.count(short)
    view.keep()
    view.clear()
    anew = DrawerScreen(panel(desk), qtbot.waitUntil)
    assert anew.can("go_on")
    anew.begin("go_on", "count.pieces.total")
    anew.count(short)
    assert anew.verdict() == "5.00 short"


def test_a_check_that_agrees_says_so_and_the_drawer_goes_on(screen):
    screen.begin("check", "count.pieces.total")
    screen.count(FLOAT)
    assert screen.notice() == "Drawer 1 is right, to the last coin."
    assert screen.held() == "500.00"


def test_a_paused_drawer_says_so_and_offers_to_go_on(screen):
    press(find(screen._root, "drawer.pause"), Qt.Key.Key_Space)
    assert "Paused" in screen.warnings()
    assert not screen.can("buy")
    press(find(screen._root, "drawer.resume"), Qt.Key.Key_Space)
    assert screen.can("buy")
    assert "Paused" not in screen.warnings()


def test_an_answer_that_got_lost_leaves_the_count_as_it_is_and_it_is_counted_once(qtbot, failing, panel, bank):
    screen = DrawerScreen(panel(failing), qtbot.waitUntil)
    screen.open("Drawer 1", "0")
    screen.ask_to_close()
    failing.deaf = True
    press(list(screen.count_lines().values())[-1], Qt.Key.Key_Return)
    assert screen.says().startswith("It could not be done just now.")
    failing.deaf = False
    press(list(screen.count_lines().values())[-1], Qt.Key.Key_Return)
    assert not screen.has_one_open()
    with bank.vault.transaction() as db:
        assert db.exec_driver_sql("SELECT count(*) FROM till_count").scalar() == 1
