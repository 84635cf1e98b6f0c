"""Reopen the branch: it was closed too early, and the day goes on. The inverse of closing it."""

from datetime import date

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.day_end import rules
from teller.bank.days import records as days
from teller.bank.inputs import Reason
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import local_day


@use_case(Scope.BRANCH_DAY)
def reopen_branch(work: Work, *, reason: Reason) -> date:
    """The newest day, closed and of today's date, is open again. Raises `NotReopenable`."""
    day = rules.day_to_reopen(work.business, local_day(work.now))
    days.reopen(work.db, day.isoformat())
    work.note(Act.DAY_REOPENED, day.isoformat(), reason=reason)
    return day
