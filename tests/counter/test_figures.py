"""Amounts are written and read as the reader's locale has them, exactly, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from teller.bank.money import MAX_CENTS, Currency, Money
from teller.counter.figures import BadAmount, Figures

ENGLISH, GERMAN, SWISS, FRENCH = (QLocale(name) for name in ("en_GB", "de_DE", "de_CH", "fr_FR"))
EUR, JPY, KWD = Currency("EUR", 2), Currency("JPY", 0), Currency("KWD", 3)


@pytest.mark.parametrize(
    ("locale", "currency", "cents", "shown"),
    [
        (ENGLISH, EUR, 128_450, "1,284.50"),
        (ENGLISH, EUR, -5, "−0.05"),
        (ENGLISH, JPY, 1_250, "1,250"),
        (ENGLISH, KWD, 1_250, "1.250"),
        (GERMAN, EUR, 128_450, "1.284,50"),
        (ENGLISH, EUR, MAX_CENTS, "10,000,000,000,000.00"),
    ],
)
def test_money_is_written_as_the_reader_writes_it(locale, currency, cents, shown):
    assert Figures(currency, locale).money(Money(cents)) == shown


@pytest.mark.parametrize(
    ("locale", "currency", "text", "cents"),
    [
        (ENGLISH, EUR, "150", 15_000),
        (ENGLISH, EUR, "150.", 15_000),
        (ENGLISH, EUR, "150.5", 15_050),
        (ENGLISH, EUR, " 1,250.50 ", 125_050),
        (ENGLISH, EUR, "0.01", 1),
        (GERMAN, EUR, "1.250,50", 125_050),
        (GERMAN, EUR, "1.250", 125_000),
        (FRENCH, EUR, "1 250,50", 125_050),
        (SWISS, EUR, "1'250.50", 125_050),
        (ENGLISH, JPY, "1250", 1_250),
        (ENGLISH, KWD, "1.234", 1_234),
        (ENGLISH, EUR, "10000000000000", MAX_CENTS),
    ],
)
def test_an_amount_is_read_as_it_is_typed(locale, currency, text, cents):
    assert Figures(currency, locale).typed(text) == Money(cents)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "missing"),
        ("   ", "missing"),
        ("0", "zero"),
        ("0.00", "zero"),
        ("-5", "not_plain"),
        ("+5", "not_plain"),
        ("−5", "not_plain"),
        ("1e5", "not_plain"),
        ("NaN", "not_plain"),
        ("Infinity", "not_plain"),
        ("1_000", "not_plain"),
        ("１２", "not_plain"),
        ("١٢", "not_plain"),
        ("1,25", "not_plain"),
        ("1,2500", "not_plain"),
        (",500", "not_plain"),
        (".", "not_plain"),
        ("1.2.3", "not_plain"),
        ("ten", "not_plain"),
        ("1.234", "decimals"),
        ("10000000000000.01", "too_large"),
        ("9" * 30, "too_large"),
    ],
)
def test_what_is_no_amount_is_refused_with_its_reason(text, reason):
    with pytest.raises(BadAmount) as refused:
        Figures(EUR, ENGLISH).typed(text)
    assert refused.value.reason == reason


@given(
    cents=st.integers(1, MAX_CENTS),
    currency=st.sampled_from([EUR, JPY, KWD]),
    locale=st.sampled_from([ENGLISH, GERMAN, SWISS, FRENCH, QLocale("en_IN"), QLocale("sv_SE")]),
)
def test_what_is_written_can_be_read_back(cents, currency, locale):
    figures = Figures(currency, locale)
    assert figures.typed(figures.money(Money(cents))) == Money(cents)


def test_a_debit_has_a_real_minus_and_a_credit_a_plus():
    figures = Figures(EUR, ENGLISH)
    assert (figures.signed(Money(-85_000)), figures.signed(Money(210_000))) == ("−850.00", "+2,100.00")
