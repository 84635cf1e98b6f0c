"""What is kept of the relations while the window is locked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptRelation:
    """What was typed of a new one."""

    email: str
    customer: str
