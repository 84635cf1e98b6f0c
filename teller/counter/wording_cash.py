"""The words for what the bank says no to about notes and coins, and about the business day."""

from PySide6.QtCore import QCoreApplication

from teller.counter.wording_facts import Say, shown


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


def _facts(text: str) -> Say:
    return lambda refusal, figures: _tr(text).format(**shown(refusal, figures))


SAYS: dict[str, Say] = {
    "pieces_differ": _facts(
        "The notes and coins come to {counted}, which is another amount. Count again, or change the amount."
    ),
    "pieces_short": fixed(
        "The drawer does not have these notes and coins. Count out others, or exchange some in the cash vault first."
    ),
    "not_payable_in_cash": _facts(
        "No notes and coins come to this amount: the smallest coin is {smallest}. Choose another amount."
    ),
    "unknown_piece": _facts("There is no note or coin of {worth}. Count it among the others."),
    "branch_closed": _facts(
        "The business day {day} is closed, so nothing is posted. A supervisor can open it again under Books."
    ),
}
