"""List the approvals that wait for a supervisor, and those of the business day."""

from collections.abc import Iterable
from dataclasses import dataclass

from teller.bank.approvals import records
from teller.bank.approvals.approval import Approval, approval_of
from teller.bank.approvals.records import ApprovalRow
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

    def shown(rows: Iterable[ApprovalRow]) -> tuple[Approval, ...]:
        blind = work.badge.counts_drawer
        return tuple(approval_of(row, user=work.badge.user, now=work.at, blind=blind) for row in rows)

    return Queue(shown(records.waiting(work.db, work.at)), shown(records.of_day(work.db, work.day.isoformat())))
