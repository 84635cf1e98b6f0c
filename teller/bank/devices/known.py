"""A device, as the administrator sees it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from teller.bank.devices.rules import DeviceState
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A computer that somebody has signed in at. `this`: it is the one that asks.

    `decided` and `by` are of the last decision on it; it is nobody's where the bank trusted its first one, or where it
    was trusted by the vault's passphrase.
    """

    id: int
    name: str
    state: DeviceState
    first_seen: datetime
    last_seen: datetime
    decided: datetime | None
    by: str | None
    this: bool


def known_device(row: Any, asking: bytes) -> KnownDevice:
    return KnownDevice(
        id=row.id,
        name=row.name,
        state=DeviceState(row.state),
        first_seen=moment(row.first_seen_at),
        last_seen=moment(row.last_seen_at),
        decided=moment(row.decided_at) if row.decided_at is not None else None,
        by=row.decider,
        this=bytes(row.key_hash) == asking,
    )
