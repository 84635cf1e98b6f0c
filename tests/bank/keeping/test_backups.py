"""A backup counts once it is proved, takes no other's place, and is restored into a new file or not at all."""

import json
import os
import shutil
import stat
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.fault import (
    BackupDamaged,
    BackupFailed,
    BackupForeign,
    DiskFull,
    KeysDamaged,
    KeysMissing,
    NewerVault,
    VaultExists,
    WrongKey,
)
from teller.bank.keeping import backups, restoring
from teller.bank.keeping.check_backup import BackupNeedsPassphrase
from teller.bank.keeping.list_backups import Lies
from teller.bank.ledger import limit_records as rules
from teller.bank.policy.rules import Policy
from teller.bank.refusal import NotFound
from teller.bank.vault import keyslots, schema
from teller.bank.vault.vault import Vault
from teller.testing.bank import PASSPHRASE
from tests.bank.keeping.conftest import NEW


def silent(*_):
    pass


@pytest.fixture
def made(keeper, bank):
    """A backup of a bank with a customer in it, and the place where it lies."""
    bank.enrol(bank.sign_in(Role.TELLER), "Amara Okafor")
    return backups.folder_of(bank.path) / bank.branch.back_up(keeper.view, silent).name


@pytest.fixture
def restore(bank, tmp_path):
    def run(backup, target=tmp_path / "restored" / "again.teller", passphrase=PASSPHRASE):
        target.parent.mkdir(exist_ok=True)
        restoring.restore(bank.world, backup, target, lambda found: keyslots.by_passphrase(found, passphrase), silent)
        return target

    return run


def names(folder):
    return sorted(found.name for found in folder.iterdir())


def test_a_backup_is_three_files_of_its_owners_alone_and_on_record(made, keeper, bank, trail):
    assert names(made.parent) == [made.name, f"{made.name}.head", f"{made.name}.keys"]
    assert {stat.S_IMODE(found.stat().st_mode) for found in made.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    (listed,) = keeper.ask("list_backups").items
    assert (listed.name, listed.bytes, listed.lies) == (made.name, made.stat().st_size, Lies.WHOLE)
    assert made.name == f"bank-{bank.clock.now().astimezone():%Y%m%d-%H%M%S}.teller"
    act = next(row for row in trail() if row[5] == "backup.made")
    assert json.loads(act[7])["audit"] == listed.audit_id
    assert b"SQLite format" not in made.read_bytes()[:16]


def test_a_restored_backup_opens_with_the_passphrase_of_that_time_and_says_where_it_is_from(
    made, keeper, bank, restore, sql
):
    keeper.ask("change_passphrase", current=PASSPHRASE, passphrase=NEW)
    bank.branch.rekey(keeper.view, silent, current=NEW)
    bank.enrol(bank.sign_in(Role.TELLER), "Bea Ono")
    target = restore(made)
    assert names(target.parent) == [
        target.name,
        f"{target.name}.head",
        f"{target.name}.keys",
        f"{target.name}.keys.before",
    ]
    assert {stat.S_IMODE(found.stat().st_mode) for found in target.parent.iterdir()} == {0o600}
    vault = Vault.open(bank.world, target, passphrase=PASSPHRASE)
    assert verify(vault).holds
    with vault.transaction() as db:
        last = db.exec_driver_sql("SELECT act, subject FROM audit ORDER BY id DESC LIMIT 1").one()
        assert db.exec_driver_sql("SELECT count(*) FROM customer").scalar() == 1
    assert last == ("backup.restored", made.name)
    vault.close()
    assert keeper.opens(NEW) is True, "the live one is as it was"


def test_a_backup_holds_all_that_was_acknowledged_while_others_post(keeper, bank, restore):
    session, done, begun = bank.sign_in(Role.TELLER), [], threading.Event()
    other = bank.reopened()
    poster = other.sign_in(Role.SUPERVISOR)
    stop = threading.Event()

    def post():
        while not stop.is_set():
            done.append(other.enrol(poster, f"Customer {len(done)}").number)
            begun.set()

    thread = threading.Thread(target=post)
    thread.start()
    try:
        begun.wait(10)
        said = len(done)
        made = bank.branch.back_up(keeper.view, silent)
    finally:
        stop.set()
        thread.join()
        other.close()
    target = restore(backups.folder_of(bank.path) / made.name)
    vault = Vault.open(bank.world, target, passphrase=PASSPHRASE)
    with vault.transaction() as db:
        kept = [row[0] for row in db.exec_driver_sql("SELECT number FROM customer ORDER BY id")]
    vault.close()
    assert session is not None
    assert len(kept) >= said
    assert kept == done[: len(kept)], "a true prefix"


def test_two_backups_in_one_second_are_two(made, keeper, bank):
    again = bank.branch.back_up(keeper.view, silent)
    assert again.name == made.name.replace(".teller", "-2.teller")
    assert made.exists()


def test_only_the_last_ones_are_kept_and_the_new_one_always(keeper, bank):
    made = []
    for hours in (1, 1, -48, 1):  # a clock set back makes no backup go that was just made
        bank.clock.wall += timedelta(hours=hours)
        made.append(backups.make(bank.branch._house, silent).name)
        backups.prune(bank.path, 2, made[-1])
        kept = [found.name for found in backups.found(bank.path)]
        assert made[-1] in kept
        assert len(kept) == min(2, len(made))
    folder = backups.folder_of(bank.path)
    assert len(names(folder)) == 6, "no loose keys or heads"


def test_the_end_of_the_day_makes_one_where_the_bank_wants_it(keeper, bank):
    token = bank.view(bank.sign_in(Role.SUPERVISOR), View.BOOKS)
    assert bank.branch.back_up_after_closing(token, silent) is None
    with keeper.work() as work:
        rules.set_rule(work.db, Policy.BACKUPS_KEPT.value, 2)
    assert bank.branch.back_up_after_closing(token, silent) is not None


class Stopped(BaseException):
    pass


def test_stopped_half_way_there_is_none_and_those_before_it_stand(made, keeper, bank):
    def stop(*_):
        raise Stopped

    before = {found: found.read_bytes() for found in made.parent.iterdir()}
    with pytest.raises(Stopped):
        bank.branch.back_up(keeper.view, stop)
    assert {found: found.read_bytes() for found in made.parent.iterdir()} == before


def test_a_copy_that_does_not_hold_is_thrown_away(made, keeper, bank, monkeypatch):
    before = names(made.parent)
    monkeypatch.setattr(schema, "DIGEST", "another")
    with pytest.raises(BackupFailed):
        bank.branch.back_up(keeper.view, silent)
    assert names(made.parent) == before


def test_a_full_disk_is_said_and_leaves_nothing(made, keeper, bank, monkeypatch):
    before = names(made.parent)

    def full(*_):
        raise DiskFull

    monkeypatch.setattr("teller.bank.vault.copying.copy_into", full)
    with pytest.raises(DiskFull):
        bank.branch.back_up(keeper.view, silent)
    assert names(made.parent) == before


# -- restoring what cannot be restored


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
    newer = backups.folder_of(bank.path) / bank.branch.back_up(keeper.view, silent).name
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


# -- checking one where the bank is open


def test_a_good_backup_is_checked_and_noted(made, keeper, bank, trail):
    held = bank.branch.check_backup(keeper.view, silent, name=made.name)
    assert held.bank == "Northgate"
    assert trail()[-1][5:7] == ("backup.checked", made.name)
    assert names(made.parent) == [made.name, f"{made.name}.head", f"{made.name}.keys"]


def test_a_backup_from_before_the_key_was_changed_asks_for_the_passphrase_of_that_time(made, keeper, bank):
    bank.branch.rekey(keeper.view, silent, current=PASSPHRASE)
    with pytest.raises(BackupNeedsPassphrase):
        bank.branch.check_backup(keeper.view, silent, name=made.name)
    assert bank.branch.check_backup(keeper.view, silent, name=made.name, passphrase=PASSPHRASE).bank == "Northgate"


@pytest.mark.parametrize("wrong", ["cut", "bit", "another bank's", "no keys"])
def test_a_bad_backup_is_said_and_raises_an_alert(wrong, made, keeper, bank, sql):
    content, keys = bytearray(made.read_bytes()), keyslots.place_of(made)
    expected = BackupDamaged
    if wrong == "cut":
        made.write_bytes(content[:-4096])
    elif wrong == "bit":
        content[len(content) // 2] ^= 1
        made.write_bytes(content)
    elif wrong == "no keys":
        keys.unlink()
        expected = KeysMissing
    else:
        keys.write_text(json.dumps({**json.loads(keys.read_text()), "bank": "another"}))
        expected = BackupForeign
    with pytest.raises(expected):
        bank.branch.check_backup(keeper.view, silent, name=made.name)
    assert sql("SELECT rule, severity FROM alert") == [("backup_damaged", "high")]


def test_what_lies_elsewhere_is_not_checked(made, keeper, bank):
    for name in ("../bank.teller", "bank.teller", made.name + ".keys", "/etc/passwd"):
        with pytest.raises(NotFound):
            bank.branch.check_backup(keeper.view, silent, name=name)


def test_a_backup_that_was_cut_or_taken_away_is_listed_as_such(made, keeper):
    os.truncate(made, 4_096)
    assert keeper.ask("list_backups").items[0].lies is Lies.OTHER_SIZE
    keyslots.place_of(made).unlink()
    assert keeper.ask("list_backups").items[0].lies is Lies.NO_KEYS
    made.unlink()
    assert keeper.ask("list_backups").items[0].lies is Lies.GONE
