"""A supervisor's yes across two counters: asked for at one, given at the other, on the real desk with its real clock."""

import pytest
from PySide6.QtCore import QLocale

from teller.bank.approvals.list_approvals import list_approvals
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.counter import language
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.approvals import ApprovalScreen, QueueScreen
from teller.testing.screens.keys import find
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.serve import ServeScreen
from teller.testing.traces import traces


@pytest.fixture(autouse=True)
def english():
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def queue(bank):
    """What the bank itself says of the day's requests: their states."""
    token = bank.view(bank.sign_in(Role.SUPERVISOR), View.APPROVALS)
    return lambda: [one.state.value for one in bank.branch.ask(list_approvals, token).day]


@pytest.fixture
def counter(at_the_counter, bank):
    """A teller serving Amara Okafor, who may move 100.00 at once, before the confirm step of a deposit of 120.50."""
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    bank.open_account(session)
    with bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql("UPDATE movement_limit SET entry_cents = 10000 WHERE subject = 'role'")
    counter = at_the_counter()
    counter.sign_in(Role.TELLER)
    counter.open_drawer()
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("amara", "Amara Okafor")
    counter.movement, counter.approval = counter.screen(MovementScreen), counter.screen(ApprovalScreen)
    accounts = counter.screen(AccountsScreen)
    counter.wait(accounts.is_ready)
    accounts.begin_deposit()
    counter.wait(counter.movement.is_form)
    counter.movement.fill(amount="120.50")
    counter.movement.review()
    return counter


@pytest.fixture
def waiting(counter):
    """It is in the queue, and the teller waits."""
    counter.movement.post()
    counter.wait(counter.approval.asks_for_a_reason)
    counter.approval.give_reason("counted twice", to_queue=True)
    return counter


def settled(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())


def test_one_counter_asks_and_the_other_says_yes(waiting, at_the_counter, bank):
    other = at_the_counter()
    other.sign_in(Role.SUPERVISOR)
    seen = other.screen(QueueScreen)
    other.wait(lambda: seen.waiting() == 1)
    other.shell.go_to("approvals")
    other.wait(seen.can_decide)
    assert seen.headline() == "Deposit of 120.50"
    seen.approve(PASSWORD)
    other.wait(lambda: seen.state() in {"approved", "approved and posted"})
    waiting.wait(waiting.movement.has_receipt)
    assert waiting.movement.receipt()["Approved by"] == "Sara Lind"
    settled(waiting)
    settled(other)
    assert verify(bank.vault).holds


def test_the_other_counter_is_told_by_itself(at_the_counter, counter):
    other = at_the_counter()
    other.sign_in(Role.SUPERVISOR)
    seen = other.screen(QueueScreen)
    settled(other)
    assert seen.waiting() == 0
    counter.movement.post()
    counter.wait(counter.approval.asks_for_a_reason)
    counter.approval.give_reason("counted twice", to_queue=True)
    other.wait(lambda: other.window.toast.text() == "Tom Reed asks for approval: Deposit of 120.50")
    assert seen.waiting() == 1
    assert other.window.navigation.count("approvals") == 1


@pytest.mark.parametrize("leaves", ["finish_serving", "sign_out"])
def test_nothing_waits_in_the_name_of_who_is_gone(leaves, waiting, queue, monkeypatch):
    assert queue() == ["asked"]
    monkeypatch.setattr("teller.counter.day.ask", lambda *_, **__: True)
    getattr(waiting.shell, leaves)()
    waiting.wait(lambda: queue() == ["withdrawn"])
    settled(waiting)
    waiting.wait(lambda: traces("Okafor", "counted twice") == [])


@pytest.mark.parametrize("what", ["lock", "language"])
def test_what_is_waited_for_outlives_a_lock_and_another_language(what, waiting, bank, queue, qapp):
    if what == "lock":
        waiting.shell.lock()
        waiting.wait(waiting.window.is_veiled)
        waiting.sign_in_screen.type_password(PASSWORD)
        waiting.wait(lambda: not waiting.window.is_veiled())
    else:
        waiting.counter.prefer("language", language.LENGTHENED)
    waiting.wait(waiting.approval.is_waiting)
    assert queue() == ["asked"]
    waiting.approval.click("here")
    waiting.wait(waiting.approval.asks_a_supervisor)
    waiting.approval.approve(NAMES[Role.SUPERVISOR][1], PASSWORD)
    waiting.wait(waiting.movement.has_receipt)
    settled(waiting)
    assert queue() == ["spent"]
    assert verify(bank.vault).holds
    language.choose(qapp, "en")


def test_no_password_of_a_supervisor_outlives_a_lock(counter):
    counter.movement.post()
    counter.wait(counter.approval.asks_for_a_reason)
    counter.approval.give_reason("counted twice")
    counter.approval._fill("email", NAMES[Role.SUPERVISOR][1])
    counter.approval._fill("password", "half of a secret")
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    assert not traces("half of a secret")
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(lambda: not counter.window.is_veiled())
    counter.wait(counter.approval.is_waiting)
    assert not traces("half of a secret")


def test_a_fault_stays_to_be_read_while_the_counter_looks_again_and_again(waiting):
    waiting.counter.day.show_fault("The disk is full. Make room, then try again.")
    presenter = find(waiting.window, "movement").sheet._presenter
    presenter.tick()
    presenter.tick()
    settled(waiting)
    assert "disk is full" in waiting.window.banner.text()
