"""Backups: where they lie, which are kept, and how one is made so that it counts only once it is proved."""

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from teller.bank.audit import head_file
from teller.bank.audit import records as trail_records
from teller.bank.audit.chain import Head
from teller.bank.audit.head_file import HeadFile
from teller.bank.books.verify import look_over
from teller.bank.fault import BackupFailed, Fault, ForeignVault, VaultDamaged, VaultReadOnly
from teller.bank.vault import copying, keyslots, schema
from teller.bank.vault.connection import engine_for
from teller.bank.vault.copying import Progress
from teller.bank.vault.keyslots import Keys
from teller.bank.vault.rekey import prove
from teller.bank.vault.vault import Vault
from teller.bank.world import World

_MAKING = ".making"
_STALE_SECONDS = 3_600  # what was cut off; a copy that is younger may be another window's
BESIDE = (".keys", ".head")
"""What lies beside a backup: the ways into it as they were, and the head of its trail."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that is on the disk, opened and proved. `audit_id` is the newest row of the trail that it holds."""

    name: str
    bytes: int
    audit_id: int


def folder_of(vault: Path) -> Path:
    return vault.with_name("backups")


def make(world: World, place: Path, keys: Keys, progress: Progress) -> Made:
    """Copy the vault, prove the copy, and give it its name. Raises `BackupFailed`, and then there is none."""
    folder = folder_of(place)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _sweep(folder, world.clock.now())
        final = _free_name(place, world.clock.now())
        making = final.with_name(f"{final.name}.{os.getpid()}{_MAKING}")
    except OSError:
        raise VaultReadOnly from None
    vault = Vault(place, keys, engine_for(place, keys.file.hex()))
    connection = vault.take()
    try:
        copying.copy_into(connection.connection.driver_connection, place, making, progress)
        ways = world.files.read(keyslots.place_of(place))
        progress("prove", 0, 1)
        made = _settled(world, keys, making, final, ways)
    except OSError:
        raise VaultReadOnly from None
    except (VaultDamaged, ForeignVault):
        raise BackupFailed from None
    finally:
        copying.clear(making)
        vault.give_back(connection)
        vault.let_go()
    return made


def prune(vault: Path, kept: int, newest: str) -> list[str]:
    """Let the oldest go, as far as more are there than shall be kept; never the one that was just made."""
    gone = []
    if kept > 0:
        others = [one for one in found(vault) if one.name != newest]
        for old in others[: max(0, len(others) + 1 - kept)]:
            with suppress(OSError):
                old.unlink()
                gone.append(old.name)
                for ending in BESIDE:
                    old.with_name(old.name + ending).unlink(missing_ok=True)
    return gone


def found(vault: Path) -> list[Path]:
    """The vault's backups that lie there, by the time in their names."""
    return [one for _, _, one in _numbered(vault)]


def _settled(world: World, keys: Keys, making: Path, final: Path, ways: bytes) -> Made:
    heads: list[Head] = []
    banks: list[str] = []

    def holds(copy: Vault) -> bool:
        with copy.transaction() as db:
            heads.append(trail_records.head(db))
            banks.append(schema.bank_id(db))
        return look_over(copy).holds

    prove(making, keys, holds)
    copying.flush(making)
    size = making.stat().st_size
    world.files.write(keyslots.place_of(final), ways)
    write_head(final, banks[0], keys, heads[0])
    copying.settle_as(making, final)
    return Made(final.name, size, heads[0].id)


def write_head(vault: Path, bank: str, keys: Keys, head: Head) -> None:
    """The head of the trail beside a vault that nobody has open yet."""
    file = HeadFile(head_file.place_of(vault), bank, keys.audit)
    try:
        file.restart(head)
    finally:
        file.close()


def _free_name(place: Path, now: datetime) -> Path:
    """A name with the branch's own time in it, that no backup has, or had and was let go lately."""
    stamp = f"{now.astimezone():%Y%m%d-%H%M%S}"
    of_this_second = [number for at, number, _ in _numbered(place) if at == stamp]
    number = max(of_this_second, default=0) + 1
    while True:
        name = f"{place.stem}-{stamp}.teller" if number == 1 else f"{place.stem}-{stamp}-{number}.teller"
        final = folder_of(place) / name
        if not final.exists() and not keyslots.place_of(final).exists():
            return final
        number += 1


def _numbered(vault: Path) -> list[tuple[str, int, Path]]:
    """The backups by their time, and in each second by their number."""
    named = re.compile(rf"{re.escape(vault.stem)}-([0-9]{{8}}-[0-9]{{6}})(?:-([0-9]{{1,6}}))?\.teller")
    there: list[Path] = []
    with suppress(OSError):
        there = list(folder_of(vault).iterdir())
    matched = ((named.fullmatch(one.name), one) for one in there)
    return sorted((told[1], int(told[2] or 1), one) for told, one in matched if told is not None)


def _sweep(folder: Path, now: datetime) -> None:
    """Take away what a backup that was cut off long ago left: half a copy, or ways in to none."""
    for one in folder.iterdir():
        half = _MAKING in one.name
        loose = one.name.endswith(BESIDE) and not one.with_suffix("").exists()
        with suppress(OSError, Fault):
            if (half or loose) and now.timestamp() - one.stat().st_mtime > _STALE_SECONDS:
                one.unlink()
