"""The branch closes when every drawer is closed and no cash is on its way; the report is the same for ever after."""

import json
from datetime import timedelta

import pytest

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.withdraw import withdraw
from teller.bank.badge import Role, View
from teller.bank.day_end.close_branch import close_branch
from teller.bank.day_end.day_report import day_report
from teller.bank.day_end.list_days import list_days
from teller.bank.day_end.reopen_branch import reopen_branch
from teller.bank.day_end.rules import CashInTransit, DayClosed, DayNotBegun, DrawersOpen, NotReopenable
from teller.bank.days.day import BranchClosed, DayState
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.refusal import NotFound, NotPermitted
from teller.bank.world import local_day


class Evening:
    """A teller with an open drawer who serves Amara, and a supervisor who goes round."""

    def __init__(self, bank, teller):
        self.bank, self.teller, self.supervisor = bank, teller, bank.sign_in(Role.SUPERVISOR)
        bank.serve(teller, bank.enrol(teller).number)
        self.account = bank.open_account(teller).number

    @property
    def day(self):
        return local_day(self.bank.clock.now())

    def post(self, use_case, cents, **more):
        token = self.bank.view(self.teller, View.MOVEMENT)
        asked = {"account": self.account, "amount": Money(cents), "request": self.bank.request()} | more
        return self.bank.branch.ask(use_case, token, **asked)

    def close_drawer(self):
        return self.bank.close_till(self.teller)

    def books(self, use_case, **inputs):
        return self.bank.branch.ask(use_case, self.bank.view(self.supervisor, View.BOOKS), **inputs)

    def sleep(self, **by):
        """Time passes, and everybody signs in again."""
        self.bank.clock.advance(**by)
        self.teller, self.supervisor = self.bank.sign_in(Role.TELLER), self.bank.sign_in(Role.SUPERVISOR)


@pytest.fixture
def evening(bank, teller):
    return Evening(bank, teller)


def test_the_branch_does_not_close_while_a_drawer_is_open(evening):
    with pytest.raises(DrawersOpen) as refused:
        evening.books(close_branch)
    assert refused.value.names == ("Drawer 1",)


def test_the_branch_does_not_close_while_cash_is_offered_to_somebody(evening, sql):
    evening.close_drawer()
    sql(
        "INSERT INTO drawer_offer (request, what, from_till, from_user, to_user, cents, pieces, offered_at, day, state)"
        " VALUES (1, 'cash', 1, 2, 3, 5000, '{}', 0, '2026-11-24', 'offered')"
    )
    with pytest.raises(CashInTransit):
        evening.books(close_branch)


def test_a_closed_branch_posts_nothing_until_it_is_opened_again(evening):
    evening.post(deposit, 100_00)
    evening.close_drawer()
    assert evening.books(close_branch).day == evening.day
    with pytest.raises(BranchClosed):
        evening.bank.open_till(evening.teller)
    with pytest.raises(DayClosed):
        evening.books(close_branch)
    assert evening.books(reopen_branch, reason="a customer was still waiting") == evening.day
    evening.bank.open_till(evening.teller)
    evening.post(deposit, 5_00)


def test_only_a_closed_day_is_opened_again_and_only_on_its_own_date(evening):
    with pytest.raises(NotReopenable):
        evening.books(reopen_branch, reason="by mistake")
    evening.close_drawer()
    evening.books(close_branch)
    evening.sleep(days=1)
    with pytest.raises(NotReopenable):
        evening.books(reopen_branch, reason="too late")


def test_there_is_nothing_to_close_before_the_first_posting(evening):
    evening.close_drawer()
    evening.books(close_branch)
    evening.sleep(days=1)
    with pytest.raises(DayNotBegun):
        evening.books(close_branch)


def test_yesterday_is_closed_this_morning_where_nobody_did_it_last_night(evening):
    yesterday = evening.day
    evening.close_drawer()
    evening.sleep(days=1)
    assert evening.books(list_days).to_close == yesterday
    assert evening.books(close_branch).day == yesterday


def test_a_teller_closes_no_branch(evening):
    with pytest.raises(NotPermitted):
        evening.bank.branch.ask(close_branch, evening.bank.view(evening.teller, View.BOOKS))


def test_closing_withdraws_the_approvals_that_still_wait(scene, sql):
    scene.ask("close_branch")
    assert dict(sql("SELECT id, state FROM approval"))[scene.approval] == "withdrawn"
    assert sql("SELECT count(*) FROM approval WHERE state = 'asked'") == [(0,)]


def test_the_trail_keeps_the_reports_digest(evening, trail):
    evening.close_drawer()
    report = evening.books(close_branch)
    act, facts = trail()[-1][5], json.loads(trail()[-1][7])
    assert (act, facts["digest"]) == ("day.closed", report.digest)


def test_the_report_says_what_the_day_came_to(evening):
    first = evening.post(deposit, 300_00)
    evening.post(withdraw, 40_00)
    report = evening.books(day_report, day=evening.day)
    assert first.reference
    assert [(one.kind, one.count, one.total.cents) for one in report.entries] == [
        (Kind.DEPOSIT, 1, 300_00),
        (Kind.WITHDRAWAL, 1, 40_00),
        (Kind.TILL_FLOAT, 1, 5_000_00),
        (Kind.CASH_RECEIVED, 1, 1_000_000_00),
    ]
    assert report.is_balanced
    assert report.debits.cents > 0
    held = {one.name: one.held.cents for one in report.cash}
    assert (held["Drawer 1"], held["Cash vault"]) == (5_260_00, 995_000_00)
    assert all(one.pieces.total == one.held for one in report.cash)
    customers = next(line for line in report.balances if line.kind == "current")
    assert (customers.accounts, customers.credit.cents) == (1, 260_00)


def test_a_report_is_the_same_whatever_is_posted_on_later_days(evening):
    evening.post(deposit, 300_00)
    evening.close_drawer()
    day, report = evening.day, evening.books(close_branch)
    for _ in range(2):
        evening.sleep(days=1)
        evening.bank.open_till(evening.teller, 2)
        evening.bank.serve(evening.teller, evening.bank.enrol(evening.teller, f"Bea {_}").number)
        evening.account = evening.bank.open_account(evening.teller).number
        evening.post(deposit, 77_00)
        evening.bank.close_till(evening.teller, "Drawer 2")
    later = evening.books(day_report, day=day)
    assert later == report
    assert later.digest == report.digest


def test_a_day_that_ended_by_itself_has_a_report_too(evening):
    evening.post(deposit, 300_00)
    evening.close_drawer()
    day = evening.day
    evening.sleep(days=1)
    evening.bank.open_till(evening.teller)
    report = evening.books(day_report, day=day)
    assert report.by_itself
    assert report.closed == evening.books(day_report, day=evening.day).opened
    assert [one.count for one in report.entries if one.kind is Kind.DEPOSIT] == [1]


def test_there_is_no_report_on_a_day_that_never_was(evening):
    with pytest.raises(NotFound):
        evening.books(day_report, day=evening.day - timedelta(days=3))


def test_a_form_that_was_open_since_the_evening_before_counts_to_the_day_it_was_posted_on(evening):
    early = evening.bank.request()
    evening.close_drawer()
    evening.books(close_branch)
    evening.sleep(hours=20)
    evening.bank.open_till(evening.teller)
    evening.bank.serve(evening.teller, evening.bank.number_of("Amara"))
    evening.post(deposit, 9_00, request=early)
    counted = {one.kind: one.count for one in evening.books(day_report, day=evening.day).entries}
    assert counted[Kind.DEPOSIT] == 1


def test_entries_are_found_even_where_a_clock_was_a_week_slow_when_the_form_opened(evening):
    """Their keys lie outside the day's range, and the accounts' lines still lead to them."""
    evening.bank.clock.wall -= timedelta(days=7)
    slow = evening.bank.request()
    evening.bank.clock.wall += timedelta(days=7)
    evening.post(deposit, 9_00, request=slow)
    counted = {one.kind: one.count for one in evening.books(day_report, day=evening.day).entries}
    assert counted[Kind.DEPOSIT] == 1


def test_days_are_listed_newest_first_with_what_stands_in_the_way(evening):
    first = evening.day
    evening.close_drawer()
    evening.books(close_branch)
    evening.sleep(days=1)
    evening.bank.open_till(evening.teller)
    listed = evening.books(list_days, limit=10)
    assert (listed.day, listed.state, listed.to_close) == (evening.day, DayState.OPEN, evening.day)
    assert listed.drawers == ("Drawer 1",)
    assert [one.day for one in listed.days] == [evening.day, first]
    assert listed.days[1].closed_by == "Sara Lind"


def test_a_count_that_differs_is_in_the_report_with_both_figures(evening, sql):
    sql(
        "INSERT INTO till_count (till_id, holder_id, till_opened_at, began_at, request, counted_by, at, day, why,"
        " expected_cents, counted_cents, expected_pieces, pieces, outcome) VALUES (1, 2, 0, 0, 1, 2, 0, '2026-11-24',"
        " 'close', 500000, 491000, '{}', '{}', 'booked')"
    )
    (found,) = evening.books(day_report, day=evening.day).differences
    assert (found.drawer, found.holder, found.difference) == ("Drawer 1", "Tom Reed", Money(-90_00))
