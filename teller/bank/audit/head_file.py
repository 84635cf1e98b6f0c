"""The head file: which row of the trail is the newest, kept beside the vault, so that older books are told from newer.

`NAME.teller.head` holds two records of fixed size, written in turns. Each names the bank, how many rows the trail has,
and the newest row's time and seal, under a keyed hash of its own (HMAC-SHA-256; its key is derived from the trail's, so
who has only the file's key forges none). A record lies within one sector, which disks write whole.

It is written after COMMIT, before the answer is given, and not flushed then: one flush per posting stays one. It is
flushed when somebody signs out or locks, when the day is closed, when the vault is closed, and else at most every ten
seconds, while somebody only reads. A higher count, which another window wrote, is never lowered.

What that means after a power cut or a kill:
- The books may be ahead of the file, by what was posted since it was last flushed, or by the one posting that was being
  answered. That is no fault, and is accepted. But if those very rows were lost as well, nobody notices: a power cut can
  hide the loss of what was posted since the last flush, and of nothing older.
- The file is never ahead of sound books: the books were on the disk before it was written. Where it is ahead, rows that
  were acknowledged are gone: an older page, an older file, or a write-ahead log that was cut.
What nobody can find on one computer: vault and head file put back together to the same earlier moment.

For whoever makes or restores a vault: `write_for(vault)` writes the head file of an open vault anew, from the books as
they are, and flushes it. It does so whatever the file said before: call it only where the books are known to be right.
"""

import copy
import hashlib
import os
import struct
import sys
import threading
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from teller.bank.audit import chain, records
from teller.bank.audit.chain import Head
from teller.bank.vault.vault import Vault
from teller.bank.world import OWNER_ONLY

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ENDING = ".head"
_MARK = b"TELRHEAD"
_BODY = struct.Struct(">8s16sQQ32s")  # mark, bank, count, time, the row's seal
RECORD = _BODY.size + chain.SEAL_BYTES
APART = 512  # each in a sector of its own
SIZE = APART + RECORD
_COUNT = struct.Struct(">Q")
_COUNT_AT = 24
_KEY_BYTES = 32
_LOCKED_AT = 8 * APART  # on Windows, where what is locked is a place in the file


class HeadUnreadable(Exception):  # noqa: N818 - it becomes a finding
    """The file is not one that this bank wrote. `why`: missing, short, forged, another_bank."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def place_of(vault: Path) -> Path:
    """Where a vault's head lies: beside it, with `.head` after its name."""
    return vault.with_name(vault.name + ENDING)


def write_for(vault: Vault) -> None:
    """Write an open vault's head file anew, from its books as they are, and have it on the disk. Raises `OSError`."""
    with vault.transaction() as db:
        head = records.head(db)
    file = HeadFile.of(vault)
    try:
        file.restart(head)
    finally:
        file.close()


class HeadFile:
    """One bank's head file. It is opened when it is first written to, and stays open."""

    def __init__(self, place: Path, bank: str, key: bytes) -> None:
        """`key` is the trail's."""
        self.place = place
        self._bank = hashlib.sha256(bank.encode()).digest()[:16]
        self._key = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=b"teller audit head").derive(key)
        self._descriptor: int | None = None
        self._one_thread = threading.Lock()  # what the system locks, it locks against other programs only

    @classmethod
    def of(cls, vault: Vault) -> "HeadFile":
        return cls(place_of(vault.path), vault.bank_id, vault.keys.audit)

    def again(self) -> "HeadFile":
        """The same file, opened on its own: for another thread."""
        other = copy.copy(self)
        other._descriptor = None  # noqa: SLF001 - it is one of us
        return other

    # -- reading

    def read(self) -> Head:
        """The newest row that was written down. Raises `HeadUnreadable`, and `OSError` where the disk fails."""
        try:
            return self._read()
        except HeadUnreadable:
            return self._read()  # another window was writing, perhaps: what is wrong with the file itself stays so

    def _read(self) -> Head:
        try:
            content = self.place.read_bytes()
        except FileNotFoundError:
            raise HeadUnreadable("missing") from None
        if len(content) != SIZE:
            raise HeadUnreadable("short" if len(content) < SIZE else "forged")
        return max(self._genuine(content[at : at + RECORD]) for at in (0, APART))

    def _genuine(self, record: bytes) -> Head:
        mark, bank, count, at, seal = _BODY.unpack_from(record)
        if mark == _MARK and bank != self._bank:
            raise HeadUnreadable("another_bank")
        if mark != _MARK or chain.keyed_hash(self._key, record[: _BODY.size]) != record[_BODY.size :]:
            raise HeadUnreadable("forged")
        return Head(count, at, seal)

    # -- writing

    def raise_to(self, head: Head) -> None:
        """Write a newer head over the older of the two records. Not flushed. Raises `OSError`."""
        with self._one_thread:
            self._raise_to(head)

    def _raise_to(self, head: Head) -> None:
        descriptor = self._opened()
        _lock(descriptor)
        try:
            first, second = (_count(_read_at(descriptor, _COUNT.size, at + _COUNT_AT)) for at in (0, APART))
            if first < head.id > second:
                _write_at(descriptor, self._record(head), 0 if first <= second else APART)
        finally:
            _unlock(descriptor)

    def restart(self, head: Head) -> None:
        """Begin anew with this head, whatever the file said; flushed. Other windows go on writing to the same file."""
        descriptor, record = self._opened(), self._record(head)
        _lock(descriptor)
        try:
            _write_at(descriptor, record.ljust(APART, b"\0") + record, 0)
            os.ftruncate(descriptor, SIZE)
            os.fsync(descriptor)
        finally:
            _unlock(descriptor)

    def settle(self) -> None:
        """Have what was written on the disk. Raises `OSError`."""
        if self._descriptor is not None:
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Let go of the file, with all of it on the disk, as far as the disk does what it is told."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with suppress(OSError):
                os.fsync(descriptor)
            os.close(descriptor)

    def _record(self, head: Head) -> bytes:
        body = _BODY.pack(_MARK, self._bank, head.id, head.at, head.seal)
        return body + chain.keyed_hash(self._key, body)

    def _opened(self) -> int:
        if self._descriptor is None:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self.place, flags, OWNER_ONLY)
        return self._descriptor


def _count(read: bytes) -> int:
    """A record's count; 0 where there is none yet."""
    return int(_COUNT.unpack(read)[0]) if len(read) == _COUNT.size else 0


def _lock(descriptor: int) -> None:
    """Wait until no other window writes: each does so for some microseconds only, and a dead one holds nothing."""
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX)


def _unlock(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


def _read_at(descriptor: int, size: int, at: int) -> bytes:
    if sys.platform == "win32":
        os.lseek(descriptor, at, os.SEEK_SET)
        return os.read(descriptor, size)
    return os.pread(descriptor, size, at)


def _write_at(descriptor: int, content: bytes, at: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, at, os.SEEK_SET)
        written = os.write(descriptor, content)
    else:
        written = os.pwrite(descriptor, content, at)
    if written != len(content):
        raise OSError("written in part")
