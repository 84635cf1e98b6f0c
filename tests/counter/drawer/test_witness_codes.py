"""A witness with a second factor shows a fresh code when somebody's drawer is closed for them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from teller.testing.bank import PASSWORD
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.keys import find, press, type_text
from tests.bank.asked_of_door import AKI, code, give_factor

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CLOSED = "Drawer 1 is closed. EUR 500.00 went back to the cash vault."


@pytest.fixture
def supervisors(qtbot, bank, supervisors_desk, panel, tellers_session):
    bank.open_till(tellers_session, till=1, cents=500_00)
    view = panel(supervisors_desk, keeps_vault=True)
    screen = DrawerScreen(view, qtbot.waitUntil)
    find(view, "drawer.tills").select(0)
    return screen


def vouch(supervisors, bank, typed):
    """The auditor vouches for the count."""
    supervisors.begin("force", "force.pieces.total")
    for field, text in (("email", AKI), ("password", PASSWORD), ("code", typed)):
        line = find(supervisors._root, f"drawer.force_witness_{field}")
        line.setText("")
        type_text(line, text)
    supervisors.count(bank.pieces_in(), "force")


def test_a_witness_with_a_second_factor_vouches_with_a_code(supervisors, bank):
    give_factor(bank, AKI)
    vouch(supervisors, bank, code(bank))
    assert supervisors.notice() == CLOSED


@pytest.mark.parametrize("typed", ["", "000000"])
def test_without_the_right_code_nothing_is_closed_and_the_count_stays(typed, supervisors, bank):
    give_factor(bank, AKI)
    vouch(supervisors, bank, typed)
    assert "the password or code is not right" in supervisors.field_notice("force_witness_password")
    assert any(line.text() for line in supervisors.count_lines("force").values())


def test_a_code_that_vouched_once_vouches_for_nothing_else(supervisors, bank, tellers_session):
    give_factor(bank, AKI)
    typed = code(bank)
    vouch(supervisors, bank, typed)
    assert supervisors.notice() == CLOSED
    bank.open_till(tellers_session, till=1, cents=500_00)
    supervisors._root.refresh()
    find(supervisors._root, "drawer.tills").select(0)
    vouch(supervisors, bank, typed)
    assert "the password or code is not right" in supervisors.field_notice("force_witness_password")


def test_where_nobody_has_a_second_factor_the_witness_is_asked_for_no_code(supervisors):
    supervisors.begin("force", "force.pieces.total")
    assert supervisors._root.findChild(QWidget, "drawer.force_witness_code") is None
    press(find(supervisors._root, "drawer.force_witness_email"), Qt.Key.Key_Escape)
