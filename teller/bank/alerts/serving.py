"""Looking at who serves whom, and how fast: when a service begins, which no customer waits a millisecond for."""

from sqlalchemy import Connection, bindparam, column, func, select, table

from teller.bank.alerts import records, relations, thresholds
from teller.bank.alerts.finding import Finding, Severity
from teller.bank.alerts.raising import raise_alert
from teller.bank.audit.act import Act
from teller.bank.audit.records import audit
from teller.bank.badge import Role
from teller.bank.ledger.entry import least_request
from teller.bank.ledger.records import entry
from teller.bank.prepared import Prepared
from teller.bank.work import Work
from teller.bank.world import moment

_service = table("service", column("id"), column("user_id"), column("customer_id"), column("started_at"))
_newest = select(func.max(_service.c.id)).scalar_subquery()
_SERVED = Prepared(
    select(_service.c.id, _service.c.customer_id)
    .where(
        _service.c.id > _newest - 300,
        _service.c.user_id == bindparam("user"),
        _service.c.started_at > bindparam("since"),
    )
    .order_by(_service.c.id),
    tuple,
)
_POSTED_IN = Prepared(
    select(entry.c.service_id).where(entry.c.request > bindparam("from_request"), entry.c.service_id.is_not(None))
)
_LOOKING = (
    Act.VIEW_OPENED,
    Act.SERVICE_STARTED,
    Act.SERVICE_FINISHED,
    Act.STATEMENT_READ,
    Act.REFUSED,
    Act.ALERT_RAISED,
)
_DONE_IN = Prepared(
    select(audit.c.service_id).where(
        audit.c.id > bindparam("after"),
        audit.c.service_id.is_not(None),
        *(audit.c.act != act.value for act in _LOOKING),
    )
)
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
    *before, _ = list(_SERVED(work.db, user=work.badge.user, since=since)) or [None]
    if len(before) < thresholds.SNOOPED:
        return None
    done = _posted_in(work.db, since)
    idle = [(service, customer) for service, customer in before if service not in done]
    if len({customer for _, customer in idle}) < thresholds.SNOOPED:
        return None
    done = set(_DONE_IN(work.db, after=work.trail.head.id - _TRAIL_LOOKED_AT).scalars())
    customers = {customer for service, customer in idle if service not in done}
    if len(customers) < thresholds.SNOOPED:
        return None
    return Finding("snooping", Severity.MEDIUM, {"count": len(customers), "services": len(before)})


def _posted_in(db: Connection, since: int) -> set[int]:
    return set(_POSTED_IN(db, from_request=least_request(moment(since))).scalars())


def _busy(work: Work) -> Finding | None:
    """More entries by one user within minutes than a person counts out."""
    newest = [at for user, at in records.newest_entries(work.db, thresholds.BUSY * 2) if user == work.badge.user]
    if len(newest) < thresholds.BUSY or work.at - (began := newest[thresholds.BUSY - 1]) > thresholds.BUSY_WITHIN:
        return None
    facts = {"count": thresholds.BUSY, "since_at": began}
    return Finding("busy_user", Severity.LOW, facts)
