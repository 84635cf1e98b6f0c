"""The backups on record, and which of them still lie there as they were made."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from teller.bank.badge import Scope
from teller.bank.keeping import backups, records
from teller.bank.policy import rules as policy
from teller.bank.policy.rules import Policy
from teller.bank.use_case import use_case
from teller.bank.vault import keyslots
from teller.bank.work import Work
from teller.bank.world import moment

_MOST = 200


class Lies(StrEnum):
    """How a backup on record is found in its folder."""

    WHOLE = "whole"
    OTHER_SIZE = "other_size"
    NO_KEYS = "no_keys"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup that was opened and proved when it was made."""

    name: str
    at: datetime
    bytes: int
    audit_id: int
    lies: Lies


@dataclass(frozen=True, slots=True)
class Backups:
    """The newest first. `kept`: how many the bank keeps; 0 where it keeps all, and makes none at the end of the day."""

    folder: str
    kept: int
    items: tuple[Backup, ...]


@use_case(Scope.KEEPING, writes=False)
def list_backups(work: Work) -> Backups:
    """Those that lie there, and of those that do not only the ones that nobody let go on purpose: the newest few."""
    kept = policy.read(work.db, Policy.BACKUPS_KEPT)
    folder = backups.folder_of(work.house.place)
    items = []
    for at, row in enumerate(records.newest(work.db, _MOST)):
        file = folder / row.name
        try:
            size = file.stat().st_size
            lies = Lies.WHOLE if size == row.bytes else Lies.OTHER_SIZE
            if not keyslots.place_of(file).exists():
                lies = Lies.NO_KEYS
        except OSError:
            lies = Lies.GONE
        if lies is not Lies.GONE or kept == 0 or at < kept:
            items.append(Backup(row.name, moment(row.at), row.bytes, row.audit_id, lies))
    return Backups(str(folder), kept, tuple(items))
