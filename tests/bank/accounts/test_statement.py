"""A statement's lines add up, its pages neither skip nor repeat, and nobody reads one unseen."""

import json
from datetime import date, timedelta

import pytest

from teller.bank.accounts.spans import DaysReversed
from teller.bank.accounts.statement import PAGE
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput

FIRST = date(2026, 11, 24)


@pytest.fixture
def history(scene):
    """Five days, 24 November on, with two deposits of 1.00 and one withdrawal of 0.50 each, on the savings account."""
    for day in range(5):
        if day:
            scene.next_day()
        for name, cents in (("deposit", 1_00), ("withdraw", 50), ("deposit", 1_00)):
            scene.ask(name, account=scene.savings, amount=Money(cents))
    return lambda **asked: scene.ask(
        "statement", **{"account": scene.savings, "first_day": None, "last_day": None, **asked}
    )


def test_an_account_without_history_has_an_empty_statement(scene):
    page = scene.ask("statement", account=scene.empty)
    assert (page.lines, page.opening, page.closing, page.next_before) == ((), Money(0), Money(0), None)


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (None, None, 5),
        (0, None, 5),
        (2, None, 3),
        (None, 2, 3),
        (1, 3, 3),
        (2, 2, 1),
        (-9, -1, 0),
        (9, 19, 0),
        (-9, 9, 5),
        (4, 4, 1),
    ],
)
def test_opening_plus_lines_is_closing_for_every_range(first, last, days, history):
    first_day, last_day = (None if at is None else FIRST + timedelta(days=at) for at in (first, last))
    page = history(first_day=first_day, last_day=last_day)
    assert len(page.lines) == 3 * days
    assert all((first_day or line.day) <= line.day <= (last_day or line.day) for line in page.lines)
    assert page.opening.cents + sum(line.amount.cents for line in page.lines) == page.closing.cents
    balance = page.opening
    for line in reversed(page.lines):
        balance += line.amount
        assert line.balance == balance
    before = 0 if first is None else max(0, min(first, 5))
    assert page.opening == Money(before * 1_50)


def test_no_page_of_a_range_reaches_beyond_it(history):
    middle = {"first_day": FIRST + timedelta(days=1), "last_day": FIRST + timedelta(days=2)}
    whole = history(**middle)
    assert history(**middle, before=10**6).lines == whole.lines
    assert history(**middle, before=1).lines == ()
    assert history(**middle, before=whole.lines[2].seq).lines == whole.lines[3:]


def test_the_calendars_own_ends_are_a_range_too(history):
    assert len(history(first_day=date.min, last_day=date.max).lines) == 15


def test_a_range_that_ends_before_it_begins_is_refused(history):
    with pytest.raises(DaysReversed):
        history(first_day=FIRST, last_day=FIRST - timedelta(days=1))


def test_lines_are_newest_first_and_say_what_they_were(history, scene):
    newest = history().lines[0]
    assert (newest.kind, newest.memo, newest.amount, newest.other) == (Kind.DEPOSIT, "a memo", Money(1_00), None)
    sent = scene.ask("transfer", payee=scene.savings, memo="for later")
    assert history().lines[0].other == scene.account
    assert scene.ask("statement", first_day=None, last_day=None).lines[0].other == scene.savings
    assert history().lines[0].reference == sent.reference


@pytest.fixture
def long_history(scene):
    """120 lines on the savings account."""
    for cents in range(1, 121):
        scene.ask("deposit", account=scene.savings, amount=Money(cents))
    return lambda before=None: scene.ask(
        "statement", account=scene.savings, first_day=None, last_day=None, before=before
    )


def test_pages_neither_skip_nor_repeat_even_when_a_booking_lands_between_them(long_history, scene):
    page, seen = long_history(), []
    while True:
        seen += page.lines
        scene.ask("deposit", account=scene.savings, amount=Money(9_99))
        if page.next_before is None:
            break
        assert len(page.lines) == PAGE
        page = long_history(page.next_before)
    assert [line.amount.cents for line in seen] == list(range(120, 0, -1))


def test_a_page_that_is_exactly_full_does_not_promise_another(scene):
    for _ in range(PAGE):
        scene.ask("deposit", account=scene.savings)
    page = scene.ask("statement", account=scene.savings)
    assert (len(page.lines), page.next_before) == (PAGE, None)


def test_pages_from_the_oldest_end_neither_skip_nor_repeat_and_their_balances_run_on(long_history, scene):
    ask = {"account": scene.savings, "oldest_first": True}
    page, seen = scene.ask("statement", **ask), []
    while True:
        seen += page.lines
        if page.next_after is None:
            break
        assert (len(page.lines), page.next_before) == (PAGE, None)
        page = scene.ask("statement", **ask, after=page.next_after)
    assert [line.amount.cents for line in seen] == list(range(1, 121))
    assert [line.balance.cents for line in seen] == [sum(range(1, upto + 1)) for upto in range(1, 121)]


@pytest.mark.parametrize(("before", "after", "seqs"), [(20, 10, range(11, 20)), (10, 20, ()), (None, 2**63 - 1, ())])
def test_lines_between_two_others_are_the_same_from_either_end(long_history, scene, before, after, seqs):
    for oldest_first in (True, False):
        page = scene.ask("statement", account=scene.savings, before=before, after=after, oldest_first=oldest_first)
        assert sorted(line.seq for line in page.lines) == list(seqs)


def test_the_range_says_how_many_lines_it_has(long_history, history, scene):
    assert (history().count, history(oldest_first=True, after=130).count) == (135, 135)
    assert history(first_day=FIRST + timedelta(days=1), last_day=FIRST + timedelta(days=2)).count == 6
    assert history(first_day=FIRST + timedelta(days=9)).count == 0


def test_opening_and_closing_are_those_of_the_range_on_every_page(long_history):
    first = long_history()
    later = long_history(first.next_before)
    assert (first.opening, first.closing) == (later.opening, later.closing) == (Money(0), Money(sum(range(1, 121))))


@pytest.mark.parametrize("before", [None, 51, 120, 121, 10**9, 2**63 - 1])
def test_no_way_of_asking_reads_lines_unnoted(before, long_history, trail):
    rows = len(trail())
    page = long_history(before)
    assert len(page.lines) == PAGE
    (noted,) = trail()[rows:]
    assert noted.act == "account.statement_read"
    assert f'"from_line":{page.lines[-1].seq},"last":"","to_line":{page.lines[0].seq}' in noted.facts


@pytest.mark.parametrize("after", [None, 1, 69, 70])
def test_lines_read_from_the_oldest_end_are_noted_as_well(after, long_history, scene, trail):
    rows = len(trail())
    page = scene.ask("statement", account=scene.savings, after=after, oldest_first=True)
    (noted,) = trail()[rows:]
    facts = json.loads(noted.facts)
    assert (facts["from_line"], facts["to_line"]) == (page.lines[0].seq, page.lines[-1].seq)


@pytest.mark.parametrize("before", [0, -1, -(2**70), 2**63, 2**70])
def test_a_page_before_no_line_at_all_is_refused(before, scene):
    with pytest.raises(InvalidInput):
        scene.ask("statement", before=before)
