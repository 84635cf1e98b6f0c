"""What is kept of a movement while its page is gone: what was typed, and what the bank was asked for."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QLocale

from teller.bank.accounts.movements import Preview, Receipt
from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.counter.approvals.kept import KeptApproval


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Exactly what was reviewed, and therefore what is posted. A reversal has no preview; `approval` is the number of a
    supervisor's yes to it.
    """

    kind: Kind
    content: dict[str, Any]
    preview: Preview | None = None
    approval: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Where the request stands. `is_unknown` where it was sent and no answer heard; `reviewed` only then, and while a
    supervisor is asked. `counted` are the notes and coins of an amount.
    """

    kind: Kind
    account: str
    request: int
    line: Line | None = None
    is_unknown: bool = False
    reviewed: Reviewed | None = None
    counted: tuple[Money, Pieces] | None = None


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
    approval: KeptApproval | None = None
