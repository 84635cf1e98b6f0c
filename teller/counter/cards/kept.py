"""What is kept of the cards page while it is gone: the card chosen and what was typed, but never a CVV."""

from dataclasses import dataclass
from typing import Literal

Open = Literal["", "issue", "block", "verify", "cancel", "replace"]


@dataclass(frozen=True, slots=True)
class KeptLimits:
    """Limits as they were typed."""

    day: str
    cash: str
    online: bool
    abroad: bool


@dataclass(frozen=True, slots=True)
class KeptCards:
    """`choice` is what a form's choices held: account and brand, or the reason. `had_cvv` where one was on screen,
    `was_sent` where the bank was asked and no answer heard.
    """

    card: str | None
    form: Open = ""
    choice: tuple[object, ...] = ()
    limits: KeptLimits | None = None
    had_cvv: bool = False
    was_sent: bool = False
