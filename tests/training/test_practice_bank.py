"""The practice bank: full of plausible people, proved, the same for the same seed, and never in the way of a real one."""

import random
import re
from pathlib import Path

import pytest

from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.customers.find import find_customers
from teller.bank.fault import ForeignVault
from teller.bank.sessions.open_view import open_view
from teller.bank.vault import keyslots
from teller.bank.vault.vault import Vault
from teller.bank.world import SystemFiles, World
from teller.settings import Settings
from teller.testing.bank import MovableClock, RepeatableRandomness
from teller.training.people import STAFF
from teller.training.practice_bank import PASSPHRASE, make_practice, open_practice

SETTINGS = Settings(password_cost=10)


@pytest.fixture
def world():
    return World(MovableClock(), RepeatableRandomness(random.randrange(10**6)), SystemFiles())


def test_it_is_made_when_it_is_first_opened_and_its_books_hold(tmp_path, world):
    branch = open_practice(SETTINGS, world, tmp_path / "practice.teller")
    proof = verify(branch.vault)
    assert proof.holds
    assert branch.facts.practice
    assert proof.counts["customers"] == 60
    assert proof.counts["accounts"] > 90
    assert proof.counts["entries"] > 4_000
    branch.close()


def test_everybody_whom_the_sign_in_screen_names_can_sign_in(tmp_path, world):
    branch = open_practice(SETTINGS, world, tmp_path / "practice.teller")
    sessions = [branch.sign_in(email=member.email, password=member.password) for member in STAFF]
    assert {session.role for session in sessions} == set(Role)
    branch.close()


def test_the_readme_s_deposit_is_into_an_account_that_there_is(tmp_path, world):
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    account = re.search(r"`DEP 150 ([\d ]+\d) rent`.*?\((\w+ \w+)'s\)", readme, re.DOTALL)
    branch = open_practice(SETTINGS, world, tmp_path / "practice.teller")
    session = branch.sign_in(email=STAFF[0].email, password=STAFF[0].password)
    serve = branch.ask(open_view, session.token, view=View.SERVE).token
    found = branch.ask(find_customers, serve, query=account[1].replace(" ", "")).customers
    assert [customer.name for customer in found] == [account[2]]
    branch.close()


def test_it_is_encrypted_like_a_real_one(tmp_path, world):
    path = tmp_path / "practice.teller"
    make_practice(SETTINGS, world, path, months=1)
    content = path.read_bytes()
    assert b"SQLite format 3" not in content
    assert b"Okafor" not in content


def test_the_same_seed_makes_the_same_books(tmp_path, world):
    def balances(name):
        path = tmp_path / name
        make_practice(SETTINGS, world, path, seed=7, months=1)
        vault = Vault.open(world, path, passphrase=PASSPHRASE)
        with vault.transaction() as db:
            found = db.exec_driver_sql("SELECT number, balance_cents FROM account ORDER BY id").all()
        vault.close()
        return found

    assert balances("one.teller") == balances("two.teller")


def test_making_it_anew_takes_the_place_of_the_one_before(tmp_path, world):
    path = tmp_path / "practice.teller"
    make_practice(SETTINGS, world, path, months=1)
    before = path.read_bytes()
    make_practice(SETTINGS, world, path, months=1)
    assert path.read_bytes() != before
    names = [f"practice.teller{ending}" for ending in ("", ".head", ".keys", ".keys.before")]
    assert sorted(each.name for each in tmp_path.iterdir()) == names


def test_a_real_bank_is_neither_opened_nor_reset_as_a_practice_one(bank, world):
    bank.close()
    before = bank.path.read_bytes(), keyslots.place_of(bank.path).read_bytes()
    for attempt in (open_practice, make_practice):
        with pytest.raises(ForeignVault):
            attempt(SETTINGS, world, bank.path)
    assert (bank.path.read_bytes(), keyslots.place_of(bank.path).read_bytes()) == before
