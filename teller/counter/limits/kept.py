"""What is kept of the limits page while it is gone."""

from dataclasses import dataclass

from teller.counter.approvals.kept import KeptApproval
from teller.counter.kept_form import KeptForm


@dataclass(frozen=True, slots=True)
class KeptLimits:
    """The number that was looked up, the form that was open, and what waits for a supervisor."""

    number: str
    form: KeptForm
    approval: KeptApproval | None = None
