"""A statement for a file is read page by page under one note, and holds what was there when it was begun."""

import json
from datetime import date, timedelta

import pytest

from teller.bank.accounts import extract
from teller.bank.accounts.spans import DaysReversed, month_of
from teller.bank.badge import Role
from teller.bank.money import Money
from teller.bank.papers.formats import Format
from teller.bank.refusal import NotFound

TODAY = date(2026, 11, 24)


@pytest.fixture
def small_pages(monkeypatch):
    monkeypatch.setattr(extract, "PAGE", 10)


@pytest.fixture
def history(scene):
    """35 lines on the savings account."""
    for cents in range(1, 36):
        scene.ask("deposit", account=scene.savings, amount=Money(cents))


def rest_of(scene, begun):
    seen, after = list(begun.page.lines), begun.page.next_after
    while after is not None:
        page = scene.ask("more_of_extract", account=scene.savings, extract=begun.number, after=after)
        seen += page.lines
        after = page.next_after
    return seen


@pytest.mark.usefixtures("small_pages", "history")
def test_pages_are_oldest_first_and_what_is_posted_meanwhile_is_no_part_of_them(scene):
    begun = scene.ask("statement_extract", account=scene.savings)
    assert len(begun.page.lines) == 10
    scene.ask("deposit", account=scene.savings, amount=Money(9_99))
    lines = rest_of(scene, begun)
    assert [line.amount.cents for line in lines] == list(range(1, 36))
    assert (begun.paper.count, begun.paper.opening, begun.paper.closing) == (35, Money(0), Money(sum(range(1, 36))))
    assert lines[-1].balance == begun.paper.closing


@pytest.mark.usefixtures("small_pages", "history")
def test_a_file_is_noted_once_with_its_days_its_lines_and_its_format(scene, trail):
    rows = len(trail())
    begun = scene.ask("statement_extract", account=scene.savings, form=Format.CAMT, first_day=date(2026, 11, 1))
    rest_of(scene, begun)
    (noted,) = trail()[rows:]
    assert (noted.act, noted.subject) == ("account.statement_saved", scene.savings)
    assert json.loads(noted.facts) == {
        "first": "2026-11-01",
        "last": "",
        "format": "camt.053",
        "from_line": 1,
        "to_line": 35,
    }


@pytest.mark.usefixtures("small_pages", "history")
def test_no_page_is_given_out_under_a_note_that_is_not_this_files(scene, trail):
    begun = scene.ask("statement_extract", account=scene.savings)
    of_another_account = scene.ask("statement_extract", account=scene.account).number
    no_extract = trail()[-3].id
    for number in (of_another_account, no_extract, begun.number + 99):
        with pytest.raises(NotFound):
            scene.ask("more_of_extract", account=scene.savings, extract=number, after=10)
    scene.sessions[Role.TELLER] = scene.bank.sign_in(Role.TELLER)
    scene.serve(scene.customer)
    with pytest.raises(NotFound):
        scene.ask("more_of_extract", account=scene.savings, extract=begun.number, after=10)


@pytest.mark.usefixtures("small_pages", "history")
def test_no_page_reaches_beyond_the_days_that_were_noted(scene):
    before = scene.ask("statement_extract", account=scene.savings, last_day=TODAY - timedelta(days=1))
    assert (before.paper.count, before.page.lines) == (0, ())
    page = scene.ask("more_of_extract", account=scene.savings, extract=before.number, after=1)
    assert page.lines == ()


@pytest.mark.parametrize(
    ("first", "last", "days", "count"),
    [
        (None, None, (0, 0), 35),
        (-30, 6, (-30, 6), 35),
        (7, 9, (7, 9), 0),
        (7, None, (7, 7), 0),
        (None, -5, (-5, -5), 0),
        (None, 9, (0, 9), 35),
    ],
)
@pytest.mark.usefixtures("history")
def test_a_statement_always_tells_its_days_whether_they_were_asked_for_or_not(first, last, days, count, scene):
    asked = {
        name: TODAY + timedelta(days=at) for name, at in (("first_day", first), ("last_day", last)) if at is not None
    }
    paper = scene.ask("statement_extract", account=scene.savings, **asked).paper
    assert (paper.first_day, paper.last_day) == tuple(TODAY + timedelta(days=at) for at in days)
    assert paper.count == count
    assert paper.closing_day == min(paper.last_day, TODAY)


def test_days_the_wrong_way_round_are_refused_and_nothing_is_noted(scene, trail):
    rows = len(trail())
    with pytest.raises(DaysReversed):
        scene.ask("statement_extract", first_day=TODAY, last_day=TODAY - timedelta(days=1))
    assert len(trail()) == rows


def test_the_paper_says_whose_it_is_and_who_made_it(scene):
    paper = scene.ask("statement_extract").paper
    assert (paper.customer, paper.customer_number) == ("Amara Okafor", scene.customer)
    assert paper.made_by == scene.sessions[Role.TELLER].name
    assert abs(paper.made_at - scene.bank.clock.now()) < timedelta(seconds=1)
    assert paper.practice is scene.bank.branch.facts.practice


@pytest.mark.parametrize(
    ("day", "days"),
    [
        (date(2026, 2, 11), (date(2026, 2, 1), date(2026, 2, 28))),
        (date(2024, 2, 29), (date(2024, 2, 1), date(2024, 2, 29))),
        (date(2026, 12, 31), (date(2026, 12, 1), date(2026, 12, 31))),
        (date(9999, 12, 5), (date(9999, 12, 1), date.max)),
    ],
)
def test_a_month_is_from_its_first_day_to_its_last(day, days):
    assert month_of(day) == days
