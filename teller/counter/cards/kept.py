"""What is kept of the cards page while it is gone: the card chosen and what was typed, but never a CVV."""

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QLocale

Open = Literal["", "issue", "block", "verify", "cancel", "replace"]


@dataclass(frozen=True, slots=True)
class KeptLimits:
    """Limits as they were typed, in the figures of `locale`."""

    day: str
    cash: str
    online: bool
    abroad: bool
    locale: QLocale | None = field(default=None, compare=False)


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
