"""What is kept of the page of holds and cheques while it is gone."""

from dataclasses import dataclass

from teller.counter.approvals.kept import KeptApproval
from teller.counter.kept_form import KeptForm


@dataclass(frozen=True, slots=True)
class KeptHolds:
    """Of which account, the form that was open, and what waits for a supervisor."""

    account: str
    form: KeptForm
    approval: KeptApproval | None = None

    def is_typed(self) -> bool:
        """Whether something would be lost with it."""
        return bool(self.form.form) or self.approval is not None
