"""At a glance: each role sees what fits it, cheaply."""

import time

import pytest

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.withdraw import withdraw
from teller.bank.badge import Role, View
from teller.bank.days.day import DayState
from teller.bank.glance.at_a_glance import Warn, at_a_glance
from teller.bank.money import Money


def glance(bank, session):
    return bank.branch.ask(at_a_glance, bank.view(session, View.START))


@pytest.fixture
def busy(bank, teller):
    """The teller has taken 300.00 and paid out 40.00."""
    bank.serve(teller, bank.enrol(teller).number)
    account, token = bank.open_account(teller).number, bank.view(teller, View.MOVEMENT)
    for use_case, cents in ((deposit, 300_00), (withdraw, 40_00)):
        bank.branch.ask(use_case, token, account=account, amount=Money(cents), request=bank.request())
    return teller


def test_a_teller_sees_their_drawer_and_their_own_day(bank, busy):
    seen = glance(bank, busy)
    assert (seen.state, seen.branch, seen.present, seen.staff) == (DayState.OPEN, None, None, None)
    assert (seen.mine.drawer.name, seen.mine.drawer.held) == ("Drawer 1", Money(5_260_00))
    assert (seen.mine.entries, seen.mine.cash_in, seen.mine.cash_out) == (3, Money(5_300_00), Money(40_00))
    assert [line.amount.cents for line in seen.mine.last] == [40_00, 300_00, 5_000_00]


def test_a_teller_without_a_drawer_sees_that_there_is_none(bank):
    seen = glance(bank, bank.sign_in(Role.TELLER))
    assert (seen.mine.drawer, seen.mine.entries, seen.mine.last) == (None, 0, ())


def test_a_supervisor_sees_the_branch_its_flow_and_who_is_there(bank, busy):
    seen = glance(bank, bank.sign_in(Role.SUPERVISOR))
    held = {one.name: (one.holder, one.held.cents) for one in seen.branch.drawers}
    assert held["Drawer 1"] == ("Tom Reed", 5_260_00)
    assert held["Drawer 2"] == (None, 0)
    assert seen.branch.vault == Money(995_000_00)
    (hour,) = seen.branch.flow
    assert (hour.hour, hour.cash_in, hour.cash_out) == (bank.clock.now().astimezone().hour, Money(300_00), Money(40_00))
    assert [one.name for one in seen.present] == ["Sara Lind", "Tom Reed"]


def test_a_supervisor_is_warned_of_drawers_that_hold_too_much_or_too_little_or_are_open_long(bank, busy, sql):
    sql("UPDATE till SET most_cents = 100000, least_cents = NULL WHERE id = 1")
    assert [one.what for one in glance(bank, bank.sign_in(Role.SUPERVISOR)).branch.warnings] == [Warn.OVER_MOST]
    sql("UPDATE till SET most_cents = NULL, least_cents = 900000 WHERE id = 1")
    (low,) = glance(bank, bank.sign_in(Role.SUPERVISOR)).branch.warnings
    assert (low.what, low.drawer, low.limit) == (Warn.BELOW_LEAST, "Drawer 1", Money(9_000_00))
    bank.clock.advance(hours=13)
    found = [one.what for one in glance(bank, bank.sign_in(Role.SUPERVISOR)).branch.warnings]
    assert found == [Warn.BELOW_LEAST, Warn.OPEN_LONG, Warn.DAY_NOT_CLOSED]


def test_what_was_over_or_short_today_is_a_warning(bank, busy, sql):
    sql(
        "INSERT INTO till_count (till_id, holder_id, till_opened_at, began_at, request, counted_by, at, day, why,"
        " expected_cents, counted_cents, expected_pieces, pieces, outcome) VALUES (1, 2, 0, 0, 1, 2, 0, '2026-11-24',"
        " 'close', 500000, 491000, '{}', '{}', 'booked')"
    )
    (short,) = glance(bank, bank.sign_in(Role.SUPERVISOR)).branch.warnings
    assert (short.what, short.drawer, short.amount) == (Warn.SHORT, "Drawer 1", Money(90_00))


def test_an_approval_waits_for_the_supervisor_and_is_pending_for_its_maker(scene):
    supervisor, teller = (glance(scene.bank, scene.sessions[role]) for role in (Role.SUPERVISOR, Role.TELLER))
    assert [one.id for one in supervisor.branch.waiting] == [scene.approval]
    assert [(one.id, one.mine) for one in teller.mine.pending] == [(scene.approval, True)]


def test_an_auditor_sees_the_branch_and_decides_nothing_an_administrator_sees_people_and_no_money(bank, busy):
    auditor = glance(bank, bank.sign_in(Role.AUDITOR))
    assert (auditor.mine, auditor.branch.waiting, auditor.staff) == (None, (), None)
    administrator = glance(bank, bank.sign_in(Role.ADMINISTRATOR))
    assert (administrator.mine, administrator.branch) == (None, None)
    assert {one.role: one.enabled for one in administrator.staff} == dict.fromkeys(Role, 1)


def test_who_has_signed_out_or_whose_session_is_over_is_not_there(bank, busy):
    bank.clock.advance(minutes=46)
    assert [one.name for one in glance(bank, bank.sign_in(Role.SUPERVISOR)).present] == ["Sara Lind"]


def test_it_is_cheap_enough_to_be_asked_all_day_long(bank, busy):
    token = bank.view(bank.sign_in(Role.SUPERVISOR), View.START)
    bank.branch.ask(at_a_glance, token)

    def once():
        began = time.perf_counter()
        bank.branch.ask(at_a_glance, token)
        return time.perf_counter() - began

    assert min(once() for _ in range(5)) < 0.010
