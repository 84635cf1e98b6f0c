"""One slot: a way to the vault's keys, sealed under a secret that somebody or something else keeps.

A slot has a key pair (X25519). Its private half is sealed under the secret; whoever changes the vault's keys seals the
new ones to the public half, and so needs nobody else's passphrase, and nothing that a removed way in ever saw.
A slot of the first format, and the one under the file's own key, seals the keys themselves.
"""

import base64
import hmac
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from teller.bank.world import Randomness, World

KEY_BYTES = 32
NONCE_BYTES = 12  # NIST SP 800-38D section 8.2.1: 96 bits
SALT_BYTES = 16

# RFC 9106 section 4, second recommended option: 64 MiB, three passes, four lanes; some 150 ms on a branch's machine.
ARGON2_MEMORY_KIB = 65_536
ARGON2_PASSES = 3
ARGON2_LANES = 4
_ARGON2_CEILING_KIB = 1_048_576  # a damaged file must not ask for all memory there is

Slot = dict[str, Any]


class SlotKind(StrEnum):
    """What keeps the secret of a slot: somebody's head, a piece of paper, the desktop, or the file's key itself."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind
    RECOVERY = "recovery"
    KEYRING = "keyring"
    FILE_KEY = "file_key"


class NotThisSlot(Exception):  # noqa: N818 - another slot may be meant
    """The secret does not open this slot."""


class SlotDamaged(Exception):  # noqa: N818 - said as a fault by whoever reads the file
    """A slot that opens and holds something else than keys."""


@dataclass(frozen=True, repr=False)
class Keys:
    """What the vault needs: the file's key, the audit trail's key, and the pepper that CVVs are hashed with."""

    file: bytes
    audit: bytes
    pepper: bytes

    @classmethod
    def fresh(cls, world: World) -> Self:
        return cls(*(world.randomness.bytes(KEY_BYTES) for _ in range(3)))

    @classmethod
    def joined(cls, secret: bytes) -> Self:
        return cls(*(secret[at : at + KEY_BYTES] for at in range(0, 3 * KEY_BYTES, KEY_BYTES)))

    def together(self) -> bytes:
        return self.file + self.audit + self.pepper


class Seal:
    """Makes slots: each with a salt and a nonce of its own, bound to the bank and to its parameters."""

    def __init__(self, random: Randomness, bank: str, at: int) -> None:
        self._random, self._bank, self._at = random, bank, at

    def under_passphrase(self, keys: Keys, passphrase: str, name: str = "") -> Slot:
        slot = self._begun(SlotKind.PASSPHRASE, name)
        slot |= {"memory_kib": ARGON2_MEMORY_KIB, "passes": ARGON2_PASSES, "lanes": ARGON2_LANES}
        return self._paired(slot, keys, stretched(slot, passphrase))

    def under_secret(self, keys: Keys, kind: SlotKind, secret: bytes, name: str = "") -> Slot:
        """For a secret that nobody can guess and that therefore need not be stretched."""
        slot = self._begun(kind, name)
        return self._paired(slot, keys, derived(secret, unpacked(slot, "salt")))

    def under_file_key(self, keys: Keys) -> Slot:
        slot: Slot = {"kind": SlotKind.FILE_KEY.value, "salt": packed(self._random.bytes(SALT_BYTES))}
        nonce = self._random.bytes(NONCE_BYTES)
        sealed = AESGCM(derived(keys.file, unpacked(slot, "salt"))).encrypt(
            nonce, keys.together(), label(self._bank, slot)
        )
        return {**slot, "nonce": packed(nonce), "sealed": packed(sealed)}

    def boxes(self, slot: Slot, several: tuple[Keys, ...]) -> list[dict[str, str]]:
        """Each of several keys, for whoever can open the slot."""
        return [self._box(slot, keys) for keys in several]

    def _begun(self, kind: SlotKind, name: str) -> Slot:
        return {
            "id": self._random.bytes(8).hex(),
            "kind": kind.value,
            "name": name,
            "made_at": self._at,
            "salt": packed(self._random.bytes(SALT_BYTES)),
        }

    def _paired(self, slot: Slot, keys: Keys, key: bytes) -> Slot:
        private = X25519PrivateKey.from_private_bytes(self._random.bytes(KEY_BYTES))
        slot["public"] = packed(private.public_key().public_bytes_raw())
        nonce = self._random.bytes(NONCE_BYTES)
        sealed = AESGCM(key).encrypt(nonce, private.private_bytes_raw(), label(self._bank, slot))
        slot |= {"nonce": packed(nonce), "private": packed(sealed)}
        return slot | {"boxes": self.boxes(slot, (keys,))}

    def _box(self, slot: Slot, keys: Keys) -> dict[str, str]:
        once = X25519PrivateKey.from_private_bytes(self._random.bytes(KEY_BYTES))
        public = once.public_key().public_bytes_raw()
        key = _shared(once, unpacked(slot, "public"), public)
        nonce = self._random.bytes(NONCE_BYTES)
        sealed = AESGCM(key).encrypt(nonce, keys.together(), label(self._bank, slot))
        return {"public": packed(public), "nonce": packed(nonce), "sealed": packed(sealed)}


def opened(slot: Mapping[str, Any], bank: str, key: bytes) -> tuple[Keys, ...]:
    """The keys in a slot: two while the vault's key is being changed. Raises `NotThisSlot`, `SlotDamaged`."""
    if "sealed" in slot:
        return (_joined(_decrypted(key, slot, "sealed", label(bank, slot))),)
    private = X25519PrivateKey.from_private_bytes(_decrypted(key, slot, "private", label(bank, slot)))
    mine, found = unpacked(slot, "public"), []
    for box in slot["boxes"]:
        once = unpacked(box, "public")
        shared = private.exchange(X25519PublicKey.from_public_bytes(once))
        found.append(_joined(_decrypted(_mixed(shared, once, mine), box, "sealed", label(bank, slot))))
    return tuple(found)


def stretched(slot: Mapping[str, Any], passphrase: str) -> bytes:
    """The key that a passphrase comes to. Takes some 150 ms by intention."""
    argon = Argon2id(
        salt=unpacked(slot, "salt"),
        length=KEY_BYTES,
        iterations=slot["passes"],
        lanes=slot["lanes"],
        memory_cost=slot["memory_kib"],
    )
    # One form, so that a keyboard that composes accents and one that does not type the same passphrase.
    return argon.derive(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))


def derived(secret: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"teller keyslot").derive(secret)


def label(bank: str, slot: Mapping[str, Any]) -> bytes:
    """What a seal covers besides the keys: whose they are, and how the sealing key was made."""
    parameters = {name: slot[name] for name in sorted(slot) if name not in _SEALED}
    return json.dumps(["teller keyslot", 1, bank, parameters], sort_keys=True).encode()


def facts(slot: Mapping[str, Any]) -> dict[str, Any]:
    """What makes a slot the way in that it is: all but the keys in it."""
    return {name: value for name, value in slot.items() if name != "boxes"}


def is_whole(slot: Any) -> bool:
    """Whether a slot has everything it must, in sizes that cannot hurt. Raises what a wrong type raises."""
    whole = isinstance(slot["kind"], str) and len(unpacked(slot, "nonce")) == NONCE_BYTES
    whole = whole and len(unpacked(slot, "salt")) == SALT_BYTES
    if slot["kind"] == SlotKind.PASSPHRASE:
        whole = whole and all(type(slot[name]) is int for name in ("memory_kib", "passes", "lanes"))
        whole = whole and 8 * slot["lanes"] <= slot["memory_kib"] <= _ARGON2_CEILING_KIB
        whole = whole and 1 <= slot["passes"] <= 100 and 1 <= slot["lanes"] <= 64  # noqa: PLR2004 - generous
    if "sealed" in slot:
        return bool(whole and unpacked(slot, "sealed"))
    whole = whole and all(isinstance(slot[name], str) for name in ("id", "name")) and type(slot["made_at"]) is int
    whole = whole and len(unpacked(slot, "public")) == KEY_BYTES and bool(unpacked(slot, "private"))
    return bool(whole and slot["boxes"] and all(_is_whole_box(box) for box in slot["boxes"]))


def packed(value: bytes) -> str:
    return base64.b64encode(value).decode()


def unpacked(slot: Mapping[str, Any], name: str) -> bytes:
    return base64.b64decode(slot[name], validate=True)


def same(one: bytes, other: bytes) -> bool:
    return hmac.compare_digest(one, other)


_SEALED = {"nonce", "sealed", "private", "boxes"}


def _is_whole_box(box: Any) -> bool:
    sizes = len(unpacked(box, "public")) == KEY_BYTES and len(unpacked(box, "nonce")) == NONCE_BYTES
    return bool(sizes and unpacked(box, "sealed"))


def _decrypted(key: bytes, part: Mapping[str, Any], name: str, covered: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(unpacked(part, "nonce"), unpacked(part, name), covered)
    except InvalidTag:
        raise NotThisSlot from None


def _joined(secret: bytes) -> Keys:
    if len(secret) != 3 * KEY_BYTES:
        raise SlotDamaged
    return Keys.joined(secret)


def _shared(once: X25519PrivateKey, slots: bytes, onces: bytes) -> bytes:
    return _mixed(once.exchange(X25519PublicKey.from_public_bytes(slots)), onces, slots)


def _mixed(shared: bytes, once: bytes, slots: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=once + slots, info=b"teller keyslot box").derive(shared)
