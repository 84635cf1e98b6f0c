"""What is kept of a request for an approval while its page is gone."""

from dataclasses import dataclass, field
from typing import Any

from teller.bank.approvals.approval import Approval
from teller.bank.refusal import Refusal
from teller.bank.use_case import UseCase


@dataclass(frozen=True, slots=True)
class Wish:
    """What a supervisor shall say yes to: a use case with its inputs, and the rules that it breaks."""

    deed: UseCase[..., Any]
    inputs: dict[str, Any]
    broken: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class KeptApproval:
    """A wish with the reason typed for it; `approval` once it was put before a supervisor. No password is ever kept."""

    wish: Wish
    reason: str = ""
    approval: Approval | None = field(default=None)
