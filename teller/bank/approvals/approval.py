"""An approval as people see it, and the refusals of asking for one and deciding."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from http import HTTPStatus
from typing import Any, ClassVar

from teller.bank.approvals.records import ApprovalRow
from teller.bank.refusal import Refusal
from teller.bank.world import moment

GOOD_FOR = 5 * 60 * 1_000_000
"""Microseconds from asking to the decision, and from the decision to its use (R-DUAL-04: at most five minutes)."""


class ApprovalState(StrEnum):
    """Expired is told by the time alone; the others are kept."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    SPENT = "spent"
    EXPIRED = "expired"


_LASTING = frozenset({ApprovalState.ASKED, ApprovalState.GRANTED})

PARTIES = frozenset({"parties", "party_users"})
"""Facts for the bank alone: the customers, and the users, whom a deed is done for or to. None of them approves it."""


@dataclass(eq=False)
class NoApprovalNeeded(Refusal):
    """What is asked for breaks no rule: it can simply be done."""

    code: ClassVar[str] = "no_approval_needed"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False


@dataclass(eq=False)
class ApproverRefused(Refusal):
    """Not a supervisor's e-mail and password, or the maker's own: which it was is not told (R-AUTH-05)."""

    code: ClassVar[str] = "approver_refused"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False

    tries_left: int


@dataclass(eq=False)
class AlreadyDecided(Refusal):
    """It has been decided, withdrawn, or its five minutes are over."""

    code: ClassVar[str] = "already_decided"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    state: str


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that would be broken: the refusal's code, and its facts as plain values (amounts in cents)."""

    code: str
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Approval:
    """What an approver decides on. `facts` are plain values, amounts in cents under names ending in `_cents`.

    `seconds_left` are those in which it can still be decided, or used once it is granted.
    """

    id: int
    deed: str
    state: ApprovalState
    maker: str
    reason: str
    broken: tuple[Broken, ...]
    facts: dict[str, Any]
    asked: datetime
    expires: datetime
    approver: str | None
    word: str
    mine: bool
    seconds_left: int = 0


def approval_of(row: ApprovalRow, *, user: int, now: int, blind: bool = False) -> Approval:
    """The approval of a row; one whose time is over says so. `blind`: its maker counts the drawer that it tells of."""
    state = ApprovalState(row.state)
    if state in _LASTING and row.expires_at <= now:
        state = ApprovalState.EXPIRED
    hidden = PARTIES | {"till_after_cents"} if blind and row.maker == user else PARTIES
    return Approval(
        id=row.id,
        deed=row.deed,
        state=state,
        maker=row.maker_name,
        reason=row.reason,
        broken=tuple(Broken(one["code"], one["facts"]) for one in json.loads(row.broken)),
        facts={name: fact for name, fact in json.loads(row.facts).items() if name not in hidden},
        asked=moment(row.asked_at),
        expires=moment(row.expires_at),
        approver=row.decider_name,
        word=row.word,
        mine=row.maker == user,
        seconds_left=max(0, (row.expires_at - now) // 1_000_000) if state in _LASTING else 0,
    )
