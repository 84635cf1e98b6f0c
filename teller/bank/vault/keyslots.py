"""Keyslots: the vault's three keys, sealed in a small file beside it, once for each way in.

A second file, `….keys.before`, is written after each change: where the first is lost or cut short, it opens the vault.
"""

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from teller.bank.fault import Fault, KeyringLocked, KeysDamaged, KeysMissing, VaultReadOnly, WrongKey
from teller.bank.vault import desktop_keyring, recovery_code, slots
from teller.bank.vault.slots import Keys as Keys  # noqa: PLC0414 - whoever opens a vault finds them here
from teller.bank.vault.slots import NotThisSlot, Seal, Slot, SlotDamaged, SlotKind
from teller.bank.world import World, micros

FORMAT = 2
_FORMATS = (1, 2)

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Opened:
    """The keys that a way in leads to: two while the vault's key is being changed. `before`: by the second file."""

    keys: tuple[Keys, ...]
    slot: str
    before: bool = False


def place_of(vault: Path) -> Path:
    """Where a vault's keyslots lie: beside it, with `.keys` after its name."""
    return vault.with_name(vault.name + ".keys")


def second_of(vault: Path) -> Path:
    """Where their second copy lies."""
    return vault.with_name(vault.name + ".keys.before")


def write(world: World, vault: Path, bank: str, keys: Keys, passphrase: str) -> None:
    """Seal the keys under a passphrase, and under the file's own key for unattended use, and keep them."""
    seal = seal_for(world, bank)
    replace(world, vault, document(bank, [seal.under_passphrase(keys, passphrase), seal.under_file_key(keys)]))


def document(bank: str, several: list[Slot]) -> Document:
    return {"format": FORMAT, "bank": bank, "slots": several}


def seal_for(world: World, bank: str) -> Seal:
    return Seal(world.randomness, bank, micros(world.clock.now()))


def replace(world: World, vault: Path, new: Document) -> None:
    """Write the keyslots, whole or not at all, and then the second copy: one of the two always opens the vault."""
    content = json.dumps(new, indent=1).encode()
    try:
        world.files.write(place_of(vault), content)
        world.files.write(second_of(vault), content)
    except OSError:
        raise VaultReadOnly from None


def with_keys(world: World, old: Document, *several: Keys) -> Document:
    """The same ways in, leading to these keys. One of the first format cannot be sealed anew by others, and is left."""
    seal = seal_for(world, str(old["bank"]))
    kept = [{**slot, "boxes": seal.boxes(slot, several)} for slot in old["slots"] if "boxes" in slot]
    return document(str(old["bank"]), [*kept, *(seal.under_file_key(keys) for keys in several)])


def digest(of: Document) -> bytes:
    """What tells one set of ways in from another; the keys that they lead to, and the file's own, are no part of it."""
    ways = [slots.facts(slot) for slot in of["slots"] if slot["kind"] != SlotKind.FILE_KEY]
    said = json.dumps([of["bank"], sorted(ways, key=lambda way: str(way["salt"]))], sort_keys=True)
    return hashlib.sha256(said.encode()).digest()


# -- opening


def open_with_passphrase(world: World, vault: Path, passphrase: str) -> Keys:
    """The keys, or `WrongKey`. Takes some 150 ms by intention."""
    return opened_by(world, vault, lambda found: by_passphrase(found, passphrase)).keys[0]


def open_with_file_key(world: World, vault: Path, file_key: bytes) -> Keys:
    """The keys for one who has the file's own key, as DATABASE_URL may carry it."""
    return opened_by(world, vault, lambda found: by_file_key(found, file_key)).keys[0]


def opened_by(world: World, vault: Path, way: Callable[[Document], Opened]) -> Opened:
    """Open with the keyslots beside the vault, or where they are lost or cut short, with their second copy."""
    try:
        return way(read(world, vault))
    except (KeysMissing, KeysDamaged) as fault:
        fault.name = place_of(vault).name
        try:
            found = way(read_at(world, second_of(vault)))
        except (KeysMissing, KeysDamaged):
            raise fault from None
        return Opened(found.keys, found.slot, before=True)


def by_passphrase(found: Document, typed: str) -> Opened:
    """By a passphrase, or by the recovery code typed in its place."""
    secret = recovery_code.read(typed)
    if secret is not None:
        with contextlib.suppress(WrongKey):
            return _tried(found, SlotKind.RECOVERY, lambda slot: slots.derived(secret, slots.unpacked(slot, "salt")))
    return _tried(found, SlotKind.PASSPHRASE, lambda slot: slots.stretched(slot, typed))


def by_file_key(found: Document, file_key: bytes) -> Opened:
    opened = _tried(found, SlotKind.FILE_KEY, lambda slot: slots.derived(file_key, slots.unpacked(slot, "salt")))
    if not slots.same(opened.keys[0].file, file_key):
        raise WrongKey
    return opened


def by_keyring(found: Document) -> Opened:
    """By what the desktop's keyring keeps. Raises `KeyringLocked`."""
    bank = str(found["bank"])

    def key(slot: Slot) -> bytes:
        return slots.derived(desktop_keyring.fetch(bank, slot["id"]), slots.unpacked(slot, "salt"))

    try:
        return _tried(found, SlotKind.KEYRING, key)
    except WrongKey:
        raise KeyringLocked from None


def has_keyring(world: World, vault: Path) -> bool:
    """Whether the vault may open without anybody being asked."""
    with contextlib.suppress(Fault):
        return any(slot["kind"] == SlotKind.KEYRING for slot in read(world, vault)["slots"])
    return False


def _tried(found: Document, kind: SlotKind, key_for: Callable[[Slot], bytes]) -> Opened:
    bank = str(found["bank"])
    for slot in found["slots"]:
        if slot["kind"] != kind:
            continue
        try:
            return Opened(slots.opened(slot, bank, key_for(slot)), str(slot.get("id", "")))
        except NotThisSlot:
            continue
        except (SlotDamaged, ValueError):
            raise KeysDamaged("") from None
    raise WrongKey


# -- reading


def read(world: World, vault: Path) -> Document:
    """The keyslots as they lie there. Raises `KeysMissing`, `KeysDamaged`, `VaultReadOnly`."""
    return read_at(world, place_of(vault))


def read_at(world: World, place: Path) -> Document:
    """The keyslots in a file of any name."""
    try:
        found = json.loads(world.files.read(place))
        ours = found["format"] in _FORMATS and isinstance(found["bank"], str)
        ours = ours and isinstance(found["slots"], list) and bool(found["slots"])
        ours = ours and all(slots.is_whole(slot) for slot in found["slots"])
    except FileNotFoundError:
        raise KeysMissing(place.name) from None
    except OSError:
        raise VaultReadOnly from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise KeysDamaged(place.name) from None
    if not ours:
        raise KeysDamaged(place.name)
    return found  # type: ignore[no-any-return] # checked field by field above
