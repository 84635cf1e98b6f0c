"""What is kept of the users' page while it is gone: who was chosen and what was typed, but never a start password."""

from dataclasses import dataclass
from typing import Literal

Open = Literal["", "add", "role", "reset", "disable", "enable", "reset_factor", "unlock"]


@dataclass(frozen=True, slots=True)
class KeptUsers:
    """`had_password` where a start password was on screen, `was_sent` where the bank was asked and not heard."""

    user: str | None
    form: Open = ""
    name: str = ""
    email: str = ""
    role: object = None
    had_password: bool = False
    was_sent: bool = False
    reason: str = ""
