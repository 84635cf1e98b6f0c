"""One's own sessions at the counter: which one this is, and how the others end."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.badge import View
from teller.bank.refusal import SessionEnded
from teller.bank.sessions.open_view import open_view
from teller.bank.sessions.sign_out import sign_out
from teller.counter.sessions.own_list import OwnSessions
from teller.testing.desk import InlineDesk


@pytest.fixture
def elsewhere(bank, teller):
    """The teller has signed in at a second window."""
    return bank.sign_in()


@pytest.fixture
def view(qtbot, bank, teller, figures):
    shown = OwnSessions(InlineDesk(bank, teller.token), figures)
    qtbot.addWidget(shown)
    shown.resize(640, 300)
    shown.show()
    shown.refresh()
    return shown


def test_this_window_is_told_from_the_others_and_is_not_ended_here(elsewhere, view):
    assert [row.this for row in view.table.rows()] == [False, True]
    view.table.select(1)
    assert not view.end.isEnabled()


def test_another_session_ends_and_that_takes_effect_at_its_next_use(qtbot, bank, elsewhere, view):
    view.table.select(0)
    qtbot.mouseClick(view.end, Qt.MouseButton.LeftButton)
    assert [row.this for row in view.table.rows()] == [True]
    assert "has ended" in view.notice.text()
    with pytest.raises(SessionEnded) as ended:
        bank.branch.ask(open_view, elsewhere.token, view=View.SERVE)
    assert ended.value.why == "by_oneself"


def test_whoever_is_signed_in_nowhere_else_is_told_so(view):
    assert not view.end.isEnabled()
    assert "nowhere else" in view.says.text()


def test_a_session_that_has_ended_meanwhile_is_said_and_the_list_is_read_anew(qtbot, bank, elsewhere, view):
    bank.branch.ask(sign_out, elsewhere.token)
    view.table.select(0)
    qtbot.mouseClick(view.end, Qt.MouseButton.LeftButton)
    assert "over already" in view.notice.text()
    assert [row.this for row in view.table.rows()] == [True]


def test_nothing_of_the_list_stays_when_it_is_cleared(elsewhere, view):
    view.clear()
    assert view.table.rows() == []
