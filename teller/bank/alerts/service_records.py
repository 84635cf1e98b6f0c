"""What a user's services of the last hour were, for looking at them."""

from sqlalchemy import Connection, bindparam, column, func, select, table

from teller.bank.audit.act import Act
from teller.bank.audit.records import audit
from teller.bank.ledger.entry import least_request
from teller.bank.ledger.records import entry
from teller.bank.prepared import Prepared
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


def served(db: Connection, user: int, since: int) -> list[tuple[int, int]]:
    """The services that a user has begun since then, and whose they were, the oldest first: of the newest 300."""
    return list(_SERVED(db, user=user, since=since))


def posted_in(db: Connection, since: int) -> set[int]:
    """The services in which something was posted since then."""
    return set(_POSTED_IN(db, from_request=least_request(moment(since))).scalars())


def done_in(db: Connection, *, after: int) -> set[int]:
    """The services in which something was changed, as the trail has it after one of its rows."""
    return set(_DONE_IN(db, after=after).scalars())
