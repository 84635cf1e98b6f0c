"""Begin the business day, where what is about to be posted is the first of it."""

from teller.bank.audit.act import Act
from teller.bank.days import records
from teller.bank.days.day import BusinessDay, DayState, check_posting
from teller.bank.ledger.holds import records as holds
from teller.bank.ledger.records import Standing
from teller.bank.money import Money
from teller.bank.work import Work


def begin(work: Work) -> None:
    """Make sure that posting goes on: begin a new day, closing the one before. Raises `BranchClosed`.

    The holds whose date is past end with its beginning: the database settles them, and the trail says how many.
    """
    check_posting(work.business)
    if work.business.state is not DayState.NEW:
        return
    before = work.business.before
    if before is not None and work.business.before_is_open:
        records.close(work.db, before.isoformat(), work.at, work.badge.user)
        work.note(Act.DAY_CLOSED, before.isoformat(), by="the next day's beginning")
    day = work.day.isoformat()
    expired = holds.expiring(work.db, day)
    records.begin(work.db, day, work.at, work.badge.user)
    work.note(Act.DAY_OPENED, day, holds_expired=expired)
    work.business = BusinessDay(work.day, DayState.OPEN)


def as_it_begins(work: Work, standing: Standing) -> Standing:
    """The standing as the day's first posting will find it: without the holds that end before."""
    return standing._replace(on_hold=still_held(work, standing.id, standing.on_hold))


def still_held(work: Work, account: int, on_hold: Money) -> Money:
    """What of an account's holds is left once this day has begun."""
    if work.business.state is not DayState.NEW or not on_hold:
        return on_hold
    return on_hold - holds.expiring_of(work.db, account, work.day.isoformat())
