"""A value is shown whole in any width, and copied as it is."""

import pytest

from teller.counter.widgets.breaking import Breaking

LONG = "wolfeschlegelsteinhausenbergerdorff@a-rather-long-mail-host.example"


@pytest.fixture
def shown(qtbot):
    def at(text, width):
        made = Breaking(text)
        qtbot.addWidget(made)
        made.resize(width, 200)
        made.show()
        return made

    return at


def test_what_fits_is_left_as_it_is(shown):
    made = shown("amara@mail.example, 7 Mill Lane", 600)
    assert made.text() == made.whole() == "amara@mail.example, 7 Mill Lane"


def test_an_address_that_is_too_long_breaks_before_its_at_and_loses_no_letter(shown):
    made = shown(LONG, 300)
    lines = made.text().split("\n")
    assert any(line.startswith("@") for line in lines)
    assert "".join(lines) == made.whole() == LONG
    assert all(made.fontMetrics().horizontalAdvance(line) <= 300 for line in lines)


def test_it_breaks_anew_for_another_width_and_asks_for_the_height_it_needs(shown):
    made = shown(LONG, 120)
    narrow = made.text().count("\n")
    assert made.heightForWidth(120) >= (narrow + 1) * made.fontMetrics().height()
    made.resize(2_000, 200)
    assert made.text() == LONG


def test_it_can_be_pressed_together_and_asks_for_one_line(shown):
    made = shown(LONG, 400)
    assert made.sizeHint().width() > 400
    assert made.minimumSizeHint().width() < 200
