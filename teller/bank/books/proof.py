"""What proving comes to: one finding a proof, and where something does not hold, the way to it."""

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[str, int, int], None]
"""Told the step's name, how much of it is done, and how much there is. What it raises ends the proof."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a proof breaks: `said` for a log, and the account, its line, the entry and the trail's row where one is
    meant.
    """

    said: str
    account: str = ""
    line: int | None = None
    entry: int | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One proof. `spots` are the first places where it breaks; none means that it holds."""

    proof: str
    spots: tuple[Spot, ...]

    @property
    def holds(self) -> bool:
        return not self.spots

    @property
    def faults(self) -> tuple[str, ...]:
        """The spots in words."""
        return tuple(spot.said for spot in self.spots)


@dataclass(frozen=True, slots=True)
class Proof:
    """All findings, and how much was looked at."""

    findings: tuple[Finding, ...]
    counts: dict[str, int]

    @property
    def holds(self) -> bool:
        return all(finding.holds for finding in self.findings)
