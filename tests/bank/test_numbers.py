"""Numbers have check digits: one slip of the finger finds nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teller.bank.numbers import account_number, customer_number, grouped, is_account_number, is_customer_number

serials = st.integers(1, 9_999_999)


@given(serials, st.booleans())
def test_account_numbers_have_ten_digits_and_a_series_for_practice(serial, practice):
    number = account_number(serial, practice=practice)
    assert is_account_number(number)
    assert len(number) == 10
    assert number[0] == ("9" if practice else "4")
    assert number[1:8] == f"{serial:07d}"


@given(st.integers(1, 8_999_999))
def test_customer_numbers_have_eight_digits(serial):
    number = customer_number(serial)
    assert is_customer_number(number)
    assert len(number) == 8


@given(serials, st.integers(0, 9), st.integers(1, 9))
def test_no_wrong_digit_goes_unnoticed(serial, at, by):
    for number, holds in (
        (account_number(serial, practice=False), is_account_number),
        (customer_number(serial % 8_999_999), is_customer_number),
    ):
        place = at % len(number)
        wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
        assert not holds(wrong)


@given(serials, st.integers(0, 8))
def test_no_two_digits_of_an_account_number_change_places_unnoticed(serial, at):
    number = account_number(serial, practice=False)
    swapped = number[:at] + number[at + 1] + number[at] + number[at + 2 :]
    assert swapped == number or not is_account_number(swapped)


@pytest.mark.parametrize(
    "text", ["", "4", "４０００００００８３", "4000 000083", "-400000083", "400000008³", "40000000830", "x" * 10]
)
def test_what_is_no_number_holds_no_check_digits(text):
    assert not is_account_number(text)
    assert not is_customer_number(text)


def test_numbers_are_read_in_groups():
    assert grouped("4021773306") == "4021 7733 06"
    assert grouped("10000015") == "1000 0015"
    assert grouped("") == ""
