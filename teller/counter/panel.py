"""What the panels of a shift can be told, and what is kept of them while the window is locked or built anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from teller.counter.palette.shift import Meant


class Panel(Protocol):
    """What every panel can be told."""

    def refresh(self) -> None: ...
    def clear(self) -> None: ...
    def is_dirty(self) -> bool: ...
    def first_focus(self) -> None: ...


@runtime_checkable
class Keeps(Protocol):
    """What a panel can be told, too, on which something may be half done."""

    def keep(self) -> object | None:
        """What was typed here and where one was, as plain values; None where nothing is worth keeping."""

    def take_up(self, kept: object) -> None:
        """Go on from there, on a panel just built, for the same user and the same customer."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What outlives the widgets while the window is locked or built anew."""

    page: str
    panels: Mapping[str, object]
    meant: Meant | None = None
