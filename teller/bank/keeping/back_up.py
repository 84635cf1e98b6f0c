"""Back the vault up, on demand and at the end of the day: on record once the copy is proved."""

from collections.abc import Callable
from pathlib import Path

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.keeping import backups, records
from teller.bank.keeping.backups import Made
from teller.bank.keeping.ways import Writes
from teller.bank.policy import rules as policy
from teller.bank.policy.rules import Policy
from teller.bank.use_case import staged
from teller.bank.work import Steps

Progress = Callable[[str, int, int], None]


@staged(Scope.KEEPING, proof=True)
def back_up(steps: Steps, *, progress: Progress | None = None) -> Made:
    """One backup now. The oldest go as policy says; where it says nothing, all are kept."""
    with steps.work() as work:
        kept = policy.read(work.db, Policy.BACKUPS_KEPT)
    return _made(steps, kept, progress)


@staged(Scope.BRANCH_DAY)
def back_up_after_closing(steps: Steps, *, progress: Progress | None = None) -> Made | None:
    """The backup of the end of the day, where the bank has them made."""
    with steps.work() as work:
        kept = policy.read(work.db, Policy.BACKUPS_KEPT)
    return _made(steps, kept, progress) if kept else None


def _made(steps: Steps, kept: int, progress: Progress | None) -> Made:
    house = steps.house
    made = backups.make(house.world, house.place, house.keys, progress or (lambda _step, _done, _all: None))
    with steps.work() as work:
        put_on_record(work, work.at, house.place, made, kept)
    return made


def put_on_record(work: Writes, at: int, place: Path, made: Made, kept: int) -> None:
    """Note a backup that was made, and let the oldest go."""
    records.add(work.db, made, at)
    gone = backups.prune(place, kept, made.name)
    work.note(Act.BACKUP_MADE, made.name, bytes=made.bytes, audit=made.audit_id, gone=gone)
