"""What is kept of a statement while its page is gone: whose it is, the days, and the line one was at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptStatement:
    """`period` is a month, all or days of one's own; then the days are as they were typed. `line` counts from the
    first in their order.
    """

    account: str
    period: str
    first_day: str
    last_day: str
    line: int | None
    oldest_first: bool = False
