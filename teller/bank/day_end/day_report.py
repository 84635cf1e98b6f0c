"""Read the report on a business day, be it past or still open."""

from datetime import date

from teller.bank.badge import Scope
from teller.bank.day_end.report import DayReport, report_on
from teller.bank.till.rules import TillPaused
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.BOOKS_VERIFY, writes=False)
def day_report(work: Work, *, day: date) -> DayReport:
    """The report as it was, or as it would be if the day ended now. Raises `NotFound`.

    It tells what is in each drawer: who is counting their own gets none of this day's, but `TillPaused`.
    """
    if work.badge.counts_drawer and day == work.day:
        raise TillPaused("counting")
    return report_on(work.db, work.house.bank.currency, day)
