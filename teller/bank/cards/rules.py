"""The rules of cards: which state may become which, and how often a CVV may be guessed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from http import HTTPStatus
from typing import ClassVar

from teller.bank.money import Money
from teller.bank.refusal import Refusal

CVV_TRIES = 3
VALID_YEARS = 4


class Brand(StrEnum):
    """Whose network the card is for."""

    VISA = "visa"
    MASTERCARD = "mastercard"


class CardState(StrEnum):
    """A card's life. `expired` is not stored: the calendar says it."""

    ISSUED = "issued"
    ACTIVE = "active"
    BLOCKED = "blocked"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    REPLACED = "replaced"


class BlockReason(StrEnum):
    """Why a card was blocked."""

    LOST = "lost"
    STOLEN = "stolen"
    SUSPICIOUS = "suspicious"
    CUSTOMER = "customer"
    CVV_TRIES = "cvv_tries"


@dataclass(eq=False)
class CardStateForbids(Refusal):
    """A card in this state cannot be made that."""

    code: ClassVar[str] = "card_state_forbids"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT

    state: CardState


@dataclass(eq=False)
class CardNeedsReplacing(Refusal):
    """A card reported lost or stolen is not unblocked: whoever has it may not be its owner. It is replaced."""

    code: ClassVar[str] = "card_needs_replacing"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT

    reason: BlockReason


@dataclass(eq=False)
class CardNeedsAccount(Refusal):
    """A card draws on a current account that is active."""

    code: ClassVar[str] = "card_needs_account"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "account"


@dataclass(eq=False)
class CvvWrong(Refusal):
    """Not the CVV. After the third time the card is blocked."""

    code: ClassVar[str] = "cvv_wrong"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "cvv"
    remembered: ClassVar[bool] = False

    tries_left: int


@dataclass(eq=False)
class CvvNotDigits(Refusal):
    """A CVV has three ASCII digits. What is none does not cost a try."""

    code: ClassVar[str] = "cvv_not_digits"
    field: ClassVar[str | None] = "cvv"
    audited: ClassVar[bool] = False


@dataclass(eq=False)
class CardLimitNegative(Refusal):
    """A limit is zero or more."""

    code: ClassVar[str] = "card_limit_negative"


@dataclass(eq=False)
class CashLimitAboveDayLimit(Refusal):
    """Cash is part of what a card may spend in a day."""

    code: ClassVar[str] = "cash_limit_above_day_limit"
    field: ClassVar[str | None] = "cash_limit"

    day_limit: Money


_BEFORE = {
    CardState.ACTIVE: {CardState.ISSUED},
    CardState.BLOCKED: {CardState.ISSUED, CardState.ACTIVE},
    CardState.REPLACED: {CardState.ISSUED, CardState.ACTIVE, CardState.BLOCKED, CardState.EXPIRED},
    CardState.CANCELLED: {CardState.ISSUED, CardState.ACTIVE, CardState.BLOCKED, CardState.EXPIRED},
}


def check_becoming(state: CardState, new: CardState) -> None:
    if state not in _BEFORE[new]:
        raise CardStateForbids(state)


def check_unblocking(state: CardState, reason: BlockReason | None) -> None:
    if state is not CardState.BLOCKED:
        raise CardStateForbids(state)
    if reason in {BlockReason.LOST, BlockReason.STOLEN}:
        raise CardNeedsReplacing(reason)


def check_usable(state: CardState) -> None:
    if state not in {CardState.ISSUED, CardState.ACTIVE}:
        raise CardStateForbids(state)


def check_limits(day_limit: Money, cash_limit: Money) -> None:
    if day_limit.cents < 0 or cash_limit.cents < 0:
        raise CardLimitNegative
    if cash_limit > day_limit:
        raise CashLimitAboveDayLimit(day_limit)


def check_cvv_shape(cvv: str) -> None:
    if len(cvv) != 3 or not (cvv.isascii() and cvv.isdigit()):  # noqa: PLR2004 - a CVV has three
        raise CvvNotDigits


def expiry_from(today: date) -> str:
    """The last month of a card issued today, as YYYY-MM."""
    return f"{today.year + VALID_YEARS:04d}-{today.month:02d}"


def state_on(today: date, stored: CardState, expires: str) -> CardState:
    """The state a card is in today: one that has run out is expired, unless it ended before."""
    ended = {CardState.CANCELLED, CardState.REPLACED}
    return CardState.EXPIRED if stored not in ended and f"{today:%Y-%m}" > expires else stored
