"""Begin the business day, where what is about to be posted is the first of it."""

from teller.bank.audit.act import Act
from teller.bank.days import records
from teller.bank.days.day import BusinessDay, DayState, check_posting
from teller.bank.work import Work


def begin(work: Work) -> None:
    """Make sure that posting goes on: begin a new day, closing the one before. Raises `BranchClosed`."""
    check_posting(work.business)
    if work.business.state is not DayState.NEW:
        return
    before = work.business.before
    if before is not None and work.business.before_is_open:
        records.close(work.db, before.isoformat(), work.at, work.badge.user)
        work.note(Act.DAY_CLOSED, before.isoformat(), by="the next day's beginning")
    day = work.day.isoformat()
    records.begin(work.db, day, work.at, work.badge.user)
    work.note(Act.DAY_OPENED, day)
    work.business = BusinessDay(work.day, DayState.OPEN)
