"""How factors are kept: secrets sealed, and recovery codes hashed, under keys that are not in the database."""

import hmac
import json
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from teller.bank.house import House
from teller.bank.refusal import BrokenInvariant

_SALT: Final = 16
_NONCE: Final = 12  # NIST SP 800-38D section 8.2.1: 96 bits
_KEY: Final = 32
_SECRET: Final = 20


def seal(house: House, user: int, secret: bytes) -> bytes:
    """A secret as it is kept: for this user of this bank, and for no other row."""
    salt, nonce = house.world.randomness.bytes(_SALT), house.world.randomness.bytes(_NONCE)
    return salt + nonce + AESGCM(_key(house, salt)).encrypt(nonce, secret, _whose(house, user))


def unseal(house: House, user: int, sealed: bytes) -> bytes:
    """The secret again. Raises `BrokenInvariant` where it was sealed for somebody else, or changed."""
    salt, nonce, rest = sealed[:_SALT], sealed[_SALT : _SALT + _NONCE], sealed[_SALT + _NONCE :]
    try:
        return AESGCM(_key(house, salt)).decrypt(nonce, rest, _whose(house, user))
    except (InvalidTag, ValueError):
        raise BrokenInvariant("a second factor is sealed for its own user") from None


def of_nobody(house: House) -> bytes:
    """A secret to compare with where there is none: it takes as long to come by, and no code of it is accepted."""
    return AESGCM(_key(house, bytes(_SALT))).encrypt(bytes(_NONCE), bytes(_SECRET), _whose(house, 0))[:_SECRET]


def hash_of(house: House, user: int, recovery_code: str) -> bytes:
    """A recovery code as it is kept. It has 118 random bits, so that a keyed hash need not be a slow one."""
    key = HKDF(algorithm=SHA256(), length=_KEY, salt=None, info=b"teller recovery code").derive(house.keys.pepper)
    return hmac.digest(key, json.dumps([user, recovery_code]).encode(), "sha256")


def _key(house: House, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY, salt=salt, info=b"teller second factor").derive(house.keys.pepper)


def _whose(house: House, user: int) -> bytes:
    return json.dumps(["teller second factor", house.bank.name, user]).encode()
