"""Counting tries: before they are looked at, in a transaction of its own (R-AUTH-07).

Whoever checks a password or a code begins with `count`, which is committed, then lets bcrypt run, and ends with
`passed`, `half_passed` or `failed`. A program that is killed in between has failed.

A block is kept as the moment of its end, which rises with the trail: turning the calendar back shortens none. A run
that has seen a block waits on its monotonic clock instead, and so turning the calendar forward, or an hour that a
stopped calendar never reaches, changes nothing for it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from teller.bank.audit.trail import Trail
from teller.bank.guard import records
from teller.bank.guard.rules import LONGEST_LOOK, MOST_IN_ALL, SECOND, SignInBlocked, SignInStopped, block_seconds
from teller.bank.guard.telling import tell
from teller.bank.house import House


@dataclass(frozen=True, slots=True)
class Counted:
    """A try that counts as failed until it is known to be more. The figures, itself included, are its user's."""

    subjects: tuple[str, ...]
    in_a_row: int
    in_all: int


def count(db: Connection, house: House, at: int, subjects: Sequence[str]) -> Counted:
    """Count a try at all of these. Raises `SignInBlocked` or `SignInStopped`, and then nothing is to be looked at."""
    rows = [records.one(db, subject) for subject in subjects]
    if any(row is not None and row.in_all >= MOST_IN_ALL for row in rows):
        raise SignInStopped
    left = max(_seconds_left(house, at, row) for row in rows)
    if left > 0:
        raise SignInBlocked(math.ceil(left))
    figures = []
    for subject, row in zip(subjects, rows, strict=True):
        in_a_row, in_all = (row.in_a_row + 1, row.in_all + 1) if row is not None else (1, 1)
        seconds = block_seconds(subject, in_a_row)
        until = at + seconds * SECOND if seconds else 0
        records.keep(db, subject, in_a_row=in_a_row, in_all=in_all, last_at=at, blocked_until=until)
        if seconds:
            house.memory.waits[subject] = (until, house.world.clock.monotonic() + seconds)
        figures.append((in_a_row, in_all))
    return Counted(tuple(subjects), *figures[0])


def looked_at(db: Connection, at: int, subjects: Sequence[str]) -> bool:
    """Whether a block may be over in a moment, since the try that began it is still being looked at elsewhere.

    Somebody may sign in at eight windows at once; and one whose program was killed waits in vain, for a moment.
    """
    for row in (records.one(db, subject) for subject in subjects):
        if row is not None and row.blocked_until and at - row.last_at < LONGEST_LOOK * SECOND:
            seconds = block_seconds(row.subject, row.in_a_row)
            if row.blocked_until == row.last_at + seconds * SECOND:
                return True
    return False


def passed(db: Connection, counted: Counted) -> None:
    """It was everything that there is to prove, at the door: nothing counts against them any more."""
    for subject in counted.subjects:
        _change(db, subject, in_a_row=0, in_all=0)


def passed_inside(db: Connection, counted: Counted) -> None:
    """It was everything, but not at the door: what failed since the last sign-in is still told at the next."""
    for subject in counted.subjects:
        row = records.one(db, subject)
        if row is not None:
            _change(db, subject, in_a_row=0, in_all=max(row.in_all - 1, 0))


def half_passed(db: Connection, counted: Counted) -> None:
    """It was right, but only one of two factors: the try is taken back, and those before it stay.

    Otherwise whoever has the one could guess the other for ever, by turns (R-TOTP-05).
    """
    for subject in counted.subjects:
        row = records.one(db, subject)
        if row is not None:
            _change(db, subject, in_a_row=max(row.in_a_row - 1, 0), in_all=max(row.in_all - 1, 0))


def failed(db: Connection, trail: Trail, at: int, counted: Counted, email: str) -> None:
    """It was wrong, and stays counted. `email` is the user's, if it is one's."""
    for subject in counted.subjects:
        row = records.one(db, subject)
        if row is not None:  # a moment later than it was counted: it is not being looked at any more
            records.moved(db, subject, max(at, row.last_at + 1))
    tell(db, trail, at, counted.subjects, email)


def unlock(db: Connection, subject: str) -> bool:
    """Forget what was counted; whether anything was."""
    return _change(db, subject, in_a_row=0, in_all=0)


def _change(db: Connection, subject: str, *, in_a_row: int, in_all: int) -> bool:
    row = records.one(db, subject)
    if row is None:
        return False
    records.keep(db, subject, in_a_row=in_a_row, in_all=in_all, last_at=row.last_at, blocked_until=0)
    return bool(row.in_all or row.blocked_until)


def _seconds_left(house: House, at: int, row: object) -> float:
    """How long a subject's block lasts yet, in this run."""
    subject, until = getattr(row, "subject", ""), getattr(row, "blocked_until", 0)
    if not until:
        return 0
    now = house.world.clock.monotonic()
    known = house.memory.waits.get(subject)
    if known is None or known[0] != until:
        known = house.memory.waits[subject] = (until, now + (until - at) / SECOND)
    return known[1] - now
