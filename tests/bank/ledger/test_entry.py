"""What an entry is, and how its request id is made and read out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teller.bank.ledger.entry import Entry, Kind, Posting, new_request, reference, request_of
from teller.bank.money import Money
from teller.bank.refusal import BrokenInvariant
from teller.bank.world import World
from teller.testing.bank import MovableClock, RepeatableRandomness

ids = st.integers(1, 2**63 - 1)


@given(st.integers(1, 10**15), st.integers(1, 10**6), st.integers(1, 10**6))
def test_an_entrys_postings_sum_to_zero(cents, debit, credit):
    if debit == credit:
        credit += 1
    paid, received = Entry(1, Kind.TRANSFER, debit, credit, Money(cents)).postings
    assert (paid, received) == (Posting(debit, Money(-cents)), Posting(credit, Money(cents)))
    assert paid.amount + received.amount == Money(0)


@pytest.mark.parametrize(("debit", "credit", "cents"), [(1, 2, 0), (1, 2, -1), (1, 1, 1)])
def test_an_entry_that_moves_nothing_or_nowhere_cannot_exist(debit, credit, cents):
    with pytest.raises(BrokenInvariant):
        Entry(1, Kind.TRANSFER, debit, credit, Money(cents))


@given(ids)
def test_a_reference_read_out_loud_finds_its_entry(request_id):
    said = reference(request_id)
    assert request_of(said) == request_id
    assert request_of(f" {said.lower()} ") == request_id
    assert request_of(said.replace("0", "O").replace("1", "l")) == request_id


@pytest.mark.parametrize("text", ["", "-", "U", "0000-00", "Z" * 14, "äöü", "１２３", "8000000000000", "é", "0" * 13])
def test_what_is_no_reference_finds_nothing(text):
    assert request_of(text) is None


@given(st.text())
def test_any_text_at_all_is_a_reference_or_none(text):
    found = request_of(text)
    assert found is None or 0 < found < 2**63


def test_request_ids_rise_with_time_and_stay_positive():
    clock = MovableClock()
    world = World(clock, RepeatableRandomness())
    made = []
    for _ in range(200):
        clock.advance(milliseconds=1)
        made.append(new_request(world))
    assert made == sorted(set(made))
    assert all(0 < request < 2**63 for request in made)


def test_a_clock_before_2020_still_makes_a_request_id():
    clock = MovableClock()
    clock.set_back(days=3650)
    assert 0 < new_request(World(clock, RepeatableRandomness())) < 2**63
