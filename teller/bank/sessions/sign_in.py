"""Sign in: the one thing that is asked of the bank without a token."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role, View, reach
from teller.bank.house import House
from teller.bank.inputs import email_key
from teller.bank.sessions import records
from teller.bank.sessions.session import Session, SignInRefused
from teller.bank.users import records as users
from teller.bank.users.records import UserRow
from teller.bank.world import micros

SESSION_ID_BYTES = 16
_LONGEST_TYPED = 1_024


@dataclass(frozen=True, slots=True)
class Door:
    """A transaction for somebody who has no badge yet. `trail` makes the trail of a user and session, once known."""

    db: Connection
    now: datetime
    trail: Callable[[int | None, str | None], Trail]


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
        return _opened(house, here, row, raised)


def _opened(house: House, here: Door, read: UserRow, raised: str | None) -> Session:
    row = users.by_id(here.db, read.id)
    if row is None or not row.enabled or row.password_hash != read.password_hash:
        raise SignInRefused  # it changed while bcrypt ran
    if raised is not None:
        users.set_hash(here.db, row.id, raised, must_change=row.must_change)
    session = house.world.randomness.bytes(SESSION_ID_BYTES).hex()
    expires = here.now + timedelta(seconds=house.session_seconds)
    records.add(here.db, session, row.id, micros(here.now), micros(expires))
    here.trail(row.id, session).note(Act.SIGNED_IN, "", factors=["password"], role=row.role.value)
    token = house.tokens.mint_access(email=row.email, role=row.role, session=session, seconds=house.session_seconds)
    return Session(
        token=token,
        email=row.email,
        name=row.name,
        role=row.role,
        started=here.now,
        seconds=house.session_seconds,
        must_change_password=row.must_change,
        views=views_of(row.role),
    )


def views_of(role: Role) -> frozenset[View]:
    """The views that a role has any use for."""
    return frozenset(view for view in View if reach(view, role))


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
