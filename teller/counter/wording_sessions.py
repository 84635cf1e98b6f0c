"""The words for sessions that end, computers that are not trusted, and what takes a supervisor's yes among users."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.wording_facts import Say


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


_ENDED = marked(
    {
        "elsewhere": "You signed in at another window, so this session has ended.",
        "by_oneself": "You ended this session from another window.",
        "by_administrator": "An administrator has ended this session.",
        "idle": "Nobody was here for a while, so your session has ended.",
        "absolute": "Your session has lasted as long as one may.",
        "refresh_reused": "Somebody else may have used this session, so it was ended. Tell an administrator.",
    }
)


def session_ended(why: str = "") -> str:
    """Why somebody has to sign in anew."""
    return _tr(_ENDED[why]) if why in _ENDED else _tr("Your session has ended.")


def _out_of_range(refusal: Any, _figures: Figures) -> str:
    return _tr("Type a whole number from {least} to {most}.").format(least=refusal.least, most=refusal.most)


SAYS: dict[str, Say] = {
    "device_not_trusted": fixed(
        "This computer is not trusted yet. Ask an administrator to sign in here and to trust it under Security."
    ),
    "device_revoked": fixed("This computer was shut out. Ask an administrator, who has to trust it anew."),
    "supervisor_needs_supervisor": fixed(
        "Supervisors are made, and their passwords reset, by two people. Ask another supervisor."
    ),
    "policy_needs_supervisor": fixed("What the bank demands is changed by two people. Ask a supervisor."),
    "policy_out_of_range": _out_of_range,
    "this_device": fixed("You are at this computer now, so it stays trusted. Shut it out from another one."),
}
