"""Looking at who serves whom, and how fast: when a service begins, which no customer waits a millisecond for."""

from teller.bank.alerts import records, relations, service_records, thresholds
from teller.bank.alerts.finding import Finding, Severity
from teller.bank.alerts.raising import raise_alert
from teller.bank.badge import Role
from teller.bank.work import Work

_TRAIL_LOOKED_AT = 3_000


def look_at_service(work: Work, customer: int, number: str, email: str) -> None:
    """What the beginning of a service brings to light: whom it is for, and what the last hour's were."""
    relations.look_at_service(work, customer, number, email)
    for found in (_snooping(work), _busy(work)):
        if found is not None:
            raise_alert(work.db, work.trail, work.at, found, user=work.badge.user)


def _snooping(work: Work) -> Finding | None:
    """Many customers opened within an hour, and nothing done for them. An auditor's work is just that."""
    if work.badge.role is Role.AUDITOR:
        return None
    since = work.at - thresholds.SNOOPED_WITHIN
    before = service_records.served(work.db, work.badge.user, since)[:-1]
    if len(before) < thresholds.SNOOPED:
        return None
    posted = service_records.posted_in(work.db, since)
    idle = [(service, customer) for service, customer in before if service not in posted]
    if len({customer for _, customer in idle}) < thresholds.SNOOPED:
        return None
    done = service_records.done_in(work.db, after=work.trail.head.id - _TRAIL_LOOKED_AT)
    customers = {customer for service, customer in idle if service not in done}
    if len(customers) < thresholds.SNOOPED:
        return None
    return Finding("snooping", Severity.MEDIUM, {"count": len(customers), "services": len(before)})


def _busy(work: Work) -> Finding | None:
    """More entries by one user within minutes than a person counts out."""
    newest = [at for user, at in records.newest_entries(work.db, thresholds.BUSY * 2) if user == work.badge.user]
    if len(newest) < thresholds.BUSY or work.at - (began := newest[thresholds.BUSY - 1]) > thresholds.BUSY_WITHIN:
        return None
    facts = {"count": thresholds.BUSY, "since_at": began}
    return Finding("busy_user", Severity.LOW, facts)
