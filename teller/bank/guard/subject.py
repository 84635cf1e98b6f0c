"""Whose tries are counted together: a user's, those at an address that nobody has, and those at one computer."""

import hmac
from typing import Final

from teller.bank.guard.rules import DEVICE
from teller.bank.house import House

USER: Final = "user:"
ADDRESS: Final = "address:"
_LABEL = b"teller guard address"


def of_user(user: int) -> str:
    return f"{USER}{user}"


def of_address(house: House, key: str) -> str:
    """An address that nobody has, under a keyed hash: what people mistype is not kept."""
    within = hmac.digest(house.keys.pepper, _LABEL, "sha256")
    return ADDRESS + hmac.digest(within, key.encode("utf-8", "surrogatepass"), "sha256").hex()


def of_device(key: bytes) -> str:
    return f"{DEVICE}{key.hex()}"


def subjects(house: House, user: int | None, key: str = "") -> tuple[str, ...]:
    """Whatever a try at this user, or at an address that nobody has, counts for: theirs, and this computer's."""
    whose = of_user(user) if user is not None else of_address(house, key)
    return whose, of_device(house.device.key)
