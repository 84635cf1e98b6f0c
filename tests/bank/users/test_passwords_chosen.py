"""Which passwords are taken: long enough, not on the guessers' list, not one's own name; and typed alike on every keyboard."""

import unicodedata

import pytest

from teller import resources
from teller.bank.passwords import Passwords, normal
from teller.bank.users import rules
from teller.bank.users.rules import (
    EmailNotAscii,
    PasswordInContext,
    PasswordTooCommon,
    PasswordTooLong,
    PasswordTooShort,
)

CONTEXT = ("Northgate", "Tom Reed-Hollis", "tom.reed@northgate.example")
COMMON = [
    line
    for line in resources.path("passwords/common.txt").read_text("utf-8").splitlines()
    if line[:2] not in {"", "#!"}
]
LETTERS = {"ascii": "xkcd", "emoji": "🐌🧵", "greek": "λόγω", "composed": "é"}


@pytest.mark.parametrize("letters", LETTERS.values(), ids=LETTERS)
@pytest.mark.parametrize(
    ("length", "refusal", "advised"),
    [
        (1, PasswordTooShort, None),
        (7, PasswordTooShort, None),
        (8, None, False),
        (14, None, False),
        (15, None, True),
        (64, None, True),
        (128, None, True),
        (129, PasswordTooLong, None),
        (1_000, PasswordTooLong, None),
    ],
)
def test_a_password_has_8_to_128_characters_and_better_15(length, refusal, advised, letters):
    password = (letters * length)[:length]
    for typed in (password, unicodedata.normalize("NFD", password)):
        if refusal is None:
            rules.check_password(typed, CONTEXT)
            assert rules.is_short_of_advice(typed) is not advised
        else:
            with pytest.raises(refusal):
                rules.check_password(typed, CONTEXT)


def test_an_empty_password_is_too_short():
    with pytest.raises(PasswordTooShort):
        rules.check_password("", ())


def test_every_listed_common_password_is_refused_in_any_case():
    assert len(COMMON) > 8_000
    for listed in COMMON:
        for typed in (listed, listed.upper(), listed.title()):
            with pytest.raises(PasswordTooCommon):
                rules.check_password(typed, CONTEXT)


@pytest.mark.parametrize(
    "password",
    [
        "northgate",
        "NORTHGATE1",
        "northgate2026!",
        "tellerteller",
        "teller-northgate",
        "hollis-99999",
        "Tom.Reed@Northgate",
        "ｎｏｒｔｈｇａｔｅ",
    ],
)
def test_a_password_made_of_the_banks_or_ones_own_name_is_refused(password):
    with pytest.raises(PasswordInContext):
        rules.check_password(password, CONTEXT)


@pytest.mark.parametrize(
    "password",
    [
        "aaaa bbbb cccc dddd",
        "northgate has nine geese",
        "correct horse battery",
        "        ",
        "12984756",
        "пароль без латиницы",
    ],
)
def test_there_are_no_rules_of_composition(password):
    rules.check_password(password, CONTEXT)


@pytest.mark.parametrize("email", ["é@x.example", "tom@nörthgate.example", "tоm@x.example"])
def test_staff_sign_in_with_plain_ascii_addresses(email):
    with pytest.raises(EmailNotAscii):
        rules.check_email(email)
    rules.check_email("tom@northgate.example")


# -- hashing -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def passwords():
    return Passwords(4)


@pytest.mark.parametrize("password", ["Ångström café", "Ａｂｃｄ１２３４", "ﬁnance offﬁce", "한국어 비밀번호"])
def test_one_password_is_the_same_on_every_keyboard(password, passwords):
    stored = passwords.hash(unicodedata.normalize("NFC", password))
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert passwords.check(unicodedata.normalize(form, password), stored)
    assert normal(normal(password)) == normal(password)


def test_a_password_counts_to_its_last_byte(passwords):
    long = "x" * 199
    stored = passwords.hash(long + "y")
    assert passwords.check(long + "y", stored)
    for other in (long + "z", long, long + "y ", (long + "y").upper(), "w" + long[1:] + "y", long + "y\x00"):
        assert not passwords.check(other, stored)


def test_no_two_hashes_of_one_password_are_alike_and_none_shows_it(passwords):
    first, second = passwords.hash("plum brass kettle"), passwords.hash("plum brass kettle")
    assert first != second
    assert "plum" not in first
    assert first.startswith("$bcrypt-sha256$v=2,t=2b,r=4$")


def test_a_hash_of_less_cost_is_outdated():
    cheap, dearer = Passwords(4), Passwords(5)
    stored = cheap.hash("plum brass kettle")
    assert not cheap.is_outdated(stored)
    assert dearer.is_outdated(stored)
    assert dearer.check("plum brass kettle", stored)


def test_with_nothing_stored_a_check_costs_as_much_and_says_no(passwords, monkeypatch):
    """Not by the clock, which lies on a busy machine: bcrypt itself runs, at the same cost."""
    verified = []
    real = passwords._context.verify
    monkeypatch.setattr(passwords._context, "verify", lambda *asked: verified.append(asked) or real(*asked))
    passwords.prepare()
    assert passwords.check("whatever", None) is False
    assert passwords.check("", None) is False
    assert len(verified) == 2
    assert all(stored.startswith("$bcrypt-sha256$v=2,t=2b,r=4$") for _, stored in verified)
