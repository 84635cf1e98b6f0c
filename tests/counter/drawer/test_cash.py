"""Cash at the counter: the branch's drawers and vault, cash and drawers handed over, exchanges, a counted float."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from teller.bank.badge import Role
from teller.bank.pieces import Pieces
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.keys import find, press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FLOAT = Pieces({50_00: 4, 20_00: 10, 5_00: 20})  # what `screen` has in the drawer: 500.00


# -- the branch's drawers ---------------------------------------------------------------------------------------------


@pytest.fixture
def supervisors(qtbot, bank, supervisors_desk, panel, tellers_session):
    bank.open_till(tellers_session, till=1, cents=500_00)
    view = panel(supervisors_desk, keeps_vault=True)
    screen = DrawerScreen(view, qtbot.waitUntil)
    find(view, "drawer.tills").select(0)
    return screen


def test_a_supervisor_closes_anothers_drawer_with_a_witness(supervisors, bank):
    supervisors.begin("force", "force.pieces.total")
    type_text(find(supervisors._root, "drawer.force_witness_email"), NAMES[Role.AUDITOR][1])
    type_text(find(supervisors._root, "drawer.force_witness_password"), PASSWORD)
    supervisors.count(bank.pieces_in(), "force")
    assert supervisors.notice() == "Drawer 1 is closed. EUR 500.00 went back to the cash vault."


def test_a_wrong_witness_is_told_in_place_and_the_count_stays(supervisors, bank):
    supervisors.begin("force", "force.pieces.total")
    type_text(find(supervisors._root, "drawer.force_witness_email"), NAMES[Role.AUDITOR][1])
    type_text(find(supervisors._root, "drawer.force_witness_password"), "wrong password")
    supervisors.count(bank.pieces_in(), "force")
    assert supervisors.field_notice("force_witness_password").startswith("That is nobody else who works here")
    assert any(line.text() for line in supervisors.count_lines("force").values())


def test_least_and_most_are_set_and_the_teller_is_warned(supervisors, qtbot, desk, panel):
    press(find(supervisors._root, "drawer.holding"), Qt.Key.Key_Space)
    type_text(find(supervisors._root, "drawer.holding_least"), "600")
    press(find(supervisors._root, "drawer.holding_least"), Qt.Key.Key_Return)
    assert supervisors.notice() == "Drawer 1 is set."
    tellers = DrawerScreen(panel(desk), qtbot.waitUntil)
    assert "There is less than EUR 600.00 in it." in tellers.warnings()


def test_cash_is_shipped_out_of_the_vault(supervisors):
    supervisors.move("ship", "1,000.00")
    assert supervisors.asked_amount() == "1,000.00"
    supervisors.confirm()
    assert supervisors.notice() == "EUR 1,000.00 shipped. The cash vault holds EUR 998,500.00 now."


# -- handing over -----------------------------------------------------------------------------------------------------


def test_cash_is_handed_over_on_both_screens(qtbot, screen, bank, supervisors_desk, panel):
    bank.open_till(bank.sign_in(Role.SUPERVISOR), till=2, cents=100_00)
    arrived = []
    view, theirs = screen._root, panel(supervisors_desk, keeps_vault=True)
    theirs.arrived.connect(arrived.append)
    view.refresh()
    screen.begin("hand_cash", "offer.pieces.total")
    screen.count(Pieces({20_00: 2}), "offer")
    screen.confirm()
    assert screen.offers() == ["EUR 40.00 is on its way to Sara Lind."]
    theirs.refresh()
    assert arrived == ["Tom Reed hands you EUR 40.00: 2\u00a0×\u00a020."]
    other = DrawerScreen(theirs, qtbot.waitUntil)
    other.answer(1, "take")
    assert other.notice() == "EUR 40.00 is in your drawer."
    assert other.held() == "140.00"
    view.flows.handing.look()
    assert screen.offers() == []


def test_a_drawer_is_counted_offered_and_taken(qtbot, screen, view, supervisors_desk, panel):
    screen.begin("hand_over", "count.pieces.total")
    screen.count(FLOAT)
    assert screen.notice() == "Drawer 1 is offered. It is your colleague’s when they take it on their own screen."
    assert not screen.can("buy")
    theirs = panel(supervisors_desk, keeps_vault=True)
    other = DrawerScreen(theirs, qtbot.waitUntil)
    other.answer(1, "take")
    assert other.notice() == "Drawer 1 is yours, with EUR 500.00 in it."
    view.refresh()
    assert not screen.has_one_open()


def test_an_exchange_is_counted_on_both_sides(screen):
    screen.begin("exchange", "exchange.taken.pieces.total")
    screen.count(Pieces({50_00: 1}), "exchange.taken")
    screen.count(Pieces({20_00: 2, 5_00: 2}), "exchange.given")
    assert screen.asked_amount() == "50.00"
    screen.confirm()
    assert screen.notice() == "EUR 50.00 exchanged. EUR 500.00 is in your drawer, as before."


def test_an_uneven_exchange_is_told_and_nothing_moves(screen):
    screen.begin("exchange", "exchange.taken.pieces.total")
    screen.count(Pieces({50_00: 1}), "exchange.taken")
    screen.count(Pieces({20_00: 2}), "exchange.given")
    assert screen.says("exchange") == "50.00 come in and 40.00 go out. Both sides of an exchange are the same sum."


def test_escape_from_a_form_comes_home(screen, view):
    screen.begin("sell", "sell_amount")
    press(find(view, "drawer.sell_amount"), Qt.Key.Key_Escape)
    assert screen.has_one_open()
    assert isinstance(view.focusWidget(), QWidget)


def test_a_float_is_counted_out(qtbot, view):
    screen = DrawerScreen(view, qtbot.waitUntil)
    screen.begin("open_count", "opening.pieces.total")
    screen.count(FLOAT, "opening")
    assert screen.notice() == "Drawer 1 is open, with EUR 500.00 in it."
    assert dict(find(view, "drawer.contents").rows())["4 × 50"] == "200.00"
