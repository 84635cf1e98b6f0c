"""What a tired teller, and an administrator elsewhere, do to a day at the counter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from teller.bank.badge import Role, View
from teller.bank.users.change_role import change_role
from teller.bank.users.reset_password import reset_password
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.serve import ServeScreen
from teller.testing.traces import traces


@pytest.fixture
def counter(at_the_counter, bank):
    """A teller at the counter, their drawer open, serving Amara Okafor, a deposit begun."""
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    bank.open_account(session)
    counter = at_the_counter()
    counter.sign_in(Role.TELLER)
    counter.open_drawer()
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("amara", "Amara Okafor")
    counter.accounts = counter.screen(AccountsScreen)
    counter.wait(counter.accounts.is_ready)
    counter.accounts.begin_deposit()
    counter.movement = counter.screen(MovementScreen)
    counter.wait(counter.movement.is_form)
    counter.movement.fill(amount="120.50")
    return counter


def as_administrator(bank, use_case, **asked):
    """Done in another window, while the teller's is open."""
    elsewhere = bank.reopened()
    token = elsewhere.view(elsewhere.sign_in(Role.ADMINISTRATOR), View.USERS)
    answer = elsewhere.branch.ask(use_case, token, email=NAMES[Role.TELLER][1], **asked)
    elsewhere.close()
    return answer


def entries(bank):
    with bank.vault.transaction() as db:
        return db.exec_driver_sql("SELECT count(*) FROM entry WHERE kind = 'deposit'").scalar()


def test_a_doubled_enter_reviews_and_does_not_post(counter, bank):
    counter.movement.review()
    post = counter.window.findChild(QWidget, "movement.confirm.post")
    counter.wait(post.isVisible)
    for _ in range(3):
        QTest.keyClick(counter.window.focusWidget(), Qt.Key.Key_Return)
    assert not counter.movement.has_receipt()
    counter.wait(counter.movement.is_confirming)
    assert entries(bank) == 0
    counter.movement.post()
    counter.wait(counter.movement.has_receipt)
    assert entries(bank) == 1


def test_a_role_changed_during_a_lock_ends_the_shift(counter, bank):
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    as_administrator(bank, change_role, role=Role.AUDITOR)
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(lambda: "Your role was changed." in counter.sign_in_screen.notice())
    counter.sign_in(Role.TELLER)
    assert counter.shell.status("user") == "Tom Reed, auditor"
    assert counter.shell.customer() == ""


def test_a_password_reset_during_a_lock_opens_nothing_but_the_choice_of_ones_own(counter, bank):
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    made = as_administrator(bank, reset_password)
    counter.sign_in_screen.type_password(made.start_password)
    counter.wait(lambda: "Your password was reset." in counter.sign_in_screen.notice())
    assert not counter.shell.is_shown()


def test_nothing_of_a_user_stays_for_the_next(counter):
    counter.shell.go_to("serve")
    search = counter.window.findChild(QWidget, "window.search")
    search.setFocus()
    QTest.keyClicks(search, "okafor")
    counter.wait(lambda: not counter.counter.desk.is_busy())
    counter.counter.day._sign_out("")
    counter.wait(counter.sign_in_screen.is_shown)
    QTest.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert traces("okafor", "Okafor", "Amara", "Tom Reed", "120.50") == []


def test_an_enter_too_many_after_opening_a_drawer_begins_no_count(at_the_counter, bank):
    counter = at_the_counter()
    counter.sign_in(Role.TELLER)
    counter.open_drawer()
    for _ in range(3):
        QTest.keyClick(counter.window.focusWidget(), Qt.Key.Key_Return)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    with bank.vault.transaction() as db:
        assert db.exec_driver_sql("SELECT halted, count_began_at FROM till WHERE name = 'Drawer 2'").all() == [
            (None, None)
        ]
