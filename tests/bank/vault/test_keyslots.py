"""The keyslots seal the vault's keys: half a file, a changed one or a cunning one opens nothing and breaks nothing."""

import base64
import json
import stat
import unicodedata
from pathlib import Path

import pytest

from teller.bank.fault import Fault, KeysDamaged, VaultReadOnly, WrongKey
from teller.bank.vault import keyslots, slots
from teller.bank.vault.keyslots import Keys
from teller.bank.vault.slots import Seal
from teller.bank.world import SystemFiles, World
from teller.testing.bank import MovableClock, RepeatableRandomness

PASSPHRASE = "a passphrase for the café's keys"


@pytest.fixture(scope="module")
def sealed():
    """A keyslot file's document, and the keys in it. Argon2 runs once."""
    files = {}

    class Memory(SystemFiles):
        def write(self, path, content):
            files[path.name] = content

    world = World(MovableClock(), RepeatableRandomness(5), Memory())
    keys = Keys.fresh(world)
    keyslots.write(world, place("bank.teller"), "a bank's id", keys, PASSPHRASE)
    return files["bank.teller.keys"], keys


def place(name):
    return Path("/nowhere") / name


class Content(SystemFiles):
    """A disk that holds one keyslot file."""

    def __init__(self, content):
        self.content = content

    def read(self, path):
        if isinstance(self.content, OSError):
            raise self.content
        return self.content


def opened(content, *, passphrase=None, file_key=None):
    world = World(files=Content(content))
    if passphrase is not None:
        return keyslots.open_with_passphrase(world, place("bank.teller"), passphrase)
    return keyslots.open_with_file_key(world, place("bank.teller"), file_key)


def test_passphrase_and_file_key_give_the_same_three_keys(sealed):
    content, keys = sealed
    for found in (opened(content, passphrase=PASSPHRASE), opened(content, file_key=keys.file)):
        assert (found.file, found.audit, found.pepper) == (keys.file, keys.audit, keys.pepper)
    assert len({keys.file, keys.audit, keys.pepper}) == 3
    assert all(len(key) == 32 for key in (keys.file, keys.audit, keys.pepper))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_passphrase_is_the_same_on_every_keyboard(form, sealed):
    content, keys = sealed
    assert opened(content, passphrase=unicodedata.normalize(form, PASSPHRASE)).file == keys.file


def test_keys_do_not_show(sealed):
    content, keys = sealed
    for key in (keys.file, keys.audit, keys.pepper):
        for shown in (key, key.hex().encode(), base64.b64encode(key), base64.b64encode(key).rstrip(b"=")):
            assert shown not in content
        assert key.hex() not in repr(keys)
    assert PASSPHRASE.encode() not in content


def test_a_wrong_passphrase_opens_nothing(sealed):
    with pytest.raises(WrongKey):
        opened(sealed[0], passphrase=PASSPHRASE.upper())


def test_half_a_file_is_damaged_wherever_it_ends(sealed):
    content, keys = sealed
    for end in range(len(content) - 1):
        with pytest.raises(KeysDamaged) as raised:
            opened(content[:end], file_key=keys.file)
        assert raised.value.name == "bank.teller.keys"


def test_every_changed_byte_is_a_fault_or_opens_what_was_sealed(sealed):
    """A byte of the passphrase's slot does not matter to the file key's; whatever does matter is a fault, never a crash."""
    content, keys = sealed
    faults = 0
    for at in range(len(content)):
        for bit in (1, 0x20, 0x80):
            changed = content[:at] + bytes([content[at] ^ bit]) + content[at + 1 :]
            try:
                assert opened(changed, file_key=keys.file).together() == keys.together()
            except Fault as fault:
                faults += 1
                assert type(fault) in {KeysDamaged, WrongKey}  # noqa: PT017 - a thousand bytes, one test
    assert faults > len(content)


@pytest.mark.parametrize(
    "changed",
    [
        {"memory_kib": 65_536.0},
        {"memory_kib": 2**40},
        {"memory_kib": 0},
        {"memory_kib": -1},
        {"memory_kib": "65536"},
        {"memory_kib": float("nan")},
        {"passes": True},
        {"passes": 0},
        {"passes": 10**9},
        {"lanes": 4.0, "memory_kib": 100},
        {"lanes": 10**6},
        {"lanes": 0},
        {"lanes": None},
        {"salt": None},
        {"salt": ""},
        {"salt": "AAAA"},
        {"salt": "é"},
        {"nonce": "AAAA"},
        {"nonce": 7},
        {"sealed": ""},
        {"sealed": ["AAAA"]},
        {"kind": 1},
        {"kind": None},
    ],
)
def test_a_slot_that_asks_for_the_impossible_is_damaged_before_argon2_runs(changed, sealed, monkeypatch):
    monkeypatch.setattr(slots, "Argon2id", lambda **_: 1 / 0)
    document = json.loads(sealed[0])
    document["slots"][0] |= changed
    with pytest.raises(KeysDamaged):
        opened(json.dumps(document).encode(), passphrase=PASSPHRASE)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"7",
        b'"slots"',
        b"\xff\xfe\x00",
        b"[" * 200_000,
        b"9" * 10_000,
        b"NaN",
        b"SQLite format 3\x00",
    ],
)
def test_a_file_that_is_no_keyslot_file_is_damaged(content):
    with pytest.raises(KeysDamaged):
        opened(content, file_key=bytes(32))


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 3},
        {"format": None},
        {"bank": 3},
        {"slots": None},
        {"slots": {}},
        {"slots": []},
        {"slots": "abc"},
        {"slots": [None]},
        {"slots": [{}]},
    ],
)
def test_a_document_that_is_not_ours_is_damaged(changed, sealed):
    with pytest.raises(KeysDamaged):
        opened(json.dumps(json.loads(sealed[0]) | changed).encode(), file_key=bytes(32))


def test_a_slot_is_bound_to_its_bank_and_its_parameters(sealed):
    """Neither another bank's name nor cheaper parameters can be put on a slot."""
    content, keys = sealed
    for change in (lambda found: found.update(bank="another bank"), lambda found: found["slots"][0].update(passes=4)):
        document = json.loads(content)
        change(document)
        with pytest.raises(WrongKey):
            opened(json.dumps(document).encode(), passphrase=PASSPHRASE)
    document = json.loads(content)
    document["bank"] = "another bank"
    with pytest.raises(WrongKey):
        opened(json.dumps(document).encode(), file_key=keys.file)


def test_a_slot_with_another_files_key_in_it_is_refused(sealed):
    """Sealed under one key, holding another: the file key that opened it must be the one inside."""
    content, keys = sealed
    world = World(MovableClock(), RepeatableRandomness(9))
    forged = Seal(world.randomness, "a bank's id", 0).under_file_key(Keys(bytes(32), keys.audit, keys.pepper))
    forged_key = slots.derived(keys.file, base64.b64decode(forged["salt"]))
    document = json.loads(content) | {"slots": [forged]}
    with pytest.raises(WrongKey):
        opened(json.dumps(document).encode(), file_key=keys.file)
    short = slots.AESGCM(forged_key).encrypt(bytes(12), b"short", slots.label("a bank's id", forged))
    document["slots"] = [forged | {"nonce": "A" * 16, "sealed": base64.b64encode(short).decode()}]
    with pytest.raises(KeysDamaged):
        opened(json.dumps(document).encode(), file_key=keys.file)


def test_keys_that_cannot_be_read_or_written_are_a_fault(sealed):
    with pytest.raises(VaultReadOnly):
        opened(PermissionError(), file_key=bytes(32))

    class Full(SystemFiles):
        def write(self, path, content):
            raise OSError(28, "No space left on device")

    world = World(MovableClock(), RepeatableRandomness(5), Full())
    with pytest.raises(VaultReadOnly):
        keyslots.write(world, place("bank.teller"), "id", sealed[1], PASSPHRASE)


def test_a_keyslot_file_is_written_whole_beside_the_old_one_and_is_its_owners_alone(tmp_path):
    path = tmp_path / "bank.teller.keys"
    SystemFiles().write(path, b"first")
    path.chmod(0o644)
    SystemFiles().write(path, b"second")
    assert path.read_bytes() == b"second"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_power_cut_while_keys_are_written_leaves_the_old_ones(tmp_path, monkeypatch):
    path = tmp_path / "bank.teller.keys"
    SystemFiles().write(path, b"old")
    monkeypatch.setattr("os.fsync", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        SystemFiles().write(path, b"new and longer")
    assert path.read_bytes() == b"old"
