"""The rules of devices: at which computers people may sign in."""

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import ClassVar

from teller.bank.refusal import Refusal


class DeviceState(StrEnum):
    """What the administrator has decided on a computer: nothing yet, yes, or no more."""

    NEW = "new"
    TRUSTED = "trusted"
    REVOKED = "revoked"


@dataclass(eq=False)
class DeviceNotTrusted(Refusal):
    """Everything was right, but at a computer that no administrator has trusted yet."""

    code: ClassVar[str] = "device_not_trusted"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False  # signing in writes its own row


@dataclass(eq=False)
class DeviceRevoked(Refusal):
    """Everything was right, but at a computer that an administrator has shut out."""

    code: ClassVar[str] = "device_revoked"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False  # signing in writes its own row


@dataclass(eq=False)
class ThisDevice(Refusal):
    """The computer that one sits at is not revoked from itself: one would be out, and could not come back."""

    code: ClassVar[str] = "this_device"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
