"""What is posted is posted into the vault that lies at its place, or not at all."""

import shutil

import pytest

from teller.bank.accounts.deposit import deposit
from teller.bank.badge import View
from teller.bank.fault import VaultMoved
from teller.bank.money import Money
from teller.bank.vault import keyslots


@pytest.fixture
def posting(bank, teller):
    bank.serve(teller, bank.enrol(teller).number)
    account = bank.open_account(teller).number
    token = bank.view(teller, View.MOVEMENT)

    def post():
        return bank.branch.ask(deposit, token, account=account, amount=Money(100), request=bank.request())

    post()
    return post


def test_nothing_is_posted_into_a_vault_that_was_renamed(bank, posting, tmp_path):
    bank.path.rename(tmp_path / "elsewhere.teller")
    with pytest.raises(VaultMoved):
        posting()
    (tmp_path / "elsewhere.teller").rename(bank.path)
    assert posting().balance == Money(200)


def test_nothing_is_posted_into_a_vault_that_another_took_the_place_of(bank, posting, tmp_path):
    shutil.copyfile(bank.path, tmp_path / "older copy")
    (tmp_path / "older copy").replace(bank.path)
    with pytest.raises(VaultMoved):
        posting()


def test_nothing_is_posted_into_a_vault_that_was_deleted(bank, posting):
    bank.path.unlink()
    with pytest.raises(VaultMoved):
        posting()
    assert keyslots.place_of(bank.path).exists()
