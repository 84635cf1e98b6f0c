"""The machine's clock: what deadlines are measured with goes on while the machine sleeps."""

import time

import pytest

from teller.bank.world import SystemClock


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has a count that stops while it sleeps")
def test_a_laptop_that_slept_for_hours_has_been_left_alone_for_hours(monkeypatch):
    monkeypatch.setattr(time, "clock_gettime", {time.CLOCK_MONOTONIC: 100.0, time.CLOCK_BOOTTIME: 40_000.0}.__getitem__)
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    assert SystemClock().monotonic() == 40_000.0


def test_the_count_rises():
    clock = SystemClock()
    first = clock.monotonic()
    assert clock.monotonic() >= first
