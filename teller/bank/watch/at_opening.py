"""At opening: are these the newest books that this computer has seen, and is the clock right? If not, an alert."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit import records as trail_records
from teller.bank.audit.head_watch import HEAD_RULE, HeadMismatch, compared
from teller.bank.audit.trail import Trail
from teller.bank.fault import Fault
from teller.bank.guard.clock import ClockSetBack, moment_after, tell
from teller.bank.house import House
from teller.bank.ledger import limit_records as rules
from teller.bank.vault.vault import Vault
from teller.bank.world import micros


def compare_with_head(vault: Vault, house: House) -> None:
    """Compare the trail with the head file. A vault that is older than head files gets its first one.

    It takes a look at one row of the trail, and at what came after. Raises the faults of reading; one that keeps the
    alert from being written is no hindrance to reading the books.
    """
    named = house.head.read()
    with vault.transaction() as db:
        demanded = bool(rules.rule(db, HEAD_RULE))
        mismatch = compared(db, house.keys.audit, named, demanded=demanded)
        newest = trail_records.head(db)
    house.head.mismatch = mismatch
    if mismatch is not None:
        with suppress(Fault):
            _raise_alert(vault, house, mismatch)
    elif not demanded:
        try:
            house.head.file.restart(newest)
        except OSError:
            house.head.is_failing = True
            return
        with vault.transaction(writes=True) as db:
            rules.set_rule(db, HEAD_RULE, 1)


def older_still(vault: Vault, house: House) -> bool:
    """Whether nobody has accepted the books since they were found to be older: perhaps in another window."""
    if house.head.mismatch is not None:
        named = house.head.read()
        with vault.transaction() as db:
            house.head.mismatch = compared(db, house.keys.audit, named, demanded=True)
    return house.head.mismatch is not None


def clock_behind(vault: Vault, house: House) -> ClockSetBack | None:
    """Whether the clock is behind the books, and nobody has confirmed it yet."""
    with vault.transaction() as db:
        return moment_after(db, house.world.clock, trail_records.head(db).at).set_back


def look_at_clock(vault: Vault, house: House) -> None:
    """Raise an alert where the clock was set back since the books were last written to."""
    if (behind := clock_behind(vault, house)) is not None:
        with suppress(Fault), trail_of_nobody(vault, house) as (db, trail, at):
            tell(db, trail, at, behind)


def _raise_alert(vault: Vault, house: House, mismatch: HeadMismatch) -> None:
    facts = {"why": mismatch.why, "named": mismatch.named, "newest": mismatch.newest}
    with trail_of_nobody(vault, house) as (db, trail, at):
        raise_alert(db, trail, at, Finding("books_older_than_head", Severity.HIGH, facts))


@contextmanager
def trail_of_nobody(vault: Vault, house: House) -> Iterator[tuple[Connection, Trail, int]]:
    """The trail of a transaction in which nobody is signed in."""
    with vault.transaction(writes=True) as db:
        head = trail_records.head(db)
        at = max(micros(house.world.clock.now()), head.at + 1)
        trail = Trail(db, house.keys.audit, head, at)
        yield db, trail, at
    house.head.wrote(trail)
