"""The check code of a printed receipt: who has the paper can find out at the bank whether it is one of ours, unchanged.

An HMAC-SHA-256 (RFC 2104) over all that the paper says of the entry and which print it is, under a key derived from the
audit trail's, cut to 50 bits, in Crockford's base 32. Guessing one right takes some 10**15 tries, each noted.
"""

import hmac
import json
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from teller.bank.ledger.entry import Kind, reference
from teller.bank.money import Money
from teller.bank.world import micros

_PURPOSE = b"teller receipt check code, version 1"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS, _GROUP, _BITS = 10, 5, 5


@dataclass(frozen=True, slots=True)
class Told:
    """What a printed receipt says, as far as its code vouches for it. `number` is the print: 1 is the original."""

    request: int
    kind: Kind
    account: str
    other: str | None
    amount: Money
    fee: Money
    balance: Money
    memo: str
    day: date
    at: datetime
    number: int

    @property
    def reference(self) -> str:
        return reference(self.request)


def code_of(audit_key: bytes, told: Told) -> str:
    """`7H2KD-9QW3X`."""
    said = [
        told.request,
        told.kind.value,
        told.account,
        told.other,
        told.amount.cents,
        told.fee.cents,
        told.balance.cents,
        told.memo,
        told.day.isoformat(),
        micros(told.at),
        told.number,
    ]
    key = hmac.digest(audit_key, _PURPOSE, sha256)
    digest = hmac.digest(key, json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode(), sha256)
    bits = int.from_bytes(digest[:8]) >> (64 - _LETTERS * _BITS)
    text = "".join(_ALPHABET[bits >> shift & 31] for shift in range((_LETTERS - 1) * _BITS, -1, -_BITS))
    return f"{text[:_GROUP]}-{text[_GROUP:]}"


def is_code(given: str, right: str) -> bool:
    """Whether a code that somebody typed is that one: in small letters, without the dash, and with O for 0."""
    typed = given.upper().translate(str.maketrans("ILO", "110", "- "))
    return hmac.compare_digest(typed.encode(), right.replace("-", "").encode())
