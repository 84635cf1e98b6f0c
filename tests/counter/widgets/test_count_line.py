"""What is typed into a count is a whole number, or a sum of them, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teller.counter.widgets.count_line import counted


@pytest.mark.parametrize(
    ("typed", "signed", "count"),
    [("", False, 0), ("12", False, 12), ("12+5", False, 17), ("12+", False, 12), ("+5", False, 5), ("007", False, 7),
     ("1+2+3", False, 6), ("-5", False, None), ("-5", True, -5), ("12-5", True, 7), ("-", True, 0), ("1.5", False, None),
     ("1,000", False, None), ("2*3", False, None), ("１２", False, None), ("1 2", False, None), ("1" * 41, False, None)],
)  # fmt: skip
def test_counts_are_whole_numbers_and_sums_of_them(typed, signed, count):
    assert counted(typed, signed=signed) == count


@given(st.text(), st.booleans())
def test_any_text_at_all_is_a_count_or_none(typed, signed):
    count = counted(typed, signed=signed)
    assert count is None or signed or count >= 0
