"""Withdraw an approval that one has asked for, used or not needed any more."""

from teller.bank.approvals import records
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import RowId
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.ASK)
def withdraw_approval(work: Work, *, approval: RowId) -> None:
    """Nothing happens where it is decided against, spent or withdrawn already. Raises `NotFound`."""
    row = records.one(work.db, approval)
    if row is None or row.maker != work.badge.user:
        raise NotFound("approval")
    if records.withdraw(work.db, approval):
        work.note(Act.APPROVAL_WITHDRAWN, str(approval))
