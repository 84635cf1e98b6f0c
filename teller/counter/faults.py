"""The words for everything that may fail: the machine, the file, its keys. The rules for them are in `wording.md`."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter.language import marked


def _tr(text: str) -> str:
    return QCoreApplication.translate("faults", text)


def said(failed: Any) -> str:
    """What is told, by the fault's code."""
    code, name = getattr(failed, "code", ""), getattr(failed, "name", "")
    return _tr(SAYS[code] if code in SAYS else SAYS["fault"]).format(name=name)


SAYS = marked(
    {
        "fault": "Something failed on this machine. Nothing was posted; try again.",
        "vault_missing": "There is no vault at {name}. Check where it was moved to, or restore a backup.",
        "vault_exists": "There is a file called {name} already. Choose another place.",
        "vault_plaintext": "{name} is not encrypted, so it is no vault of Teller's. "
        "Choose the right file; it was left as it is.",
        "vault_foreign": "{name} is not the vault that these keys belong to. Put back the two files that go together.",
        "vault_newer": "{name} was written by a newer Teller. Update this program; the file was left as it is.",
        "wrong_key": "That is not the passphrase. Type it again; capital letters count.",
        "keys_missing": "{name} is missing. It lies beside the vault and holds its keys: restore it from a backup.",
        "keys_damaged": "{name} is damaged. Restore it from a backup; the vault itself was left as it is.",
        "vault_busy": "Another program is holding the vault. Close it, or wait a moment, and try again.",
        "vault_read_only": "The vault cannot be written. Check that its folder is there and that you may write to it.",
        "vault_moved": "The vault's file was moved or replaced while this window was open. Nothing was posted: close "
        "Teller, put the file back, and open it again.",
        "disk_full": "The disk is full. Nothing was posted: free some space and try again.",
        "disk_failing": "The disk did not answer. Nothing was posted; try again, and have the disk looked at.",
        "vault_damaged": "The vault is damaged. Stop, and have it restored from a backup.",
        "keyring_locked": "This computer keeps no key for the vault, or its keyring is locked. Type the passphrase.",
        "vault_in_use": "Another window has this bank open or still reads it. Close the other windows, then try again.",
        "backup_damaged": "{name} is cut short or was altered, so nothing was restored from it. Use an older backup.",
        "backup_foreign": "{name} is a backup of another bank. Look for the one that belongs here.",
        "backup_failed": "The copy did not hold when it was checked, so it was thrown away. Prove the books, then try "
        "again.",
        "books_older": "These are not the newest books. Nothing is posted: restore the newest backup, or have an "
        "administrator accept them under Security, Trail.",
        "outcome_unknown": "It is not known whether this was posted. Press the button again: nothing is posted twice.",
    }
)
