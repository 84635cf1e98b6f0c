"""What is kept of the tab of computers while it is gone."""

from dataclasses import dataclass

from teller.counter.approvals.kept import KeptApproval
from teller.counter.kept_form import KeptForm


@dataclass(frozen=True, slots=True)
class KeptDevices:
    """The form that was open, with what it was about, and what waits for a supervisor."""

    form: KeptForm
    approval: KeptApproval | None = None
