"""See how an approval stands that one has asked for."""

from teller.bank.approvals import records
from teller.bank.approvals.approval import Approval, approval_of
from teller.bank.badge import Scope
from teller.bank.inputs import RowId
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.ASK, writes=False)
def see_approval(work: Work, *, approval: RowId) -> Approval:
    """One's own, as it stands now. Raises `NotFound`."""
    row = records.one(work.db, approval)
    if row is None or row.maker != work.badge.user:
        raise NotFound("approval")
    return approval_of(row, user=work.badge.user, now=work.at, blind=work.badge.counts_drawer)
