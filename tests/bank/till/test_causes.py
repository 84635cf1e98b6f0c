"""What may lie behind a difference: told from its size, and from the entries whose amounts fit it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.till.causes import Moved, Why, proposed

AT = datetime(2026, 11, 24, 10, 31, tzinfo=UTC)
WORTHS = (500_00, 200_00, 100_00, 50_00, 20_00, 10_00, 5_00, 2_00, 1_00, 50, 20, 10, 5, 2, 1)


def moved(cents, *, into=True, request=1):
    return Moved(request, Kind.DEPOSIT if into else Kind.WITHDRAWAL, Money(cents), into, AT)


def whys(difference, *entries):
    return {
        cause.why: [suspect.request for suspect in cause.suspects]
        for cause in proposed(Money(difference), entries, WORTHS)
    }


def test_no_difference_has_no_cause():
    assert proposed(Money(0), [moved(450_00)], WORTHS) == ()


def test_the_planted_case_a_deposit_of_450_posted_as_540_leaves_90_too_little():
    (first, *_) = proposed(Money(-90_00), [moved(200_00), moved(540_00, request=7)], WORTHS)
    assert first.why is Why.SWAPPED
    assert [(one.request, one.amount, one.perhaps) for one in first.suspects] == [(7, Money(540_00), Money(450_00))]


@pytest.mark.parametrize(
    ("difference", "entry", "why"),
    [
        (90_00, moved(450_00), Why.SWAPPED),  # 540 came in
        (90_00, moved(540_00, into=False), Why.SWAPPED),  # 450 went out
        (-9, moved(1_21), Why.SWAPPED),  # 1.12 came in: cents swapped, too
        (-20_00, moved(20_00), Why.DOUBLED),
        (20_00, moved(20_00, into=False), Why.DOUBLED),
        (20_00, moved(20_00), Why.MISSED),
        (-20_00, moved(20_00, into=False), Why.MISSED),
        (-40_00, moved(20_00), Why.DIRECTION),
        (40_00, moved(20_00, into=False), Why.DIRECTION),
    ],
)
def test_an_entry_that_fits_is_named(difference, entry, why):
    assert whys(difference, entry, moved(77_77, request=2))[why] == [1]


@pytest.mark.parametrize(
    ("difference", "entry"),
    [(-90_00, moved(450_00)), (40_00, moved(20_00)), (-7_00, moved(7_01)), (-90_00, moved(90_00, into=False))],
)
def test_an_entry_that_explains_the_opposite_is_not_named_for_it(difference, entry):
    named = {why: found for why, found in whys(difference, entry).items() if found}
    assert set(named) <= {Why.MISSED}


def test_nine_divides_it_although_no_entry_fits_and_a_note_is_miscounted():
    assert whys(-90_00, moved(77_77)) == {Why.SWAPPED: []}
    assert whys(-50_00) == {Why.MISCOUNTED: []}
    assert whys(-7_01) == {}


def test_what_names_an_entry_comes_before_what_names_none():
    causes = proposed(Money(-1_80_00), [moved(180_00)], WORTHS)
    assert next(cause.why for cause in causes) is Why.DOUBLED


@given(st.integers(10, 10**9), st.integers(0, 8), st.booleans())
def test_whatever_digits_are_swapped_the_entry_is_found(cents, at, into):
    digits = str(cents)
    at %= len(digits) - 1
    posted = int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])
    if posted == cents or len(str(posted)) < len(digits):  # a zero in front is not typed
        return
    entry = moved(posted, into=into)
    true_less_posted = cents - posted
    found = whys(true_less_posted if into else -true_less_posted, entry)
    assert found[Why.SWAPPED] == [1]
