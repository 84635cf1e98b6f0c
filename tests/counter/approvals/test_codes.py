"""A supervisor with a second factor says yes with a fresh code: beside the maker, and in the queue."""

import pytest
from PySide6.QtWidgets import QWidget

from teller.bank.approvals.ask_approval import ask_approval
from teller.bank.approvals.see_approval import see_approval
from teller.bank.badge import Role, View
from teller.counter.approvals.queue_view import QueueView
from teller.counter.approvals.sheet import ApprovalSheet
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.desk import InlineDesk
from teller.testing.screens.approvals import ApprovalScreen, QueueScreen
from tests.bank.asked_of_door import SARA, code, give_factor

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def sara(bank, teller):
    return bank.sign_in(Role.SUPERVISOR)


@pytest.fixture
def factor(bank, sara):
    give_factor(bank, SARA)


@pytest.fixture
def granted(presenter):
    said = []
    presenter.granted.connect(said.append)
    return said


@pytest.fixture
def sheet(qtbot, factor, presenter, over, broken):
    """Where the maker has given a reason and the supervisor sits down."""
    view = ApprovalSheet(presenter, "movement.approval")
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    screen = ApprovalScreen(view, qtbot.waitUntil)
    screen.asks_anew = lambda: presenter.begin(*over, broken)
    screen.asks_anew()
    screen.give_reason("an inheritance")
    return screen


@pytest.fixture
def queue(qtbot, bank, sara, factor, figures):
    view = QueueView(InlineDesk(bank, bank.view(sara, View.APPROVALS)), figures)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    screen = QueueScreen(view, qtbot.waitUntil)
    screen.look = view._presenter.look
    yield screen
    view.clear()


@pytest.fixture
def asked(bank, desk, over):
    deed, inputs = over

    def ask(reason="an inheritance"):
        return bank.branch.ask(ask_approval, desk.token, deed=deed, inputs=inputs, reason=reason).id

    return ask


@pytest.fixture
def state(bank, desk):
    return lambda number: bank.branch.ask(see_approval, desk.token, approval=number).state


# -- beside the maker -------------------------------------------------------------------------------------------------


def test_beside_the_maker_password_and_code_approve(sheet, granted, bank):
    sheet.approve(SARA, PASSWORD, code(bank))
    assert len(granted) == 1


@pytest.mark.parametrize("typed", ["", "000000"])
def test_beside_the_maker_without_the_right_code_nothing_is_approved(typed, sheet, granted):
    sheet.approve(SARA, PASSWORD, typed)
    assert granted == []
    assert "e-mail address, password and code. 2 more tries are left." in sheet.notice()
    assert sheet.typed("password") == sheet.typed("code") == ""
    assert sheet.typed("email") == SARA


def test_beside_the_maker_a_code_is_good_for_one_yes(sheet, granted, bank, over):
    typed = code(bank)
    sheet.approve(SARA, PASSWORD, typed)
    assert len(granted) == 1
    over[1]["request"] = bank.request()
    sheet.asks_anew()
    sheet.give_reason("a second inheritance")
    sheet.approve(SARA, PASSWORD, typed)
    assert len(granted) == 1
    bank.clock.advance(seconds=30)
    sheet.approve(SARA, PASSWORD, code(bank))
    assert len(granted) == 2


def test_where_nobody_has_a_code_none_is_asked_for_or_spoken_of(qtbot, presenter, over, broken):
    view = ApprovalSheet(presenter, "movement.approval")
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    screen = ApprovalScreen(view, qtbot.waitUntil)
    presenter.begin(*over, broken)
    screen.give_reason("an inheritance")
    assert view.findChild(QWidget, "movement.approval.code") is None
    screen.approve(NAMES[Role.SUPERVISOR][1], "wrong")
    assert "code" not in screen.notice()
    assert "e-mail address and password." in screen.notice()


# -- in the queue -----------------------------------------------------------------------------------------------------


def test_in_the_queue_password_and_code_approve(queue, asked, state, bank):
    number = asked()
    queue.look()
    queue.approve(PASSWORD, code(bank))
    assert state(number) == "granted"


@pytest.mark.parametrize("typed", ["", "000000"])
def test_in_the_queue_without_the_right_code_it_waits_on(typed, queue, asked, state):
    number = asked()
    queue.look()
    queue.approve(PASSWORD, typed)
    assert state(number) == "asked"
    assert "not your password and code, or it concerns yourself. 2 more tries are left." in queue.notice("password")
    assert queue.typed("code") == ""


def test_in_the_queue_a_code_is_good_for_one_decision(queue, asked, state, bank, over):
    first, typed = asked(), code(bank)
    queue.look()
    queue.refuse("not without the will", PASSWORD, typed)
    assert state(first) == "refused"
    bank.clock.advance(seconds=1)
    over[1]["request"] = bank.request()
    second = asked("a second inheritance")
    queue.look()
    queue.approve(PASSWORD, typed)
    assert state(second) == "asked"
    bank.clock.advance(seconds=30)
    queue.approve(PASSWORD, code(bank))
    assert state(second) == "granted"
