"""Notes and coins are whole numbers of each, add up exactly, and are kept as they were told."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teller.bank.money import Money
from teller.bank.pieces import MAX_PIECES, Pieces

told = st.dictionaries(st.integers(1, 10**6), st.integers(-(10**4), 10**4), max_size=8)
pieces = told.map(Pieces)


@given(told)
def test_the_total_is_what_they_are_worth_together(counts):
    assert Pieces(counts).total == Money(sum(worth * count for worth, count in counts.items()))


@given(told)
def test_the_largest_comes_first_and_none_is_told_of_which_there_is_none(counts):
    kept = list(Pieces(counts))
    assert kept == sorted(((worth, count) for worth, count in counts.items() if count), reverse=True)
    assert Pieces(kept) == Pieces(counts)
    assert bool(Pieces(counts)) == any(counts.values())


@given(pieces, pieces)
def test_they_are_added_and_taken_away_one_denomination_at_a_time(first, second):
    assert (first + second).total == first.total + second.total
    assert first + second - second == first
    assert first - first == Pieces()
    negative = -first
    assert -negative == first
    for worth, count in first + second:
        assert count == first.of(worth) + second.of(worth)


@given(pieces)
def test_what_is_stored_is_read_again_and_is_plain_json(one):
    assert Pieces.read(one.stored()) == one
    assert {int(worth): count for worth, count in json.loads(one.stored()).items()} == dict(one)


def test_change_given_back_is_below_zero_and_is_noticed():
    assert Pieces({50_00: 1}).has_none_below_zero
    assert not Pieces({50_00: 1, 5_00: -2}).has_none_below_zero
    assert Pieces({50_00: 1, 5_00: -2}).of(5_00) == -2
    assert Pieces().of(5_00) == 0


@pytest.mark.parametrize("counts", [{1.0: 1}, {1: 1.0}, {1: True}, {"1": 1}, {1: None}, {None: 1}])
def test_anything_but_whole_numbers_is_a_type_error(counts):
    with pytest.raises(TypeError):
        Pieces(counts)


@pytest.mark.parametrize("counts", [{0: 1}, {-5: 1}, {5: MAX_PIECES + 1}, {5: -MAX_PIECES - 1}])
def test_a_note_worth_nothing_and_more_than_a_bank_can_hold_are_refused(counts):
    with pytest.raises(ValueError):
        Pieces(counts)


def test_equal_pieces_are_equal_however_they_were_told():
    assert Pieces({1: 2, 5: 1}) == Pieces([(5, 1), (1, 2), (7, 0)])
    assert len({Pieces({1: 2}), Pieces([(1, 2)])}) == 1
