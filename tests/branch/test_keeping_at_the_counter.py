"""Keys and backups in the real window: changed, shown once, made and checked, and never left lying about."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.badge import Role
from teller.bank.vault import keyslots, slots
from teller.bank.vault.vault import Vault
from teller.testing.bank import PASSPHRASE
from teller.testing.screens.keeping import KeepingScreen
from teller.testing.screens.keys import find, press

NEW = "green lamp over the harbour"


@pytest.fixture
def kept(at_the_counter, bank, monkeypatch):
    """The tab, for an administrator; passphrases are stretched in no time."""
    for name, value in (("ARGON2_MEMORY_KIB", 32), ("ARGON2_PASSES", 1), ("ARGON2_LANES", 1)):
        monkeypatch.setattr(slots, name, value)
    keyslots.write(bank.world, bank.path, bank.vault.bank_id, bank.vault.keys, PASSPHRASE)
    counter = at_the_counter()
    counter.sign_in(Role.ADMINISTRATOR)
    counter.window.show_page("security")
    press(find(counter.window, "security.go_keeping"), Qt.Key.Key_Space)
    screen = counter.screen(KeepingScreen)
    counter.wait(screen.is_ready)
    screen.counter = counter
    return screen


def opens(bank, typed):
    try:
        Vault.open(bank.world, bank.path, passphrase=typed).close()
    except Exception:  # noqa: BLE001 - that it does not is all that is asked
        return False
    return True


def test_a_passphrase_is_added_and_removed_again(kept, bank):
    kept.begin("add")
    kept.send("add", name="the safe", passphrase=NEW, again=NEW, current=PASSPHRASE)
    kept.counter.wait(lambda: len(kept.ways()) == 2)
    assert kept.ways()[0][:2] == ["Passphrase", "the safe"]
    assert kept.notice() == "the safe opens the vault from now on."
    assert opens(bank, NEW)
    kept.begin("remove")
    kept.send("remove", current=PASSPHRASE)
    kept.counter.wait(lambda: len(kept.ways()) == 1)
    assert not opens(bank, NEW)


def test_what_is_wrong_is_said_beside_its_field_and_what_was_typed_goes_with_the_form(kept, bank):
    kept.begin("change")
    kept.send("change", passphrase=NEW, again=NEW, current="not the passphrase")
    field = find(kept.counter.window, "keeping.change_current")
    kept.counter.wait(lambda: "not a passphrase" in kept.said("change_current.notice"))
    assert field.text() == "not the passphrase"
    press(field, Qt.Key.Key_Escape)
    assert [
        find(kept.counter.window, f"keeping.change_{name}").text() for name in ("passphrase", "again", "current")
    ] == [
        "",
        "",
        "",
    ]
    assert opens(bank, PASSPHRASE)


def test_a_recovery_code_is_shown_once(kept, bank):
    kept.begin("code")
    kept.send("code", current=PASSPHRASE)
    kept.counter.wait(lambda: kept.sees("recovery_code"))
    code = kept.said("recovery_code")
    assert opens(bank, code)
    press(find(kept.counter.window, "keeping.code_done"), Qt.Key.Key_Space)
    kept.counter.wait(lambda: not kept.sees("recovery_code"))
    assert kept.said("recovery_code") == ""


def test_a_backup_is_made_and_checked_with_its_progress(kept, bank):
    assert kept.backups() == []
    kept.press("back_up")
    kept.counter.wait(lambda: kept.said("progress.what").startswith("Backed up, opened and proved: bank-"))
    kept.counter.wait(lambda: len(kept.backups()) == 1)
    assert kept.backups()[0][2] == "proved"
    kept.counter.wait(lambda: find(kept.counter.window, "keeping.begin_check").isEnabled())
    kept.press("begin_check")
    kept.counter.wait(lambda: "holds: the books of Northgate" in kept.said("progress.what"))


def test_the_key_is_changed_and_the_window_goes_on(kept, bank):
    key = bank.vault.keys.file
    kept.begin("rekey")
    kept.send("rekey", current=PASSPHRASE)
    kept.counter.wait(lambda: kept.said("progress.what").startswith("The vault has a new key"))
    assert bank.vault.keys.file != key
    assert opens(bank, PASSPHRASE)
    kept.counter.wait(kept.is_ready)
