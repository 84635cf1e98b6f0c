"""A new vault is whole or nothing, and takes the place of nothing that was there."""

import pytest

from teller.bank.fault import VaultDamaged, VaultExists, VaultReadOnly
from teller.bank.vault import keyslots, schema
from teller.bank.vault.vault import Vault
from teller.bank.world import World
from teller.opening import open_branch
from teller.testing.bank import PASSPHRASE, SETTINGS


@pytest.fixture
def shut(bank):
    bank.close()
    return bank.path


def test_a_new_vault_overwrites_nothing(bank, shut):
    before = shut.read_bytes()
    with pytest.raises(VaultExists):
        Vault.create(bank.world, shut, PASSPHRASE)
    assert shut.read_bytes() == before


def test_a_new_vault_does_not_take_the_place_of_keys_whose_vault_is_elsewhere(bank, shut):
    """A vault moved away for a moment can be moved back; keys that were written over are gone for good."""
    kept = keyslots.place_of(shut).read_bytes()
    shut.rename(shut.with_name("elsewhere.teller"))
    with pytest.raises(VaultExists) as raised:
        Vault.create(bank.world, shut, PASSPHRASE)
    assert raised.value.name == "bank.teller.keys"
    assert keyslots.place_of(shut).read_bytes() == kept
    assert not shut.exists()


def test_a_new_vault_is_whole_or_nothing(bank, tmp_path, monkeypatch):
    monkeypatch.setattr(schema, "migrate", lambda _: 1 / 0)
    path = tmp_path / "new folder" / "new.teller"
    with pytest.raises(ZeroDivisionError):
        Vault.create(bank.world, path, PASSPHRASE)
    assert list(path.parent.iterdir()) == []


def test_a_vault_cannot_be_made_where_nothing_can_be_written(bank, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(VaultReadOnly):
        Vault.create(bank.world, tmp_path / "file" / "new.teller", PASSPHRASE)


def test_a_vault_whose_founding_was_cut_off_is_damaged_not_a_riddle(bank, tmp_path):
    path = tmp_path / "half.teller"
    made = Vault.create(bank.world, path, PASSPHRASE)
    key = made.keys.file
    made.close()
    with pytest.raises(VaultDamaged):
        open_branch(SETTINGS, World(), path, file_key=key)


def test_a_file_without_keys_is_not_written_over_either(bank, tmp_path):
    path = tmp_path / "somebody's.teller"
    path.write_bytes(b"what was there")
    with pytest.raises(VaultExists) as raised:
        Vault.create(bank.world, path, PASSPHRASE)
    assert raised.value.name == path.name
    assert path.read_bytes() == b"what was there"
    assert not keyslots.place_of(path).exists()


def test_a_vault_cannot_be_made_in_a_folder_of_somebody_elses(bank, tmp_path_factory, somebody_else):
    place = tmp_path_factory.mktemp("theirs")
    with somebody_else(place, 0o555), pytest.raises(VaultReadOnly):
        Vault.create(bank.world, place / "new.teller", PASSPHRASE)
    assert list(place.iterdir()) == []
