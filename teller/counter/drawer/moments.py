"""Moments as the drawer's page tells them: the day and the time, at the branch."""

from datetime import datetime

from teller.counter.figures import Figures


def when(at: datetime | None, figures: Figures) -> str:
    """`24 Nov, 10:31`, or nothing."""
    return "" if at is None else figures.moment(figures.day(at.astimezone().date()), at)
