"""Checking a code: looked at for everybody alike, and used up only where everything else was right, too."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail
from teller.bank.factors import records, recovery, sealing, totp
from teller.bank.house import House

_NOBODY: Final = 0


class Factor(StrEnum):
    """What somebody has proved themselves by, in the words of the trail and of the session."""

    PASSWORD = "password"  # noqa: S105 - the name of a factor
    TOTP = "totp"
    RECOVERY_CODE = "recovery_code"


@dataclass(frozen=True, slots=True)
class Looked:
    """What a code is worth: `demanded` where the user has a factor, `by` what it is, if it is good."""

    demanded: bool
    by: Factor | None
    step: int = 0
    hashed: bytes = b""

    @property
    def good(self) -> bool:
        return not self.demanded or self.by is not None


def look(db: Connection, house: House, user: int | None, code: str, now: datetime) -> Looked:
    """What a code typed by this user is worth now. Takes as long for nobody, and for whoever has no factor."""
    who = _NOBODY if user is None else user
    row = records.of(db, who)
    active = row is not None and row.state == "active"
    step = totp.step_of(_secret(house, who, row if active else None), code, now)
    hashed = sealing.hash_of(house, who, recovery.normal(code))
    spare = records.has_code(db, who, hashed)
    if row is None or not active:
        return Looked(demanded=False, by=None)
    if step is not None and step > row.last_step:
        return Looked(demanded=True, by=Factor.TOTP, step=step)
    if spare:
        return Looked(demanded=True, by=Factor.RECOVERY_CODE, hashed=hashed)
    return Looked(demanded=True, by=None)


def use(db: Connection, trail: Trail, user: int, looked: Looked, at: int) -> bool:
    """Use a good code up; whether nobody was quicker. In one transaction with whatever it is good for."""
    if looked.by is Factor.TOTP:
        return records.accept(db, user, looked.step)
    if looked.by is Factor.RECOVERY_CODE:
        used = records.use_code(db, user, looked.hashed, at)
        if used:
            left = records.codes_left(db, user)
            trail.note(Act.RECOVERY_CODE_USED, whose=user, left=left)
            found = Finding("recovery_code_used", Severity.MEDIUM, {"left": left})
            raise_alert(db, trail, at, found, user=user)
        return used
    return not looked.demanded


def _secret(house: House, user: int, row: Any | None) -> bytes:
    return sealing.unseal(house, user, row.secret) if row is not None else sealing.of_nobody(house)
