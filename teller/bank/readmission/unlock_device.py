"""Unlock a computer at which too many tries have failed, whoever they were at."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.guard import counting
from teller.bank.guard.rules import DEVICE
from teller.bank.inputs import Line, Reason
from teller.bank.readmission.rules import NotBlocked
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.UNLOCK, proof=True)
def unlock_device(work: Work, *, device: Line, reason: Reason) -> None:
    """Let people try again there, by the `device` of `list_blocked`. Raises `NotBlocked`."""
    if not counting.unlock(work.db, DEVICE + device):
        raise NotBlocked
    work.note(Act.DEVICE_UNLOCKED, device, reason=reason)
