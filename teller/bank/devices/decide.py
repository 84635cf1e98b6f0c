"""Decide on a computer: trust it, or shut it out."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.devices import records
from teller.bank.devices.known import KnownDevice, known_device
from teller.bank.devices.rules import DeviceState, ThisDevice
from teller.bank.inputs import Name, RowId
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.DEVICES, proof=True)
def trust_device(work: Work, *, device: RowId) -> KnownDevice:
    """From now on people sign in at it. Raises `NotFound`."""
    return _decided(work, device, DeviceState.TRUSTED)


@use_case(Scope.DEVICES, proof=True)
def revoke_device(work: Work, *, device: RowId) -> KnownDevice:
    """From now on nobody signs in at it. Raises `NotFound`, and `ThisDevice` for the one that asks.

    Sessions that are open at it are ended one by one: the administrator sees them beside it.
    """
    row = records.by_id(work.db, device)
    if row is not None and bytes(row.key_hash) == work.house.device.key:
        raise ThisDevice
    return _decided(work, device, DeviceState.REVOKED)


@use_case(Scope.DEVICES, proof=True)
def name_device(work: Work, *, device: RowId, name: Name) -> KnownDevice:
    """What people call it. Raises `NotFound`."""
    row = records.by_id(work.db, device)
    if row is None:
        raise NotFound("device")
    records.rename(work.db, device, name)
    work.note(Act.DEVICE_NAMED, str(device), before=row.name, now=name)
    return known_device(records.by_id(work.db, device), work.house.device.key)


def _decided(work: Work, device: int, state: DeviceState) -> KnownDevice:
    row = records.by_id(work.db, device)
    if row is None:
        raise NotFound("device")
    if row.state != state.value:
        records.decide(work.db, device, state.value, by=work.badge.user, now=work.at)
        act = Act.DEVICE_TRUSTED if state is DeviceState.TRUSTED else Act.DEVICE_REVOKED
        work.note(act, str(device), name=row.name, before=row.state)
    return known_device(records.by_id(work.db, device), work.house.device.key)
