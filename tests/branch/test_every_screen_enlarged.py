"""Every screen again for whoever needs larger letters, or reads from the right."""

from teller.counter import language
from tests.branch.every_screen import found, practice  # noqa: F401 - fixtures


def test_every_screen_holds_text_of_twice_the_size(found):  # noqa: F811
    assert found(scale=2.0) == []


def test_every_screen_reads_from_right_to_left(found):  # noqa: F811
    assert found(speaks=language.MIRRORED) == []
