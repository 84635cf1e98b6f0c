"""What is kept of the drawer's page while it is gone: the drawer chosen, and what was counted and typed."""

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QLocale

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
    """Opening and closing are not here: whether they were done is seen from whose the drawer is. Amounts are as
    `locale` writes them.
    """

    step: Step
    drawer: int | None
    float_typed: str
    amount: str
    memo: str
    name: str
    unknown: KeptDelivery | None = None
    locale: QLocale | None = field(default=None, compare=False)

    def is_typed(self) -> bool:
        """Whether something would be lost with it."""
        return self.unknown is not None or any((self.float_typed, self.amount, self.memo, self.name))
