"""The tab of computers: what can be done with each, and that a change of policy goes through a supervisor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from teller.bank.badge import Role, View
from teller.bank.devices import records as devices
from teller.bank.policy.rules import Policy, read
from teller.counter.devices.view import DevicesView
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.desk import InlineDesk
from teller.testing.screens.keys import find, press, shown, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def view(qtbot, bank, figures):
    with bank.vault.transaction(writes=True) as db:
        devices.add(db, key=bytes(31) + b"1", facts=bytes(32), name="drive-in", state="new", now=1)
    administrator = bank.sign_in(Role.ADMINISTRATOR)
    bank.sign_in(Role.TELLER)
    made = DevicesView(InlineDesk(bank, bank.view(administrator, View.DEVICES)), figures)
    qtbot.addWidget(made)
    made.resize(1080, 600)
    made.show()
    made.activateWindow()
    made.refresh()
    return made


def click(view, name):
    press(find(view, f"devices.{name}"), Qt.Key.Key_Space)


def names(table):
    return [table.paged.columns[0].value(row) for row in table.rows()]


def test_a_new_computer_is_trusted_and_then_shut_out(view):
    view.computers.select(1)
    click(view, "trust")
    assert [one.state.value for one in view.computers.rows()] == ["trusted", "trusted"]
    view.computers.select(1)
    click(view, "revoke")
    view.side.ask_revoke.submitted.emit()
    assert [one.state.value for one in view.computers.rows()] == ["trusted", "revoked"]
    assert "shut out" in view.notice.text()


def test_this_computer_is_not_shut_out_from_itself_nor_this_session_ended(view):
    view.computers.select(0)
    assert not shown(view.side.revoke)
    view.sessions.select(names(view.sessions).index("Ada Admin"))
    assert not shown(view.side.end_it)


def test_a_session_is_ended(view):
    view.sessions.select(names(view.sessions).index("Tom Reed"))
    click(view, "end")
    view.side.ask_end.submitted.emit()
    assert names(view.sessions) == ["Ada Admin"]


def test_a_computer_is_given_a_name(view):
    view.computers.select(1)
    click(view, "call")
    view.side.name_form.called.set_text("Drive-in, window 2")
    view.side.name_form.submitted.emit()
    assert "Drive-in, window 2" in names(view.computers)


def test_a_change_of_policy_takes_a_supervisors_yes(qtbot, view, bank):
    view.demands.select([one.policy for one in view.demands.rows()].index(Policy.SESSION_HOURS))
    click(view, "change")
    view.side.demand_form.value.set_text("8")
    view.side.demand_form.reason.set_text("shorter days")
    view.side.demand_form.submitted.emit()
    assert shown(view.sheet)
    press(find(view, "devices.approval.reason"), Qt.Key.Key_Return)
    for name, text in (("email", NAMES[Role.SUPERVISOR][1]), ("password", PASSWORD)):
        line = find(view, f"devices.approval.{name}")
        line.setFocus()
        type_text(line, text)
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown(view.sheet))
    with bank.vault.transaction() as db:
        assert read(db, Policy.SESSION_HOURS) == 8


@pytest.mark.parametrize("typed", ["", "x", "-1", "1.5", "٣", "99999999999"])
def test_what_is_no_number_is_said_beside_the_field(typed, view):
    view.demands.select([one.policy for one in view.demands.rows()].index(Policy.PROOF_MINUTES))
    click(view, "change")
    view.side.demand_form.value.set_text(typed)
    view.side.demand_form.reason.set_text("because")
    view.side.demand_form.submitted.emit()
    said = [one.text() for one in view.side.demand_form.value.findChildren(QLabel)]
    assert any("from 1 to 15" in text for text in said)


def test_what_was_typed_outlives_the_page(view, bank, figures, qtbot):
    view.demands.select(0)
    click(view, "change")
    view.side.demand_form.reason.set_text("half a rea")
    kept = view.keep()
    view.clear()
    view.take_up(kept)
    assert view.side.demand_form.reason.text() == "half a rea"
