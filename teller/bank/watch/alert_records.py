"""The queries of those who look after alerts. Whoever sees no customers sees no alert that names one."""

from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, or_, select, update

from teller.bank.alerts.records import alert, is_open
from teller.bank.customers.records import customer
from teller.bank.ledger.records import account_facts
from teller.bank.prepared import Prepared
from teller.bank.users.records import user

_decider = user.alias("decider")
_SEEN = (
    select(
        *alert.columns,
        user.c.name.label("user_name"),
        user.c.email.label("user_email"),
        customer.c.number.label("customer_number"),
        customer.c.name.label("customer_name"),
        account_facts.c.number.label("account_number"),
        _decider.c.name.label("decider_name"),
    )
    .select_from(alert)
    .outerjoin(user, user.c.id == alert.c.user_id)
    .outerjoin(customer, customer.c.id == alert.c.customer_id)
    .outerjoin(account_facts, account_facts.c.id == alert.c.account_id)
    .outerjoin(_decider, _decider.c.id == alert.c.decided_by)
)
_reached = or_(alert.c.customer_id.is_(None), bindparam("sees_customers") == 1)
_asked = and_(
    _reached,
    alert.c.id < bindparam("before"),
    or_(bindparam("only_rule").is_(None), alert.c.rule == bindparam("only_rule")),
)
_newest_first = alert.c.id.desc()
_OPEN = Prepared(_SEEN.where(is_open, _asked).order_by(_newest_first).limit(bindparam("many")))
_CLOSED = Prepared(_SEEN.where(alert.c.state == "closed", _asked).order_by(_newest_first).limit(bindparam("many")))
_ONE = Prepared(_SEEN.where(alert.c.id == bindparam("which"), _reached))
_COUNT = Prepared(
    select(alert.c.severity, func.count().label("many")).where(is_open, _reached).group_by(alert.c.severity), tuple
)
_CLOSE = Prepared(
    update(alert)
    .where(alert.c.id == bindparam("which"), alert.c.state == "open")
    .values(
        state="closed",
        disposition=bindparam("what"),
        reason=bindparam("why"),
        decided_by=bindparam("by"),
        decided_at=bindparam("now"),
    )
)


def page(db: Connection, *, is_open: bool, rule: str | None, before: int, sees_customers: bool, many: int) -> list[Any]:
    """Alerts of a state, of one rule or of any, the newest first."""
    query = _OPEN if is_open else _CLOSED
    return list(query(db, only_rule=rule, before=before, sees_customers=int(sees_customers), many=many))


def one(db: Connection, which: int, *, sees_customers: bool) -> Any | None:
    return _ONE(db, which=which, sees_customers=int(sees_customers)).first()


def count_open(db: Connection, *, sees_customers: bool) -> dict[str, int]:
    """How many nobody has decided on, by severity."""
    return dict(_COUNT(db, sees_customers=int(sees_customers)))


def close(db: Connection, which: int, *, what: str, why: str, by: int, now: int) -> bool:
    """Decide on an alert; False where that has been done."""
    return _CLOSE(db, which=which, what=what, why=why, by=by, now=now).rowcount == 1
