"""Time-based one-time passwords: RFC 6238 over RFC 4226, as every authenticator knows them."""

import base64
import hashlib
import hmac
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final
from urllib.parse import quote

from teller.bank.world import World

SECRET_BYTES: Final = 20
"""160 bits, as RFC 4226 (section 4, R6) recommends."""
STEP_SECONDS: Final = 30
DIGITS: Final = 6
LATE_STEPS: Final = 1
"""RFC 6238 section 5.2: at most one step for the delay between reading a code and its arrival. None for the future."""

_CODE = re.compile(r"[0-9]{6}")


def new_secret(world: World) -> bytes:
    return world.randomness.bytes(SECRET_BYTES)


def code_at(secret: bytes, step: int, *, digits: int = DIGITS, algorithm: Callable[..., Any] = hashlib.sha1) -> str:
    """The code of a time step. The product uses six digits of SHA-1, which is all that some authenticators know."""
    import pyotp  # noqa: PLC0415 - not before somebody has a second factor

    return pyotp.OTP(in_base32(secret), digits=digits, digest=algorithm).generate_otp(step)


def step_at(now: datetime) -> int:
    return int(now.timestamp()) // STEP_SECONDS


def typed(text: str) -> str:
    """A code as it is compared: without the gap that authenticators show in the middle."""
    return text.replace(" ", "")


def is_code(text: str) -> bool:
    """Six ASCII digits. pyotp itself takes full-width ones for the same."""
    return _CODE.fullmatch(typed(text)) is not None


def step_of(secret: bytes, text: str, now: datetime) -> int | None:
    """The time step that a code is of, if it is of this one or the one before. None is not told from any other."""
    text, current, found = typed(text) if is_code(text) else "", step_at(now), None
    for step in range(current - LATE_STEPS, current + 1):
        if hmac.compare_digest(code_at(secret, step), text):
            found = step
    return found


def in_base32(secret: bytes) -> str:
    """A secret as authenticators take it when it is typed."""
    return base64.b32encode(secret).decode().rstrip("=")


def uri(secret: bytes, *, bank: str, email: str) -> str:
    """What the QR code says. A colon would end the issuer, whatever it is escaped as, so none is left in it."""
    issuer, account = (quote(text.replace(":", " ").strip(), safe="@") for text in (bank, email))
    what = f"secret={in_base32(secret)}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}"
    return f"otpauth://totp/{issuer}:{account}?{what}"
