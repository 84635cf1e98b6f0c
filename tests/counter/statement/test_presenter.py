"""A statement is of a month, of days of one's own, or of everything there is."""

from datetime import date

import pytest

from teller.bank.badge import View
from teller.bank.ledger.entry import Kind
from teller.counter.statement.presenter import ALL, DAYS, StatementPresenter

TODAY = date(2026, 1, 31)


class Heard:
    """What a presenter said, in order. It asks for the first page as the view does."""

    def __init__(self, presenter):
        self.said = []
        for name in ("ranged", "began", "balances", "paged", "failed", "refused", "not_permitted"):
            getattr(presenter, name).connect(lambda *what, name=name: self.said.append((name, *what)))
        presenter.began.connect(lambda: presenter.fetch(None, 1))

    def last(self, name):
        return [what for said, *what in self.said if said == name][-1]

    def count(self, name):
        return sum(said == name for said, *_ in self.said)


@pytest.fixture
def today(bank):
    return lambda: bank.clock.now().date()


@pytest.fixture
def presenter(desk_at, figures, today, funded):
    made = StatementPresenter(desk_at(View.STATEMENT), figures, today)
    made.open(funded)
    return made


@pytest.fixture
def heard(presenter):
    return Heard(presenter)


def test_the_choice_is_this_month_the_eleven_before_all_and_ones_own_days(desk_at, figures, customer):
    choices = StatementPresenter(desk_at(View.STATEMENT), figures, lambda: TODAY).choices()
    assert [value for value, _ in choices] == [
        "2026-01",
        *(f"2025-{month:02d}" for month in range(12, 1, -1)),
        ALL,
        DAYS,
    ]
    assert choices[0][1] == "January 2026"


@pytest.mark.parametrize(
    ("month", "days"),
    [
        ("2026-02", ["01/02/2026", "28/02/2026"]),
        ("2024-02", ["01/02/2024", "29/02/2024"]),
        ("2025-12", ["01/12/2025", "31/12/2025"]),
        (ALL, ["", ""]),
    ],
)
def test_a_month_is_from_its_first_to_its_last_day(presenter, heard, month, days):
    presenter.choose(month)
    assert heard.last("ranged") == days


def test_the_balances_before_and_after_frame_the_lines(presenter, heard, funded, pay_in):
    pay_in(funded.number, 2_500)
    presenter.choose("2026-11")
    (balances,) = heard.last("balances")
    assert (balances.opening, balances.closing) == ("0.00", "1,025.00")
    lines, at, total, generation = heard.last("paged")
    assert [line.balance.cents for line in lines] == [102_500, 100_000]
    assert (at, total, generation) == (0, 2, 1)


@pytest.fixture
def long_history(funded, pay_in):
    """121 lines."""
    for _ in range(120):
        pay_in(funded.number, 100)


@pytest.mark.usefixtures("long_history")
@pytest.mark.parametrize(("oldest_first", "seqs"), [(False, range(121, 0, -1)), (True, range(1, 122))])
def test_a_page_from_any_place_has_the_lines_that_stand_there(presenter, heard, oldest_first, seqs):
    presenter.choose(ALL)
    presenter.fetch(None, 1, oldest_first=oldest_first)
    for place in (100, 50, 0):
        presenter.fetch(place, 1, oldest_first=oldest_first)
        lines, at, total, _ = heard.last("paged")
        assert [line.seq for line in lines] == list(seqs)[place : place + 50]
        assert (at, total) == (place, 121)


def test_lines_stay_in_their_places_when_something_is_posted_meanwhile(presenter, heard, funded, pay_in):
    for _ in range(60):
        pay_in(funded.number, 100)
    presenter.choose(ALL)
    pay_in(funded.number, 9_900)
    presenter.fetch(50, 1)
    lines, *_ = heard.last("paged")
    assert [line.seq for line in lines] == list(range(11, 0, -1))
    assert heard.count("balances") == 1


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [("2026-02-30", "", "first_day"), ("", "yesterday", "last_day"), ("2026-11-02", "2026-11-01", "last_day")],
)
def test_days_that_cannot_be_are_refused_beside_them(presenter, heard, first, last, field):
    presenter.show_days(first, last)
    assert heard.last("refused")[0] == field


def test_only_what_can_be_reversed_is_offered_for_it(presenter, heard):
    presenter.choose(ALL)
    line = heard.last("paged")[0][0]
    assert line.kind is Kind.DEPOSIT
    assert presenter.why_not_reversible(line) == ""


def test_an_answer_that_comes_after_the_customer_left_is_for_nobody(desk_at, slow_desk, figures, funded, today):
    slow = desk_at(View.STATEMENT, slow_desk)
    presenter = StatementPresenter(slow, figures, today)
    heard = Heard(presenter)
    presenter.open(funded)
    presenter.choose(ALL)
    presenter.forget()
    slow.answer()
    assert not heard.count("paged")
