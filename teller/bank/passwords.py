"""Passwords: hashed with bcrypt through passlib, and compared in constant time.

The scheme is passlib's `bcrypt_sha256` (HMAC-SHA-256 first, then bcrypt), since bcrypt itself reads 72 bytes at most.
The maintained fork `libpass` provides passlib here.
"""

import unicodedata

from passlib.context import CryptContext

DEFAULT_COST = 12
COSTS = range(4, 32)  # what bcrypt itself allows; below 10 only in tests (see `settings.py`)


class Passwords:
    """The hasher. Each call takes a quarter of a second at cost 12: never inside a transaction or on Qt's thread."""

    def __init__(self, cost: int = DEFAULT_COST) -> None:
        self._context = CryptContext(schemes=["bcrypt_sha256"], bcrypt_sha256__rounds=cost, deprecated="auto")
        self._cost = cost
        self._nobody: str | None = None

    def hash(self, password: str) -> str:
        """A salted hash, with its cost and scheme written into it."""
        return self._context.hash(normal(password))

    def check(self, password: str, stored: str | None) -> bool:
        """Whether the password is the stored one. With nothing stored it takes as long, and the answer is no."""
        if stored is None:
            self._context.verify(normal(password), self._of_nobody())
            return False
        return self._context.verify(normal(password), stored)

    def is_outdated(self, stored: str) -> bool:
        """Whether the cost has been raised since this hash was made."""
        return self._context.needs_update(stored)

    def prepare(self) -> None:
        """Make the hash that unknown users are compared with, so that the first of them takes no longer."""
        self._of_nobody()

    def _of_nobody(self) -> str:
        if self._nobody is None:
            # A hash that no password has; making a real one would take the time of a check.
            shape = f"$bcrypt-sha256$v=2,t=2b,r={self._cost}$"
            self._nobody = shape + "." * 22 + "$" + "." * 31
        return self._nobody


def normal(password: str) -> str:
    """The one form that is hashed, so that NFC and NFD keyboards type the same password (SP 800-63B, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)
