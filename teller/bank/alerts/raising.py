"""Raising an alert, in the transaction of whatever it is about. While one is open, the same is not raised again."""

import json
from typing import Any

from sqlalchemy import Connection

from teller.bank.alerts import records
from teller.bank.alerts.finding import Finding as Finding  # noqa: PLC0414 - whoever raises alerts finds all of it here
from teller.bank.alerts.finding import Severity as Severity  # noqa: PLC0414
from teller.bank.audit import chain
from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail


def raise_alert(db: Connection, trail: Trail, at: int, found: Finding, *, user: int | None = None) -> int:
    """Raise an alert and say its number; that of the open one, where the same has been raised and nobody has decided.

    `user` is whose doing it is, and who therefore does not decide on it; None where it is nobody's. The same is: the
    same rule on the same account and user; without an account, on the same user and customer and `about` the same.
    """
    for standing in records.open_of_rule(db, found.rule):
        if _same(standing, found, user):
            return int(standing.id)
    number = records.add(
        db,
        at=at,
        rule=found.rule,
        severity=found.severity.value,
        user_id=user,
        customer_id=found.customer,
        account_id=found.account,
        entry=found.entry,
        facts=chain.canonical(found.facts),
    )
    trail.note(Act.ALERT_RAISED, str(number), rule=found.rule, severity=found.severity.value)
    return number


def _same(standing: Any, found: Finding, user: int | None) -> bool:
    if (standing.entry is None) is not (found.entry is None):
        return False  # it was tried before, and now it has been posted: that is worth knowing by itself
    if found.account is not None:
        return bool((standing.account_id, standing.user_id) == (found.account, user))
    about = json.loads(standing.facts).get("about")
    return (standing.user_id, standing.customer_id, about) == (user, found.customer, found.facts.get("about"))
