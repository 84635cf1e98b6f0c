"""The file gets another key: every way in leads to it, old copies of the keyslots do not, and a failure leaves it as it was."""

import shutil

import pytest

from teller.bank import branch
from teller.bank.badge import Role
from teller.bank.books.proof import Finding, Proof, Spot
from teller.bank.books.verify import verify
from teller.bank.fault import VaultDamaged, VaultInUse
from teller.bank.keeping.ways import PassphraseWrong
from teller.bank.vault import keyslots
from teller.bank.vault.vault import Vault
from teller.testing.bank import PASSPHRASE
from tests.bank.keeping.conftest import NEW


def silent(*_):
    pass


def test_every_way_in_leads_to_the_new_key_and_the_books_go_on(keeper, bank, trail):
    keeper.ask("add_passphrase", current=PASSPHRASE, name="the safe", passphrase=NEW)
    code = keeper.ask("add_recovery_code", current=PASSPHRASE).code
    keeper.ask("add_keyring", current=PASSPHRASE, name="this computer")
    before = bank.vault.keys
    steps = []
    bank.branch.rekey(keeper.view, lambda *step: steps.append(step), current=PASSPHRASE)
    after = bank.vault.keys
    assert (before.file == after.file, before.audit == after.audit, before.pepper == after.pepper) == (
        False,
        True,
        True,
    )
    assert {name for name, _, _ in steps} == {"copy", "rekey", "prove"}
    assert [keeper.opens(typed) for typed in (PASSPHRASE, NEW, code)] == [True, True, True]
    Vault.open(bank.world, bank.path, keyring=True).close()
    Vault.open(bank.world, bank.path, file_key=after.file).close()
    with pytest.raises(Exception, match="wrong_key"):
        Vault.open(bank.world, bank.path, file_key=before.file)
    bank.sign_in(Role.TELLER)
    assert verify(bank.vault).holds
    assert [row[5] for row in trail()][-3:-1] == ["keys.rekey_begun", "keys.rekeyed"]


def test_who_kept_the_old_keyslots_does_not_open_the_file_any_more(keeper, bank, tmp_path):
    shutil.copyfile(keeper.keys, tmp_path / "kept")
    bank.branch.rekey(keeper.view, silent, current=PASSPHRASE)
    thief = tmp_path / "thief.teller"
    bank.close()
    shutil.copyfile(bank.path, thief)
    shutil.copyfile(tmp_path / "kept", keyslots.place_of(thief))
    assert keeper.opens(PASSPHRASE, thief) == "ForeignVault"


def test_it_is_not_done_while_another_window_has_the_bank_open(keeper, bank):
    other = bank.reopened()
    other.sign_in(Role.TELLER)
    key = bank.vault.keys.file
    with pytest.raises(VaultInUse):
        bank.branch.rekey(keeper.view, silent, current=PASSPHRASE)
    other.sign_in(Role.SUPERVISOR)
    other.close()
    bank.branch.rekey(keeper.view, silent, current=PASSPHRASE)
    assert bank.vault.keys.file != key


def test_nobody_without_a_passphrase_changes_the_key(keeper, bank):
    with pytest.raises(PassphraseWrong):
        bank.branch.rekey(keeper.view, silent, current="not the passphrase")


class Stopped(BaseException):
    pass


@pytest.mark.parametrize("at", ["copy", "rekey", "prove"])
def test_stopped_at_any_step_it_leaves_the_vault_as_it_was(at, keeper, bank):
    key, ways = bank.vault.keys.file, keyslots.digest(keyslots.read(bank.world, bank.path))

    def stop(step, *_):
        if step == at:
            raise Stopped

    with pytest.raises(Stopped):
        bank.branch.rekey(keeper.view, stop, current=PASSPHRASE)
    assert bank.vault.keys.file == key
    bank.sign_in(Role.TELLER)
    assert keyslots.digest(keyslots.read(bank.world, bank.path)) == ways
    assert not [found.name for found in bank.path.parent.iterdir() if "rekeying" in found.name]
    Vault.open(bank.world, bank.path, file_key=key).close()


def test_a_copy_that_does_not_hold_never_takes_the_vaults_place(keeper, bank, monkeypatch):
    key = bank.vault.keys.file
    monkeypatch.setattr(branch, "look_over", lambda _: Proof((Finding("pages", (Spot("broken"),)),), {}))
    with pytest.raises(VaultDamaged):
        bank.branch.rekey(keeper.view, silent, current=PASSPHRASE)
    assert bank.vault.keys.file == key
    assert keeper.opens(PASSPHRASE) is True


def test_a_copy_from_before_an_upgrade_gets_the_ways_in_to_its_own_key(keeper, bank):
    old = bank.path.with_name("bank.teller.before-0002")
    bank.vault.fold()
    shutil.copyfile(bank.path, old)
    bank.branch.rekey(keeper.view, silent, current=PASSPHRASE)
    assert keeper.opens(PASSPHRASE, old) is True
