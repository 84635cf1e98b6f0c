"""Looking at a movement that is about to be posted, inside its transaction.

It must cost next to nothing: what cannot match is not read for. Of a movement below `LARGE`, only the time, the people
and every fifth posting's pace are looked at; of others, the account's newest fifty postings are read once.
"""

from collections.abc import Iterable
from dataclasses import replace

from teller.bank.alerts import patterns, records, thresholds
from teller.bank.alerts.finding import Finding, Severity
from teller.bank.alerts.raising import raise_alert
from teller.bank.ledger.entry import Entry
from teller.bank.ledger.records import Standing
from teller.bank.work import Work


def look(work: Work, entry: Entry, debit: Standing, credit: Standing) -> tuple[Finding, ...]:
    """What looks wrong about a customer's movement; mostly nothing."""
    found: list[Finding] = [*look_at_people(work, debit, credit)]
    hour = work.now.astimezone().hour
    if hour not in thresholds.NEVER_ODD:
        found += _odd_hours(work, hour)
    for side in (debit, credit):
        if side.customer is not None and (side.last_seq + 1) % thresholds.FAST_STEP == 0:
            found += _fast(work, side)
    if entry.amount.cents >= thresholds.LARGE * thresholds.units(work.house.bank.currency):
        found += patterns.large(work, entry, debit, credit)
    return tuple(found)


def raise_all(work: Work, found: Iterable[Finding], entry: int) -> None:
    """An alert for each finding about an entry that has just been posted."""
    for one in found:
        raise_alert(work.db, work.trail, work.at, replace(one, entry=entry), user=work.badge.user)


def look_at_people(work: Work, debit: Standing, credit: Standing) -> tuple[Finding, ...]:
    """R-ACT-04: nobody acts on an account of their own or of their relations, except before a supervisor."""
    if not work.badge.related:
        return ()
    for side in (debit, credit):
        if side.customer in work.badge.related:
            facts = {"account": side.number}
            return (Finding("own_account", Severity.HIGH, facts, customer=side.customer, account=side.id),)
    return ()


def _odd_hours(work: Work, hour: int) -> list[Finding]:
    opens, closes = thresholds.hours(work.db)
    if opens <= hour < closes:
        return []
    local = work.now.astimezone()
    facts = {"hour": hour, "minute": local.minute, "opens": opens, "closes": closes}
    return [Finding("odd_hours", Severity.LOW, facts)]


def _fast(work: Work, side: Standing) -> list[Finding]:
    """Many movements of an account within minutes."""
    first = side.last_seq + 2 - thresholds.FAST
    began = records.moment_of(work.db, side.id, first) if first > 0 else None
    if began is None or work.at - began > thresholds.FAST_WITHIN:
        return []
    facts = {"account": side.number, "count": thresholds.FAST, "since_at": began}
    return [Finding("velocity", Severity.LOW, facts, customer=side.customer, account=side.id)]
