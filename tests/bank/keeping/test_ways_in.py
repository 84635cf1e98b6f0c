"""Ways into the vault are changed without any moment in which nobody could open it, and the books know them."""

import keyring
import pytest
from keyring.backends import fail

from teller.bank.fault import KeyringLocked, KeysDamaged, KeysMissing, VaultReadOnly, WrongKey
from teller.bank.founding.charter import PassphraseTooWeak
from teller.bank.keeping.noticing import Noticed, notice
from teller.bank.keeping.ways import LastWayIn, PassphraseWrong, TooManyWays, WayExists, WaysMoved
from teller.bank.refusal import NotFound
from teller.bank.users.rules import PasswordUnchanged
from teller.bank.vault import keyslots
from teller.bank.vault.slots import SlotKind
from teller.bank.vault.vault import Vault
from teller.bank.world import SystemFiles
from teller.testing.bank import PASSPHRASE
from tests.bank.keeping.conftest import NEW, OTHER


def acts(trail):
    return [row[5] for row in trail()]


def test_the_passphrase_is_changed_for_one_who_knows_it(keeper, trail):
    keeper.ask("change_passphrase", current=PASSPHRASE, passphrase=NEW)
    assert keeper.opens(NEW) is True
    assert keeper.opens(PASSPHRASE) == "WrongKey"
    assert acts(trail)[-1] == "keys.passphrase_changed"
    assert not any(secret in repr(trail()) for secret in (PASSPHRASE, NEW))


@pytest.mark.parametrize(
    ("inputs", "refusal"),
    [
        ({"current": "not the passphrase", "passphrase": NEW}, PassphraseWrong),
        ({"current": PASSPHRASE, "passphrase": "short"}, PassphraseTooWeak),
        ({"current": PASSPHRASE, "passphrase": PASSPHRASE}, PasswordUnchanged),
    ],
)
def test_a_passphrase_stays_that_cannot_be_changed(inputs, refusal, keeper):
    before = keeper.keys.read_bytes()
    with pytest.raises(refusal):
        keeper.ask("change_passphrase", **inputs)
    assert keeper.keys.read_bytes() == before


def test_another_passphrase_opens_the_vault_and_is_taken_away_again(keeper, trail):
    keeper.ask("add_passphrase", current=PASSPHRASE, name="the safe", passphrase=NEW)
    assert (keeper.opens(NEW), keeper.opens(PASSPHRASE)) == (True, True)
    with pytest.raises(WayExists):
        keeper.ask("add_passphrase", current=PASSPHRASE, name="The Safe", passphrase=OTHER)
    way = next(one for one in keeper.ask("list_keyslots") if one.name == "the safe")
    assert way.kind is SlotKind.PASSPHRASE
    gone = keeper.ask("remove_way_in", current=PASSPHRASE, way=way.id)
    assert gone.name == "the safe"
    assert (keeper.opens(NEW), keeper.opens(PASSPHRASE)) == ("WrongKey", True)
    keeper.keys.unlink()
    assert keeper.opens(NEW) == "WrongKey", "the second copy knows that it is gone, too"
    assert acts(trail)[-1] == "keys.way_removed"


def test_a_recovery_code_is_typed_where_the_passphrase_is_asked(keeper):
    code = keeper.ask("add_recovery_code", current=PASSPHRASE).code
    assert len(code.replace("-", "")) * 5 >= 128
    assert code not in repr(keeper.ask("list_keyslots"))
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("-", ""), code.replace("0", "o")):
        assert keeper.opens(typed) is True
    assert keeper.opens(code[:-1] + ("A" if code[-1] != "A" else "B")) == "WrongKey"
    newer = keeper.ask("add_recovery_code", current=PASSPHRASE).code
    assert (keeper.opens(code), keeper.opens(newer)) == ("WrongKey", True)
    assert sum(slot["kind"] == "recovery" for slot in keeper.slots()) == 1


def test_the_owner_who_forgot_the_passphrase_comes_in_by_the_code_and_chooses_another(keeper):
    code = keeper.ask("add_recovery_code", current=PASSPHRASE).code
    keeper.ask("add_passphrase", current=code, name="a new one", passphrase=NEW)
    forgotten = next(one for one in keeper.ask("list_keyslots") if not one.name and one.kind is SlotKind.PASSPHRASE)
    keeper.ask("remove_way_in", current=code, way=forgotten.id)
    assert (keeper.opens(NEW), keeper.opens(PASSPHRASE)) == (True, "WrongKey")


def test_the_last_way_in_stays(keeper, bank):
    only = keeper.ask("list_keyslots")[0]
    keeper.ask("add_keyring", current=PASSPHRASE, name="this computer")
    with pytest.raises(LastWayIn):
        keeper.ask("remove_way_in", current=PASSPHRASE, way=only.id)
    with pytest.raises(NotFound):
        keeper.ask("remove_way_in", current=PASSPHRASE, way="no such one")
    assert keeper.opens(PASSPHRASE) is True


def test_there_are_not_more_ways_in_than_anybody_can_oversee(keeper):
    for number in range(7):
        keeper.ask("add_passphrase", current=PASSPHRASE, name=f"safe {number}", passphrase=f"{NEW} {number}")
    with pytest.raises(TooManyWays):
        keeper.ask("add_passphrase", current=PASSPHRASE, name="safe 7", passphrase=OTHER)


# -- the desktop's keyring


def test_a_keyring_opens_the_vault_without_asking_and_no_more_once_it_is_removed(keeper, bank):
    keeper.ask("add_keyring", current=PASSPHRASE, name="this computer")
    assert keyslots.has_keyring(bank.world, bank.path)
    Vault.open(bank.world, bank.path, keyring=True).close()
    way = next(one for one in keeper.ask("list_keyslots") if one.kind is SlotKind.KEYRING)
    keeper.ask("remove_way_in", current=PASSPHRASE, way=way.id)
    with pytest.raises(KeyringLocked):
        Vault.open(bank.world, bank.path, keyring=True)
    assert not keyslots.has_keyring(bank.world, bank.path)


def test_a_machine_without_a_keyring_says_so_and_nothing_changes(keeper, bank):
    before, kept = keeper.keys.read_bytes(), keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    try:
        with pytest.raises(KeyringLocked):
            keeper.ask("add_keyring", current=PASSPHRASE, name="this computer")
    finally:
        keyring.set_keyring(kept)
    assert keeper.keys.read_bytes() == before


# -- files that are lost, cut short, or changed by somebody


@pytest.mark.parametrize("lost", ["missing", "empty", "half"])
def test_lost_keyslots_come_back_from_their_second_copy_with_an_alert(lost, keeper, bank, sql):
    keeper.ask("add_passphrase", current=PASSPHRASE, name="the safe", passphrase=NEW)
    content = keeper.keys.read_bytes()
    keeper.keys.write_bytes(content[: {"missing": 0, "empty": 0, "half": len(content) // 2}[lost]])
    if lost == "missing":
        keeper.keys.unlink()
    vault = Vault.open(bank.world, bank.path, passphrase=NEW)
    assert notice(bank.world, vault) is Noticed.LOST
    vault.close()
    assert keeper.keys.read_bytes() == content
    assert sql("SELECT rule, severity FROM alert") == [("keyslots_changed", "high")]
    vault = Vault.open(bank.world, bank.path, passphrase=NEW)
    assert notice(bank.world, vault) is None, "once for each thing noticed"
    vault.close()


def test_without_both_files_nothing_opens_and_the_missing_one_is_named(keeper, bank):
    keeper.ask("add_recovery_code", current=PASSPHRASE)
    keeper.second.unlink()
    content = keeper.keys.read_bytes()
    keeper.keys.write_bytes(content[:100])
    with pytest.raises(KeysDamaged, match=r"keys_damaged") as damaged:
        Vault.open(bank.world, bank.path, passphrase=PASSPHRASE)
    assert damaged.value.name == "bank.teller.keys"
    keeper.keys.unlink()
    with pytest.raises(KeysMissing):
        Vault.open(bank.world, bank.path, passphrase=PASSPHRASE)
    keeper.keys.write_bytes(content)
    assert keeper.opens(PASSPHRASE) is True


def test_keyslots_that_the_books_do_not_know_raise_an_alert(keeper, bank, sql):
    older = keeper.keys.read_bytes()
    keeper.ask("change_passphrase", current=PASSPHRASE, passphrase=NEW)
    keeper.keys.write_bytes(older)  # somebody who knew the old one puts the old file back
    vault = Vault.open(bank.world, bank.path, passphrase=PASSPHRASE)
    assert notice(bank.world, vault) is Noticed.CHANGED
    vault.close()
    assert sql("SELECT rule FROM alert") == [("keyslots_changed",)]


def test_killed_between_file_and_books_a_change_stands_and_alarms_nobody(keeper, bank, sql, monkeypatch):
    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("teller.bank.keeping.ways.know", killed)
    with pytest.raises(KeyboardInterrupt):
        keeper.ask("change_passphrase", current=PASSPHRASE, passphrase=NEW)
    monkeypatch.undo()
    vault = Vault.open(bank.world, bank.path, passphrase=NEW)
    assert notice(bank.world, vault) is None
    vault.close()
    assert sql("SELECT count(*) FROM alert") == [(0,)]


def test_two_windows_do_not_write_over_each_others_change(keeper, bank, monkeypatch):
    real = keyslots.by_passphrase

    def meanwhile(found, typed):
        opened = real(found, typed)
        if typed == NEW:
            keyslots.replace(bank.world, bank.path, keyslots.with_keys(bank.world, found, bank.vault.keys))
        return opened

    monkeypatch.setattr(keyslots, "by_passphrase", meanwhile)
    with pytest.raises(WaysMoved):
        keeper.ask("add_passphrase", current=PASSPHRASE, name="the safe", passphrase=NEW)


def test_a_full_disk_leaves_the_ways_in_as_they_were(keeper, bank, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(SystemFiles, "write", full)
    with pytest.raises(VaultReadOnly):
        keeper.ask("change_passphrase", current=PASSPHRASE, passphrase=NEW)
    monkeypatch.undo()
    assert (keeper.opens(PASSPHRASE), keeper.opens(NEW)) == (True, "WrongKey")


def test_a_wrong_passphrase_is_refused_in_the_trail(keeper, trail):
    with pytest.raises(PassphraseWrong):
        keeper.ask("add_recovery_code", current="not the passphrase")
    assert trail()[-1][5:7] == ("refused", "add_recovery_code")


def test_the_secret_of_a_slot_cannot_be_taken_to_another_bank(keeper, bank):
    found = keyslots.read(bank.world, bank.path)
    with pytest.raises(WrongKey):
        keyslots.by_passphrase({**found, "bank": "another"}, PASSPHRASE)
