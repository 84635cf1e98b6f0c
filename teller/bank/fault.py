"""Faults: the machine, the file or its key stands in the way. Nothing is lost, and there is advice for each."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(eq=False)
class Fault(Exception):  # noqa: N818 - "fault" is the bank's word for it
    """Something outside the bank's rules failed. What was asked for did not happen, except for `OutcomeUnknown`."""

    code: ClassVar[str] = "fault"

    def __str__(self) -> str:
        return self.code


@dataclass(eq=False)
class VaultMissing(Fault):
    """There is no vault file at this place."""

    code: ClassVar[str] = "vault_missing"
    name: str


@dataclass(eq=False)
class VaultExists(Fault):
    """A new vault was asked for where a file already is."""

    code: ClassVar[str] = "vault_exists"
    name: str


@dataclass(eq=False)
class PlaintextVault(Fault):
    """The file is an ordinary SQLite database that anybody can read: no vault of ours ever is."""

    code: ClassVar[str] = "vault_plaintext"
    name: str


@dataclass(eq=False)
class ForeignVault(Fault):
    """The keys are genuine, but they do not open this file's first page: it is another bank's, or no vault at all."""

    code: ClassVar[str] = "vault_foreign"
    name: str = ""


@dataclass(eq=False)
class NewerVault(Fault):
    """The file was written by a newer Teller than this one."""

    code: ClassVar[str] = "vault_newer"
    name: str


@dataclass(eq=False)
class WrongKey(Fault):
    """The passphrase, or the key in DATABASE_URL, opens nothing."""

    code: ClassVar[str] = "wrong_key"


@dataclass(eq=False)
class KeysMissing(Fault):
    """The keyslot file that belongs beside the vault is not there."""

    code: ClassVar[str] = "keys_missing"
    name: str


@dataclass(eq=False)
class KeysDamaged(Fault):
    """The keyslot file is not one, or is half one."""

    code: ClassVar[str] = "keys_damaged"
    name: str


@dataclass(eq=False)
class KeyringLocked(Fault):
    """The desktop's keyring is not there, is locked, or has nothing that opens this vault."""

    code: ClassVar[str] = "keyring_locked"


@dataclass(eq=False)
class VaultInUse(Fault):
    """Another window has the vault open, or something in this one reads it: its key cannot be changed meanwhile."""

    code: ClassVar[str] = "vault_in_use"


@dataclass(eq=False)
class BackupDamaged(Fault):
    """A backup that is cut short, altered, or without its keys. Nothing was restored from it."""

    code: ClassVar[str] = "backup_damaged"
    name: str


@dataclass(eq=False)
class BackupForeign(Fault):
    """A backup of another bank, or one whose keys are those of another."""

    code: ClassVar[str] = "backup_foreign"
    name: str


@dataclass(eq=False)
class BackupFailed(Fault):
    """A backup that was made does not hold, so it was thrown away; those before it stand."""

    code: ClassVar[str] = "backup_failed"


@dataclass(eq=False)
class VaultBusy(Fault):
    """Another program holds the file, longer than a person should wait."""

    code: ClassVar[str] = "vault_busy"


@dataclass(eq=False)
class VaultReadOnly(Fault):
    """The file or its folder cannot be written."""

    code: ClassVar[str] = "vault_read_only"


@dataclass(eq=False)
class VaultMoved(Fault):
    """The file was moved, deleted or replaced while it was open: what were written now would be in no vault."""

    code: ClassVar[str] = "vault_moved"


@dataclass(eq=False)
class DiskFull(Fault):
    """There is no room left where the vault lies."""

    code: ClassVar[str] = "disk_full"


@dataclass(eq=False)
class DiskFailing(Fault):
    """The disk did not do what it was told."""

    code: ClassVar[str] = "disk_failing"


@dataclass(eq=False)
class VaultDamaged(Fault):
    """The file's content does not hold: a page fails its seal, or the schema is not ours."""

    code: ClassVar[str] = "vault_damaged"


@dataclass(eq=False)
class BooksOlder(Fault):
    """The books are not the newest that this computer has seen: an older file was put back, or rows are gone."""

    code: ClassVar[str] = "books_older"


@dataclass(eq=False)
class CommitFailed(Fault):
    """The disk failed while committing: done or not is to be found out. Inside the bank only; see `branch.py`."""

    code: ClassVar[str] = "commit_failed"
    fault: Fault


@dataclass(eq=False)
class OutcomeUnknown(Fault):
    """The disk failed while committing, and again while looking: asking again with the same request id is safe."""

    code: ClassVar[str] = "outcome_unknown"
