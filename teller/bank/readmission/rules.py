"""What is said where there is nothing to unlock."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.refusal import Refusal


@dataclass(eq=False)
class NotBlocked(Refusal):
    """They are neither blocked nor stopped: in the meantime they have come in, or somebody else has unlocked them."""

    code: ClassVar[str] = "not_blocked"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
