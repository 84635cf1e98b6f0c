"""Restore a backup into a new file: checked on a copy of its own, and never over anything that is there."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from teller.bank.audit import head_file
from teller.bank.audit import records as trail_records
from teller.bank.audit.act import Act
from teller.bank.audit.chain import Head
from teller.bank.audit.head_file import HeadFile, HeadUnreadable
from teller.bank.audit.trail import Trail
from teller.bank.books.verify import look_over
from teller.bank.fault import (
    BackupDamaged,
    Fault,
    ForeignVault,
    KeysDamaged,
    KeysMissing,
    PlaintextVault,
    VaultDamaged,
    VaultExists,
    VaultReadOnly,
)
from teller.bank.founding import records as founding
from teller.bank.keeping.backups import write_head
from teller.bank.vault import copying, keyslots
from teller.bank.vault.connection import engine_for, look_at
from teller.bank.vault.copying import Progress
from teller.bank.vault.keyslots import Document, Keys, Opened
from teller.bank.vault.vault import Vault
from teller.bank.world import OWNER_ONLY, World, micros

RESTORING = ".restoring"
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Restored:
    """What a backup holds: whose books they are, up to which row of their trail."""

    bank: str
    audit_id: int


@dataclass(frozen=True, slots=True)
class _Copy:
    """A proved copy, and what the head file beside it has to say."""

    restored: Restored
    bank_id: str
    keys: Keys
    head: Head


def check(world: World, backup: Path, scratch: Path, way: Callable[[Document], Opened], progress: Progress) -> Restored:
    """Prove a backup on a copy of its own, which is gone afterwards. Raises what `restore` raises."""
    try:
        return _made(world, backup, scratch, way, progress, written=False).restored
    finally:
        copying.clear(scratch)


def restore(
    world: World, backup: Path, target: Path, way: Callable[[Document], Opened], progress: Progress
) -> Restored:
    """Make a vault of a backup, at a place where nothing is, with the ways in that the backup has.

    Raises `VaultExists`, `BackupDamaged`, `NewerVault`, `WrongKey`, `KeysMissing` and what a disk may do. A restore
    that was cut off is simply begun again.
    """
    ways = _read(keyslots.place_of(backup))
    beside, making = keyslots.place_of(target), target.with_name(target.name + RESTORING)
    # What is left of a restore that was cut off is known by its half copy, and written over.
    keys = () if making.exists() else (beside, keyslots.second_of(target))
    others = [one for one in keys if one.exists() and _read(one) != ways]
    if target.exists() or others:  # some vault's, or some vault's keys
        raise VaultExists((others or [target])[0].name)
    try:
        made = _made(world, backup, making, way, progress, written=True)
        world.files.write(beside, ways)
        world.files.write(keyslots.second_of(target), ways)
        write_head(target, made.bank_id, made.keys, made.head)
        copying.settle_as(making, target)
    except FileExistsError:
        raise VaultExists(target.name) from None
    except OSError:
        raise VaultReadOnly from None
    finally:
        copying.clear(making)
    return made.restored


def _made(
    world: World, backup: Path, making: Path, way: Callable[[Document], Opened], progress: Progress, *, written: bool
) -> _Copy:
    """A proved copy of the backup, with a row of the trail that says where it comes from, where it shall be kept."""
    opened = _opened(world, backup, way)
    try:
        copying.clear(making)
        _copy(backup, making, progress)
    except OSError:
        raise VaultReadOnly from None
    progress("prove", 0, 1)
    made = None
    for keys in opened.keys:
        try:
            made = _proved(world, making, keys, backup, written=written)
        except (ForeignVault, VaultDamaged):
            continue
        break
    if made is None:
        raise BackupDamaged(backup.name)
    try:
        copying.flush(making)
    except OSError:
        raise VaultReadOnly from None
    return made


def _opened(world: World, backup: Path, way: Callable[[Document], Opened]) -> Opened:
    try:
        look_at(backup)
        return way(keyslots.read(world, backup))
    except (ForeignVault, PlaintextVault):
        raise BackupDamaged(backup.name) from None
    except (KeysMissing, KeysDamaged) as fault:
        fault.name = keyslots.place_of(backup).name
        raise


def _copy(backup: Path, making: Path, progress: Progress) -> None:
    total, done = max(1, backup.stat().st_size), 0
    descriptor = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with backup.open("rb") as source, os.fdopen(descriptor, "wb") as target:
        while piece := source.read(_PIECE):
            target.write(piece)
            done += len(piece)
            progress("copy", 100 * done // total, 100)


def _proved(world: World, making: Path, keys: Keys, backup: Path, *, written: bool) -> _Copy:
    copy = Vault(making, keys, engine_for(making, keys.file.hex()))
    try:
        copy.bring_up()
        if not look_over(copy).holds:
            raise VaultDamaged
        with copy.transaction(writes=written) as db:
            head, held = trail_records.head(db), Restored(founding.read(db).name, trail_records.head(db).id)
            _compare(backup, copy.bank_id, keys, head)
            if written:
                trail = Trail(db, keys.audit, head, max(micros(world.clock.now()), head.at + 1))
                trail.note(Act.VAULT_RESTORED, backup.name, audit=head.id)
                head = trail.head
        return _Copy(held, copy.bank_id, keys, head)
    except DBAPIError:
        raise VaultDamaged from None
    finally:
        _shut(copy)


def _compare(backup: Path, bank: str, keys: Keys, head: Head) -> None:
    """The trail ends where its head file says; one that is not there says nothing. Raises `VaultDamaged`."""
    try:
        told = HeadFile(head_file.place_of(backup), bank, keys.audit).read()
    except HeadUnreadable as unreadable:
        if unreadable.why == "missing":
            return
        raise VaultDamaged from None
    except OSError:
        raise VaultReadOnly from None
    if told != head:
        raise VaultDamaged


def _shut(copy: Vault) -> None:
    try:
        copy.close()
    except (Fault, DBAPIError):
        copy.let_go()


def _read(place: Path) -> bytes:
    try:
        return place.read_bytes()
    except FileNotFoundError:
        raise KeysMissing(place.name) from None
    except OSError:
        raise VaultReadOnly from None
