"""An alert as people see it, and the refusals of deciding on one."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from http import HTTPStatus
from typing import Any, ClassVar

from teller.bank.alerts.finding import Severity
from teller.bank.ledger.entry import reference
from teller.bank.refusal import Refusal
from teller.bank.world import moment


class AlertState(StrEnum):
    """Open until somebody has decided."""

    OPEN = "open"
    CLOSED = "closed"


class Disposition(StrEnum):
    """What became of an alert."""

    EXPLAINED = "explained"
    FALSE_ALARM = "false_alarm"
    PASSED_ON = "passed_on"
    REPORTED = "reported"


@dataclass(eq=False)
class AlertClosed(Refusal):
    """Somebody has decided on it already: an alert is decided once."""

    code: ClassVar[str] = "alert_closed"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    by: str


@dataclass(eq=False)
class AlertAboutOneself(Refusal):
    """It is about what the asking user has done: somebody else decides."""

    code: ClassVar[str] = "alert_about_oneself"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Alert:
    """An alert. `facts` are what the rule goes by: plain values, amounts in cents under names that end in `_cents`.

    `user`, `customer`, `account` and `reference` (of its entry) are None where it is about none. `mine`: it is about
    what the asking user has done, who sees it and does not decide.
    """

    id: int
    at: datetime
    rule: str
    severity: Severity
    state: AlertState
    facts: dict[str, Any]
    user: str | None
    email: str | None
    customer: str | None
    customer_name: str | None
    account: str | None
    reference: str | None
    mine: bool
    disposition: Disposition | None = None
    reason: str = ""
    decided_by: str | None = None
    decided: datetime | None = None


def alert_of(row: Any, user: int) -> Alert:
    """The alert of a row, as this user sees it."""
    facts = json.loads(row.facts)
    return Alert(
        id=row.id,
        at=moment(row.at),
        rule=row.rule,
        severity=Severity(row.severity),
        state=AlertState(row.state),
        facts=facts,
        user=row.user_name,
        email=row.user_email,
        customer=row.customer_number,
        customer_name=row.customer_name,
        account=row.account_number,
        reference=None if row.entry is None else reference(row.entry),
        mine=is_about(row.user_id, facts, user),
        disposition=None if row.disposition is None else Disposition(row.disposition),
        reason=row.reason or "",
        decided_by=row.decider_name,
        decided=None if row.decided_at is None else moment(row.decided_at),
    )


def is_about(whose: int | None, facts: dict[str, Any], user: int) -> bool:
    """Whether an alert is about what this user has done, alone or with somebody."""
    return user == whose or user in facts.get("users", ())
