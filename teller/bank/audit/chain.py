"""The chain: each row's seal covers the row and the seal before it, under a key that is not in the database."""

import functools
import hashlib
import json
from typing import Any, NamedTuple

SEAL_BYTES = 32
_BLOCK_BYTES = 64  # SHA-256's

# Made once: `json.dumps` with options makes a new encoder at each call.
_JSON = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True)


class Head(NamedTuple):
    """The newest row: its number, its time (microseconds since 1970) and its seal."""

    id: int
    at: int
    seal: bytes


BEFORE_THE_FIRST = Head(0, 0, bytes(SEAL_BYTES))


def canonical(facts: dict[str, Any]) -> str:
    """Facts as the one JSON text that is stored and sealed: sorted, on one line, control characters escaped."""
    return _JSON.encode(facts)


def seal(key: bytes, before: bytes, row: tuple[object, ...]) -> bytes:
    """HMAC-SHA-256 over the seal before and the row: (id, at, user, session, service, act, subject, facts)."""
    return keyed_hash(key, before + _JSON.encode(row).encode())


def keyed_hash(key: bytes, content: bytes) -> bytes:
    """HMAC-SHA-256.

    `hmac.digest` sets OpenSSL up anew for each row, which takes longer than all its hashing: 13 µs of a posting.
    """
    within, around = _keyed(key)
    within, around = within.copy(), around.copy()
    within.update(content)
    around.update(within.digest())
    return bytes(around.digest())


@functools.lru_cache(maxsize=8)
def _keyed(key: bytes) -> tuple[Any, Any]:
    """The two hashes of an HMAC (RFC 2104, section 2) once they have read the key, to be copied for each row."""
    block = key.ljust(_BLOCK_BYTES, b"\0")
    return hashlib.sha256(bytes(byte ^ 0x36 for byte in block)), hashlib.sha256(bytes(byte ^ 0x5C for byte in block))
