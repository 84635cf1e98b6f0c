"""The head file of an open bank: compared with its trail when it is opened, and written after each commit."""

from dataclasses import dataclass, field

from sqlalchemy import Connection

from teller.bank.audit import chain, records
from teller.bank.audit.chain import BEFORE_THE_FIRST, Head
from teller.bank.audit.head_file import HeadFile, HeadUnreadable
from teller.bank.audit.trail import Trail
from teller.bank.vault.vault import Vault
from teller.bank.world import Clock

CALM_SECONDS = 10.0
_CALM = frozenset({"sign_out", "close_branch"})  # somebody leaves, and nobody waits for an answer
HEAD_RULE = "audit.head"
"""The branch's rule, kept in the vault, that says that there must be a head file."""


@dataclass(frozen=True, slots=True)
class HeadMismatch:
    """The books are not the newest that this computer has seen, or nobody can tell any more.

    `why`: older (rows that the file names are gone, or others), missing, short, forged, another_bank, unreadable.
    `named` is the newest row by the file, 0 where it cannot be read; `newest` the newest row in the books.
    """

    why: str
    named: int
    newest: int


@dataclass(slots=True)
class HeadWatch:
    """Made once for an open bank. `mismatch` is what was found at opening: until it is accepted, the file stays as it
    is, so that every window finds the same. `is_failing` while it cannot be written: postings stand, but nothing would
    tell newer books from older.
    """

    file: HeadFile
    mismatch: HeadMismatch | None = None
    is_failing: bool = False
    _named: "Head | str | None" = None
    _unsettled: bool = False
    _settled_at: float = field(default=0.0)

    @classmethod
    def of(cls, vault: Vault) -> "HeadWatch":
        return cls(HeadFile.of(vault))

    def beside(self) -> "HeadWatch":
        """The same file as it is at this moment, for proving a snapshot that is taken only now."""
        return HeadWatch(self.file.again(), self.mismatch, _named=self.read())

    def read(self) -> "Head | str":
        """The newest row by the file, or why it cannot be told. To be read before the books are: they may be ahead."""
        if self._named is not None:
            return self._named
        try:
            return self.file.read()
        except HeadUnreadable as unreadable:
            return unreadable.why
        except OSError:
            return "unreadable"

    def after(self, name: str, trail: Trail, clock: Clock) -> None:
        """After COMMIT of a use case: written where rows were added, and flushed where it is a good moment."""
        if trail.head is not trail.began:
            self.wrote(trail)
            if name in _CALM:
                self.settle(clock.monotonic())
        elif self._unsettled:
            self.settle_when_calm(clock.monotonic())

    def wrote(self, trail: Trail) -> None:
        """What was committed has added rows, perhaps. The posting stands, whatever happens here."""
        if trail.head.id == trail.began.id or (self.mismatch is not None and not trail.accepts_books):
            return
        try:
            if trail.accepts_books:
                self.file.restart(trail.head)
                self.mismatch = None
            else:
                self.file.raise_to(trail.head)
            self.is_failing, self._unsettled = False, True
        except OSError:
            self.is_failing = True

    def settle(self, now: float = 0.0) -> None:
        """Have it on the disk: somebody leaves, or the day is closed."""
        if not self._unsettled:
            return
        self._unsettled, self._settled_at = False, now
        try:
            self.file.settle()
        except OSError:
            self.is_failing = True

    def settle_when_calm(self, now: float) -> None:
        """The same, but not more often than every ten seconds: while somebody only reads."""
        if self._unsettled and now - self._settled_at >= CALM_SECONDS:
            self.settle(now)

    def close(self) -> None:
        self.file.close()


def compared(db: Connection, key: bytes, named: "Head | str", *, demanded: bool) -> HeadMismatch | None:
    """Look for the row that the file names, prove its seal, and prove whatever the books have after it.

    `demanded`: this bank has had a head file before. One that is older than head files has none, and that is no fault.
    """
    newest = records.head(db)
    if isinstance(named, str):
        return HeadMismatch(named, 0, newest.id) if demanded or named != "missing" else None
    before, found = BEFORE_THE_FIRST, named.id == 0
    for row in records.rows_from(db, named.id - 1):
        if row.id >= named.id:
            chained = row.id == before.id + 1 and chain.seal(key, before.seal, tuple(row)[:-1]) == row.mac
            found = found or (row.id, row.at, row.mac) == named
            if not (chained and found):
                return HeadMismatch("older", named.id, newest.id)
        before = Head(row.id, row.at, row.mac)
    return None if found else HeadMismatch("older", named.id, newest.id)
