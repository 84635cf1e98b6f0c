"""Ask for an approval: what a deed would break is found by doing it, up to the gate, and nothing of it stays."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

from pydantic import AfterValidator

from teller.bank.approvals import gate, records
from teller.bank.approvals.approval import GOOD_FOR, Approval, NoApprovalNeeded, approval_of
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Reason
from teller.bank.refusal import BrokenInvariant
from teller.bank.use_case import UseCase, use_case
from teller.bank.work import NotServing, Steps, Work


def _is_use_case(value: Any) -> UseCase[..., Any]:
    if not isinstance(value, UseCase) or not value.writes or (value.staged and not value.gated):
        raise ValueError("an approval is for a use case that writes")
    return value


Deed = Annotated[Any, AfterValidator(_is_use_case)]


@use_case(Scope.ASK)
def ask_approval(work: Work, *, deed: Deed, inputs: dict[str, Any], reason: Reason) -> Approval:
    """Find out what the deed would break, and put it before a supervisor, with the maker's reason.

    Raises what the deed itself raises before it comes to a rule that a supervisor may say yes to, and
    `NoApprovalNeeded` where it comes to none.
    """
    work.require(deed.scope)
    if deed.serving and work.badge.customer is None:
        raise NotServing
    checked = deed.checked(inputs)
    asked_as, work.deed, work.asking = work.deed, (deed.name, checked), True
    before = records.changes(work.db)
    try:
        deed.run(Steps(work.house, lambda: _up_to_the_gate(work)) if deed.staged else work, **checked)
    except gate.Needed as needed:
        work.asking = False
        if records.changes(work.db) != before:
            raise BrokenInvariant("a deed writes nothing before it comes to the gate") from None
        approval = _kept(work, needed, reason)
        work.deed = asked_as
        return approval
    raise NoApprovalNeeded  # and whatever the deed did is rolled back with it


@contextmanager
def _up_to_the_gate(work: Work) -> Iterator[Work]:
    """The first of a deed's units of work. Where the gate lets it pass, what is slow is not even begun."""
    yield work
    raise NoApprovalNeeded


def _kept(work: Work, needed: gate.Needed, reason: str) -> Approval:
    broken = [
        {"code": one.code, "facts": {name: gate.plain(value) for name, value in one.facts().items()}}
        for one in needed.broken
    ]
    number = records.add(
        work.db,
        deed=work.deed[0],
        digest=gate.digest(work),
        broken=json.dumps(broken),
        facts=json.dumps(needed.facts),
        reason=reason,
        asked_by=work.badge.user,
        session_id=work.badge.session,
        service_id=work.badge.customer.service if work.badge.customer else None,
        day=work.day.isoformat(),
        asked_at=work.at,
        expires_at=work.at + GOOD_FOR,
    )
    work.note(Act.APPROVAL_ASKED, str(number), deed=work.deed[0], broken=[one["code"] for one in broken])
    row = records.one(work.db, number)
    if row is None:
        raise BrokenInvariant("an approval just asked for is there")
    return approval_of(row, user=work.badge.user, now=work.at)
