"""The chain: each row's seal covers the row and the seal before it, under a key that is not in the database."""

import hmac
import json
from dataclasses import dataclass
from typing import Any

SEAL_BYTES = 32


@dataclass(frozen=True, slots=True)
class Head:
    """The newest row: its number, its time (microseconds since 1970) and its seal."""

    id: int
    at: int
    seal: bytes


BEFORE_THE_FIRST = Head(0, 0, bytes(SEAL_BYTES))


def canonical(facts: dict[str, Any]) -> str:
    """Facts as the one JSON text that is stored and sealed: sorted, on one line, control characters escaped."""
    return json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def seal(key: bytes, before: bytes, row: tuple[object, ...]) -> bytes:
    """HMAC-SHA-256 over the seal before and the row: (id, at, user, session, service, act, subject, facts)."""
    content = json.dumps(row, separators=(",", ":"), ensure_ascii=True).encode()
    return hmac.digest(key, before + content, "sha256")
