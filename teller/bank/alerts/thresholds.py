"""From where on something looks wrong. Sums are in whole units of the bank's currency; see README for their figures.

What a branch decides for itself stands in the vault, beside its other rules; each has a value where it has not.
"""

from enum import StrEnum

from sqlalchemy import Connection

from teller.bank.ledger import limit_records
from teller.bank.money import Currency

MINUTE = 60 * 1_000_000
"""In microseconds, as the vault keeps time."""
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Rule(StrEnum):
    """What a branch decides on: names as they stand in the vault."""

    REPORTED_FROM = "alerts.reported_from"
    """From which sum on cash has to be reported, in cents: deposits that stay just below it are looked at."""
    OPENS = "alerts.opens"
    CLOSES = "alerts.closes"
    """The branch's hours, from 0 to 10 and from 15 to 24 o'clock."""


_HOURS = {Rule.OPENS: 7, Rule.CLOSES: 20}
NEVER_ODD = range(10, 15)
"""Hours at which a branch is open, whatever it has decided: nothing is read for those."""

LARGE = 500
"""Below this, a movement is looked at for its time and its people alone."""
VERY_LARGE = 1_000
"""Below this, nothing drains an account or stands out on it."""
REPORTED_FROM = 10_000

LOOKED_BACK = 50
"""How many postings of an account are looked at."""

STRUCTURED = 3
STRUCTURED_WITHIN = 5 * DAY
STRUCTURED_SHARE = 70
"""Percent of the sum to report: a deposit of so much, and less than all of it, counts."""

FAST = 20
FAST_WITHIN = 10 * MINUTE
FAST_STEP = 5
"""Every so many postings of an account are counted, so that four of five cost nothing."""
BUSY = 40
BUSY_WITHIN = 10 * MINUTE

DRAINED = 90
"""Percent of the balance that leave at once."""
NEW_FOR = 14 * DAY
QUIET_FOR = 180 * DAY

OUTLIER_NEEDS = 12
"""Movements of the same direction that make a history."""
OUTLIER_DEVIATIONS = 12
OUTLIER_TIMES = 2
"""How many times its largest so far."""

ROUND_TRIP_WITHIN = DAY
ROUND_TRIP_PERCENT = 5

SNOOPED = 10
SNOOPED_WITHIN = HOUR
OVERRIDES = 5


def units(currency: Currency) -> int:
    """Cents in what these sums count in: a unit, or a hundred of a currency without decimals."""
    return currency.unit if currency.digits else 100


def reported_from(db: Connection, currency: Currency) -> int:
    found = limit_records.rule(db, Rule.REPORTED_FROM.value)
    return REPORTED_FROM * units(currency) if found is None else found


def hours(db: Connection) -> tuple[int, int]:
    """From which hour to which the branch is open."""
    found = [limit_records.rule(db, rule.value) for rule in _HOURS]
    opens, closes = (default if one is None else one for one, default in zip(found, _HOURS.values(), strict=True))
    return opens, closes
