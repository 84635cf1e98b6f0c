"""What is kept of the drawer's page while it is gone: the drawer chosen, and what was counted and typed."""

from dataclasses import dataclass
from typing import Literal

from teller.bank.money import Money

Step = Literal["rest", "receive", "add"]


@dataclass(frozen=True, slots=True)
class KeptDelivery:
    """A delivery that was sent to the bank and never answered, with the request it was sent under."""

    amount: Money
    memo: str
    request: int


@dataclass(frozen=True, slots=True)
class KeptDrawer:
    """Opening and closing are not here: whether they were done is seen from whose the drawer is."""

    step: Step
    drawer: int | None
    float_typed: str
    amount: str
    memo: str
    name: str
    unknown: KeptDelivery | None = None

    def is_typed(self) -> bool:
        """Whether something would be lost with it."""
        return self.unknown is not None or any((self.float_typed, self.amount, self.memo, self.name))
