"""Every connection to a vault has every setting, whichever thread made it and however often connections were let go."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlcipher3

from teller.bank.fault import DiskFailing, DiskFull, VaultBusy, VaultDamaged, VaultReadOnly
from teller.bank.vault import connection, schema
from teller.bank.vault.connection import fault_from

SETTINGS = {
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "temp_store": 2,
    "secure_delete": 1,
    "journal_mode": "wal",
    "synchronous": 2,
    "cell_size_check": 1,
    "cache_size": -65_536,
    "page_size": "4096",
    "cipher_page_size": "4096",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_kdf_algorithm": "PBKDF2_HMAC_SHA512",
    "kdf_iter": "256000",
    "cipher_use_hmac": "1",
    "application_id": 0x54454C52,
}


def settings_of(vault, *, writes=False):
    with vault.transaction(writes=writes) as db:
        cursor = db.connection.cursor()
        return {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in SETTINGS}


@pytest.mark.parametrize("writes", [False, True])
def test_every_setting_holds_on_a_first_a_second_and_a_renewed_connection(writes, bank):
    assert settings_of(bank.vault, writes=writes) == SETTINGS
    with bank.vault.transaction():
        assert settings_of(bank.vault) == SETTINGS  # while the first is in use, this one is another
    bank.vault.let_go()
    assert settings_of(bank.vault, writes=writes) == SETTINGS


def test_every_setting_holds_in_another_thread(bank):
    with ThreadPoolExecutor(1) as thread, bank.vault.transaction():
        assert thread.submit(settings_of, bank.vault).result() == SETTINGS


def test_it_is_sqlcipher_4_and_loads_no_extensions(bank):
    with bank.vault.transaction() as db:
        cursor = db.connection.cursor()
        assert cursor.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
        with pytest.raises(sqlcipher3.OperationalError):
            cursor.execute("SELECT load_extension('x')")


def test_a_setting_that_does_not_take_is_a_fault(bank, monkeypatch):
    monkeypatch.setattr(connection, "_SETTINGS", (*connection._SETTINGS, ("journal_mode", "WAL", "delete")))
    bank.vault.let_go()
    with pytest.raises(VaultDamaged), bank.vault.transaction():
        pass


@pytest.mark.parametrize("key", ["", "0" * 62, "0" * 63, "0" * 65, "G" * 64, "0" * 64 + "\n", "A" * 64, "a passphrase"])
def test_a_key_that_would_be_taken_for_a_passphrase_is_refused(key, tmp_path):
    with pytest.raises(ValueError, match="64 hex digits"):
        connection._connect(tmp_path / "new.teller", key)
    assert list(tmp_path.iterdir()) == []


def test_a_writing_transaction_holds_the_file_before_it_reads(bank, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    bank.vault.let_go()
    with bank.vault.transaction(writes=True):
        with pytest.raises(VaultBusy), bank.vault.transaction(writes=True):
            pass
        with bank.vault.transaction() as reading:
            assert reading.exec_driver_sql("SELECT count(*) FROM user").scalar() == 4


def test_the_key_is_in_no_text_that_an_engine_shows(bank):
    key = bank.vault.keys.file.hex()
    for shown in (repr(bank.vault.engine), str(bank.vault.engine.url), repr(bank.vault), repr(bank.vault.engine.pool)):
        assert key not in shown.lower()
    with pytest.raises(Exception) as raised, bank.vault.transaction() as db:
        db.exec_driver_sql("SELECT * FROM nowhere WHERE x = ?", ("a secret value",))
    assert "a secret value" not in str(raised.value)


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("database is locked", VaultBusy),
        ("attempt to write a readonly database", VaultReadOnly),
        ("unable to open database file", VaultReadOnly),
        ("database or disk is full", DiskFull),
        ("disk I/O error", DiskFailing),
        ("database disk image is malformed", VaultDamaged),
        ("UNIQUE constraint failed: entry.request", None),
        ("no such table: entry", None),
    ],
)
def test_a_drivers_error_means_a_fault_or_is_a_bug_of_ours(said, fault):
    found = fault_from(sqlcipher3.OperationalError(said))
    assert found is None if fault is None else type(found) is fault


def test_the_schemas_digest_is_that_of_a_vault_just_made_and_the_migrations_end_at_head(bank):
    with bank.vault.transaction() as db:
        assert schema.digest(db) == schema.DIGEST
        assert schema.version(db, "") == schema.HEAD


def test_every_table_is_strict(bank):
    with bank.vault.transaction() as db:
        loose = [
            row.name
            for row in db.exec_driver_sql("PRAGMA table_list").all()
            if row.schema == "main" and row.type == "table" and not row.strict
        ]
    assert sorted(loose) == ["alembic_version", "sqlite_schema"]
