"""The ledger's rules: what a request id may be used for, and in which order a movement is refused.

**The order of refusals** (one input, one reason). A posting is refused for the first of these that holds:

1. the token: `session_ended`, then `not_permitted`, then `not_serving`
2. an input that cannot be: `invalid_input`, the first in the use case's order
3. the accounts: `not_found` (the customer's own, then the payee's)
4. the request id: `request_reused`, then `request_already_refused`
5. the amount: `amount_not_positive`; the pair: `same_account`
6. the drawer: `till_not_open`, then `till_paused`
7. the accounts' states: `account_closed`, then `account_frozen` (the paying one first)
8. the business day: `branch_closed`
9. the money: `invalid_input` where it is more than the books can count, then `insufficient_funds` or `till_short`, then
   its notes and coins
10. what a supervisor may say yes to: `over_entry_limit`, `over_day_limit`, `over_month_limit`, `looks_wrong`; with an
    approval at hand that is not for exactly this: `approval_void`
"""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.ledger.entry import Booked, Kind
from teller.bank.ledger.records import Standing
from teller.bank.money import MAX_CENTS, NOTHING, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput, Refusal


@dataclass(eq=False)
class RequestReused(Refusal):
    """This request id already stands for something else; `differs` names the first field that is not the same."""

    code: ClassVar[str] = "request_reused"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    differs: str


@dataclass(eq=False)
class RequestAlreadyRefused(Refusal):
    """This request id was refused before, and stays refused: a retry cannot become a success later."""

    code: ClassVar[str] = "request_already_refused"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    original: str


@dataclass(eq=False)
class AmountNotPositive(Refusal):
    """Nothing, or less than nothing, cannot be moved."""

    code: ClassVar[str] = "amount_not_positive"
    field: ClassVar[str | None] = "amount"


@dataclass(eq=False)
class SameAccount(Refusal):
    """Money goes from one account to another one."""

    code: ClassVar[str] = "same_account"
    field: ClassVar[str | None] = "payee"


@dataclass(eq=False)
class AccountFrozen(Refusal):
    """Nothing moves on a frozen account until it is unfrozen."""

    code: ClassVar[str] = "account_frozen"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "account"

    number: str


@dataclass(eq=False)
class AccountClosed(Refusal):
    """A closed account stays closed."""

    code: ClassVar[str] = "account_closed"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "account"

    number: str


@dataclass(eq=False)
class InsufficientFunds(Refusal):
    """There is not that much on the account."""

    code: ClassVar[str] = "insufficient_funds"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "amount"

    available: Money


@dataclass(eq=False)
class CashShort(Refusal):
    """There is not that much cash in the drawer, or in the branch's cash vault."""

    code: ClassVar[str] = "till_short"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "amount"

    available: Money


@dataclass(eq=False)
class TillNotOpen(Refusal):
    """Cash needs a drawer: the user has none open."""

    code: ClassVar[str] = "till_not_open"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT


@dataclass(frozen=True, slots=True)
class Asked:
    """What makes two requests the same one: what is asked for, not which drawer happens to be open."""

    request: int
    kind: Kind
    account: int
    amount: Money
    memo: str
    payee: int | None = None
    reverses: int | None = None
    pieces: Pieces | None = None


def check_same_request(booked: Booked, asked: Asked, user: int) -> None:
    """The same id with the same content is the same request; with anything else it is refused."""
    accounts = {booked.debit} if asked.payee is not None else {booked.debit, booked.credit}
    same = {
        "kind": booked.kind is asked.kind,
        "account": asked.account in accounts,
        "payee": asked.payee is None or booked.credit == asked.payee,
        "amount": booked.amount == asked.amount,
        "memo": booked.memo == asked.memo,
        "reverses": booked.reverses == asked.reverses,
        "pieces": asked.pieces is None or booked.pieces == asked.pieces,
        "user": booked.user == user,
    }
    for field, holds in same.items():
        if not holds:
            raise RequestReused(field)


def check_amount(amount: Money) -> None:
    if amount.cents <= 0:
        raise AmountNotPositive


def check_two_accounts(debit: Standing, credit: Standing) -> None:
    if debit.id == credit.id:
        raise SameAccount


def check_open(*accounts: Standing) -> None:
    """Refuse a closed, then a frozen account; the first named first."""
    for account in accounts:
        if account.state == "closed":
            raise AccountClosed(account.number)
    for account in accounts:
        if account.state == "frozen":
            raise AccountFrozen(account.number)


def check_countable(debit: Standing, credit: Standing, amount: Money, fee: Money = NOTHING) -> None:
    """Refuse as input what the books could not count afterwards, on whichever side."""
    most = max(abs(debit.balance.cents), abs(credit.balance.cents))
    if most + amount.cents + fee.cents > MAX_CENTS:
        raise InvalidInput("amount", "amount_too_large")


def check_covered(debit: Standing, credit: Standing, amount: Money, fee: Money = NOTHING) -> None:
    """Whoever holds less afterwards holds that much now: a debited customer, a credited drawer or cash vault.

    The customer's side covers the fee, too, of a transfer the paying one; what is on hold covers nothing.
    """
    if debit.customer is not None:
        if amount + fee > debit.available:
            raise InsufficientFunds(debit.available)
    elif credit.customer is not None and fee > credit.available + amount:
        raise InsufficientFunds(credit.available + amount)
    if credit.kind in _CASH and amount > credit.held:
        raise CashShort(credit.held)


_CASH = {"till", "cash_vault", "transit"}
