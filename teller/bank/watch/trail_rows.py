"""Rows of the trail for those who read it, and what of them is not for everybody."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from teller.bank.audit.act import Act
from teller.bank.badge import Role
from teller.bank.watch import trail_records
from teller.bank.work import Work
from teller.bank.world import micros, moment

NEVER = 2**62


class Group(StrEnum):
    """Kinds of act, as somebody looks for them."""

    SIGNING_IN = "signing_in"
    CUSTOMERS = "customers"
    ACCOUNTS = "accounts"
    POSTINGS = "postings"
    CARDS = "cards"
    APPROVALS = "approvals"
    CASH = "cash"
    DAYS = "days"
    RULES = "rules"
    USERS = "users"
    SAFETY = "safety"
    REFUSED = "refused"


_OF: dict[str, Group] = {
    **dict.fromkeys(("session", "device", "factor"), Group.SIGNING_IN),
    **dict.fromkeys(("customer", "service", "relation"), Group.CUSTOMERS),
    **dict.fromkeys(("account", "receipt", "hold", "cheque"), Group.ACCOUNTS),
    "entry": Group.POSTINGS,
    "card": Group.CARDS,
    "approval": Group.APPROVALS,
    **dict.fromkeys(("till", "cash_vault"), Group.CASH),
    "day": Group.DAYS,
    **dict.fromkeys(("limits", "fees", "policy"), Group.RULES),
    "user": Group.USERS,
    "refused": Group.REFUSED,
}
_OF_CUSTOMERS = frozenset({Group.CUSTOMERS, Group.ACCOUNTS, Group.POSTINGS, Group.CARDS, Group.APPROVALS})


def group_of(act: Act) -> Group:
    """The kind of an act, by the word before the dot; whatever is not listed watches over the bank itself."""
    return _OF.get(act.value.partition(".")[0], Group.SAFETY)


HIDDEN = frozenset(act.value for act in Act if group_of(act) in _OF_CUSTOMERS)
"""Acts that tell of customers: an administrator sees that they were done, by whom and when, and nothing else."""


@dataclass(frozen=True, slots=True)
class Noted:
    """One row. `facts` is None, and `subject` and `customer` nothing, where they are not for whoever asks."""

    id: int
    at: datetime
    act: Act
    user: str
    email: str
    session: str
    customer: str
    subject: str
    facts: dict[str, Any] | None
    seal: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: days by the branch's calendar, a kind of act, a user, and text of the subject."""

    first: date | None = None
    last: date | None = None
    group: Group | None = None
    who: str = ""
    said: str = ""


def rows(work: Work, wanted: Wanted, *, before: int | None, limit: int) -> list[Noted]:
    """The newest rows below `before`."""
    hides = work.badge.role is Role.ADMINISTRATOR
    found = trail_records.page(
        work.db,
        before=NEVER if before is None else before,
        low=0 if wanted.first is None else _midnight(wanted.first),
        high=NEVER if wanted.last is None else _midnight(wanted.last + timedelta(days=1)),
        acts="" if wanted.group is None else _words(act for act in Act if group_of(act) is wanted.group),
        who=wanted.who.lower(),
        said=wanted.said.lower(),
        hidden=_words(HIDDEN) if hides else "",
        limit=limit,
    )
    return [_noted(row, hides=hides) for row in found]


def _noted(row: Any, *, hides: bool) -> Noted:
    hidden = hides and row.act in HIDDEN
    return Noted(
        id=row.id,
        at=moment(row.at),
        act=Act(row.act),
        user=row.name or "",
        email=row.email or "",
        session=row.session_id or "",
        customer="" if hides else row.customer or "",
        subject="" if hidden else row.subject,
        facts=None if hidden else json.loads(row.facts),
        seal=row.mac,
    )


def _words(acts: Any) -> str:
    return f" {' '.join(acts)} "


def _midnight(day: date) -> int:
    return micros(datetime.combine(day, time()).astimezone())
