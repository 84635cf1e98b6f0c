"""What is kept of the accounts page while it is gone: where one was on it, and what was typed into its forms."""

from dataclasses import dataclass
from typing import Literal

from teller.counter.holds.kept import KeptHolds
from teller.counter.movement.kept import KeptMovement, Typed
from teller.counter.statement.kept import KeptStatement

Page = Literal["overview", "movement", "statement", "holds"]


@dataclass(frozen=True, slots=True)
class KeptOpening:
    """The form for a new account. `was_sent` where the bank was asked and no answer heard."""

    kind: str
    name: str
    was_sent: bool


@dataclass(frozen=True, slots=True)
class KeptChange:
    """Freezing, unfreezing or closing the chosen account."""

    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class KeptOverview:
    """At most one of the two forms is open."""

    opening: KeptOpening | None = None
    change: KeptChange | None = None


@dataclass(frozen=True, slots=True)
class KeptAccounts:
    """`came_from` is the page that a movement goes back to."""

    chosen: str
    page: Page
    overview: KeptOverview
    came_from: Page = "overview"
    movement: KeptMovement | None = None
    statement: KeptStatement | None = None
    holds: KeptHolds | None = None

    def is_typed(self) -> bool:
        """Whether something would be lost with it that was typed, or sent and not answered."""
        overview, moved = self.overview, self.movement
        moving = moved is not None and moved.receipt is None and (moved.asked.is_unknown or moved.typed != Typed())
        holding = self.holds is not None and self.holds.is_typed()
        return moving or holding or overview.opening is not None or overview.change is not None
