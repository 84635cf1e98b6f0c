"""A finding: what a rule has seen, before it becomes an alert."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How soon somebody has to look. What is high holds the entry until a supervisor has."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Finding:
    """What looks wrong: the rule that says so, and the facts it goes by, which the counter puts into sentences.

    Facts are plain values, amounts in cents under names that end in `_cents`, moments in microseconds under names that
    end in `_at`; never a password, a code, a token or a key. `about` among them names what an alert without an account
    is about, such as a device: one alert for each is open at a time.
    """

    rule: str
    severity: Severity
    facts: dict[str, Any] = field(default_factory=dict)
    customer: int | None = None
    account: int | None = None
    entry: int | None = None
