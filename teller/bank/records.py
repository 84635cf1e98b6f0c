"""The frame's one query: who is present, whom they serve, and where the audit trail ends."""

from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, func, select

from teller.bank.alerts.relation_records import relation
from teller.bank.audit.records import audit
from teller.bank.customers.records import customer, service
from teller.bank.days.records import business_day
from teller.bank.prepared import Prepared
from teller.bank.sessions.records import session
from teller.bank.till.records import till
from teller.bank.users.records import user

_head = audit.alias("head")
_newest = select(func.max(business_day.c.day)).scalar_subquery()
_day = business_day.alias("newest_day")
_taken = till.alias("taken")

_PRESENT = Prepared(
    select(
        session.c.ended_at,
        session.c.end_reason,
        user.c.id.label("user_id"),
        user.c.email,
        user.c.name,
        user.c.role,
        user.c.state,
        user.c.must_change,
        till.c.id.label("till_id"),
        till.c.name.label("till_name"),
        till.c.account_id.label("till_account"),
        till.c.halted.label("till_halted"),
        service.c.id.label("service_id"),
        customer.c.id.label("customer_id"),
        customer.c.number.label("customer_number"),
        _head.c.id.label("head_id"),
        _head.c.at.label("head_at"),
        _head.c.mac.label("head_mac"),
        _day.c.day,
        _day.c.state.label("day_state"),
        select(func.group_concat(relation.c.customer_id))
        .where(relation.c.user_id == user.c.id)
        .correlate(user)
        .scalar_subquery()
        .label("related"),
        exists().where(_taken.c.user_id.is_not(None)).label("drawers_open"),
    )
    .select_from(session)
    .join(user, user.c.id == session.c.user_id)
    # Saying "is not null" lets the partial index on open drawers be used.
    .outerjoin(till, and_(till.c.user_id == user.c.id, till.c.user_id.is_not(None)))
    .outerjoin(
        service,
        and_(
            service.c.id == bindparam("service"),
            service.c.session_id == session.c.id,
            service.c.finished_at.is_(None),
        ),
    )
    .outerjoin(customer, customer.c.id == service.c.customer_id)
    .outerjoin(_day, _day.c.day == _newest)
    .join(_head, _head.c.id == select(func.max(audit.c.id)).scalar_subquery())
    .where(session.c.id == bindparam("session"))
)


def present(db: Connection, session_id: str, service_id: int | None) -> Any:
    """The session with its user, open drawer, and the service of that id if it is this session's; None without one."""
    return _PRESENT(db, session=session_id, service=service_id).first()
