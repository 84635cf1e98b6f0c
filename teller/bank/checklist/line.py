"""A line of the checklist, and what it is read from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from teller.bank.house import House


class State(StrEnum):
    """How a line stands. Only what is bad fails the checklist."""

    GOOD = "good"
    BAD = "bad"
    TO_COME = "to come"
    """Not so yet, and nothing was missed: a new bank has no backup on its first day. It turns bad when it is late."""
    NOT_APPLICABLE = "not applicable"
    UNKNOWN = "unknown"
    """The system does not tell."""


@dataclass(frozen=True, slots=True)
class Line:
    """What was looked at, how it stands, and the figures that say so, never a secret. Its words are the counter's."""

    key: str
    state: State
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Inside:
    """An open vault, in one transaction."""

    db: Connection
    house: House
    now: datetime
    founded: datetime
    most_rows: int | None
    """So many of the trail's newest rows are proved; None for all."""


def judged(key: str, good: bool | None, **facts: str | int) -> Line:
    """Good or bad; None where it cannot be known."""
    state = State.UNKNOWN if good is None else State.GOOD if good else State.BAD
    return Line(key, state, facts)
