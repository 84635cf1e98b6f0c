"""The rules of cheques.

A cheque is credited at once and its whole amount is held. The bank it is drawn on pays, and it is cleared; or does not,
and it is returned. Both are settled by a supervisor, in the branch's list of cheques in collection and without the
customer present, since the word comes from another bank. Nobody clears a cheque that they took in themselves: what they
set free would then rest on one person's word. Whoever took it in may return it.

A cleared cheque is returned, too, where the other bank's word was wrong, or was read wrong: that takes money that the
customer may have used, so it must be covered, and another supervisor agrees.

A cheque is known by what is printed at its foot: the bank and account it is drawn on, and its number. It is presented
once; after it was returned, it may be presented again.
"""

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from teller.bank.inputs import Reason
from teller.bank.refusal import Refusal


class ChequeState(StrEnum):
    """Collecting until the other bank has answered."""

    COLLECTING = "collecting"
    CLEARED = "cleared"
    RETURNED = "returned"


def _drawn_on(text: str) -> str:
    """Two spellings of one bank and account are the same: capitals, and one space between words."""
    return " ".join(text.upper().split())


def _number(text: str) -> str:
    """Digits, without the spaces, hyphens and leading zeros that people leave out or not."""
    digits = text.replace(" ", "").replace("-", "").lstrip("0")
    if not (digits.isascii() and digits.isdigit()):
        raise PydanticCustomError("cheque_number", "is not the number of a cheque")
    return digits


DrawnOn = Annotated[Reason, Field(max_length=60), AfterValidator(_drawn_on)]
ChequeNumber = Annotated[str, Field(max_length=20), AfterValidator(_number)]


@dataclass(eq=False)
class ChequeAlreadyPresented(Refusal):
    """A cheque of that number, of that bank and account, has been taken in before. For whom is not told."""

    code: ClassVar[str] = "cheque_already_presented"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "number"


@dataclass(eq=False)
class ChequeSettled(Refusal):
    """It has been cleared or returned."""

    code: ClassVar[str] = "cheque_settled"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    state: str


@dataclass(eq=False)
class ChequeTakenInByYou(Refusal):
    """Somebody else clears a cheque than took it in."""

    code: ClassVar[str] = "cheque_taken_in_by_you"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class LateReturnNeedsSupervisor(Refusal):
    """A cheque that has been cleared is returned with another supervisor's yes."""

    code: ClassVar[str] = "late_return_needs_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


def check_collecting(state: ChequeState) -> None:
    if state is not ChequeState.COLLECTING:
        raise ChequeSettled(state.value)


def check_returning(state: ChequeState) -> None:
    if state is ChequeState.RETURNED:
        raise ChequeSettled(state.value)


def check_clearing(presented_by: int, user: int) -> None:
    if presented_by == user:
        raise ChequeTakenInByYou
