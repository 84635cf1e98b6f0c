"""What is read from a line that begins with a function code."""

import pytest
from PySide6.QtCore import QLocale

from teller.bank import numbers
from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountKind, AccountState
from teller.bank.money import Currency, Money
from teller.counter.figures import Figures
from teller.counter.palette.codes import Known, Takes, read, split

MINE, ALSO_MINE, THEIRS = (numbers.account_number(serial, practice=False) for serial in (217_733, 217_741, 909_090))
FROZEN = numbers.account_number(217_760, practice=False)


def an_account(number, name="Everyday", state=AccountState.ACTIVE):
    return Account(number, AccountKind.CURRENT, name, state, Money(0))


KNOWN = Known(
    serving=True,
    accounts=(an_account(MINE), an_account(ALSO_MINE, "Savings"), an_account(FROZEN, "Rent", AccountState.FROZEN)),
)
NOBODY = Known()


def figures(locale="en_GB"):
    return Figures(Currency("EUR", 2), QLocale(locale))


def told(takes, rest, known=KNOWN, locale="en_GB"):
    return read(takes, rest, known, figures(locale))


def blanks(number):
    return f"{number[:4]} {number[4:8]} {number[8:]}"


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("dep 150", "DEP", "150"),
        (" Dep  150 ", "DEP", "150"),
        ("DEP\t150", "DEP", "150"),
        ("DEP\u00a0150 4021\n", "DEP", "150 4021"),
        ("FIN", "FIN", ""),
        ("okafor", "", "okafor"),
        ("d3p 1", "", "d3p 1"),
        ("40 1", "", "40 1"),
        ("éàü 1", "", "éàü 1"),
        ("", "", ""),
    ],
)
def test_a_code_is_three_plain_letters_in_either_case(text, code, rest):
    assert split(text) == (code, rest)


@pytest.mark.parametrize("written", [MINE, blanks(MINE), MINE[-4:], MINE[-6:], f"{MINE[:4]} {MINE[4:]}"])
def test_an_account_is_read_with_blanks_or_without_whole_or_by_its_end(written):
    read_so = told(Takes.MOVEMENT, f"150 {written} rent for May")
    assert (read_so.amount, read_so.account, read_so.memo) == (Money(15_000), MINE, "rent for May")
    assert read_so.complete


@pytest.mark.parametrize("written", ["-5", "€150", "+150", "(150)"])
def test_a_sign_before_the_figures_is_refused_as_an_amount_and_never_taken_for_a_memo(written):
    read_so = told(Takes.MOVEMENT, f"{written} {blanks(MINE)}")
    assert (read_so.trouble.part, read_so.complete) == ("amount", False)
    assert written not in read_so.memo


def test_a_memo_may_begin_with_figures():
    assert told(Takes.MOVEMENT, f"40 {MINE[-4:]} 2024 rent").memo == "2024 rent"
    assert told(Takes.MOVEMENT, f"40 {blanks(MINE)} 06 rent").memo == "06 rent"


@pytest.mark.parametrize(
    ("locale", "written", "cents"),
    [
        ("en_GB", "1,250", 125_000),
        ("en_GB", "1,250.5", 125_050),
        ("de_DE", "1.250,50", 125_050),
        ("fr_FR", "1 250,50", 125_050),
        ("fr_FR", "12 345 678", 1_234_567_800),
        ("fr_FR", "150", 15_000),
    ],
)
def test_amounts_are_written_as_the_locale_writes_them(locale, written, cents):
    read_so = told(Takes.MOVEMENT, f"{written} {blanks(MINE)} memo", locale=locale)
    assert (read_so.amount, read_so.account, read_so.memo) == (Money(cents), MINE, "memo")


@pytest.mark.parametrize(("written", "why"), [("1,25", "not_plain"), ("1.255", "decimals"), ("0", "zero")])
def test_an_amount_that_could_be_misread_is_not_read(written, why):
    read_so = told(Takes.MOVEMENT, f"{written} {MINE}")
    assert (read_so.trouble.part, read_so.trouble.why) == ("amount", why)
    assert not read_so.complete


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("733", "short"),
        ("9999", "unknown"),
        (THEIRS, "foreign"),
        (THEIRS[-4:], "unknown"),
        (MINE[:9] + str((int(MINE[9]) + 1) % 10), "mistyped"),
        (FROZEN, "frozen"),
    ],
)
def test_what_is_no_account_of_the_customer_in_service_is_said_to_be_none(written, why):
    read_so = told(Takes.MOVEMENT, f"150 {written}")
    assert read_so.trouble.why == why
    assert not read_so.complete


def test_an_ending_that_two_accounts_share_names_neither():
    ending = "7706"
    twice = Known(serving=True, accounts=(an_account(f"402177{ending}"), an_account(f"402188{ending}")))
    assert told(Takes.MOVEMENT, f"150 {ending}", twice).trouble.why == "several"


def test_an_ending_never_names_an_account_while_nobody_is_served():
    assert told(Takes.MOVEMENT, f"150 {MINE[-4:]}", NOBODY).trouble.why == "whole"
    assert told(Takes.MOVEMENT, f"150 {MINE}", NOBODY).account == MINE


def test_a_transfer_goes_to_any_whole_number_but_only_to_ones_own_by_an_ending():
    assert told(Takes.TRANSFER, f"50 {MINE[-4:]} {blanks(THEIRS)} thanks").payee == THEIRS
    assert told(Takes.TRANSFER, f"50 {MINE[-4:]} {ALSO_MINE[-4:]}").payee == ALSO_MINE
    wrong = told(Takes.TRANSFER, f"50 {MINE} {THEIRS[-4:]}")
    assert (wrong.trouble.part, wrong.trouble.why) == ("payee", "unknown")


def test_what_is_missing_is_no_trouble_and_the_review_waits():
    for rest in ("", "150", f"150 {MINE}"):
        read_so = told(Takes.TRANSFER, rest)
        assert read_so.trouble is None
        assert not read_so.complete


def test_a_card_is_named_by_four_digits():
    assert told(Takes.CARD, "44").trouble.why == "short"
    assert told(Takes.CARD, "4471").trouble.why == "unknown"


def test_a_customer_number_may_have_blanks():
    assert told(Takes.CUSTOMER, "1000 0012").words == "10000012"
    assert told(Takes.CUSTOMER, "amara").trouble.why == "mistyped"
