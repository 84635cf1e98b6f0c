"""What is kept of the alerts while the window is locked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptAlerts:
    """Which alert was being decided on, and the reason as it stands in its field."""

    alert: int
    disposition: str
    reason: str
    unlock: bool = False
    """Whether the reason is why somebody is to be unlocked."""
