"""Looks around for the bank: settings, process and libraries, as its checklist sees them."""

import math
import re
from importlib import metadata
from pathlib import Path

from teller import hardening
from teller.bank.surroundings import Surroundings
from teller.settings import Settings, home_of

_WORD_BITS = 11  # a word out of the two thousand that people think of
_ALPHABETS = ((r"[0-9]+", 10), (r"[0-9a-f]+|[0-9A-F]+", 16), (r"[A-Z2-7=]+", 32), (r"[A-Za-z0-9_+/=-]+", 64))
_PRINTABLE = 94
_EVEN = 0.8  # how evenly random letters spread, at the least


def around(settings: Settings, vault: Path) -> Surroundings:
    """What surrounds this vault in this run."""
    secret = settings.jwt_secret
    return Surroundings(
        vault=vault,
        logs=home_of(settings),
        dotenv=Path(".env").absolute(),
        secret_bits=None if secret is None else strength(secret),
        token_minutes=settings.access_token_expire_minutes,
        idle_minutes=settings.idle_lock_minutes,
        password_cost=settings.password_cost,
        server=False,  # settings.read takes DATABASE_URL for nothing but a file
        process=hardening.look,
        library=_installed,
    )


def strength(secret: bytes) -> int:
    """How many bits a secret is worth at most, to who knows how such secrets are made.

    Random letters count by the smallest alphabet that has them all; words count as words, and what repeats counts by
    how often. It may take a clever secret for a better one than it is, never a random one for a worse.
    """
    try:
        text = secret.decode("ascii")
    except UnicodeDecodeError:
        return _spread(secret, 256)
    if re.search(r"\s", text) or re.search(r"(^|[^A-Za-z])[A-Za-z]?[a-z]{3,}([^A-Za-z]+[A-Za-z]?[a-z]{2,}){2}", text):
        return sum(_WORD_BITS if part.isalpha() else 4 * len(part) for part in re.findall(r"[A-Za-z]+|[0-9]+", text))
    size = next((size for form, size in _ALPHABETS if re.fullmatch(form, text)), _PRINTABLE)
    return _spread(secret, size)


def _spread(secret: bytes, size: int) -> int:
    length = len(secret)
    if not length:
        return 0
    shares = [secret.count(one) / length for one in set(secret)]
    uneven = -sum(share * math.log2(share) for share in shares)
    each = math.log2(size)
    return int(length * (each if uneven >= _EVEN * min(each, math.log2(length)) else uneven))


def _installed(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
