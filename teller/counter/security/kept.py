"""What is kept of the page of security while the window is locked."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptSecurity:
    """Which tab was in front, and what each kept."""

    front: str
    tabs: Mapping[str, object]
