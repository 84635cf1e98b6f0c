"""Decide on an approval: in place, beside the maker, or from the queue on one's own screen. A password each time."""

from teller.bank.approvals import gate, records
from teller.bank.approvals.approval import (
    GOOD_FOR,
    AlreadyDecided,
    Approval,
    ApprovalState,
    ApproverRefused,
    approval_of,
)
from teller.bank.approvals.records import ApprovalRow
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Line, RowId, Secret, email_key
from teller.bank.refusal import NotFound
from teller.bank.use_case import staged
from teller.bank.users import records as users
from teller.bank.work import Steps, Work

TRIES = 3
"""Wrong tries after which what is asked for returns to its maker (R-DUAL-05)."""

_LONGEST_EMAIL = 254


@staged(Scope.ASK)
def approve_here(steps: Steps, *, approval: RowId, email: Line, password: Secret) -> Approval:
    """A supervisor beside the maker says yes, with their own e-mail and password.

    A try is counted, and committed, before the password is looked at (R-AUTH-07). Raises `NotFound`, `AlreadyDecided`,
    and `ApproverRefused` for whoever is no enabled supervisor other than the maker, by whatever spelling of the
    address, nor anybody whom the deed concerns; after the third wrong try, the request is withdrawn.
    """
    with steps.work() as work:
        row = _waiting(work, approval, maker=work.badge.user)
        approver = users.by_key(work.db, email_key(email[:_LONGEST_EMAIL]))
        left = _counted(work, row)
    right = steps.house.passwords.check(password, approver.password_hash if approver else None)
    with steps.work() as work:
        row = _waiting(work, approval, maker=work.badge.user)
        now = users.by_id(work.db, approver.id) if approver is not None else None
        same = now is not None and approver is not None and now.password_hash == approver.password_hash
        if now is not None and right and same and gate.may_approve(work.db, now, row):
            return _decided(work, row, now.id, ApprovalState.GRANTED, "")
        work.note(Act.APPROVAL_FAILED, str(row.id), by=now.id if now is not None else None)
        if left == 0:
            records.withdraw(work.db, row.id)
    raise ApproverRefused(left)


@staged(Scope.APPROVE)
def decide_approval(steps: Steps, *, approval: RowId, grant: bool, password: Secret, word: Line = "") -> Approval:
    """A supervisor decides from the queue, with their own password again. Raises as `approve_here` does."""
    with steps.work() as work:
        row = _waiting(work, approval)
        approver = users.by_id(work.db, work.badge.user)
        left = _counted(work, row)
    right = steps.house.passwords.check(password, approver.password_hash if approver else None)
    with steps.work() as work:
        row = _waiting(work, approval)
        now = users.by_id(work.db, work.badge.user)
        same = now is not None and approver is not None and now.password_hash == approver.password_hash
        if now is not None and right and same and gate.may_approve(work.db, now, row):
            state = ApprovalState.GRANTED if grant else ApprovalState.REFUSED
            return _decided(work, row, now.id, state, word)
        work.note(Act.APPROVAL_FAILED, str(row.id), by=work.badge.user)
        if left == 0:
            records.withdraw(work.db, row.id)
    raise ApproverRefused(left)


def _waiting(work: Work, approval: int, maker: int | None = None) -> ApprovalRow:
    row = records.one(work.db, approval)
    if row is None or (maker is not None and row.maker != maker):
        raise NotFound("approval")
    seen = approval_of(row, user=work.badge.user, now=work.at)
    if seen.state is not ApprovalState.ASKED:
        raise AlreadyDecided(seen.state.value)
    return row


def _counted(work: Work, row: ApprovalRow) -> int:
    """Count this try; how many are left after it."""
    if not records.count_try(work.db, row.id):
        raise AlreadyDecided(ApprovalState.WITHDRAWN.value)
    return TRIES - row.tries - 1


def _decided(work: Work, row: ApprovalRow, by: int, state: ApprovalState, word: str) -> Approval:
    until = work.at + GOOD_FOR
    if not records.decide(work.db, row.id, state.value, by=by, now=work.at, word=word, until=until):
        raise AlreadyDecided(row.state)
    act = Act.APPROVAL_GRANTED if state is ApprovalState.GRANTED else Act.APPROVAL_REFUSED
    work.note(act, str(row.id), by=by, deed=row.deed)
    decided = records.one(work.db, row.id)
    return approval_of(decided or row, user=work.badge.user, now=work.at)
