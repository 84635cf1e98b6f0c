"""The words for what the bank says no to about holds, cheques, and changes of the branch's rules."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.wording_facts import Say, shown


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


def _facts(text: str) -> Say:
    return lambda refusal, figures: _tr(text).format(**shown(refusal, figures))


_HOLDS = marked(
    {
        "captured": "This hold was captured already, so nothing is held any more. Look at the list.",
        "released": "This hold was released already, so nothing is held any more. Look at the list.",
        "expired": "This hold’s day is past, so nothing is held any more. Place a new one if it is needed.",
    }
)
_CHEQUES = marked(
    {
        "cleared": "This cheque was cleared already. Look at the list anew.",
        "returned": "This cheque was returned already. Look at the list anew.",
    }
)


def _hold_settled(refusal: Any, _figures: Figures) -> str:
    if refusal.state not in _HOLDS:
        return _tr("This hold is over, so nothing is held any more. Look at the list.")
    return _tr(_HOLDS[refusal.state])


def _cheque_settled(refusal: Any, _figures: Figures) -> str:
    if refusal.state not in _CHEQUES:
        return _tr("This cheque was settled already. Look at the list anew.")
    return _tr(_CHEQUES[refusal.state])


SAYS: dict[str, Say] = {
    # holds
    "hold_day_out_of_range": _facts("A hold lasts until a day from {first} to {last}. Choose one of these."),
    "hold_settled": _hold_settled,
    "held_for_cheque": fixed(
        "This is held for a cheque: it ends when the cheque is cleared or returned, and not by hand."
    ),
    "hold_release_needs_supervisor": fixed(
        "Ending a hold before its day takes two people. Ask a supervisor, or wait until its day is past."
    ),
    "over_hold": _facts("Only {held} is held. Take that or less."),
    # cheques
    "cheque_already_presented": fixed(
        "This cheque was taken in before. Compare its number and what is printed at its foot."
    ),
    "cheque_settled": _cheque_settled,
    "cheque_taken_in_by_you": fixed("You took this cheque in yourself. Another supervisor clears it."),
    # the branch's rules
    "limits_need_supervisor": fixed("A change of limits takes two people. Ask a supervisor to approve it."),
    "late_return_needs_supervisor": fixed(
        "Taking back a cheque that was cleared takes two people. Ask another supervisor to approve it."
    ),
    "fees_need_supervisor": fixed("A change of fees takes two people. Ask a supervisor to approve it."),
    "figure_negative": fixed("This cannot be below zero. Type zero or more."),
    "limits_out_of_order": fixed("This is less than a shorter time’s limit. Raise it, or lower the other."),
    "fee_out_of_order": fixed("The most is below the least. Change one of them."),
    "share_out_of_range": fixed("The share is from 0 to 100 percent. Type less."),
    "no_fee_on_this": fixed("No fee can be set on this. Choose another kind of movement."),
    "role_keeps_limits": fixed("A role keeps limits: without any, it would move nothing. Change them instead."),
    "nothing_changes": fixed("This is how it is already. Change a figure, or go back."),
}
