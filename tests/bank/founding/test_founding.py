"""A bank is founded whole, with one administrator, its own accounts and its cash; or not at all."""

import json

import pytest

from teller.bank.badge import Role
from teller.bank.fault import VaultExists
from teller.bank.founding import found as founding
from teller.bank.founding.charter import SHORTEST_PASSPHRASE, PassphraseTooWeak, charter_of, check_passphrase
from teller.bank.founding.found import Charter
from teller.bank.house import BankFacts
from teller.bank.money import MAX_CENTS, Currency, Money
from teller.bank.refusal import InvalidInput
from teller.bank.users.rules import EmailNotAscii, PasswordInContext, PasswordTooCommon, PasswordTooShort
from teller.bank.world import World
from teller.opening import found_bank, open_branch
from teller.testing.bank import PASSPHRASE, PASSWORD, SETTINGS, MovableClock, RepeatableRandomness

TYPED = {
    "bank": " Shore Bank ",
    "currency": "EUR",
    "digits": 2,
    "cash": Money(1_250_50),
    "name": "Ada  Admin",
    "email": " ada@shore.example ",
    "password": PASSWORD,
}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "banks" / "new.teller"


@pytest.fixture
def world():
    return World(MovableClock(), RepeatableRandomness())


def charter(**changed):
    return charter_of(**(TYPED | changed))


def test_a_charter_is_what_was_typed_in_its_canonical_form():
    made = charter()
    assert made.bank == BankFacts("Shore Bank", Currency("EUR", 2), practice=False)
    assert (made.administrator_email, made.cash) == ("ada@shore.example", Money(1_250_50))
    assert PASSWORD not in repr(made)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"bank": " "}, "bank"),
        ({"bank": "x" * 121}, "bank"),
        ({"bank": "Sh\x00re"}, "bank"),
        ({"name": ""}, "name"),
        ({"name": "\u202eadmin"}, "name"),
        ({"email": ""}, "email"),
        ({"email": "ada"}, "email"),
        ({"bank": None}, "bank"),
        ({"email": 7}, "email"),
    ],
)
def test_what_cannot_be_typed_into_a_charter_is_refused_by_field(changed, field):
    with pytest.raises(InvalidInput) as refused:
        charter(**changed)
    assert refused.value.name == field


@pytest.mark.parametrize(
    "passphrase",
    ["", "x" * (SHORTEST_PASSPHRASE - 1), "password1234", "PASSWORD1234"],
)
def test_a_passphrase_that_is_short_or_common_is_too_weak(passphrase):
    with pytest.raises(PassphraseTooWeak) as refused:
        check_passphrase(passphrase)
    assert refused.value.shortest == SHORTEST_PASSPHRASE


def test_a_passphrase_of_twelve_characters_will_do():
    check_passphrase("x" * SHORTEST_PASSPHRASE)


@pytest.mark.parametrize("digits", [0, 2, 3])
def test_a_new_bank_has_an_administrator_drawers_cash_and_nothing_else(digits, path, world):
    currency = {0: "JPY", 2: "EUR", 3: "KWD"}[digits]
    found_bank(
        SETTINGS, world, path, PASSPHRASE, charter(currency=currency, digits=digits, cash=Money(1_250 * 10**digits))
    )
    branch = open_branch(SETTINGS, world, path, passphrase=PASSPHRASE)
    assert branch.facts == BankFacts("Shore Bank", Currency(currency, digits), practice=False)
    session = branch.sign_in(email="ada@shore.example", password=PASSWORD)
    assert (session.role, session.must_change_password) == (Role.ADMINISTRATOR, False)
    with branch._vault.transaction() as db:
        held = dict(db.exec_driver_sql("SELECT kind, sum(balance_cents) FROM account GROUP BY kind").all())
        assert held == {
            "capital": 1250 * 10**digits,
            "cash_vault": -1250 * 10**digits,
            "till": 0,
            "own": 0,
            "transit": 0,
        }
        assert db.exec_driver_sql("SELECT count(*) FROM customer").scalar() == 0
        assert db.exec_driver_sql("SELECT email FROM user").all() == [("ada@shore.example",)]
        limits = {tuple(row[:2]): tuple(row[2:]) for row in db.exec_driver_sql("SELECT * FROM movement_limit")}
        unit = 10**digits
        assert limits == {
            ("role", "teller"): (10_000 * unit, None, None),
            ("role", "supervisor"): (1_000_000 * unit, None, None),
            ("role", "auditor"): (0, None, None),
            ("role", "administrator"): (0, None, None),
            ("account", ""): (None, 20_000 * unit, None),
        }
        acts = [
            (act, json.loads(facts)) for act, facts in db.exec_driver_sql("SELECT act, facts FROM audit ORDER BY id")
        ]
        assert acts[0] == ("bank.created", {"currency": currency})
    branch.close()


@pytest.mark.parametrize("cents", [0, 1, MAX_CENTS])
def test_a_bank_begins_with_any_amount_of_cash(cents, path, world):
    made = Charter(BankFacts("B", Currency("EUR", 2), practice=True), Money(cents), "Ada", "ada@b.example", PASSWORD)
    found_bank(SETTINGS, world, path, PASSPHRASE, made)
    branch = open_branch(SETTINGS, world, path, passphrase=PASSPHRASE)
    with branch._vault.transaction() as db:
        assert db.exec_driver_sql("SELECT balance_cents FROM account WHERE kind = 'cash_vault'").scalar() == -cents
        assert db.exec_driver_sql("SELECT count(*) FROM entry").scalar() == bool(cents)
    branch.close()


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"email": "ädä@shore.example"}, EmailNotAscii),
        ({"password": "short"}, PasswordTooShort),
        ({"password": "password1"}, PasswordTooCommon),
        ({"password": "shorebank1"}, PasswordInContext),
        ({"password": "admin admin 12"}, PasswordInContext),
    ],
)
def test_an_administrator_is_held_to_the_rules_of_every_user_before_a_file_is_made(changed, refusal, path, world):
    with pytest.raises(refusal):
        found_bank(SETTINGS, world, path, PASSPHRASE, charter(**changed))
    assert not path.parent.exists()


def test_a_founding_that_fails_leaves_no_file(path, world, monkeypatch):
    monkeypatch.setattr(founding, "_own_accounts", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        found_bank(SETTINGS, world, path, PASSPHRASE, charter())
    assert list(path.parent.iterdir()) == []


def test_a_bank_is_not_founded_over_another(path, world):
    found_bank(SETTINGS, world, path, PASSPHRASE, charter())
    before = path.read_bytes()
    with pytest.raises(VaultExists):
        found_bank(SETTINGS, world, path, PASSPHRASE, charter())
    assert path.read_bytes() == before


def test_a_bank_is_what_it_was_founded_as(bank, sql):
    assert bank.branch.facts == BankFacts("Northgate", Currency("EUR", 2), practice=False)
    assert sql("SELECT count(*) FROM bank") == [(1,)]
