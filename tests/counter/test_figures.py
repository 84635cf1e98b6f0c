"""Amounts are written and read as the reader's locale has them, exactly, or not at all."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from teller.bank.money import MAX_CENTS, Currency, Money
from teller.counter import dates
from teller.counter.figures import BadAmount, Figures
from teller.counter.widgets.date_field import parse_date

ENGLISH, GERMAN, SWISS, FRENCH = (QLocale(name) for name in ("en_GB", "de_DE", "de_CH", "fr_FR"))
INDIAN, HINDI, SPANISH, CHINESE, NONE = (QLocale(name) for name in ("en_IN", "hi_IN", "es_ES", "zh_CN", "C"))
EGYPTIAN, MARATHI = QLocale("ar_EG"), QLocale("mr_IN")
EUR, JPY, KWD = Currency("EUR", 2), Currency("JPY", 0), Currency("KWD", 3)


@pytest.mark.parametrize(
    ("locale", "currency", "cents", "shown"),
    [
        (ENGLISH, EUR, 128_450, "1,284.50"),
        (ENGLISH, EUR, -5, "−0.05"),
        (ENGLISH, JPY, 1_250, "1,250"),
        (ENGLISH, KWD, 1_250, "1.250"),
        (GERMAN, EUR, 128_450, "1.284,50"),
        (INDIAN, EUR, 1_234_567_890, "1,23,45,678.90"),
        (HINDI, EUR, 10_000_000, "1,00,000.00"),
        (SPANISH, EUR, 128_450, "1284,50"),
        (SPANISH, EUR, 1_284_500, "12.845,00"),
        (CHINESE, EUR, 128_450, "1,284.50"),
        (NONE, EUR, 128_450, "1,284.50"),
        (EGYPTIAN, EUR, 128_450, "1,284.50"),
        (MARATHI, EUR, 128_450, "1,284.50"),
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
        (INDIAN, EUR, "1,00,000", 10_000_000),
        (HINDI, EUR, "12,34,567.8", 123_456_780),
        (INDIAN, EUR, "100,000", 10_000_000),
        (SPANISH, EUR, "1284,50", 128_450),
        (SPANISH, EUR, "1.284,50", 128_450),
        (EGYPTIAN, EUR, "1,284.50", 128_450),
        (ENGLISH, EUR, "2k", 200_000),
        (ENGLISH, EUR, "1.25K", 125_000),
        (ENGLISH, EUR, "0.005k", 500),
        (ENGLISH, EUR, "1.125k", 112_500),
        (ENGLISH, EUR, "1000k", 100_000_000),
        (GERMAN, EUR, "1,25k", 125_000),
        (ENGLISH, JPY, "1.25k", 1_250),
        (ENGLISH, KWD, "1.25k", 1_250_000),
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
        ("1,00,000", "not_plain"),
        ("1,250k", "thousands"),
        ("1.2345k", "thousands"),
        ("1.k", "thousands"),
        (".5k", "thousands"),
        ("2 k", "thousands"),
        ("-2k", "thousands"),
        ("2kk", "thousands"),
        ("k2", "not_plain"),
        ("k", "not_plain"),
        ("ok", "not_plain"),
        ("0k", "zero"),
        ("10000000001k", "too_large"),
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
    locale=st.sampled_from(
        [ENGLISH, GERMAN, SWISS, FRENCH, INDIAN, HINDI, SPANISH, CHINESE, NONE, EGYPTIAN, QLocale("sv_SE")]
    ),
)
def test_what_is_written_can_be_read_back(cents, currency, locale):
    figures = Figures(currency, locale)
    assert figures.typed(figures.money(Money(cents))) == Money(cents)


def test_a_debit_has_a_real_minus_and_a_credit_a_plus():
    figures = Figures(EUR, ENGLISH)
    assert (figures.signed(Money(-85_000)), figures.signed(Money(210_000))) == ("−850.00", "+2,100.00")


@pytest.mark.parametrize(
    ("locale", "text", "understood"),
    [
        (ENGLISH, "2k", "2,000.00"),
        (ENGLISH, "1.25k", "1,250.00"),
        (GERMAN, "1,25k", "1.250,00"),
        (ENGLISH, "1250", "1,250.00"),
        (ENGLISH, "150.", "150.00"),
        (ENGLISH, "150.5", "150.50"),
        (INDIAN, "100,000", "1,00,000.00"),
        (ENGLISH, "007", "7.00"),
        (ENGLISH, "150", None),
        (ENGLISH, " 1,250 ", None),
        (ENGLISH, "1,250.00", None),
        (ENGLISH, "", None),
        (ENGLISH, "ten", None),
        (ENGLISH, "1,250k", None),
    ],
)
def test_what_was_understood_is_told_where_it_was_typed_in_another_way(locale, text, understood):
    assert Figures(EUR, locale).understood(text) == understood


def test_an_indian_amount_is_not_read_in_england():
    with pytest.raises(BadAmount):
        Figures(EUR, ENGLISH).typed("1,00,000")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("en_GB", ["24 Nov", "24 Nov 2026", "November 2026", "24/11/2026", "09:05"]),
        ("en_US", ["Nov 24", "Nov 24, 2026", "November 2026", "11/24/2026", "9:05\u202fAM"]),
        ("de_DE", ["24. Nov.", "24. Nov. 2026", "November 2026", "24.11.2026", "09:05"]),
        ("es_ES", ["24 nov", "24 nov 2026", "noviembre de 2026", "24/11/2026", "9:05"]),
        ("zh_CN", ["11月24日", "2026年11月24日", "2026年11月", "2026/11/24", "09:05"]),
        ("hu_HU", ["nov. 24.", "2026. nov. 24.", "2026. november", "2026. 11. 24.", "9:05"]),
        ("ja_JP", ["11月24日", "2026年11月24日", "2026年11月", "2026/11/24", "9:05"]),
        ("ko_KR", ["11월 24일", "2026년 11월 24일", "2026년 11월", "2026. 11. 24.", "오전 9:05"]),
        ("C", ["24 Nov", "24 Nov 2026", "November 2026", "2026-11-24", "09:05"]),
    ],
)
def test_days_and_times_are_written_as_the_locale_writes_them(name, shown):
    figures, day = Figures(EUR, QLocale(name)), date(2026, 11, 24)
    brief = dates.written(day, figures.locale, dates.form(figures.locale.name(), year=False))
    time = figures.time(datetime(2026, 11, 24, 9, 5).astimezone())
    typed = dates.as_typed(day, figures.locale)
    assert [brief, figures.day_and_year(day), figures.month(day), typed, time] == shown


@pytest.mark.parametrize("name", ["en_GB", "en_US", "de_DE", "es_ES", "zh_CN", "hi_IN", "sv_SE", "fr_FR", "ar_EG", "C"])
@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_that_is_written_for_typing_can_be_read_back(name, day):
    locale = QLocale(name)
    assert parse_date(dates.as_typed(day, locale), locale) == day
    assert parse_date(day.isoformat(), locale) == day


@pytest.mark.parametrize(
    ("before", "currency", "typed", "now", "stands"),
    [
        (GERMAN, KWD, "1.250", ENGLISH, "1,250.000"),
        (ENGLISH, KWD, "1.250", GERMAN, "1,250"),
        (ENGLISH, EUR, "1,250.5", GERMAN, "1.250,50"),
        (GERMAN, EUR, "1,25k", ENGLISH, "1,250.00"),
        (ENGLISH, EUR, "2k", ENGLISH, "2k"),
        (ENGLISH, EUR, "", GERMAN, ""),
        (ENGLISH, EUR, "ten", GERMAN, "ten"),
        (None, EUR, "1.5", GERMAN, "1.5"),
    ],
)
def test_an_amount_typed_in_another_locale_stands_for_the_same_money(before, currency, typed, now, stands):
    assert Figures(currency, QLocale(now)).retyped(typed, before and QLocale(before)) == stands


@pytest.mark.parametrize(
    ("locale", "currency", "counts", "shown"),
    [
        (ENGLISH, EUR, [(50_00, 2), (5_00, 1), (20, 3)], "2 × 50 · 1 × 5 · 3 × 0.20"),
        (GERMAN, EUR, [(50_00, 1_250), (20, 3)], "1.250 × 50 · 3 × 0,20"),
        (ENGLISH, KWD, [(1_000, 1), (250, 4)], "1 × 1 · 4 × 0.250"),
        (ENGLISH, JPY, [(10_000, 2)], "2 × 10,000"),
        (ENGLISH, EUR, [(100_00, 1), (5_00, -2)], "1 × 100 · −2 × 5"),
        (ENGLISH, EUR, [], ""),
    ],
)
def test_notes_and_coins_are_written_on_one_line(locale, currency, counts, shown):
    assert Figures(currency, locale).pieces(counts).replace("\u00a0", " ") == shown
