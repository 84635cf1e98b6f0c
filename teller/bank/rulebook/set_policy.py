"""What the bank demands of its users: read, and set with a supervisor's yes."""

from dataclasses import dataclass

from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Reason, RowId
from teller.bank.ledger import limit_records as records
from teller.bank.policy.rules import RANGES, Policy, PolicyNeedsSupervisor, check_range, read
from teller.bank.rulebook.rules import NothingChanges
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class Demand:
    """One rule of policy: what holds, and the least and the most that it can be."""

    policy: Policy
    value: int
    least: int
    most: int


@use_case(Scope.POLICY, writes=False)
def read_policy(work: Work) -> tuple[Demand, ...]:
    """All of it, in the order in which it is read."""
    return _all(work)


@use_case(Scope.POLICY, proof=True)
def set_policy(
    work: Work, *, policy: Policy, value: int, reason: Reason, approval: RowId | None = None
) -> tuple[Demand, ...]:
    """It holds from the next sign-in on, and for backups from the next one.

    Raises, in this order, `PolicyOutOfRange`, `NothingChanges`, `PolicyNeedsSupervisor`, or `ApprovalVoid`.
    """
    check_range(policy, value)
    before = read(work.db, policy)
    if before == value:
        raise NothingChanges
    facts = {"policy": policy.value, "policy_before": before, "policy_after": value, "why": reason}
    gate.pass_with(work, [PolicyNeedsSupervisor()], facts, approval)
    records.set_rule(work.db, policy.value, value)
    work.note(Act.POLICY_SET, policy.value, before=before, now=value, reason=reason)
    return _all(work)


def _all(work: Work) -> tuple[Demand, ...]:
    return tuple(Demand(policy, read(work.db, policy), *RANGES[policy]) for policy in Policy)
