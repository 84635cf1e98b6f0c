"""The rules of accounts: what may be opened, frozen, closed and reversed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from http import HTTPStatus
from typing import ClassVar

from teller.bank.badge import Role
from teller.bank.ledger.entry import Booked, Kind
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import AccountClosed
from teller.bank.money import Money
from teller.bank.numbers import is_account_number
from teller.bank.refusal import Refusal


class AccountKind(StrEnum):
    """What a customer can open."""

    CURRENT = "current"
    SAVINGS = "savings"


class AccountState(StrEnum):
    """Active moves; frozen stands still and can be unfrozen; closed is for good."""

    ACTIVE = "active"
    FROZEN = "frozen"
    CLOSED = "closed"


@dataclass(eq=False)
class AccountNumberMistyped(Refusal):
    """The check digits do not fit: no account of any bank of ours has such a number."""

    code: ClassVar[str] = "account_number_mistyped"
    field: ClassVar[str | None] = "payee"
    audited: ClassVar[bool] = False
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class AccountNotEmpty(Refusal):
    """Only an account at exactly zero can be closed."""

    code: ClassVar[str] = "account_not_empty"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT

    balance: Money


@dataclass(eq=False)
class AlreadySo(Refusal):
    """The account is in that state already."""

    code: ClassVar[str] = "account_already_so"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT

    state: str


@dataclass(eq=False)
class CardsStillOpen(Refusal):
    """Cards still draw on this account; they are cancelled first."""

    code: ClassVar[str] = "cards_still_open"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT

    count: int


@dataclass(eq=False)
class NotReversible(Refusal):
    """Only deposits, withdrawals and transfers are reversed; a reversal itself is not."""

    code: ClassVar[str] = "not_reversible"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT

    kind: str


@dataclass(eq=False)
class AlreadyReversed(Refusal):
    """An entry is reversed once only."""

    code: ClassVar[str] = "already_reversed"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT


@dataclass(eq=False)
class ReversalNeedsSupervisor(Refusal):
    """A teller reverses what they posted themselves, on the same business day; all else needs a supervisor's yes."""

    code: ClassVar[str] = "reversal_needs_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


@dataclass(eq=False)
class PayeeCannotReturn(Refusal):
    """The payee has spent what was transferred, so it cannot be taken back. What they have left is not told."""

    code: ClassVar[str] = "payee_cannot_return"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT


BETWEEN_ACCOUNTS = {Kind.TRANSFER, Kind.HOLD_CAPTURE}
"""Movements that no drawer has a part in."""
_REVERSIBLE = {Kind.DEPOSIT, Kind.WITHDRAWAL} | BETWEEN_ACCOUNTS


def check_number(number: str) -> None:
    """Tell a slip of the finger from an account that is not there."""
    if not is_account_number(number):
        raise AccountNumberMistyped


def check_freezing(standing: Standing) -> None:
    if standing.state == AccountState.CLOSED:
        raise AccountClosed(standing.number)
    if standing.state == AccountState.FROZEN:
        raise AlreadySo(standing.state)


def check_unfreezing(standing: Standing) -> None:
    if standing.state == AccountState.CLOSED:
        raise AccountClosed(standing.number)
    if standing.state == AccountState.ACTIVE:
        raise AlreadySo(standing.state)


def check_closing(standing: Standing, open_cards: int) -> None:
    if standing.state == AccountState.CLOSED:
        raise AlreadySo(standing.state)
    if standing.held:
        raise AccountNotEmpty(standing.held)
    if open_cards:
        raise CardsStillOpen(open_cards)


def check_reversal(booked: Booked) -> None:
    if booked.kind not in _REVERSIBLE:
        raise NotReversible(booked.kind.value)
    if booked.reversed_by is not None:
        raise AlreadyReversed


def broken_by_reversing(booked: Booked, *, user: int, role: Role, day: date) -> list[Refusal]:
    """What a supervisor has to say yes to. One who reverses what others posted is the second person already."""
    own, today = booked.user == user, booked.day == day
    if (own and today) or (role is Role.SUPERVISOR and not own):
        return []
    return [ReversalNeedsSupervisor()]


def check_returning(payee: Standing, amount: Money) -> None:
    """Refuse before the ledger does, whose refusal would carry the balance of a customer who is not in service."""
    if amount > payee.available:
        raise PayeeCannotReturn
