"""What cannot be restored is refused with its reason, and nothing is restored over anything."""

import os
import shutil
from pathlib import Path

import pytest

from teller.bank.fault import (
    BackupDamaged,
    KeysDamaged,
    KeysMissing,
    NewerVault,
    VaultExists,
    WrongKey,
)
from teller.bank.keeping import backups
from teller.bank.keeping.back_up import back_up
from teller.bank.vault import keyslots, schema
from tests.bank.keeping.conftest import names, silent


def test_nothing_is_restored_over_anything(made, bank, restore, tmp_path):
    live = bank.path.read_bytes()
    with pytest.raises(VaultExists):
        restore(made, bank.path)
    assert bank.path.read_bytes() == live
    target = restore(made)
    with pytest.raises(VaultExists):
        restore(made, target)
    keys = tmp_path / "else.teller.keys"
    keys.write_bytes(b"some vault's")
    with pytest.raises(VaultExists) as refused:
        restore(made, tmp_path / "else.teller")
    assert (refused.value.name, keys.read_bytes()) == ("else.teller.keys", b"some vault's")


def test_a_restore_that_was_cut_off_is_begun_again(made, restore, tmp_path):
    target = tmp_path / "restored" / "again.teller"
    target.parent.mkdir()
    shutil.copyfile(keyslots.place_of(made), keyslots.place_of(target))
    target.with_name(target.name + ".restoring").write_bytes(b"half of it")
    assert restore(made) == target


@pytest.mark.parametrize("kept", [0, 15, 4_096, 0.5, 0.99])
def test_a_backup_cut_short_is_damaged(kept, made, restore):
    size = made.stat().st_size
    os.truncate(made, int(kept * size) if isinstance(kept, float) else kept)
    with pytest.raises(BackupDamaged):
        restore(made)
    assert not Path(made.parent.parent / "restored" / "again.teller").exists()


@pytest.mark.parametrize("part", range(12))
def test_a_backup_altered_by_one_bit_is_damaged(part, made, restore, tmp_path):
    content = bytearray(made.read_bytes())
    content[len(content) * part // 12 + 20] ^= 4
    made.write_bytes(content)
    with pytest.raises(BackupDamaged):
        restore(made)
    assert names(tmp_path / "restored") == []


def test_older_pages_under_a_newer_head_are_damaged(made, keeper, bank, restore):
    newer = backups.folder_of(bank.path) / bank.branch.aside(back_up, keeper.view, progress=silent).name
    shutil.copyfile(made, newer)
    with pytest.raises(BackupDamaged):
        restore(newer)


def test_a_backup_without_its_keys_or_with_half_of_them_says_which_file(made, restore):
    keys = keyslots.place_of(made)
    content = keys.read_bytes()
    keys.write_bytes(content[:50])
    with pytest.raises(KeysDamaged) as damaged:
        restore(made)
    keys.unlink()
    with pytest.raises(KeysMissing) as missing:
        restore(made)
    assert (damaged.value.name, missing.value.name) == (keys.name, keys.name)


def test_a_backup_needs_its_passphrase_and_a_teller_that_is_new_enough(made, restore, monkeypatch):
    with pytest.raises(WrongKey):
        restore(made, passphrase="not the passphrase")
    monkeypatch.setattr(schema, "HEAD", "0002")
    monkeypatch.setattr(schema, "_OLDER", frozenset({"0001"}))
    with pytest.raises(NewerVault):
        restore(made)
