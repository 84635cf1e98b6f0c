"""The tokens: what is written can be read on what it stands on, and what can be used can be seen, in both themes."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teller.counter import look, sheet

TEXT, SHAPE = 4.5, 3.0  # WCAG 2.1: 1.4.3 and 1.4.11

PAPER = ("surface", "canvas", "sunken")  # the page, the columns around it, what is pressed, locked or hovered over
BANNERS = ("good_soft", "warning_soft", "bad_soft")
STANDS_ON = {
    # What is written, and everything it stands on somewhere. A chosen row is accent_soft (sunken without the focus).
    "ink": (*PAPER, "accent_soft", *BANNERS),
    "quiet": (*PAPER, "accent_soft", *BANNERS),
    "accent": (*PAPER, "accent_soft", *BANNERS),  # quiet buttons, in banners too; the page that is open
    "good": (*PAPER, "accent_soft", "good_soft"),
    "warning": (*PAPER, "accent_soft", "warning_soft"),
    "bad": (*PAPER, "accent_soft", "bad_soft"),
    "on_accent": ("accent", "accent_strong"),
    "on_practice": ("practice",),
    "surface": ("ink",),  # toasts and tooltips
}
IS_SEEN_ON = {
    "edge": (*PAPER, "accent_soft", *BANNERS),  # fields, buttons, menus, the bar that scrolls
    "accent": (*PAPER, "accent_soft"),  # the focus ring, the primary button, how far something is
    "accent_strong": ("surface", "canvas"),
    "on_accent": ("accent",),  # the focus ring of a primary button, the tick of a switch
    "bad": ("surface", "canvas", "bad_soft"),  # the edge of a field that was refused, and of a danger button
    "practice": ("surface", "canvas"),
    **{tone: (*PAPER, "accent_soft", f"{tone}_soft") for tone in ("good", "warning")},  # icons
    "quiet": PAPER,
}
EXCUSED = {
    "faint": "what cannot be used now; WCAG asks nothing of it, and what has to be read is never written in it",
    "hairline": "decoration: space parts the same things",
}


def brightness(colour):
    """WCAG's relative luminance."""
    parts = (channel / 255 for channel in (colour.red(), colour.green(), colour.blue()))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((brightness(look.colour(one)), brightness(look.colour(other))))
    return (lighter + 0.05) / (darker + 0.05)


def too_weak():
    """Every pair that cannot be read or seen, with how weak it is."""
    asked = [(role, on, TEXT) for role, surfaces in STANDS_ON.items() for on in surfaces]
    asked += [(role, on, SHAPE) for role, surfaces in IS_SEEN_ON.items() for on in surfaces]
    return {(role, on): contrast(role, on) for role, on, least in asked if contrast(role, on) < least}


@pytest.fixture(autouse=True)
def as_it_was(qapp):
    yield
    look.apply(qapp, "light", 1.0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_pair_of_tokens_has_the_contrast_it_needs(qapp, theme):
    look.apply(qapp, theme, 1.0)
    assert too_weak() == {}


def test_a_token_that_loses_contrast_is_found(qapp, monkeypatch):
    look.apply(qapp, "dark", 1.0)
    monkeypatch.setitem(look._COLOURS, "quiet", ("#4D5666", "#6A7280"))
    monkeypatch.setitem(look._COLOURS, "edge", ("#7E8796", "#4A515D"))
    assert {("quiet", "surface"), ("edge", "surface"), ("edge", "canvas")} <= too_weak().keys()


def test_every_colour_is_asked_about_or_excused_for_a_reason():
    asked = {*STANDS_ON, *IS_SEEN_ON} | {
        on for pairs in (STANDS_ON, IS_SEEN_ON) for one in pairs.values() for on in one
    }
    assert asked | EXCUSED.keys() == set(look.roles())
    assert asked & EXCUSED.keys() == set()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_sheet_is_made_of_tokens_alone(qapp, scale):
    assert (
        re.findall(
            r"#[0-9A-Fa-f]{3,8}|rgb|\d+px solid", sheet._SHEET.replace("1px solid $", "").replace("2px solid $", "")
        )
        == []
    )
    look.apply(qapp, "light", scale)
    made = sheet.text()
    assert "$" not in made
    assert not re.search(r"\d+u\b", made)


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("high", ["control", "money"])
def test_a_field_is_as_high_with_the_focus_ring_as_without(qapp, scale, high):
    look.apply(qapp, "light", scale)
    sizes = {name: int(length.removesuffix("px")) for name, length in sheet._sizes().items() if "type" not in name}
    plain, focused = ("control", "focused") if high == "control" else ("money_control", "money_focused")
    assert sizes[plain] + 2 == sizes[focused] + 4
    assert sizes["pad"] + 1 == sizes["pad_focused"] + 2


def test_a_compact_density_makes_rows_lower_and_nothing_smaller_than_can_be_hit(qapp):
    look.apply(qapp, "light", 1.0)
    assert look.row_height() == look.ROW_HEIGHT
    look.apply(qapp, "light", 1.0, compact=True)
    assert look.row_height() == look.COMPACT_ROW_HEIGHT >= look.TARGET


def test_nothing_moves_where_stillness_is_wanted(qapp):
    look.apply(qapp, "light", 1.0, still=True)
    assert look.motion() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    look.apply(qapp, "light", 1.0)
    assert 0 < look.motion() <= look.MOTION_MS


def test_where_more_contrast_is_wanted_decoration_becomes_an_edge(qapp, monkeypatch):
    look.apply(qapp, "light", 1.0)
    before = look.hex_colour("edge")
    monkeypatch.setattr(look._now, "contrast", True)
    assert look.hex_colour("hairline") == before
    assert too_weak() == {}
