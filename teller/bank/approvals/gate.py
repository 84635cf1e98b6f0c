"""The gate: where a use case would break a rule that a supervisor may say yes to.

A use case gathers every such refusal and shows them here, inside its transaction. Without an approval the first is
raised. With one, it must be a supervisor's yes to exactly this request (R-DUAL-03, -04): the digest covers the use case
and each of its canonical inputs with the request id, the maker, and the customer in service; so any field that is
changed afterwards voids it. It is spent by the transaction that posts, and by that one only.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from http import HTTPStatus
from typing import Any, ClassVar

from teller.bank.approvals import records
from teller.bank.approvals.records import ApprovalRow
from teller.bank.audit.act import Act
from teller.bank.badge import Role
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal
from teller.bank.users import records as users
from teller.bank.work import Work


@dataclass(eq=False)
class ApprovalVoid(Refusal):
    """The approval is not for exactly this request, or no longer good. `why`: unknown, changed, not_granted, expired,
    spent, other_rule, approver.
    """

    code: ClassVar[str] = "approval_void"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    why: str


class Needed(Exception):  # noqa: N818 - it is no error: it tells whoever only asks what would be needed
    """Tells `ask_approval` what a deed would break, and what its approver has to see."""

    def __init__(self, broken: Sequence[Refusal], facts: dict[str, Any]) -> None:
        super().__init__()
        self.broken, self.facts = broken, facts


def pass_with(work: Work, broken: Sequence[Refusal], facts: dict[str, Any], approval: int | None) -> None:
    """Let a deed go on that breaks nothing, or that a supervisor has said yes to.

    `facts` are what the approver sees: plain values, amounts in cents under names that end in `_cents`. Raises the
    first of `broken`, or `ApprovalVoid`.
    """
    if not broken:
        return
    if work.asking:
        raise Needed(broken, facts)
    if approval is None:
        raise broken[0]
    row = records.one(work.db, approval)
    check(work, row, broken)
    if not records.spend(work.db, approval, work.at):
        raise ApprovalVoid("spent")
    work.note(Act.APPROVAL_SPENT, str(approval), deed=work.deed[0])


def check(work: Work, row: ApprovalRow | None, broken: Sequence[Refusal]) -> None:
    """Refuse an approval that is not a supervisor's good yes to exactly what is being done."""
    if row is None or row.maker != work.badge.user:
        raise ApprovalVoid("unknown")
    if row.digest != digest(work):
        raise ApprovalVoid("changed")
    if row.state != "granted":
        raise ApprovalVoid("spent" if row.state == "spent" else "not_granted")
    if row.expires_at <= work.at:
        raise ApprovalVoid("expired")
    if not {one.code for one in broken} <= {one["code"] for one in json.loads(row.broken)}:
        raise ApprovalVoid("other_rule")
    approver = users.by_id(work.db, row.decider) if row.decider is not None else None
    if approver is None or not approver.enabled or approver.role is not Role.SUPERVISOR:
        raise ApprovalVoid("approver")


def digest(work: Work) -> bytes:
    """SHA-256 over what is being done, by whom, and for which customer."""
    name, inputs = work.deed
    content = [
        name,
        {key: plain(value) for key, value in sorted(inputs.items()) if key != "approval"},
        work.badge.user,
        work.badge.customer.id if work.badge.customer else None,
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).digest()


def plain(value: Any) -> Any:
    """A value as JSON has it, so that equal values, and no others, have equal text."""
    if isinstance(value, Money):
        return value.cents
    if isinstance(value, Pieces):
        return value.stored()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value
