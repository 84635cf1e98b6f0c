"""The rules of tills: one open drawer a user, one user a drawer, and no cash moving while it is counted.

**The order of refusals.** What moves cash between a drawer and the vault, a customer or a colleague is refused for the
first of these that holds: `invalid_input`; the request id (`request_reused`, `request_already_refused`);
`till_not_open`; `till_paused`; what is asked for (`amount_not_positive`, `exchange_uneven`, the receiver of an offer);
`branch_closed`; the money (`till_short` or `cash_vault_short`); its notes and coins. What counts a drawer:
`invalid_input`, the request id, `till_not_open`, `till_paused` where it is offered to somebody, `offers_open`,
`recount_over`, and at last `difference_needs_supervisor` or `approval_void`.
"""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.badge import Drawer
from teller.bank.denominations import denominations
from teller.bank.ledger.cash import UnknownPiece
from teller.bank.ledger.rules import AmountNotPositive, TillNotOpen
from teller.bank.money import MAX_CENTS, Currency, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput, Refusal

TOLERANCE = "till_difference"
"""The branch's rule of that name: the difference in cents above which a supervisor has to agree to a closing."""


@dataclass(eq=False)
class TillAlreadyOpen(Refusal):
    """The user has a drawer open: it is closed first."""

    code: ClassVar[str] = "till_already_open"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT

    name: str


@dataclass(eq=False)
class TillTaken(Refusal):
    """Somebody else has this drawer open."""

    code: ClassVar[str] = "till_taken"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT

    name: str


@dataclass(eq=False)
class TillExists(Refusal):
    """There is a drawer of this name."""

    code: ClassVar[str] = "till_exists"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "name"


@dataclass(eq=False)
class FloatNegative(Refusal):
    """A drawer is opened with some cash, or with none."""

    code: ClassVar[str] = "float_negative"
    field: ClassVar[str | None] = "amount"


@dataclass(eq=False)
class CashVaultShort(Refusal):
    """There is not that much cash in the branch's vault. How much there is, only those who keep it may know."""

    code: ClassVar[str] = "cash_vault_short"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "amount"


@dataclass(eq=False)
class CashVaultFull(Refusal):
    """More than the books can count."""

    code: ClassVar[str] = "cash_vault_full"
    field: ClassVar[str | None] = "amount"


@dataclass(eq=False)
class CashVaultPiecesShort(Refusal):
    """The branch's vault does not have these notes and coins, or none that come to the amount."""

    code: ClassVar[str] = "cash_vault_pieces_short"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "pieces"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class TillPaused(Refusal):
    """No cash moves in this drawer just now. `why`: paused, counting, offered (to a colleague, with all in it)."""

    code: ClassVar[str] = "till_paused"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    why: str


@dataclass(eq=False)
class TillNobodys(Refusal):
    """This drawer is not open: there is nothing to close."""

    code: ClassVar[str] = "till_nobodys"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class ExchangeUneven(Refusal):
    """What is given and what is taken in an exchange come to different amounts."""

    code: ClassVar[str] = "exchange_uneven"
    field: ClassVar[str | None] = "given"
    remembered: ClassVar[bool] = False

    given: Money
    taken: Money


@dataclass(eq=False)
class HoldingCrossed(Refusal):
    """The most that a drawer should hold is less than the least."""

    code: ClassVar[str] = "holding_crossed"
    field: ClassVar[str | None] = "most"


def check_float(vault: Money, amount: Money) -> None:
    if amount > vault:
        raise CashVaultShort


def check_delivery(vault: Money, capital: Money, amount: Money) -> None:
    if max(vault, capital).cents + amount.cents > MAX_CENTS:
        raise CashVaultFull


def check_working(drawer: Drawer | None) -> Drawer:
    """The user's open drawer, in which cash moves. Raises `TillNotOpen`, `TillPaused`."""
    if drawer is None:
        raise TillNotOpen
    if drawer.halted is not None:
        raise TillPaused(drawer.halted)
    return drawer


def check_counted(name: str, pieces: Pieces, currency: Currency) -> None:
    """Refuse as input what nobody can have counted: less than none of a note, or more than the books can."""
    if not pieces.has_none_below_zero:
        raise InvalidInput(name, "pieces_negative")
    if sum(worth * count for worth, count in pieces) > MAX_CENTS:
        raise InvalidInput(name, "pieces_too_many")
    known = {one.worth for one in denominations(currency)} | {1}
    for worth, _ in pieces:
        if worth not in known:
            raise UnknownPiece(Money(worth))


def check_something(pieces: Pieces) -> None:
    if not pieces:
        raise AmountNotPositive


def check_exchange(given: Pieces, taken: Pieces) -> None:
    check_something(taken)
    if given.total != taken.total:
        raise ExchangeUneven(given.total, taken.total)


def check_holding(least: Money | None, most: Money | None) -> None:
    for name, amount in (("least", least), ("most", most)):
        if amount is not None and amount.cents < 0:
            raise InvalidInput(name, "amount_negative")
    if least is not None and most is not None and most < least:
        raise HoldingCrossed
