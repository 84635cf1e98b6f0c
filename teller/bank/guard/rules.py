"""The guard's rules: how many tries there are, how long a block lasts, and what is said meanwhile.

RTS Art 4(3)(b) allows five failures in a row; NIST SP 800-63B (3.2.2) delays from 30 seconds to an hour, and a hundred
in all (R-AUTH-06).
"""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.refusal import Refusal

IN_A_ROW = 5
"""Tries at one user, or at an address that nobody has, before the first block."""
IN_A_ROW_AT_DEVICE = 20
"""The same at one computer, over all addresses. Colleagues share it, and none of them may lock out the others with
five slips; what it is against is one guess at everybody."""
MOST_IN_ALL = 100
"""Tries since the last sign-in after which only somebody else lets one in again."""

SHORTEST_BLOCK = 30
LONGEST_BLOCK = 3_600
LONGEST_LOOK = 3
"""Seconds in which any try has been looked at, on however busy a machine."""
SECOND = 1_000_000
DEVICE = "device:"


@dataclass(eq=False)
class SignInBlocked(Refusal):
    """Too many tries in a row, for now. What was typed is not looked at, right or wrong."""

    code: ClassVar[str] = "sign_in_blocked"
    status: ClassVar[HTTPStatus] = HTTPStatus.TOO_MANY_REQUESTS
    remembered: ClassVar[bool] = False

    seconds: int


@dataclass(eq=False)
class SignInStopped(Refusal):
    """A hundred tries without a sign-in: a supervisor or an administrator has to unlock first."""

    code: ClassVar[str] = "sign_in_stopped"
    status: ClassVar[HTTPStatus] = HTTPStatus.LOCKED
    remembered: ClassVar[bool] = False


def allowed_in_a_row(subject: str) -> int:
    return IN_A_ROW_AT_DEVICE if subject.startswith(DEVICE) else IN_A_ROW


def block_seconds(subject: str, in_a_row: int) -> int:
    """How long nothing is looked at after so many failures in a row: 30 seconds, doubling up to an hour."""
    over = in_a_row - allowed_in_a_row(subject)
    if over < 0:
        return 0
    return min(LONGEST_BLOCK, SHORTEST_BLOCK << min(over, 10))
