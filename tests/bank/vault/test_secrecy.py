"""The vault is noise without its key, and an ordinary ledger to any other program that has it."""

import base64
import os
import stat
import struct
from pathlib import Path

import apsw
import pytest
import sqlcipher3

from teller.bank.badge import Role
from teller.bank.money import Money
from teller.bank.vault import keyslots
from teller.bank.vault.vault import Vault
from teller.bank.world import World
from teller.testing.bank import PASSPHRASE, PASSWORD, copy_of
from tests.bank.scene import play

WORDS = [
    "Amara Okafor",
    "amara@okafor.example",
    "Bea Ono",
    "tom@northgate.example",
    "Northgate",
    "7946 0958",
    "Drawer 1",
]
CENTS = 987_654_321


@pytest.fixture
def bank(template, tmp_path):
    at_hand = copy_of(template, tmp_path)
    yield at_hand
    at_hand.close()


@pytest.fixture
def scene(bank):
    """Played here and not copied, so that the log beside the file is full of it."""
    return play(bank)


@pytest.fixture
def secrets(scene):
    """Everything that must not be readable, in every form in which it could lie in a file."""
    scene.ask("receive_cash", amount=Money(CENTS))
    keys = scene.bank.vault.keys
    texts = [*WORDS, str(CENTS), scene.account, scene.customer, scene.card, scene.cvv * 3, PASSWORD, PASSPHRASE]
    texts += [scene.sessions[Role.TELLER].token, "CREATE TABLE", "account", "never_overdrawn"]
    forms = {text: text.encode() for text in texts}
    forms |= {f"{text} (UTF-16)": text.encode("utf-16-le") for text in texts}
    forms |= {f"{CENTS} as {layout}": struct.pack(layout, CENTS) for layout in (">i", "<i", ">q", "<q")}
    for name in ("file", "audit", "pepper"):
        key = getattr(keys, name)
        forms |= {
            f"{name} key": key,
            f"{name} key in hex": key.hex().encode(),
            f"{name} key in HEX": key.hex().upper().encode(),
            f"{name} key in base64": base64.b64encode(key).rstrip(b"="),
            f"{name} key in base64url": base64.urlsafe_b64encode(key).rstrip(b"="),
        }
    return {name: form for name, form in forms.items() if len(form) > 3}


def found_in(folder: Path, secrets: dict[str, bytes]) -> list[tuple[str, str]]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [(path.name, name) for path in files for name, form in secrets.items() if form in path.read_bytes()]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_no_name_address_amount_or_key_is_in_any_file(scene, secrets):
    """While a posting is under way, and after the vault was closed."""
    folder = scene.bank.path.parent
    with scene.bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql("UPDATE customer SET address = '1 Shore Road'")
        assert names(folder) == [f"bank.teller{ending}" for ending in ("", "-shm", "-wal", ".device", ".head", ".keys")]
        assert (folder / "bank.teller-wal").stat().st_size > 100_000
        assert found_in(folder, secrets) == []
    scene.bank.close()
    assert found_in(folder, secrets) == []


BIG = (
    "CREATE TEMP TABLE big AS WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n LIMIT 60000)"
    " SELECT i, hex(randomblob(50)) AS x FROM n"
)


def spilt(vault: Vault, *settings: str) -> set[str]:
    """SQLite's temporary files ("etilqs") that are open while more is sorted than fits the cache."""
    with vault.transaction(writes=True) as db:
        cursor = db.connection.cursor()
        for statement in ("COMMIT", *settings, "BEGIN", "PRAGMA cache_size = 10", BIG):
            cursor.execute(statement)
        cursor.execute("SELECT x FROM big ORDER BY x").fetchone()
        opened = {str(path.readlink()) for path in Path("/proc/self/fd").iterdir() if path.is_symlink()}
        cursor.execute("DROP TABLE big")
    vault.let_go()
    return {path for path in opened if "etilqs" in path}


def test_nothing_is_sorted_or_spilt_into_temporary_files(bank):
    assert spilt(bank.vault) == set()
    assert spilt(bank.vault, "PRAGMA temp_store = FILE"), "or this test would not see it"


def other_program(bank, path: Path) -> apsw.Connection:
    """The vault opened by another implementation of its format."""
    other = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
    other.pragma("cipher", "sqlcipher")
    other.pragma("legacy", 4)
    other.pragma("key", f"x'{bank.vault.keys.file.hex()}'")
    return other


def test_the_search_above_finds_the_same_words_once_the_file_has_no_key(scene, secrets, tmp_path_factory):
    """So that it found nothing because nothing was there to be found."""
    scene.bank.close()
    folder = tmp_path_factory.mktemp("plain")
    vault = sqlcipher3.connect(str(scene.bank.path), isolation_level=None)
    vault.execute(f"PRAGMA key=\"x'{scene.bank.vault.keys.file.hex()}'\"")
    vault.execute(f"ATTACH '{folder / 'plain'}' AS plain KEY ''")
    vault.execute("SELECT sqlcipher_export('plain')")
    vault.close()
    seen = {name for _, name in found_in(folder, secrets)}
    assert {*WORDS, str(CENTS), scene.account, scene.card, f"{CENTS} as >i"} <= seen
    assert not {name for name in seen if "key" in name or name in {PASSWORD, PASSPHRASE, scene.cvv * 3}}
    assert scene.sessions[Role.TELLER].token not in seen


def test_another_program_reads_the_ledger_with_the_key_and_its_postings_sum_to_zero(scene):
    scene.bank.close()
    before = scene.bank.path.read_bytes()
    other = other_program(scene.bank, scene.bank.path)
    ((postings, total),) = other.execute("SELECT count(*), sum(amount_cents) FROM posting")
    assert (postings > 7, total) == (True, 0)
    assert (
        list(other.execute("SELECT entry, sum(amount_cents) FROM posting GROUP BY entry HAVING sum(amount_cents) <> 0"))
        == []
    )
    assert list(other.execute("SELECT balance_cents FROM account WHERE number = ?", (scene.account,))) == [(480_00,)]
    assert other.pragma("integrity_check") == "ok"
    other.close()
    assert scene.bank.path.read_bytes() == before


def look(other: apsw.Connection, key: str | None) -> None:
    if key is not None:
        other.pragma("key", key)
    other.execute("SELECT * FROM sqlite_master").fetchall()


@pytest.mark.parametrize("key", [None, "x'" + "00" * 32 + "'", "a passphrase"])
def test_another_program_reads_nothing_without_it(key, bank):
    bank.close()
    other = apsw.Connection(str(bank.path))
    if key is not None:
        other.pragma("cipher", "sqlcipher")
        other.pragma("legacy", 4)
    with pytest.raises(apsw.NotADBError):
        look(other, key)
    other.close()


def test_every_file_is_its_owners_alone_whatever_the_umask(tmp_path):
    before = os.umask(0)
    try:
        vault = Vault.create(World(), tmp_path / "folder" / "new.teller", PASSPHRASE)
        with vault.transaction(writes=True) as db:
            db.exec_driver_sql("DELETE FROM customer_word")
            modes = {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in vault.path.parent.iterdir()}
        assert modes == {f"new.teller{ending}": "0o600" for ending in ("", "-shm", "-wal", ".keys", ".keys.before")}
        assert stat.S_IMODE(vault.path.parent.stat().st_mode) == 0o700
        vault.close()
    finally:
        os.umask(before)


def test_closing_leaves_vault_and_what_lies_beside_it_and_nothing_else(scene):
    scene.bank.close()
    assert names(scene.bank.path.parent) == [
        "bank.teller",
        "bank.teller.device",
        "bank.teller.head",
        "bank.teller.keys",
    ]
    assert keyslots.place_of(scene.bank.path).exists()
