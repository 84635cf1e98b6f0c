"""The desktop's keyring: keeps a secret for a slot, so that whoever is signed in to the computer is not asked."""

import base64
import binascii

from teller.bank.fault import KeyringLocked

_SERVICE = "Teller"


def keep(bank: str, slot: str, secret: bytes) -> None:
    """Have it kept, and read it again, since some keyrings forget at once. Raises `KeyringLocked`."""
    import keyring  # noqa: PLC0415 - looks for the desktop, which nobody waits for who does not use it
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.set_password(_SERVICE, _name(bank, slot), base64.b64encode(secret).decode())
    except (KeyringError, OSError, RuntimeError):
        raise KeyringLocked from None
    if fetch(bank, slot) != secret:
        raise KeyringLocked


def fetch(bank: str, slot: str) -> bytes:
    """What was kept. Raises `KeyringLocked` where there is none, it is locked, or has nothing for this slot."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        found = keyring.get_password(_SERVICE, _name(bank, slot))
    except (KeyringError, OSError, RuntimeError):
        raise KeyringLocked from None
    try:
        return base64.b64decode(found or "", validate=True)
    except (ValueError, binascii.Error):
        raise KeyringLocked from None


def forget(bank: str, slot: str) -> None:
    """Have it forgotten, where it can be reached: the slot is gone in any case."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.delete_password(_SERVICE, _name(bank, slot))
    except (KeyringError, OSError, RuntimeError):
        return


def _name(bank: str, slot: str) -> str:
    return f"{bank} {slot}"
