"""The rules of tills: one open drawer a user, one user a drawer."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.money import MAX_CENTS, Money
from teller.bank.refusal import Refusal

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


def check_float(vault: Money, amount: Money) -> None:
    if amount > vault:
        raise CashVaultShort


def check_delivery(vault: Money, capital: Money, amount: Money) -> None:
    if max(vault, capital).cents + amount.cents > MAX_CENTS:
        raise CashVaultFull
