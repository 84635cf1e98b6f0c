"""Sign in: the one thing that is asked of the bank without a token."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from teller.bank.audit.act import Act
from teller.bank.devices.admit import admit
from teller.bank.house import House
from teller.bank.inputs import email_key
from teller.bank.refusal import Refusal
from teller.bank.sessions.door import Door
from teller.bank.sessions.session import Session, SignInRefused
from teller.bank.sessions.start import start
from teller.bank.users import records as users
from teller.bank.users.records import UserRow
from teller.bank.world import micros

_LONGEST_TYPED = 1_024


def sign_in(house: House, door: Callable[..., AbstractContextManager[Door]], *, email: str, password: str) -> Session:
    """Check a password and open a session. Raises `SignInRefused`, whatever the reason.

    bcrypt runs between two transactions, never inside one, and runs for an unknown address, too. Every try leaves its
    row in the audit trail.
    """
    key = email_key(email[:_LONGEST_TYPED])
    with door(writes=False) as here:
        row = users.by_key(here.db, key) if _is_text(key) else None
    typed = password[:_LONGEST_TYPED]
    right = house.passwords.check(typed if _is_text(typed) else "", row.password_hash if row else None)
    if row is None or not right or not row.enabled:
        with door(writes=True) as here:
            why = "unknown" if row is None else "disabled" if right else "password"
            here.trail(row.id if row else None, None).note(Act.SIGN_IN_FAILED, "", why=why)
        raise SignInRefused
    outdated = house.passwords.is_outdated(row.password_hash)
    raised = house.passwords.hash(password) if outdated else None
    with door(writes=True) as here:
        opened = _opened(house, here, row, raised)
    if isinstance(opened, Refusal):
        raise opened  # the device and its alerts are on record by now
    return opened


def _opened(house: House, here: Door, read: UserRow, raised: str | None) -> Session | Refusal:
    row = users.by_id(here.db, read.id)
    if row is None or not row.enabled or row.password_hash != read.password_hash:
        raise SignInRefused  # it changed while bcrypt ran
    if raised is not None:
        users.set_hash(here.db, row.id, raised, must_change=row.must_change)
    at = micros(here.now)
    admission = admit(here.db, house, here.trail(row.id, None), at, user=row.id, vouches=False)
    if admission.refusal is not None:
        here.trail(row.id, None).note(Act.SIGN_IN_FAILED, "", why="device", device=admission.device)
        return admission.refusal
    return start(house, here, row, device=admission.device, factors=["password"])


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
