"""The rules of second factors, and what is said where one is missing."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.refusal import Refusal


@dataclass(eq=False)
class ProofNeeded(Refusal):
    """For this, the last code that was shown is too long ago. Whoever shows another asks again, and it is done."""

    code: ClassVar[str] = "proof_needed"
    status: ClassVar[HTTPStatus] = HTTPStatus.UNAUTHORIZED
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False


@dataclass(eq=False)
class SecondFactorMustBeSet(Refusal):
    """The bank demands a second factor of this role: without one, a session is good for setting one up."""

    code: ClassVar[str] = "second_factor_must_be_set"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class CodeRefused(Refusal):
    """Not a code of this moment: wrong, too early, too late, used before, or none at all. Which is not told."""

    code: ClassVar[str] = "code_refused"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "code"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class ProofRefused(Refusal):
    """The password or the code that a change of secrets asks for was not right: which it was is not told."""

    code: ClassVar[str] = "proof_refused"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "password"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class NoFactor(Refusal):
    """There is no active second factor, or none that is offered: nothing that a code could be of."""

    code: ClassVar[str] = "no_factor"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class FactorDemanded(Refusal):
    """The bank demands a second factor of this role: it can be replaced, not dropped."""

    code: ClassVar[str] = "factor_demanded"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
