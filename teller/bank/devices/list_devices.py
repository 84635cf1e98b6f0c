"""List the computers that anybody has ever signed in at, for the administrator."""

from teller.bank.badge import Scope
from teller.bank.devices import records
from teller.bank.devices.known import KnownDevice, known_device
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.DEVICES, writes=False)
def list_devices(work: Work) -> tuple[KnownDevice, ...]:
    """The latest first."""
    return tuple(known_device(row, work.house.device.key) for row in records.everything(work.db))
