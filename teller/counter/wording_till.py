"""The words for what the bank says no to about drawers: counting them, handing them over, and the cash vault."""

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


_HALTED = marked(
    {
        "paused": "Your drawer is paused, so no cash moves in it. Resume it under Drawer, then post this.",
        "counting": "Your drawer is being counted, so no cash moves in it. Finish the count, or give it up.",
        "offered": "Your drawer is offered to a colleague, so no cash moves in it. Withdraw the offer to go on.",
    }
)
_UNFIT = marked(
    {
        "oneself": "This is your own address. Choose a colleague.",
        "no_drawer": "This colleague has no drawer open to put the cash in. Choose another, or wait until they have.",
        "has_drawer": "This colleague has a drawer open already. Choose another, or have them close theirs first.",
    }
)
_SETTLED = marked(
    {
        "taken": "This has been taken already, so there is nothing left to answer.",
        "declined": "This has been declined, and went back to where it came from. Offer it anew if it is still needed.",
        "withdrawn": "This has been withdrawn by whoever offered it. Ask them if you still need it.",
    }
)


def _paused(refusal: Any, _figures: Figures) -> str:
    return _tr(_HALTED.get(refusal.why, _HALTED["paused"]))


def _unfit(refusal: Any, _figures: Figures) -> str:
    return _tr(_UNFIT.get(refusal.why, _UNFIT["no_drawer"]))


def _settled(refusal: Any, _figures: Figures) -> str:
    return _tr(_SETTLED.get(refusal.state, _SETTLED["taken"]))


SAYS: dict[str, Say] = {
    "till_already_open": _facts("You have {name} open already. Close it before you open another."),
    "till_taken": _facts("Somebody else has {name} open. Choose another drawer."),
    "till_exists": fixed("There is a drawer of this name already. Choose another name."),
    "float_negative": fixed("A float cannot be below zero. Type zero or more."),
    "cash_vault_short": fixed("There is not that much in the cash vault. Take a smaller float, or ask a supervisor."),
    "cash_vault_full": fixed("That is more cash than the books can count. Check the figures."),
    "till_paused": _paused,
    "till_nobodys": fixed("This drawer is not open any more, so there is nothing to close. Look at the list again."),
    "cash_vault_pieces_short": fixed(
        "The cash vault does not have these notes and coins. Choose others, or ask a supervisor."
    ),
    "exchange_uneven": _facts("{given} would go out and {taken} come in. Both sides of an exchange are the same sum."),
    "holding_crossed": fixed("The most is less than the least. Change one of them."),
    "recount_over": fixed(
        "The drawer was counted twice, and the figures are known. Book the second count, or keep the drawer open."
    ),
    "offers_open": fixed(
        "Cash of this drawer is still on its way to a colleague. Have it taken, or withdraw the offer, then count."
    ),
    "difference_needs_supervisor": _facts(
        "A difference of more than {tolerance} is booked with a supervisor’s approval. Ask for it."
    ),
    "witness_refused": fixed(
        "That is nobody else who works here, or the password or code is not right. The witness types them again."
    ),
    "own_drawer_forced": fixed("This is your own drawer. Count it and close it as you always do."),
    "receiver_unfit": _unfit,
    "offer_settled": _settled,
}
