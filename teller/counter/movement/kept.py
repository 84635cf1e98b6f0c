"""What is kept of a movement while its page is gone: what was typed, and what the bank was asked for."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QLocale

from teller.bank.accounts.movements import Preview, Receipt
from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Exactly what was reviewed, and therefore what is posted. A reversal has no preview."""

    kind: Kind
    content: dict[str, Any]
    preview: Preview | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Where the request stands. `is_unknown` where it was sent and no answer heard; `reviewed` only then."""

    kind: Kind
    account: str
    request: int
    line: Line | None = None
    is_unknown: bool = False
    reviewed: Reviewed | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form, where there is such a field; the amount as `locale` writes it."""

    payee: str = ""
    amount: str = ""
    memo: str = ""
    reason: str = ""
    locale: QLocale | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class KeptMovement:
    """A form with what was typed into it, or the receipt of what was posted."""

    asked: Asked
    typed: Typed
    receipt: Receipt | None = None
