"""The checklist on screen says what has to be mended first, and how."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.badge import Role, View
from teller.bank.checklist.line import State
from teller.bank.checklist.see_checklist import see_checklist
from teller.bank.ledger import limit_records
from teller.bank.policy.rules import Policy
from teller.counter.checklist.view import ChecklistView
from teller.testing.screens.checklist import ChecklistScreen


@pytest.fixture
def ada(bank):
    return bank.sign_in(Role.ADMINISTRATOR)


@pytest.fixture
def screen(qtbot, bank, ada, figures, desk_at):
    view = ChecklistView(desk_at(View.CHECKLIST, session=ada), figures)
    qtbot.addWidget(view)
    view.resize(1080, 620)
    view.show()
    view.refresh()
    return view, ChecklistScreen(view, qtbot.waitUntil)


def test_what_has_to_be_mended_stands_first_with_the_way_to_mend_it(screen):
    _, seen = screen
    states = [row[0] for row in seen.rows()]
    assert states[0] == "to mend"
    assert states == sorted(states, key=["to mend", "to come", "not known", "good", "not applicable"].index)
    seen.choose("Sessions at a time")
    assert seen.found() == "Any number of sessions for each user."
    assert seen.mend() == "Allow each user one session at a time in the bank’s policy."
    assert seen.summary().startswith(f"To mend: {states.count('to mend')}. Good: ")


def test_what_is_good_needs_no_mending(screen):
    _, seen = screen
    seen.choose("HTTPS")
    assert (seen.found(), seen.mend()) == ("No listener exists: this process waits for nobody to connect.", "")


def test_looking_again_sees_what_was_mended_and_stays_at_the_line(screen, bank):
    _, seen = screen
    seen.choose("Sessions at a time")
    with bank.vault.transaction(writes=True) as db:
        limit_records.set_rule(db, Policy.SESSIONS_EACH.value, 1)
    seen.look_again()
    assert (seen.found(), seen.mend()) == ("One for each user.", "")


def test_every_line_is_on_screen(screen, bank, ada):
    _, seen = screen
    lines = bank.branch.ask(see_checklist, bank.view(ada, View.CHECKLIST))
    assert len(seen.rows()) == len(lines)
    assert sum(row[0] == "good" for row in seen.rows()) == sum(line.state is State.GOOD for line in lines)


def test_the_line_that_was_read_is_kept_over_a_lock_and_nothing_else(screen, qtbot):
    view, seen = screen
    seen.choose("Trusted computers only")
    kept = view.keep()
    view.clear()
    assert seen.rows() == []
    assert kept == "devices"
    view.take_up(kept)
    view.refresh()
    assert "no administrator trusts" in seen.mend()


def test_it_is_read_without_the_mouse(screen, qtbot):
    view, _ = screen
    view.activateWindow()
    view.first_focus()
    assert view.table.hasFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.table.currentIndex().row() == 1


def test_a_teller_may_not_see_it(bank):
    assert View.CHECKLIST not in bank.sign_in(Role.TELLER).views
