"""Entries: what one is, how it is called, and its request id."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import BrokenInvariant
from teller.bank.world import World

_RANDOM_BITS = 21
_EPOCH_MS = 1_577_836_800_000  # 2020-01-01 UTC


class Kind(StrEnum):
    """What an entry is for. Cash kinds move a till as well."""

    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    TRANSFER = "transfer"
    REVERSAL = "reversal"
    TILL_FLOAT = "till_float"
    TILL_RETURN = "till_return"
    CASH_RECEIVED = "cash_received"
    CASH_SHIPPED = "cash_shipped"
    CASH_BOUGHT = "cash_bought"
    CASH_SOLD = "cash_sold"
    CASH_HANDED = "cash_handed"
    CASH_TAKEN = "cash_taken"
    EXCHANGE_IN = "exchange_in"
    EXCHANGE_OUT = "exchange_out"
    TILL_OVER = "till_over"
    TILL_SHORT = "till_short"
    FEE = "fee"
    HOLD_CAPTURE = "hold_capture"
    CHEQUE = "cheque"
    CHEQUE_CLEARED = "cheque_cleared"
    CHEQUE_RETURNED = "cheque_returned"
    INCOMING = "incoming"
    SALARY = "salary"
    RENT = "rent"
    INTEREST = "interest"


class Posting(NamedTuple):
    """One leg: credits positive, debits negative."""

    account: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Entry:
    """A balanced movement, about to be booked: one account is debited, another credited with the same amount.

    `part_of` is the movement that a fee belongs to. `pieces` are the notes and coins that changed hands, from the
    credited account to the debited one; a count's own may differ from what was on record (see `cash.py`).
    """

    request: int
    kind: Kind
    debit: int
    credit: int
    amount: Money
    memo: str = ""
    reverses: int | None = None
    part_of: int | None = None
    pieces: Pieces | None = None

    def __post_init__(self) -> None:
        if self.amount.cents <= 0:
            raise BrokenInvariant("an entry moves a positive amount")
        if self.debit == self.credit:
            raise BrokenInvariant("an entry has two accounts")

    @property
    def postings(self) -> tuple[Posting, Posting]:
        """The two legs, which sum to zero."""
        return Posting(self.debit, -self.amount), Posting(self.credit, self.amount)


@dataclass(frozen=True, slots=True)
class Booked:
    """An entry that stands in the book."""

    request: int
    kind: Kind
    day: date
    at: datetime
    user: int
    debit: int
    credit: int
    amount: Money
    memo: str
    reverses: int | None
    reversed_by: int | None
    part_of: int | None = None
    pieces: Pieces | None = None

    @property
    def reference(self) -> str:
        return reference(self.request)


def new_request(world: World) -> int:
    """A request id: 42 bits of milliseconds since 2020, then 21 random bits; always positive in 64 bits.

    Made by the caller when the form opens. It is the entry's key and, being time-ordered, costs the ledger no index
    of its own. Two windows meet once in two million requests of one millisecond, and then the second is refused.
    """
    milliseconds = int(world.clock.now().timestamp() * 1000) - _EPOCH_MS
    return (max(milliseconds, 0) << _RANDOM_BITS | world.randomness.below(1 << _RANDOM_BITS)) or 1


def least_request(at: datetime) -> int:
    """The smallest request id that is made at that moment: what comes before it was made before."""
    return max(int(at.timestamp() * 1000) - _EPOCH_MS, 0) << _RANDOM_BITS


_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U to mistake


def reference(request: int) -> str:
    """A request id as a person reads it out: `0F3K7-Q2M9-XA41`, without letters that look like digits."""
    text = "".join([_ALPHABET[request >> shift & 31] for shift in range(60, -1, -5)])
    return f"{text[:5]}-{text[5:9]}-{text[9:]}"


def request_of(text: str) -> int | None:
    """The request id that a reference stands for, or None."""
    digits = text.strip().upper().replace("-", "").translate(str.maketrans("ILO", "110"))
    if not digits or any(digit not in _ALPHABET for digit in digits):
        return None
    value = 0
    for digit in digits:
        value = value * 32 + _ALPHABET.index(digit)
    return value if 0 < value < 2**63 else None
