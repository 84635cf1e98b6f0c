"""Keys and backups in the real window: changed, shown once, made and checked, and never left lying about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from teller.bank.badge import Role
from teller.bank.fault import KeyringLocked
from teller.bank.keeping import backups
from teller.bank.keeping.noticing import Noticed
from teller.bank.ledger import limit_records as rules
from teller.bank.policy.rules import Policy
from teller.bank.vault import keyslots, slots
from teller.bank.vault.vault import Vault
from teller.counter.counter import Counter
from teller.counter.window import Window
from teller.testing.bank import PASSPHRASE
from teller.testing.screens.books import BooksScreen
from teller.testing.screens.keeping import KeepingScreen
from teller.testing.screens.keys import find, press, type_text
from tests.branch.conftest import OpenBank

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


def test_a_backup_from_before_the_key_was_changed_is_checked_with_the_passphrase_of_that_time(kept, bank):
    kept.press("back_up")
    kept.counter.wait(lambda: len(kept.backups()) == 1)
    kept.begin("rekey")
    kept.send("rekey", current=PASSPHRASE)
    kept.counter.wait(lambda: kept.said("progress.what").startswith("The vault has a new key"))
    kept.counter.wait(lambda: find(kept.counter.window, "keeping.begin_check").isEnabled())
    kept.begin("check")
    assert "had another key when this backup was made" in kept.said("check_form.says")
    field = find(kept.counter.window, "keeping.check_current")
    kept.send("check", current="not the passphrase")
    kept.counter.wait(lambda: "does not open it" in kept.said("check_current.notice"))
    assert kept.sees("check_current")
    assert field.text() == ""
    kept.send("check", current=PASSPHRASE)
    kept.counter.wait(lambda: "holds: the books of Northgate" in kept.said("progress.what"))
    assert field.text() == ""


def test_the_key_is_changed_and_the_window_goes_on(kept, bank):
    key = bank.vault.keys.file
    kept.begin("rekey")
    kept.send("rekey", current=PASSPHRASE)
    kept.counter.wait(lambda: kept.said("progress.what").startswith("The vault has a new key"))
    assert bank.vault.keys.file != key
    assert opens(bank, PASSPHRASE)
    kept.counter.wait(kept.is_ready)


def test_closing_the_branch_makes_a_backup_aside_and_says_so(at_the_counter, bank):
    with bank.vault.transaction(writes=True) as db:
        rules.set_rule(db, Policy.BACKUPS_KEPT.value, 2)
    teller = bank.sign_in(Role.TELLER)
    bank.open_till(teller)
    bank.close_till(teller)
    counter = at_the_counter()
    counter.sign_in(Role.SUPERVISOR)
    counter.shell.go_to("books")
    books = counter.screen(BooksScreen)
    books.ask_to_close()
    books.confirm()
    counter.wait(lambda: "backed up, opened and proved: bank-" in books.notice())
    assert len(backups.found(bank.path)) == 1


def test_keys_that_were_lost_are_told_at_the_sign_in(at_the_counter, bank):
    bank.branch.noticed = Noticed.LOST
    counter = at_the_counter()
    counter.wait(lambda: "second copy opened the vault" in counter.sign_in_screen.notice())


def test_a_keyring_that_opens_nothing_gives_way_to_the_question_for_the_passphrase(qtbot, qapp, bank):
    class ByKeyring(OpenBank):
        failed = False

        def needs_passphrase(self):
            return self.failed

        def open(self, passphrase):
            if passphrase is None:
                self.failed = True
                raise KeyringLocked
            return super().open(passphrase)

    window = Window()
    qtbot.addWidget(window)
    counter = Counter(window, ByKeyring(bank), idle_minutes=5)
    window.may_close = lambda: True
    counter.first_screen()
    window.show()
    counter.begin()
    qtbot.waitUntil(lambda: window.findChild(QWidget, "unlock.passphrase") is not None, timeout=10_000)
    line = find(window, "unlock.passphrase")
    type_text(line, PASSPHRASE)
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: counter.branch is not None, timeout=10_000)
    counter.close()
