"""List the approvals that wait for a supervisor, and those of the business day."""

from dataclasses import dataclass

from teller.bank.approvals import records
from teller.bank.approvals.approval import Approval, approval_of
from teller.bank.badge import Scope
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class Queue:
    """`waiting` are to be decided, the oldest first; `day` are all of the business day, decided or not."""

    waiting: tuple[Approval, ...]
    day: tuple[Approval, ...]


@use_case(Scope.APPROVE, writes=False)
def list_approvals(work: Work) -> Queue:
    """The queue. One's own are in it and marked `mine`: somebody else decides on them."""
    user, now = work.badge.user, work.at
    return Queue(
        tuple(approval_of(row, user=user, now=now) for row in records.waiting(work.db, now)),
        tuple(approval_of(row, user=user, now=now) for row in records.of_day(work.db, work.day.isoformat())),
    )
