"""Every screen again for whoever needs larger letters, or reads from the right."""

import pytest

from teller.counter import language


@pytest.mark.wide
def test_every_screen_holds_text_of_twice_the_size(looked_over):
    assert looked_over(scale=2.0) == []


def test_every_screen_reads_from_right_to_left(looked_over):
    assert looked_over(speaks=language.MIRRORED) == []


def test_every_screen_fits_the_smallest_desktop_at_twice_its_scale_in_longer_words(looked_over):
    assert looked_over(speaks=language.LENGTHENED, size=(640, 360)) == []
