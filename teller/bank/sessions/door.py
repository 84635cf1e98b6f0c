"""The door: a transaction for somebody who has no badge yet."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from teller.bank.audit.trail import Trail
from teller.bank.guard.clock import ClockSetBack
from teller.bank.world import micros


@dataclass(frozen=True, slots=True)
class Door:
    """`trail` makes the trail of a user and session, once known; `set_back` is there while nobody has confirmed a clock
    that is behind.
    """

    db: Connection
    now: datetime
    trail: Callable[[int | None, str | None], Trail]
    set_back: ClockSetBack | None = None

    @property
    def at(self) -> int:
        """`now` as the vault keeps it."""
        return micros(self.now)


Doors = Callable[..., AbstractContextManager[Door]]
"""Opens one: `doors(writes=True)`."""
