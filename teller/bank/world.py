"""The world outside: time, randomness and files, each behind a seam so that tests and simulations can replace it."""

import os
import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """What time it is, in two ways: by the calendar, and by a count that nobody can turn back."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC."""

    def monotonic(self) -> float:
        """Seconds since some start; it only ever rises. Deadlines are measured with it."""

    def pause(self, seconds: float) -> None:
        """Let other windows do their work for so long."""


class Randomness(Protocol):
    """Unpredictable bytes."""

    def bytes(self, count: int) -> bytes:
        """`count` bytes from the operating system's generator."""

    def below(self, limit: int) -> int:
        """A number from 0 to `limit` - 1, each as likely."""


class Files(Protocol):
    """The few file operations that the bank does itself (SQLCipher does its own)."""

    def read(self, path: Path) -> bytes:
        """The file's content."""

    def write(self, path: Path, content: bytes) -> None:
        """Replace the file as a whole, or not at all, and have it on the disk when this returns."""

    def create(self, path: Path) -> None:
        """Make an empty file that only its owner may read, and fail if there is one."""


_AWAKE_OR_ASLEEP: int | None = getattr(time, "CLOCK_BOOTTIME", None)


class SystemClock:
    """The machine's clock. Where the plain count stops while the machine sleeps, as on Linux, another does not: a
    laptop that was shut for hours has been left alone for hours.
    """

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.clock_gettime(_AWAKE_OR_ASLEEP) if _AWAKE_OR_ASLEEP is not None else time.monotonic()

    def pause(self, seconds: float) -> None:
        time.sleep(seconds)


class SystemRandomness:
    """The operating system's generator, through `secrets`."""

    def bytes(self, count: int) -> bytes:
        return secrets.token_bytes(count)

    def below(self, limit: int) -> int:
        return secrets.randbelow(limit)


OWNER_ONLY = 0o600
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class SystemFiles:
    """The machine's disk. Everything written is readable by its owner alone."""

    def read(self, path: Path) -> bytes:
        return path.read_bytes()

    def write(self, path: Path, content: bytes) -> None:
        beside = path.with_name(path.name + ".new")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        self._settle(path.parent)

    def create(self, path: Path) -> None:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))

    @staticmethod
    def _settle(folder: Path) -> None:
        """Have the renamed name itself on the disk. Windows can neither do nor need this."""
        if os.name == "nt":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@dataclass(frozen=True, slots=True)
class World:
    """The seams together, as the bank receives them."""

    clock: Clock = field(default_factory=SystemClock)
    randomness: Randomness = field(default_factory=SystemRandomness)
    files: Files = field(default_factory=SystemFiles)


def micros(moment: datetime) -> int:
    """A moment as whole microseconds since 1970 in UTC: how the vault keeps every time."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(stored: int) -> datetime:
    """The moment that `micros` stored."""
    return _EPOCH + timedelta(microseconds=stored)


def local_day(when: datetime) -> date:
    """The calendar day at the branch: in the machine's own time zone."""
    return when.astimezone().date()
