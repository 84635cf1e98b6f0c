"""Check a backup: open it on a copy of its own and prove it, as a restore would."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.fault import BackupDamaged, BackupForeign, Fault, KeysDamaged, KeysMissing, WrongKey
from teller.bank.inputs import Name, Secret
from teller.bank.keeping import backups, restoring
from teller.bank.keeping.restoring import Restored
from teller.bank.refusal import NotFound, Refusal
from teller.bank.use_case import staged
from teller.bank.vault import keyslots
from teller.bank.vault.keyslots import Document, Opened
from teller.bank.work import Steps

RULE = "backup_damaged"
Progress = Callable[[str, int, int], None]


@dataclass(eq=False)
class BackupNeedsPassphrase(Refusal):
    """The vault had another key when this backup was made: it opens with the passphrase of that time."""

    code: ClassVar[str] = "backup_needs_passphrase"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "passphrase"
    remembered: ClassVar[bool] = False


@staged(Scope.KEEPING)
def check_backup(steps: Steps, *, name: Name, passphrase: Secret = "", progress: Progress | None = None) -> Restored:
    """What it holds. Raises `NotFound`, `BackupNeedsPassphrase`, and the fault that says what is wrong with it.

    What is wrong with it raises an alert, too.
    """
    with steps.work():
        pass
    house = steps.house
    file = next((one for one in backups.found(house.place) if one.name == name), None)
    if file is None:
        raise NotFound("backup")
    own = str(keyslots.read(house.world, house.place)["bank"])

    def way(document: Document) -> Opened:
        if document["bank"] != own:
            raise BackupForeign(name)
        if passphrase:
            return keyslots.by_passphrase(document, passphrase)
        return keyslots.by_file_key(document, house.keys.file)

    scratch = file.with_name(f"{file.name}.checked.making")
    try:
        held = restoring.check(house.world, file, scratch, way, progress or (lambda _step, _done, _all: None))
    except WrongKey:
        raise BackupNeedsPassphrase from None
    except (BackupDamaged, BackupForeign, KeysDamaged, KeysMissing) as fault:
        _raise(steps, name, fault)
        raise
    with steps.work() as work:
        work.note(Act.BACKUP_CHECKED, name, audit=held.audit_id)
    return held


def _raise(steps: Steps, name: str, fault: Fault) -> None:
    with steps.work() as work:
        work.note(Act.BACKUP_CHECKED, name, fault=fault.code)
        raise_alert(work.db, work.trail, work.at, Finding(RULE, Severity.HIGH, {"about": name, "fault": fault.code}))
