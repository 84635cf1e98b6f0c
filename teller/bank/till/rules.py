"""The rules of tills: one open drawer a user, one user a drawer."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.refusal import Refusal


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
