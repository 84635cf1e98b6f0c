"""How cards are spoken of on screen: brands, expiry, states with their icons, reasons for blocking."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from teller.bank.cards.card import Card
from teller.bank.cards.rules import BlockReason, Brand, CardState
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.paged_model import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("cards", text)


_BRANDS = {Brand.VISA: "Visa", Brand.MASTERCARD: "Mastercard"}

_LOOKS = {
    CardState.ISSUED: ("clock", "accent"),
    CardState.ACTIVE: ("check", "good"),
    CardState.BLOCKED: ("blocked", "bad"),
    CardState.CANCELLED: ("closed", "quiet"),
    CardState.EXPIRED: ("warning", "warning"),
    CardState.REPLACED: ("transfer", "quiet"),
}

_REASONS = marked(
    {
        BlockReason.LOST: "Lost",
        BlockReason.STOLEN: "Stolen",
        BlockReason.SUSPICIOUS: "Suspicious use",
        BlockReason.CUSTOMER: "The customer wishes it",
    }
)
"""The reasons that a teller can give, the most urgent first."""

_BLOCKED = marked(
    {
        BlockReason.LOST: "Blocked: lost.",
        BlockReason.STOLEN: "Blocked: stolen.",
        BlockReason.SUSPICIOUS: "Blocked: suspicious use.",
        BlockReason.CUSTOMER: "Blocked: the customer wishes it.",
        BlockReason.CVV_TRIES: "Blocked after three wrong CVVs.",
    }
)


def brand(of: Brand) -> str:
    return _BRANDS[of]


def brands() -> list[tuple[object, str]]:
    return list(_BRANDS.items())


def reasons() -> list[tuple[object, str]]:
    return [(one, _tr(_REASONS[one])) for one in _REASONS]


def expires(month: str) -> str:
    """`11/30` for the bank's `2030-11`, as it is printed on a card."""
    return f"{month[5:]}/{month[2:4]}"


def icon(card: Card) -> str:
    return _LOOKS[card.state][0]


def tone(card: Card) -> str:
    return _LOOKS[card.state][1]


def state(card: Card) -> str:
    return wording.state(card.state)


def about(card: Card) -> str:
    """What the state alone does not tell: why a card is blocked, what replaced it."""
    if card.state is CardState.BLOCKED and card.block_reason is not None:
        return _tr(_BLOCKED[card.block_reason])
    if card.successor is not None:
        return _tr("Replaced by {card}.").format(card=card.successor)
    return ""


def most_likely(cards: Sequence[Card]) -> int:
    """Where the card stands that is probably meant: the newest that has not ended."""
    ended = {CardState.CANCELLED, CardState.REPLACED, CardState.EXPIRED}
    return next((at for at, card in enumerate(cards) if card.state not in ended), 0)


def columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("Brand"), lambda card: brand(card.brand), order="brand", by=lambda card: brand(card.brand)),
        Column(_tr("Card"), lambda card: card.masked, role="strong"),
        Column(
            _tr("Account"),
            lambda card: figures.number(card.account),
            spare=1,
            order="account",
            by=lambda card: card.account,
        ),
        Column(
            _tr("Expires"),
            lambda card: expires(card.expires),
            order="expires",
            by=lambda card: card.expires,
            said=(_tr("soonest first"), _tr("latest first")),
        ),
        Column(
            _tr("State"),
            state,
            icon=icon,
            tone=tone,
            order="state",
            by=lambda card: [*CardState].index(card.state),
            said=(_tr("usable first"), _tr("ended first")),
        ),
    ]
