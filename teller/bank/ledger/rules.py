"""The ledger's rules: what a request id may be used for, and in which order a movement is refused.

**The order of refusals** (one input, one reason). A posting is refused for the first of these that holds:

1. the token: `session_ended`, then `not_permitted`, then `not_serving`
2. an input that cannot be: `invalid_input`, the first in the use case's order
3. the accounts: `not_found` (the customer's own, then the payee's)
4. the request id: `request_reused`, then `request_already_refused`
5. the amount: `amount_not_positive`; the pair: `same_account`
6. the drawer: `till_not_open`
7. the accounts' states: `account_closed`, then `account_frozen` (the paying one first)
8. the limits: `over_entry_limit`, then `over_day_limit`
9. the money: `insufficient_funds` or `till_short`
"""

from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import ClassVar

from teller.bank.ledger.entry import Booked, Kind
from teller.bank.ledger.records import Standing
from teller.bank.money import Money
from teller.bank.refusal import Refusal


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
class OverEntryLimit(Refusal):
    """More than the user's role may move at once."""

    code: ClassVar[str] = "over_entry_limit"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "amount"

    limit: Money


@dataclass(eq=False)
class OverDayLimit(Refusal):
    """More than may leave this account in one business day."""

    code: ClassVar[str] = "over_day_limit"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "amount"

    left: Money
    limit: Money


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


@dataclass(frozen=True, slots=True)
class Limits:
    """What the user's role may move."""

    entry: Money
    day: Money


def check_limits(debit: Standing, amount: Money, limits: Limits, day: date) -> None:
    """The limit of one entry, then that of the day for a customer's account (its calendar is the branch's own zone)."""
    if amount > limits.entry:
        raise OverEntryLimit(limits.entry)
    if debit.customer is not None and (left := limits.day - debit.out_on(day)) < amount:
        raise OverDayLimit(max(left, Money(0)), limits.day)


def check_covered(debit: Standing, credit: Standing, amount: Money) -> None:
    """Whoever holds less afterwards holds that much now: a debited customer, a credited drawer or cash vault."""
    if debit.side > 0 and debit.kind != "capital" and amount > debit.held:
        raise InsufficientFunds(debit.held)
    if credit.side < 0 and amount > credit.held:
        raise CashShort(credit.held)
