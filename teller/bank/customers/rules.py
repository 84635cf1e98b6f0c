"""The rules of customers: how one is identified, and when one may be served."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from http import HTTPStatus
from typing import ClassVar

from teller.bank.refusal import Refusal

OLDEST_YEARS = 130


class Identification(StrEnum):
    """How the user knows that this is the customer. It is kept with the service."""

    PASSPORT = "passport"
    IDENTITY_CARD = "identity_card"
    DRIVING_LICENCE = "driving_licence"
    RESIDENCE_PERMIT = "residence_permit"
    KNOWN_PERSONALLY = "known_personally"
    INSPECTION = "inspection"


@dataclass(eq=False)
class AlreadyServing(Refusal):
    """One customer at a time: the one before is finished first."""

    code: ClassVar[str] = "already_serving"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    number: str


@dataclass(eq=False)
class CustomerExists(Refusal):
    """There is a customer of the same name and birth date; perhaps it is they."""

    code: ClassVar[str] = "customer_exists"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "name"

    number: str


@dataclass(eq=False)
class BirthDateUnlikely(Refusal):
    """Born in the future, or longer ago than anybody has lived."""

    code: ClassVar[str] = "birth_date_unlikely"
    field: ClassVar[str | None] = "born"


@dataclass(eq=False)
class OnlyForInspection(Refusal):
    """An auditor inspects; a teller identifies. Neither stands in for the other."""

    code: ClassVar[str] = "identification_not_yours"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "identified_by"


def check_birth(born: date | None, today: date) -> None:
    if born is not None and (born > today or today.year - born.year > OLDEST_YEARS):
        raise BirthDateUnlikely


def check_identification(identified_by: Identification, *, inspects: bool) -> None:
    if (identified_by is Identification.INSPECTION) is not inspects:
        raise OnlyForInspection
