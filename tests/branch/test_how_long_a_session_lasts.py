"""How long a session lasts at the counter: it is renewed while somebody works, and ends when it has to."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from teller.bank.badge import Role, View
from teller.bank.customers.find import find_customers
from teller.bank.fault import DiskFull
from teller.bank.sessions.end_any_session import end_any_session
from teller.bank.sessions.list_sessions import list_sessions
from teller.testing.bank import PASSWORD
from teller.testing.screens.serve import ServeScreen


@pytest.fixture
def counter(at_the_counter):
    """A teller is signed in, with a search half typed."""
    opened = at_the_counter()
    opened.sign_in(Role.TELLER)
    opened.shell.go_to("serve")
    opened.screen(ServeScreen).search("ama")
    return opened


def works(counter, **passed):
    """Time passes in small steps, and somebody moves the mouse in each of them."""
    for _ in range(int(passed["minutes"])):
        counter.bank.clock.advance(minutes=1)
        counter.counter.day._active_at = counter.bank.clock.monotonic()
        counter.ticks()
        counter.wait(lambda: not counter.counter.desk.is_busy())


def typed(counter):
    return counter.window.findChild(QLineEdit, "serve.query").text()


def why(counter):
    return counter.window.findChild(QLabel, "sign_in.text").text()


@pytest.fixture
def sql(bank):
    def run(statement):
        with bank.vault.transaction(writes=True) as db:
            found = db.exec_driver_sql(statement)
            return list(found) if found.returns_rows else []

    return run


def test_while_somebody_works_the_session_is_renewed_and_nothing_on_screen_is_lost(counter, sql):
    before = counter.counter.day.shift.session
    works(counter, minutes=95)
    after = counter.counter.day.shift.session
    assert not counter.window.is_veiled()
    assert (after.token, after.refresh) != (before.token, before.refresh)
    assert after.ends == before.ends
    assert typed(counter) == "ama"
    assert len(sql("SELECT 1 FROM audit WHERE act = 'session.renewed'")) >= 3
    done = []
    counter.counter.day.shift.at(View.SERVE).ask(find_customers, done.append, done.append, query="amara")
    counter.wait(lambda: bool(done))
    assert done[0].customers == ()


def test_the_bank_hears_of_somebody_who_works_without_asking_it_anything(counter, bank):
    """Its own quarter of an hour is for sessions that were left alone."""
    works(counter, minutes=25)
    assert not counter.window.is_veiled()


def test_a_renewal_that_a_full_disk_hinders_is_tried_again(counter, bank, monkeypatch):
    works(counter, minutes=27)
    full, refresh = [DiskFull(), DiskFull()], bank.branch.refresh

    def hindered(token):
        if full:
            raise full.pop()
        return refresh(token)

    monkeypatch.setattr(bank.branch, "refresh", hindered)
    works(counter, minutes=40)
    assert full == []
    assert not counter.window.is_veiled()


def test_twelve_hours_after_signing_in_it_is_over_and_said_five_minutes_before(counter):
    works(counter, minutes=12 * 60 - 6)
    assert counter.shell.status("session") == "session 6:00"
    assert counter.window.toast.text() == ""
    works(counter, minutes=2)
    assert "about to end" in counter.window.toast.text()
    works(counter, minutes=4)
    assert counter.window.is_veiled()
    assert "as long as one may" in why(counter)
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(lambda: not counter.window.is_veiled())
    assert counter.shell.status("session") == "session 12 h 0 min"


def test_a_window_whose_user_signed_in_elsewhere_says_so_at_its_next_use(counter, bank, sql):
    sql("INSERT INTO branch_rule VALUES ('policy.sessions.each', 1)")
    bank.sign_in(Role.TELLER)
    counter.counter.day.shift.at(View.SERVE).ask(find_customers, lambda _: None, lambda _: None, query="amara")
    counter.wait(counter.window.is_veiled)
    assert "signed in at another window" in why(counter)


def test_a_window_whose_session_an_administrator_ended_says_so_at_its_next_use(counter, bank):
    other = bank.reopened()
    administrator = other.sign_in(Role.ADMINISTRATOR)
    token = other.view(administrator, View.DEVICES)
    (theirs,) = (one for one in other.branch.ask(list_sessions, token) if one.role is Role.TELLER)
    other.branch.ask(end_any_session, token, session=theirs.id)
    counter.counter.day.shift.at(View.SERVE).look(find_customers, lambda _: None, lambda _: None, query="amara")
    counter.wait(counter.window.is_veiled)
    assert "An administrator has ended" in why(counter)
    other.close()
