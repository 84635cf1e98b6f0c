"""Text has one canonical form, and what hides, reorders or is no text at all is refused."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ConfigDict, ValidationError, create_model

from teller.bank import inputs

TEXTS = ("Name", "Email", "OptionalEmail", "Phone", "Line", "Reason", "Query", "Secret", "Number", "CardToken")
NUMBERS = ("RequestId", "TillId", "LineNumber")
MODELS = {
    name: create_model(name, __config__=ConfigDict(strict=True), value=(getattr(inputs, name), ...))
    for name in TEXTS + NUMBERS
}


def taken(kind, value):
    """The canonical form in which a use case gets it, or None where it is refused."""
    try:
        return MODELS[kind](value=value).value
    except ValidationError:
        return None


@pytest.mark.parametrize(
    ("kind", "text", "form"),
    [
        ("Name", "  Zoë  ", "Zoë"),
        ("Name", "Zoe\u0308", "Zoë"),
        ("Name", "क्\u200dष", "क्\u200dष"),
        ("Name", "👩\u200d🚀", "👩\u200d🚀"),
        ("Name", "x" * 120, "x" * 120),
        ("Name", "<b>Bob</b>", "<b>Bob</b>"),
        ("Name", "Robert'); DROP TABLE customer;--", "Robert'); DROP TABLE customer;--"),
        ("Line", "", ""),
        ("Line", "   ", ""),
        ("Line", "x" * 200, "x" * 200),
        ("Email", " a@b.example ", "a@b.example"),
        ("Email", "é.ü@пример.рф", "é.ü@пример.рф"),
        ("Email", "a+b@c-d.e.example", "a+b@c-d.e.example"),
        ("OptionalEmail", "", ""),
        ("Phone", "", ""),
        ("Phone", "+44 (0)20 7946-0958", "+44 (0)20 7946-0958"),
        ("Phone", "(0161) 496 0000", "(0161) 496 0000"),
        ("Secret", "\x00 \t", "\x00 \t"),
        ("Query", "", ""),
    ],
)
def test_text_is_taken_in_its_canonical_form(kind, text, form):
    assert taken(kind, text) == form
    assert taken(kind, form) == form


CONTROLS = ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\n", "\r", "\t", "\u2028", "\u2029", "\u202a", "\u202e", "\u2066", "\u2069", "\u200b",
            "\u200e", "\u200f", "\ufeff", "\u00ad", "\u061c", "\ud800", "\udfff", "\ue000", "\uffff", "\U000e0041", "\u0378"]  # fmt: skip


@pytest.mark.parametrize("character", CONTROLS, ids=ascii)
@pytest.mark.parametrize("kind", ["Name", "Line", "Reason"])
def test_characters_that_hide_or_reorder_others_or_are_none_are_refused(kind, character):
    assert taken(kind, f"a{character}b") is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("Name", ""),
        ("Name", " \u00a0\u3000 "),
        ("Name", "x" * 121),
        ("Reason", " "),
        ("Line", "x" * 201),
        ("Query", "x" * 201),
        ("Secret", "x" * 1_025),
        ("Secret", "\ud800"),
        ("Number", "x" * 41),
        ("CardToken", "x" * 65),
        ("Email", ""),
        ("Email", "a"),
        ("Email", "@b.example"),
        ("Email", "a@"),
        ("Email", "a@b"),
        ("Email", "a@b..example"),
        ("Email", "a@b@c.example"),
        ("Email", "a b@c.example"),
        ("Email", "a@b.example, c@d.example"),
        ("Email", "<a@b.example>"),
        ("Email", "a" * 250 + "@b.example"),
        ("Phone", "+"),
        ("Phone", "123"),
        ("Phone", "0".join("12345") + "x"),
        ("Phone", "١٢٣٤٥٦"),
        ("Phone", "()()()"),
    ],
)
def test_what_is_missing_too_long_or_no_such_thing_is_refused(kind, text):
    assert taken(kind, text) is None


@given(st.sampled_from(TEXTS), st.text())
def test_whatever_is_taken_is_stable_text(kind, text):
    form = taken(kind, text)
    if form is None:
        return
    assert taken(kind, form) == form
    assert form.encode().decode() == form
    if kind not in {"Query", "Secret", "Number", "CardToken"}:
        assert form == unicodedata.normalize("NFC", form).strip()
        assert form == unicodedata.normalize("NFC", text).strip()


@pytest.mark.parametrize("value", [None, 1, 1.0, True, b"text", ["text"], {"a": "text"}])
@pytest.mark.parametrize("kind", TEXTS)
def test_text_is_text(kind, value):
    assert taken(kind, value) is None


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize(("value", "good"), [(1, True), (2**63 - 1, True), (0, False), (-1, False), (2**63, False), (True, False), (1.0, False), ("1", False), (None, False)])  # fmt: skip
def test_a_number_of_ours_is_positive_and_fits_the_vault(name, value, good):
    assert taken(name, value) == (value if good else None)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("TOM@X.example", "tom@x.EXAMPLE"),
        ("ｔｏｍ@x.example", "tom@x.example"),
        ("é@x.example", "É@x.example"),
        ("e\u0301@x", "é@x"),
        ("straße@x", "STRASSE@x"),
    ],
)
def test_two_spellings_of_an_address_are_one(first, second):
    assert inputs.email_key(first) == inputs.email_key(second)
    assert inputs.email_key(inputs.email_key(first)) == inputs.email_key(first)
