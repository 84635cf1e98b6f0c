"""Keyslots: the vault's three keys, sealed together in a small file beside it."""

import base64
import hmac
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from teller.bank.fault import KeysDamaged, KeysMissing, VaultReadOnly, WrongKey
from teller.bank.world import World

FORMAT = 1
KEY_BYTES = 32
NONCE_BYTES = 12  # NIST SP 800-38D section 8.2.1: 96 bits
SALT_BYTES = 16

# RFC 9106 section 4, second recommended option: 64 MiB, three passes, four lanes; some 150 ms on a branch's machine.
ARGON2_MEMORY_KIB = 65_536
ARGON2_PASSES = 3
ARGON2_LANES = 4
_ARGON2_CEILING_KIB = 1_048_576  # a damaged file must not ask for all memory there is


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


def place_of(vault: Path) -> Path:
    """Where a vault's keyslots lie: beside it, with `.keys` after its name."""
    return vault.with_name(vault.name + ".keys")


def write(world: World, vault: Path, bank: str, keys: Keys, passphrase: str) -> None:
    """Seal the keys under a passphrase, and under the file's own key for unattended use, and keep them."""
    seal = _Seal(world, bank)
    document = {
        "format": FORMAT,
        "bank": bank,
        "slots": [seal.under_passphrase(keys, passphrase), seal.under_file_key(keys)],
    }
    try:
        world.files.write(place_of(vault), json.dumps(document, indent=1).encode())
    except OSError:
        raise VaultReadOnly from None


def open_with_passphrase(world: World, vault: Path, passphrase: str) -> Keys:
    """The keys, or `WrongKey`. Takes some 150 ms by intention."""
    return _open(world, vault, "passphrase", lambda slot: _stretched(slot, passphrase))


def open_with_file_key(world: World, vault: Path, file_key: bytes) -> Keys:
    """The keys for one who has the file's own key, as DATABASE_URL may carry it."""
    keys = _open(world, vault, "file_key", lambda slot: _derived(file_key, _unpacked(slot, "salt")))
    if not hmac.compare_digest(keys.file, file_key):
        raise WrongKey
    return keys


def _open(world: World, vault: Path, kind: str, key_for: Any) -> Keys:
    document = _read(world, vault)
    bank = str(document["bank"])
    for slot in document["slots"]:
        if slot["kind"] != kind:
            continue
        try:
            secret = AESGCM(key_for(slot)).decrypt(
                _unpacked(slot, "nonce"), _unpacked(slot, "sealed"), _label(bank, slot)
            )
        except InvalidTag:
            continue
        if len(secret) != 3 * KEY_BYTES:
            raise KeysDamaged(place_of(vault).name)
        return Keys.joined(secret)
    raise WrongKey


def _read(world: World, vault: Path) -> Mapping[str, Any]:
    place = place_of(vault)
    try:
        document = json.loads(world.files.read(place))
        ours = document["format"] == FORMAT and isinstance(document["bank"], str)
        ours = ours and isinstance(document["slots"], list) and bool(document["slots"])
        for slot in document["slots"]:
            ours = ours and isinstance(slot["kind"], str) and len(_unpacked(slot, "nonce")) == NONCE_BYTES
            ours = ours and bool(_unpacked(slot, "sealed")) and len(_unpacked(slot, "salt")) == SALT_BYTES
            if slot["kind"] == "passphrase":
                ours = ours and all(type(slot[name]) is int for name in ("memory_kib", "passes", "lanes"))
                ours = ours and 8 * slot["lanes"] <= slot["memory_kib"] <= _ARGON2_CEILING_KIB
                ours = ours and 1 <= slot["passes"] <= 100 and 1 <= slot["lanes"] <= 64  # noqa: PLR2004 - generous
    except FileNotFoundError:
        raise KeysMissing(place.name) from None
    except OSError:
        raise VaultReadOnly from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise KeysDamaged(place.name) from None
    if not ours:
        raise KeysDamaged(place.name)
    return document  # type: ignore[no-any-return] # checked field by field above


class _Seal:
    """Makes slots: each with a salt and a nonce of its own, bound to the bank and to its parameters."""

    def __init__(self, world: World, bank: str) -> None:
        self._random, self._bank = world.randomness, bank

    def under_passphrase(self, keys: Keys, passphrase: str) -> dict[str, Any]:
        slot: dict[str, Any] = {
            "kind": "passphrase",
            "memory_kib": ARGON2_MEMORY_KIB,
            "passes": ARGON2_PASSES,
            "lanes": ARGON2_LANES,
            "salt": _packed(self._random.bytes(SALT_BYTES)),
        }
        return self._sealed(slot, keys, _stretched(slot, passphrase))

    def under_file_key(self, keys: Keys) -> dict[str, Any]:
        slot: dict[str, Any] = {"kind": "file_key", "salt": _packed(self._random.bytes(SALT_BYTES))}
        return self._sealed(slot, keys, _derived(keys.file, _unpacked(slot, "salt")))

    def _sealed(self, slot: dict[str, Any], keys: Keys, key: bytes) -> dict[str, Any]:
        nonce = self._random.bytes(NONCE_BYTES)
        sealed = AESGCM(key).encrypt(nonce, keys.together(), _label(self._bank, slot))
        return {**slot, "nonce": _packed(nonce), "sealed": _packed(sealed)}


def _label(bank: str, slot: Mapping[str, Any]) -> bytes:
    """What the seal covers besides the keys: whose they are, and how the sealing key was made."""
    parameters = {name: slot[name] for name in sorted(slot) if name not in {"nonce", "sealed"}}
    return json.dumps(["teller keyslot", FORMAT, bank, parameters], sort_keys=True).encode()


def _stretched(slot: Mapping[str, Any], passphrase: str) -> bytes:
    argon = Argon2id(
        salt=_unpacked(slot, "salt"),
        length=KEY_BYTES,
        iterations=slot["passes"],
        lanes=slot["lanes"],
        memory_cost=slot["memory_kib"],
    )
    # One form, so that a keyboard that composes accents and one that does not type the same passphrase.
    return argon.derive(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))


def _derived(file_key: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"teller keyslot").derive(file_key)


def _packed(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _unpacked(slot: Mapping[str, Any], name: str) -> bytes:
    return base64.b64decode(slot[name], validate=True)
