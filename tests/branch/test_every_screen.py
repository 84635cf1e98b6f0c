"""Every screen and every state of it: nothing cut, overlapping or nameless, and the Tab key goes as one reads."""

import pytest

from teller.counter import language


def test_nothing_is_wrong_with_any_screen_and_none_moves_by_itself(looked_over):
    assert looked_over(stays=True) == []


@pytest.mark.wide
def test_a_language_of_longer_words_fits_on_every_screen(looked_over):
    assert looked_over(speaks=language.LENGTHENED) == []
