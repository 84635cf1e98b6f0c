"""Vouching: a colleague's own password, and code, shown at somebody else's counter.

Their tries are counted with those at the door, so that nobody guesses at one place what is barred at the other.
"""

from collections.abc import Callable
from dataclasses import dataclass

from teller.bank.factors import check, demand
from teller.bank.guard import counting, subject
from teller.bank.guard.counting import Counted
from teller.bank.users import records as users
from teller.bank.users.records import UserRow
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class Vouching:
    """A try that was counted, at the user of that address, if it is one's."""

    row: UserRow | None
    counted: Counted

    @property
    def hash(self) -> str | None:
        """What the password is compared with, between two transactions."""
        return self.row.password_hash if self.row is not None else None


def begin(work: Work, row: UserRow | None, key: str = "") -> Vouching:
    """Count a try, before anything is looked at. Raises `SignInBlocked` and `SignInStopped`."""
    subjects = subject.subjects(work.house, None if row is None else row.id, key)
    return Vouching(row, counting.count(work.db, work.house, work.at, subjects))


def end(work: Work, vouching: Vouching, code: str, *, right: bool, may: Callable[[UserRow], bool]) -> UserRow | None:
    """Whoever has vouched: their password was right, and their code where they have a factor, and they may.

    Where the bank demands a factor of their role, a password alone is no more of a proof here than at the door.
    """
    read = vouching.row
    now = users.by_id(work.db, read.id) if read is not None else None
    looked = check.look(work.db, work.house, None if now is None else now.id, code, work.now)
    if (
        now is not None
        and read is not None
        and right
        and now.password_hash == read.password_hash
        and looked.good
        and not demand.must_be_set(work.db, now.id, now.role)
        and may(now)
        and check.use(work.db, work.trail, now.id, looked, work.at)
    ):
        counting.passed_inside(work.db, vouching.counted)
        return now
    counting.failed(work.db, work.trail, work.at, vouching.counted, read.email if read is not None else "")
    return None
