"""Decide on an approval: in place, beside the maker, or from the queue on one's own screen. Proved anew each time."""

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
from teller.bank.factors.vouching import Vouching, begin, end
from teller.bank.inputs import Line, RowId, Secret, email_key
from teller.bank.refusal import NotFound
from teller.bank.use_case import staged
from teller.bank.users import records as users
from teller.bank.users.records import UserRow
from teller.bank.work import Steps, Work

TRIES = 3
"""Wrong tries after which what is asked for returns to its maker (R-DUAL-05)."""

_LONGEST_EMAIL = 254


@staged(Scope.ASK)
def approve_here(steps: Steps, *, approval: RowId, email: Line, password: Secret, code: Secret = "") -> Approval:
    """A supervisor beside the maker says yes, with their own e-mail and password, and a fresh code if they have one.

    A try is counted, and committed, before anything is looked at (R-AUTH-07): for this request, and at the door.
    Raises `NotFound`, `AlreadyDecided`, what the guard raises, and `ApproverRefused` for whoever is no enabled
    supervisor other than the maker, by whatever spelling of the address, nor anybody whom the deed concerns; after the
    third wrong try, the request is withdrawn.
    """
    with steps.work() as work:
        row = _waiting(work, approval, maker=work.badge.user)
        key = email_key(email[:_LONGEST_EMAIL])
        vouching = begin(work, users.by_key(work.db, key), key)
        left = _counted(work, row)
    right = steps.house.passwords.check(password, vouching.hash)
    with steps.work() as work:
        row = _waiting(work, approval, maker=work.badge.user)
        approver = _approver(work, row, vouching, code, right=right)
        if approver is not None:
            return _decided(work, row, approver.id, ApprovalState.GRANTED, "")
        _failed(work, row, None if vouching.row is None else vouching.row.id, left)
    raise ApproverRefused(left)


@staged(Scope.APPROVE)
def decide_approval(
    steps: Steps, *, approval: RowId, grant: bool, password: Secret, word: Line = "", code: Secret = ""
) -> Approval:
    """A supervisor decides from the queue, with their own password and code again. Raises as `approve_here` does."""
    with steps.work() as work:
        row = _waiting(work, approval)
        vouching = begin(work, users.by_id(work.db, work.badge.user))
        left = _counted(work, row)
    right = steps.house.passwords.check(password, vouching.hash)
    with steps.work() as work:
        row = _waiting(work, approval)
        approver = _approver(work, row, vouching, code, right=right)
        if approver is not None:
            state = ApprovalState.GRANTED if grant else ApprovalState.REFUSED
            return _decided(work, row, approver.id, state, word)
        _failed(work, row, work.badge.user, left)
    raise ApproverRefused(left)


def _approver(work: Work, row: ApprovalRow, vouching: Vouching, code: str, *, right: bool) -> UserRow | None:
    return end(work, vouching, code, right=right, may=lambda one: gate.may_approve(work.db, one, row))


def _failed(work: Work, row: ApprovalRow, by: int | None, left: int) -> None:
    work.note(Act.APPROVAL_FAILED, str(row.id), by=by)
    if left == 0:
        records.withdraw(work.db, row.id)


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
