"""A backup counts once it is proved, takes no other's place, and is restored into a new file or not at all."""

import json
import os
import stat
import threading
from datetime import timedelta

import pytest

from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.fault import (
    BackupDamaged,
    BackupFailed,
    BackupForeign,
    DiskFull,
    KeysMissing,
)
from teller.bank.keeping import backups
from teller.bank.keeping.back_up import back_up, back_up_after_closing
from teller.bank.keeping.check_backup import BackupNeedsPassphrase, check_backup
from teller.bank.keeping.list_backups import Lies
from teller.bank.ledger import limit_records as rules
from teller.bank.policy.rules import Policy
from teller.bank.refusal import NotFound
from teller.bank.vault import keyslots, schema
from teller.bank.vault.vault import Vault
from teller.testing.bank import PASSPHRASE
from tests.bank.keeping.conftest import NEW, names, silent


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
        made = bank.branch.aside(back_up, keeper.view, progress=silent)
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
    again = bank.branch.aside(back_up, keeper.view, progress=silent)
    assert again.name == made.name.replace(".teller", "-2.teller")
    assert made.exists()


def test_only_the_last_ones_are_kept_and_the_new_one_always(keeper, bank):
    made = []
    for hours in (1, 1, -48, 1):  # a clock set back makes no backup go that was just made
        bank.clock.wall += timedelta(hours=hours)
        made.append(backups.make(bank.world, bank.path, bank.vault.keys, silent).name)
        backups.prune(bank.path, 2, made[-1])
        kept = [found.name for found in backups.found(bank.path)]
        assert made[-1] in kept
        assert len(kept) == min(2, len(made))
    folder = backups.folder_of(bank.path)
    assert len(names(folder)) == 6, "no loose keys or heads"


def test_the_end_of_the_day_makes_one_where_the_bank_wants_it(keeper, bank):
    token = bank.view(bank.sign_in(Role.SUPERVISOR), View.BOOKS)
    assert bank.branch.aside(back_up_after_closing, token, progress=silent) is None
    with keeper.work() as work:
        rules.set_rule(work.db, Policy.BACKUPS_KEPT.value, 2)
    assert bank.branch.aside(back_up_after_closing, token, progress=silent) is not None


class Stopped(BaseException):
    pass


def test_stopped_half_way_there_is_none_and_those_before_it_stand(made, keeper, bank):
    def stop(*_):
        raise Stopped

    before = {found: found.read_bytes() for found in made.parent.iterdir()}
    with pytest.raises(Stopped):
        bank.branch.aside(back_up, keeper.view, progress=stop)
    assert {found: found.read_bytes() for found in made.parent.iterdir()} == before


def test_a_copy_that_does_not_hold_is_thrown_away(made, keeper, bank, monkeypatch):
    before = names(made.parent)
    monkeypatch.setattr(schema, "DIGEST", "another")
    with pytest.raises(BackupFailed):
        bank.branch.aside(back_up, keeper.view, progress=silent)
    assert names(made.parent) == before


def test_a_full_disk_is_said_and_leaves_nothing(made, keeper, bank, monkeypatch):
    before = names(made.parent)

    def full(*_):
        raise DiskFull

    monkeypatch.setattr("teller.bank.vault.copying.copy_into", full)
    with pytest.raises(DiskFull):
        bank.branch.aside(back_up, keeper.view, progress=silent)
    assert names(made.parent) == before


# -- checking one where the bank is open


def test_a_good_backup_is_checked_and_noted(made, keeper, bank, trail):
    held = bank.branch.aside(check_backup, keeper.view, progress=silent, name=made.name)
    assert held.bank == "Northgate"
    assert trail()[-1][5:7] == ("backup.checked", made.name)
    assert names(made.parent) == [made.name, f"{made.name}.head", f"{made.name}.keys"]


def test_a_backup_from_before_the_key_was_changed_asks_for_the_passphrase_of_that_time(made, keeper, bank):
    bank.branch.rekey(keeper.view, silent, current=PASSPHRASE)
    with pytest.raises(BackupNeedsPassphrase):
        bank.branch.aside(check_backup, keeper.view, progress=silent, name=made.name)
    assert (
        bank.branch.aside(check_backup, keeper.view, progress=silent, name=made.name, passphrase=PASSPHRASE).bank
        == "Northgate"
    )


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
        bank.branch.aside(check_backup, keeper.view, progress=silent, name=made.name)
    assert sql("SELECT rule, severity FROM alert") == [("backup_damaged", "high")]


def test_what_lies_elsewhere_is_not_checked(made, keeper, bank):
    for name in ("../bank.teller", "bank.teller", made.name + ".keys", "/etc/passwd"):
        with pytest.raises(NotFound):
            bank.branch.aside(check_backup, keeper.view, progress=silent, name=name)


def test_a_backup_that_was_cut_or_taken_away_is_listed_as_such(made, keeper):
    os.truncate(made, 4_096)
    assert keeper.ask("list_backups").items[0].lies is Lies.OTHER_SIZE
    keyslots.place_of(made).unlink()
    assert keeper.ask("list_backups").items[0].lies is Lies.NO_KEYS
    made.unlink()
    assert keeper.ask("list_backups").items[0].lies is Lies.GONE
