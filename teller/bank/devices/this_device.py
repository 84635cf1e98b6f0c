"""This device: a random id in a file beside the vault, and what is stable about the machine, both kept as hashes.

The file says that this copy of the vault's folder was worked with before; the facts say whether it still lies on the
same machine. Neither is a secret that would open anything: what they are for is to notice.
"""

import hashlib
import json
import platform
from collections.abc import Mapping
from pathlib import Path

from teller.bank.house import Device
from teller.bank.world import World

FORMAT = 1
ID_BYTES = 32
_LONGEST = 4_096
_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def place_of(vault: Path) -> Path:
    """Where a vault's device file lies: beside it, with `.device` after its name."""
    return vault.with_name(vault.name + ".device")


def machine_facts() -> Mapping[str, str]:
    """What stays as it is when a machine or this program is updated, and differs from machine to machine."""
    facts = {"node": platform.node(), "system": platform.system(), "architecture": platform.machine()}
    for place in _MACHINE_IDS:
        try:
            facts["machine_id"] = place.read_text("ascii").strip()
        except (OSError, ValueError):
            continue
        break
    return facts


def this_device(world: World, vault: Path, bank: str) -> Device:
    """The device that this is. Its file is made where there is none, or none that can be read.

    Where it cannot be made either, such as in a folder that is only read, the facts alone have to do.
    """
    told = machine_facts()
    facts = _hash("facts", bank, json.dumps(told, sort_keys=True))
    name = told["node"][:60] or told["system"]
    try:
        kept = _read(world, place_of(vault), bank)
        found = "kept"
    except FileNotFoundError:
        kept, found = None, "made"
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        kept, found = None, "broken"
    if kept is not None:
        return Device(_hash("device", bank, kept), facts, name, found)
    made = world.randomness.bytes(ID_BYTES).hex()
    document = {"format": FORMAT, "bank": bank, "device": made}
    try:
        world.files.write(place_of(vault), json.dumps(document, indent=1).encode())
    except OSError:
        return Device(_hash("device", bank, facts.hex()), facts, name, "none")
    return Device(_hash("device", bank, made), facts, name, found)


def _read(world: World, place: Path, bank: str) -> str:
    """The id in the file. Raises `ValueError` and its like where it holds none of this bank's."""
    content = world.files.read(place)
    document = json.loads(content[:_LONGEST])
    kept = document["device"]
    if document["format"] != FORMAT or document["bank"] != bank or len(bytes.fromhex(kept)) != ID_BYTES:
        raise ValueError("no device file of this bank's")
    return str(kept).lower()


def _hash(what: str, bank: str, text: str) -> bytes:
    """Salted with the bank's id, so that a device is not known again from bank to bank."""
    return hashlib.sha256(f"{what}\0{bank}\0{text}".encode()).digest()
