"""Admit somebody at this device, once everything else about their signing in was right."""

from dataclasses import dataclass

from sqlalchemy import Connection

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail
from teller.bank.devices import records
from teller.bank.devices.rules import DeviceNotTrusted, DeviceRevoked, DeviceState
from teller.bank.house import House
from teller.bank.policy.rules import Policy, read
from teller.bank.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Admission:
    """The device's row, and what is said once that row and its alerts are committed, if anything."""

    device: int
    refusal: Refusal | None


def admit(db: Connection, house: House, trail: Trail, at: int, *, user: int, vouches: bool) -> Admission:
    """Note that the user is at this device. `vouches`: an administrator with a second factor, who may come to trust it.

    The first device that a bank ever sees is trusted. One whose machine has become another counts as new again; one on
    a machine that was revoked is revoked, too, or deleting a file would undo that.
    """
    device = house.device
    row = records.by_key(db, device.key)

    def alert(rule: str, severity: Severity) -> None:
        if not house.bank.practice:  # a practice bank is copied from computer to computer
            facts = {"about": f"device {number}", "device": number, "name": name, "file": device.found}
            raise_alert(db, trail, at, Finding(rule, severity, facts), user=user)

    if row is None:
        first = records.count(db) == 0
        state = DeviceState.TRUSTED if first else DeviceState.NEW
        if records.is_shut_out(db, device.facts):
            state = DeviceState.REVOKED
        name = device.name
        number = records.add(db, key=device.key, facts=device.facts, name=device.name, state=state.value, now=at)
        trail.note(Act.DEVICE_SEEN, str(number), name=device.name, state=state.value, file=device.found)
        if not first:
            alert("device_new", Severity.MEDIUM)
    else:
        number, name, state = int(row.id), str(row.name), DeviceState(row.state)
        changed = bytes(row.facts_hash) != device.facts
        records.seen(db, number, device.facts, at)
        if changed:
            trail.note(Act.DEVICE_CHANGED, str(number), name=name, now=device.name)
            alert("device_changed", Severity.HIGH)
            if state is DeviceState.TRUSTED:
                records.trust_no_longer(db, number)
                state = DeviceState.NEW
    if state is DeviceState.REVOKED:
        alert("device_revoked_used", Severity.HIGH)
    return Admission(number, _refusal(db, state, vouches=vouches))


def _refusal(db: Connection, state: DeviceState, *, vouches: bool) -> Refusal | None:
    if state is DeviceState.REVOKED:
        return DeviceRevoked()
    if state is DeviceState.NEW and read(db, Policy.DEVICES_TRUSTED) and not vouches:
        return DeviceNotTrusted()
    return None
