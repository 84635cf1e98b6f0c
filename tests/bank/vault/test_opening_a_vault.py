"""Whatever is wrong with a vault's file gets its own fault, and a vault that was not opened is left as it was."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest
import sqlcipher3

from teller.bank.fault import (
    Fault,
    ForeignVault,
    KeysMissing,
    NewerVault,
    PlaintextVault,
    VaultBusy,
    VaultDamaged,
    VaultMissing,
    VaultReadOnly,
    WrongKey,
)
from teller.bank.vault import connection, keyslots
from teller.bank.vault.vault import Vault, erase
from teller.bank.world import World
from teller.opening import open_branch
from teller.testing.bank import PASSPHRASE, SETTINGS, copy_of

PAGE = 4_096


@pytest.fixture
def shut(bank):
    """A vault at rest: its path, its file key, and everything that lies beside it."""
    bank.close()
    return bank.path


@pytest.fixture
def key(bank):
    return bank.vault.keys.file


@pytest.fixture
def refuses(bank, shut, key):
    """Opening raises this fault, and changes neither the vault nor its keys."""

    def check(fault, path=None, **opened_with):
        path = path or shut
        before = {at.name: at.read_bytes() for at in (path, keyslots.place_of(path)) if at.is_file()}
        with pytest.raises(Fault) as raised:
            Vault.open(bank.world, path, **(opened_with or {"file_key": key}))
        assert type(raised.value) is fault
        assert {at.name: at.read_bytes() for at in (path, keyslots.place_of(path)) if at.is_file()} == before
        return raised.value

    return check


def test_a_vault_that_is_not_there(refuses, shut):
    assert refuses(VaultMissing, shut.with_name("other.teller")).name == "other.teller"
    assert refuses(VaultMissing, shut.parent / "no folder" / "bank.teller").name == "bank.teller"


def test_a_wrong_passphrase_and_a_wrong_file_key(refuses, key):
    for passphrase in ("a passphrase for testS", "", PASSPHRASE + " ", "\x00", "\ud800"):
        refuses(WrongKey, passphrase=passphrase)
    for wrong in (bytes(32), key[:31] + bytes([key[31] ^ 1]), b"", key + b"\x00", b"x" * 1_000):
        refuses(WrongKey, file_key=wrong)


def test_neither_key_nor_passphrase(bank, shut):
    with pytest.raises(WrongKey):
        Vault.open(bank.world, shut)
    keyslots.place_of(shut).unlink()
    with pytest.raises(KeysMissing):
        Vault.open(bank.world, shut)


def test_the_right_passphrase_opens_and_so_does_the_file_key(bank, shut, key):
    for opened_with in ({"passphrase": PASSPHRASE}, {"file_key": key}):
        vault = Vault.open(bank.world, shut, **opened_with)
        assert vault.keys.together() == bank.vault.keys.together()
        vault.close()


def test_a_database_that_anybody_can_read(refuses, shut):
    plain = sqlcipher3.connect(str(shut.with_name("plain.teller")))
    plain.execute("CREATE TABLE account (id INTEGER)")
    plain.commit()
    plain.close()
    assert refuses(PlaintextVault, shut.with_name("plain.teller")).name == "plain.teller"


@pytest.mark.parametrize("content", [b"", b"x", b"SQLite format 3", os.urandom(PAGE), b"%PDF-1.7\n" + bytes(9_000)])
def test_a_file_that_never_was_a_vault(content, refuses, shut):
    shut.write_bytes(content)
    refuses(ForeignVault)


def test_another_banks_vault_under_these_keys(bank, refuses, shut, tmp_path):
    other = tmp_path / "other.teller"
    Vault.create(bank.world, other, PASSPHRASE).close()
    shutil.copyfile(other, shut)
    refuses(ForeignVault)


def raw(path, key):
    """A connection that none of the bank's code made."""
    connected = sqlcipher3.connect(str(path), isolation_level=None)
    connected.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connected


def test_an_encrypted_database_that_is_none_of_ours(bank, shut, key):
    shut.unlink()
    stranger = raw(shut, key)
    stranger.execute("CREATE TABLE account (id INTEGER)")
    stranger.close()
    with pytest.raises(ForeignVault) as raised:
        Vault.open(bank.world, shut, file_key=key)
    assert raised.value.name == "bank.teller"
    assert raw(shut, key).execute("SELECT name FROM sqlite_master").fetchall() == [("account",)]


def altered(path, key, *statements):
    by_hand = raw(path, key)
    for statement in (*statements, "PRAGMA wal_checkpoint(TRUNCATE)"):
        by_hand.execute(statement)
    by_hand.close()


def test_a_vault_of_a_newer_program(refuses, shut, key):
    altered(shut, key, "UPDATE alembic_version SET version_num = '9999'", "CREATE TABLE of_the_future (id INTEGER)")
    assert refuses(NewerVault).name == "bank.teller"


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER posting_stays",
        "DROP INDEX entry_reversed_once",
        "CREATE TABLE of_a_stranger (id INTEGER)",
        "CREATE TRIGGER skim AFTER INSERT ON entry BEGIN SELECT 1; END",
        "CREATE VIEW everything AS SELECT * FROM customer",
        "ALTER TABLE card ADD COLUMN cvv TEXT",
    ],
)
def test_a_schema_that_somebody_changed(statement, refuses, shut, key):
    altered(shut, key, statement)
    refuses(VaultDamaged)


@pytest.mark.parametrize("pages", [1, 2, 7, -1])
def test_a_truncated_file(pages, refuses, shut):
    content = shut.read_bytes()
    shut.write_bytes(content[: pages * PAGE])
    refuses(VaultDamaged)


@pytest.mark.parametrize("at", [0, 15, 16, 100, PAGE - 80, PAGE - 1])
def test_a_first_page_with_one_bit_changed(at, refuses, shut):
    content = bytearray(shut.read_bytes())
    content[at] ^= 1
    shut.write_bytes(content)
    refuses(ForeignVault)


# -- in the way ----------------------------------------------------------------------------------------------------

HOLD = """
import sys, sqlcipher3
held = sqlcipher3.connect(sys.argv[1], isolation_level=None)
held.execute(f"PRAGMA key=\\"x'{sys.argv[2]}'\\"")
for statement in sys.argv[3:]:
    held.execute(statement)
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_process(path, key, *statements):
    """Somebody else's program has the file open, and has said so."""
    asked = [sys.executable, "-c", HOLD, str(path), key.hex(), *statements]
    with subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "held\n"
            yield
        finally:
            process.kill()


def test_a_vault_that_another_program_keeps_to_itself(refuses, shut, key, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    exclusive = ("PRAGMA locking_mode=EXCLUSIVE", "BEGIN EXCLUSIVE", "UPDATE user SET name = name")
    with another_process(shut, key, *exclusive):
        refuses(VaultBusy)


def test_a_vault_that_another_window_writes_is_read_meanwhile_and_written_afterwards(bank, template, key, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    ours = bank.reopened()
    with another_process(bank.path, key, "BEGIN EXCLUSIVE"):
        with ours.vault.transaction() as db:
            assert db.exec_driver_sql("SELECT count(*) FROM user").scalar() == 4
        with pytest.raises(VaultBusy):
            ours.sign_in()
    assert ours.sign_in()
    ours.close()


@pytest.mark.parametrize("modes", [(0o555, 0o644), (0o777, 0o444), (0o777, 0o000)])
def test_a_file_or_folder_that_cannot_be_written(modes, template, tmp_path_factory, somebody_else):
    (folder, file), place = modes, tmp_path_factory.mktemp("vault")
    there = copy_of(template, place)
    there.close()
    for path in (there.path, keyslots.place_of(there.path)):
        path.chmod(file)
    with somebody_else(place, folder), pytest.raises(VaultReadOnly):
        Vault.open(there.world, there.path, file_key=there.vault.keys.file)
    names = ["bank.teller", "bank.teller.device", "bank.teller.head", "bank.teller.keys"]
    assert sorted(path.name for path in place.iterdir()) == names


def test_a_path_that_leads_through_a_file_or_to_a_folder(refuses, shut):
    refuses(VaultReadOnly, shut / "bank.teller")
    refuses(VaultReadOnly, shut.parent)


def test_an_erased_vault_leaves_nothing_and_an_opened_one_is_a_branch(bank, shut, key):
    branch = open_branch(SETTINGS, World(), shut, file_key=key)
    assert branch.facts.name == "Northgate"
    branch.close()
    erase(shut)
    assert list(shut.parent.glob("bank.teller*")) == []
