"""The rules of offers: to a colleague, not to oneself; answered once; cash into a drawer, a drawer to who has none."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.refusal import Refusal


@dataclass(eq=False)
class ReceiverUnfit(Refusal):
    """It cannot be handed to this colleague. `why`: oneself, no_drawer (to put cash in), has_drawer (one already)."""

    code: ClassVar[str] = "receiver_unfit"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "to"
    remembered: ClassVar[bool] = False

    why: str


@dataclass(eq=False)
class OfferSettled(Refusal):
    """The offer has been answered: it was taken, declined or withdrawn."""

    code: ClassVar[str] = "offer_settled"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    state: str
