"""What is kept of the trail while its page is gone."""

from dataclasses import dataclass

from teller.counter.approvals.kept import KeptApproval


@dataclass(frozen=True, slots=True)
class KeptTrail:
    """The form that was open, `accept` or `confirm`, its reason, and what waits for a supervisor."""

    form: str
    reason: str = ""
    approval: KeptApproval | None = None
