"""What is kept of the drawer's page while it is gone: the drawer chosen, and what was counted and typed."""

from dataclasses import dataclass, field

from PySide6.QtCore import QLocale

from teller.bank.money import Money
from teller.bank.pieces import Pieces


@dataclass(frozen=True, slots=True)
class KeptDelivery:
    """A delivery that was sent to the bank and never answered, with the request it was sent under."""

    amount: Money
    memo: str
    request: int
    pieces: Pieces | None = None


@dataclass(frozen=True, slots=True)
class KeptForm:
    """What stood in the fields of a form, by their names, and in its counters. Of a count, what was typed alone."""

    typed: tuple[tuple[str, str], ...] = ()
    counted: tuple[Pieces, ...] = ()
    purpose: str = ""
    to: str = ""

    def is_typed(self) -> bool:
        return any(text for _, text in self.typed) or any(self.counted)


@dataclass(frozen=True, slots=True)
class KeptDrawer:
    """Opening and closing are not here: whether they were done is seen from whose the drawer is. Amounts are as
    `locale` writes them. `step` is rest, add, or the name of a form; `sent` the request that went out from it and has
    no answer yet.
    """

    step: str
    drawer: int | None
    float_typed: str
    name: str
    form: KeptForm = KeptForm()
    unknown: KeptDelivery | None = None
    locale: QLocale | None = field(default=None, compare=False)
    sent: int | None = None

    def is_typed(self) -> bool:
        """Whether something would be lost with it."""
        return self.unknown is not None or bool(self.float_typed or self.name) or self.form.is_typed()
