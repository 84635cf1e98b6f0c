"""Money is whole cents: read from plain digits only, exact to the largest amount, never a float."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teller.bank.money import MAX_CENTS, Currency, Money

YEN, EURO, DINAR = Currency("JPY", 0), Currency("EUR", 2), Currency("KWD", 3)
amounts = st.integers(-MAX_CENTS, MAX_CENTS)


@given(amounts, st.sampled_from([YEN, EURO, DINAR]))
def test_what_is_written_is_read_again(cents, currency):
    plain = Money(cents).plain(currency)
    assert plain.isascii()
    if cents >= 0:
        assert Money.of(plain, currency) == Money(cents)
    else:
        assert Money.of(plain.removeprefix("-"), currency) == Money(-cents)
        with pytest.raises(ValueError, match="plain digits"):
            Money.of(plain, currency)


@pytest.mark.parametrize(
    ("text", "currency", "cents"),
    [
        ("0", EURO, 0),
        ("1250.50", EURO, 1_250_50),
        ("1250.5", EURO, 1_250_50),
        ("0.01", EURO, 1),
        ("007", EURO, 7_00),
        ("1250", YEN, 1_250),
        ("1.234", DINAR, 1_234),
        ("1.2", DINAR, 1_200),
        ("10000000000000.00", EURO, MAX_CENTS),
    ],
)
def test_plain_amounts_are_read(text, currency, cents):
    assert Money.of(text, currency) == Money(cents)


NO_AMOUNTS = ["", " ", ".", "1.", ".5", "1..2", "1.2.3", "-1", "+1", "1e5", "1E5", "0x10", "1_000", "1,000.00", "1 000", " 1", "1 ",
              "1\n", "NaN", "nan", "Infinity", "inf", "１２", "١٢", "1２", "²", "½", "Ⅷ", "1\u200b", "\x001", "1.0a", "--1", "1-", "€1", "None",
              "1.234", "10000000000000.01", "99999999999999999", "9" * 5_000, "1." + "0" * 5_000]  # fmt: skip


@pytest.mark.parametrize("text", NO_AMOUNTS, ids=lambda text: ascii(text)[:20])
def test_nothing_else_is_an_amount(text):
    with pytest.raises(ValueError):
        Money.of(text, EURO)


@given(st.text())
def test_any_text_at_all_is_an_amount_or_a_value_error(text):
    try:
        assert Money.of(text, EURO).cents >= 0
        assert text.isascii()
    except ValueError:
        pass


@pytest.mark.parametrize("value", [1.0, 1.5, float("nan"), True, False, "1", None, b"1", 1j, [1]])
def test_money_of_anything_but_a_whole_number_is_a_type_error(value):
    with pytest.raises(TypeError):
        Money(value)


@pytest.mark.parametrize("cents", [MAX_CENTS + 1, -MAX_CENTS - 1, 2**53, 2**63 - 1, 2**63, 10**400])
def test_more_than_a_bank_can_hold_is_no_money(cents):
    with pytest.raises(OverflowError):
        Money(cents)


@pytest.mark.parametrize("cents", [2**31 - 1, 2**31, 2**31 + 1, 2**32, MAX_CENTS, -MAX_CENTS])
def test_every_other_amount_survives_the_vault_exactly(cents, bank):
    with bank.vault.transaction() as db:
        assert db.exec_driver_sql("SELECT ?", (Money(cents).cents,)).scalar() == cents


@given(amounts, amounts)
def test_sums_are_exact_or_refused(first, second):
    for total, add in ((first + second, Money.__add__), (first - second, Money.__sub__)):
        if abs(total) <= MAX_CENTS:
            assert add(Money(first), Money(second)).cents == total
        else:
            with pytest.raises(OverflowError):
                add(Money(first), Money(second))
    assert (-Money(first)).cents == -first
    assert bool(Money(first)) is (first != 0)
    assert (Money(first) < Money(second)) is (first < second)


@pytest.mark.parametrize("other", [1, 1.0, None, "1"])
def test_money_is_added_to_and_compared_with_money_only(other):
    with pytest.raises((TypeError, AttributeError)):
        Money(1) + other
    with pytest.raises(TypeError):
        Money(1) < other  # noqa: B015 - the comparison is what raises
    assert Money(1) != other


def test_money_cannot_be_changed():
    with pytest.raises(AttributeError):
        Money(1).cents = 2
