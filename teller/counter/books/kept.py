"""What is kept of the books while their page is gone: the step one was at, the day one read of, the reason typed."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class KeptBooks:
    """`step` is report, closing, reopening or proof. A proof is made anew: what it said then may be so no longer."""

    step: str
    day: date | None
    reason: str
