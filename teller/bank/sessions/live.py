"""A live session, as its user and the administrator see it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from teller.bank.badge import Role
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class LiveSession:
    """Who is signed in, since when and at which computer. `this`: it is the session that asks.

    `seen` is when it was last renewed, not when something was last done.
    """

    id: str
    email: str
    name: str
    role: Role
    device: str
    started: datetime
    seen: datetime
    ends: datetime
    this: bool


def live_session(row: Any, asking: str) -> LiveSession:
    return LiveSession(
        id=row.id,
        email=row.email,
        name=row.name,
        role=Role(row.role),
        device=row.device or "",
        started=moment(row.started_at),
        seen=moment(row.seen_at or row.started_at),
        ends=moment(row.ends_at or row.started_at),
        this=row.id == asking,
    )
