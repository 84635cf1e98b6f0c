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

from sqlalchemy import Connection

from teller.bank.alerts import relation_records
from teller.bank.alerts.overriding import look_at_override
from teller.bank.approvals import records
from teller.bank.approvals.records import ApprovalRow
from teller.bank.audit.act import Act
from teller.bank.badge import Role
from teller.bank.customers import records as customers
from teller.bank.inputs import email_key
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal
from teller.bank.users import records as users
from teller.bank.users.records import UserRow
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


def pass_with(
    work: Work, broken: Sequence[Refusal], facts: dict[str, Any], approval: int | None, *, spend: bool = True
) -> None:
    """Let a deed go on that breaks nothing, or that a supervisor has said yes to.

    A use case of several units of work looks in the first whether it would pass, and spends the yes in its last.

    `facts` are what the approver sees: plain values, amounts in cents under names that end in `_cents`. Raises the
    first of `broken`, or `ApprovalVoid`.
    """
    if not broken:
        return
    if work.asking:
        raise Needed(broken, facts)
    if approval is None:
        broken[0].findings = tuple(found for one in broken for found in one.findings)
        raise broken[0]
    row = records.one(work.db, approval)
    check(work, row, broken, facts)
    if not spend:
        return
    if not records.spend(work.db, approval, work.at):
        raise ApprovalVoid("spent")
    work.note(Act.APPROVAL_SPENT, str(approval), deed=work.deed[0])
    if row is not None and row.decider is not None:
        times = records.spent_by_pair(work.db, row.day, row.maker, row.decider)
        look_at_override(work, approver=row.decider, approver_name=row.decider_name or "", times=times)


def check(work: Work, row: ApprovalRow | None, broken: Sequence[Refusal], facts: dict[str, Any]) -> None:
    """Refuse an approval that is not a supervisor's good yes to exactly what is being done."""
    if row is None or row.maker != work.badge.user:
        raise ApprovalVoid("unknown")
    if row.digest != digest(work) or _signed(json.loads(row.facts)) != _signed(facts):
        raise ApprovalVoid("changed")
    if row.state != "granted":
        raise ApprovalVoid("spent" if row.state == "spent" else "not_granted")
    if row.expires_at <= work.at:
        raise ApprovalVoid("expired")
    seen = {_rule(one["code"], one["facts"]) for one in json.loads(row.broken)}
    if not {_rule(one.code, one.facts()) for one in broken} <= seen:
        raise ApprovalVoid("other_rule")
    approver = users.by_id(work.db, row.decider) if row.decider is not None else None
    if approver is None or not may_approve(work.db, approver, row):
        raise ApprovalVoid("approver")


def may_approve(db: Connection, approver: UserRow, row: ApprovalRow) -> bool:
    """Whether somebody is an enabled supervisor with a password of their own, and neither maker nor beneficiary.

    R-DUAL-02: a supervisor is the customer in service, or the payee, where they have the same e-mail address, by
    whatever spelling, or where they are on record as related. A start password is known to whoever made it, and proves
    nobody.
    """
    is_supervisor = approver.enabled and approver.role is Role.SUPERVISOR and not approver.must_change
    if not is_supervisor or approver.id == row.maker:
        return False
    facts = json.loads(row.facts)
    if approver.id in facts.get("party_users", ()):
        return False
    parties = set(facts.get("parties", ()))
    if row.service is not None and (served := customers.of_service(db, row.service)) is not None:
        parties.add(served)
    if any(relation_records.kind_of(db, approver.id, party) is not None for party in parties):
        return False
    found = [customers.by_id(db, party) for party in parties]
    return email_key(approver.email) not in {email_key(one.email) for one in found if one is not None and one.email}


_SIGNED = (
    *("kind", "account", "payee_account", "amount_cents", "fee_cents"),
    *("till_name", "counted_cents", "expected_cents"),
)
"""Facts that an approver signs besides the inputs themselves: a fee, or a drawer's difference, that is another one by
now was not agreed to.
"""


def _signed(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: facts[name] for name in _SIGNED if name in facts}


def _rule(code: str, facts: dict[str, Any]) -> tuple[str, str]:
    """A rule and whose it is: a yes to the role's limit is none to the account's."""
    return code, str(facts.get("subject", ""))


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
