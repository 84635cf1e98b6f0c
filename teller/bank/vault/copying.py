"""A copy of a vault, made while others post: the file as it was at one moment, under the same key."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3

from teller.bank.fault import VaultReadOnly
from teller.bank.vault.transaction import fault_of
from teller.bank.world import OWNER_ONLY

Progress = Callable[[str, int, int], None]
"""Told (step, done, all); whatever it raises stops the work."""

_OFTEN = 20_000  # SQLite's own steps between two tellings: some milliseconds
BESIDE = ("", "-wal", "-shm", "-journal")
"""What may lie beside a database of SQLite's, besides itself."""


def copy_into(driver: Any, source: Path, target: Path, progress: Progress) -> None:
    """Copy the database of an open connection into a new file that only its owner reads. What is there is replaced.

    VACUUM INTO keeps the key, reads at one moment, and holds up nobody who posts.
    """
    clear(target)
    watch = _Watch(source, target, progress)
    try:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))
        driver.set_progress_handler(watch, _OFTEN)
        driver.execute("VACUUM INTO ?", (str(target),))
        watch.tell()
    except sqlcipher3.Error as error:
        if watch.stopped is not None:
            raise watch.stopped from None
        raise fault_of(error) from None
    except OSError:
        raise VaultReadOnly from None
    finally:
        driver.set_progress_handler(None, 0)


def clear(target: Path) -> None:
    """Nothing of a copy that was begun stays."""
    for ending in BESIDE:
        target.with_name(target.name + ending).unlink(missing_ok=True)


def settle_as(making: Path, final: Path) -> None:
    """Give a finished copy its name, which nothing may have yet. Raises `FileExistsError`, `OSError`."""
    try:
        os.link(making, final)  # a rename would take another's place without a word
    except FileExistsError:
        raise
    except (OSError, AttributeError):  # a file system without links
        if final.exists():
            raise FileExistsError from None
        making.rename(final)
    flush_folder(final.parent)


def flush(path: Path) -> None:
    """Have a file's content on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Have a folder's names on the disk. Windows can neither do nor need this."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class _Watch:
    """Called by SQLite now and then: tells how far the copy is, and stops it where telling raises."""

    def __init__(self, source: Path, target: Path, progress: Progress) -> None:
        self._target, self._progress = target, progress
        self._all = max(1, source.stat().st_size) if source.exists() else 1
        self._told = -1
        self.stopped: BaseException | None = None

    def __call__(self) -> int:
        try:
            self.tell()
        except BaseException as stopped:  # noqa: BLE001 - it goes on where SQLite has come to rest
            self.stopped = stopped
            return 1
        return 0

    def tell(self) -> None:
        done = min(100, 100 * self._target.stat().st_size // self._all)
        if done != self._told:
            self._told = done
            self._progress("copy", done, 100)
