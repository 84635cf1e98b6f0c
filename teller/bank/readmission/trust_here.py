"""The way back of whoever has the vault's keys: for when no administrator can sign in at a computer that is trusted."""

from teller.bank.audit import records as trail_records
from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail
from teller.bank.devices import records as devices
from teller.bank.devices.rules import DeviceState
from teller.bank.house import Device
from teller.bank.vault.vault import Vault
from teller.bank.world import World, micros


def trust_here(vault: Vault, world: World, device: Device) -> str:
    """Trust this computer, whatever was decided on it before; its name.

    It is on the trail, as nobody's deed: whoever has opened the vault by its keys has no badge.
    """
    with vault.transaction(writes=True) as db:
        head = trail_records.head(db)
        at = max(micros(world.clock.now()), head.at + 1)
        row, state = devices.by_key(db, device.key), DeviceState.TRUSTED.value
        if row is None:
            number = devices.add(db, key=device.key, facts=device.facts, name=device.name, state=state, now=at)
            name, before = device.name, ""
        else:
            number, name, before = int(row.id), str(row.name), str(row.state)
            devices.seen(db, number, device.facts, at)
        devices.decide(db, number, state, by=None, now=at)
        Trail(db, vault.keys.audit, head, at).note(Act.DEVICE_TRUSTED, str(number), name=name, before=before, by="keys")
        return name
