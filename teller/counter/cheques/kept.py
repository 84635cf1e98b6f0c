"""What is kept of the cheques' page while it is gone."""

from dataclasses import dataclass

from teller.counter.approvals.kept import KeptApproval
from teller.counter.kept_form import KeptForm


@dataclass(frozen=True, slots=True)
class KeptCheques:
    """The form that was open, what waits for a supervisor, and which of the lists was looked at."""

    form: KeptForm
    approval: KeptApproval | None
    cleared: bool
