"""Cash: which notes and coins a drawer, the cash vault, and what is on its way between drawers consist of.

Every entry that moves cash says which pieces changed hands, and every posting on a cash account keeps what the account
consists of afterwards; the database adds both up. Where nobody counted, the bank chooses: for paying out, from what is
really there.
"""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank import denominations
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.records import Standing
from teller.bank.money import Currency, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal

DRAWERS_KEPT_FOR = 40
"""A cash vault keeps small change for that many drawers."""

CASH = frozenset({"till", "cash_vault", "transit"})
"""The kinds of account that consist of notes and coins."""


@dataclass(eq=False)
class PiecesDiffer(Refusal):
    """The notes and coins come to another amount."""

    code: ClassVar[str] = "pieces_differ"
    field: ClassVar[str | None] = "pieces"
    remembered: ClassVar[bool] = False

    counted: Money


@dataclass(eq=False)
class UnknownPiece(Refusal):
    """There is no such note or coin of the bank's currency."""

    code: ClassVar[str] = "unknown_piece"
    field: ClassVar[str | None] = "pieces"
    audited: ClassVar[bool] = False
    remembered: ClassVar[bool] = False

    worth: Money


@dataclass(eq=False)
class NotPayableInCash(Refusal):
    """No notes and coins of the currency come to this amount."""

    code: ClassVar[str] = "not_payable_in_cash"
    field: ClassVar[str | None] = "amount"

    smallest: Money


@dataclass(eq=False)
class PiecesShort(Refusal):
    """There is enough cash, but not in notes and coins that come to this amount; exchanging some helps."""

    code: ClassVar[str] = "pieces_short"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "pieces"
    remembered: ClassVar[bool] = False


def is_cash(standing: Standing) -> bool:
    return standing.kind in CASH


def recorded(standing: Standing, currency: Currency) -> Pieces:
    """What the account consists of. Cash of books that kept no pieces yet is taken for a sensible assortment."""
    if standing.pieces is not None:
        return Pieces.read(standing.pieces)
    return assorted(standing.kind, standing.held, currency)


def assorted(kind: str, held: Money, currency: Currency) -> Pieces:
    """What cash that was never told in pieces is taken for, in an account of that kind."""
    return denominations.filled(held, currency, DRAWERS_KEPT_FOR if kind == "cash_vault" else 1)


def chosen(  # noqa: PLR0917 - an entry, told by its parts
    currency: Currency, kind: Kind, debit: Standing, credit: Standing, amount: Money, given: Pieces | None
) -> Pieces | None:
    """The pieces that change hands: as counted, or a choice of the bank's; None where no cash moves.

    Raises `UnknownPiece`, `PiecesDiffer`, `NotPayableInCash`, `PiecesShort`.
    """
    if not (is_cash(debit) or is_cash(credit)):
        return None
    if given is None:
        given = _choice(currency, kind, debit, credit, amount)
    else:
        check(given, amount, currency)
    if is_cash(debit) and not (recorded(debit, currency) + given).has_none_below_zero:
        raise PiecesShort  # change was given that is not there
    if is_cash(credit) and kind is not Kind.TILL_RETURN:
        after = recorded(credit, currency) - given
        if not after.has_none_below_zero:
            raise PiecesShort
    return given


def check(given: Pieces, amount: Money, currency: Currency) -> None:
    """Refuse pieces that do not exist, or come to another amount."""
    known = {one.worth for one in denominations.denominations(currency)}
    for worth, _ in given:
        if worth not in known and worth != 1:  # cash that was never counted by piece may hold single minor units
            raise UnknownPiece(Money(worth))
    if given.total != amount:
        raise PiecesDiffer(given.total)


def after(debit: Standing, credit: Standing, kind: Kind, pieces: Pieces, currency: Currency) -> tuple[str | None, ...]:
    """What both accounts consist of afterwards, as it is stored; None for one that is no cash.

    A drawer that is returned is empty afterwards, whatever was on record: its cash was counted, and the count holds.
    """
    debited = (recorded(debit, currency) + pieces).stored() if is_cash(debit) else None
    if not is_cash(credit):
        return debited, None
    left = Pieces() if kind is Kind.TILL_RETURN else recorded(credit, currency) - pieces
    return debited, left.stored()


def _choice(currency: Currency, kind: Kind, debit: Standing, credit: Standing, amount: Money) -> Pieces:
    if not is_cash(credit):
        spread = denominations.filled(amount, currency, DRAWERS_KEPT_FOR) if kind is Kind.CASH_RECEIVED else None
        taken = spread or denominations.suggested(amount, currency)
        if taken is None:
            raise NotPayableInCash(denominations.smallest(currency))
        return taken
    there = recorded(credit, currency)
    spread = Pieces()
    if is_cash(debit):  # a drawer wants small change, too, as far as there is some
        spread = Pieces({worth: min(count, there.of(worth)) for worth, count in denominations.filled(amount, currency)})
    paid = denominations.payable(amount - spread.total, there - spread)
    if paid is not None:
        return paid + spread
    paid = denominations.payable(amount, there)
    if paid is None and denominations.suggested(amount, currency) is None:
        raise NotPayableInCash(denominations.smallest(currency))
    if paid is None:
        raise PiecesShort
    return paid
