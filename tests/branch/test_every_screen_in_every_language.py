"""Every screen in each language that it is shipped in: what a translator wrote fits where it stands."""

import pytest

from teller.counter import language

LONGEST = "de"
TRANSLATED = [
    pytest.param(code, marks=[] if code == LONGEST else [pytest.mark.wide])
    for code, _ in language.LANGUAGES
    if code != "en"
]


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_screen_holds_its_words(looked_over, code):
    assert looked_over(speaks=code) == []
