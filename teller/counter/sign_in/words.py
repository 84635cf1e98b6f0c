"""What is said to somebody who is not let in."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter import wording


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def refused(refusal: Any, *, codes: bool) -> str:
    """Where nobody at the bank has a code, none is spoken of."""
    if refusal.code == "sign_in_refused" and not codes:
        return _tr("E-mail address and password do not match. Check both and try again.")
    return wording.plainly(refusal)
