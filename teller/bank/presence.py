"""Presence: which sessions of this run are still used, by the monotonic clock, which nobody can turn back.

It is kept in memory only. A session of another run is unknown here, as its tokens are.
"""

from dataclasses import dataclass, field
from enum import StrEnum

IDLE_SECONDS = 15 * 60
"""The longest that a session lasts which nobody asks with (R-SESS-09), whatever the counter does about locking."""


class Over(StrEnum):
    """Why a session is over by itself."""

    IDLE = "idle"
    ABSOLUTE = "absolute"


@dataclass(slots=True)
class _Present:
    """Until when it lasts at most, and when it was last asked with."""

    ends: float
    asked: float


@dataclass(frozen=True, slots=True)
class Presence:
    """The sessions of this run."""

    _known: dict[str, _Present] = field(default_factory=dict)

    def begin(self, session: str, now: float, ends: float) -> None:
        """Somebody has signed in. Whatever is long over is forgotten."""
        for other in [other for other, one in self._known.items() if one.ends <= now]:
            del self._known[other]
        self._known[session] = _Present(ends, now)

    def asked(self, session: str, now: float) -> None:
        """Somebody works with it."""
        if (one := self._known.get(session)) is not None:
            one.asked = now

    def over(self, session: str, now: float) -> Over | None:
        """Why it is over, if it is."""
        one = self._known.get(session)
        if one is None or now >= one.ends:
            return Over.ABSOLUTE
        return Over.IDLE if now >= one.asked + IDLE_SECONDS else None

    def left(self, session: str, now: float) -> float:
        """Seconds until it ends for good, however much one works."""
        one = self._known.get(session)
        return 0.0 if one is None else max(0.0, one.ends - now)

    def forget(self, session: str) -> None:
        self._known.pop(session, None)
