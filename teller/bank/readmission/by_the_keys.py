"""The way back of whoever has the vault's keys: for when everybody who could unlock somebody is stopped, too."""

from contextlib import suppress

from sqlalchemy import Connection

from teller.bank.audit import records as trail_records
from teller.bank.audit.act import Act
from teller.bank.audit.chain import Head
from teller.bank.audit.head_file import HeadFile
from teller.bank.audit.trail import Trail
from teller.bank.factors import records as factors
from teller.bank.guard import counting, subject
from teller.bank.guard import records as guard
from teller.bank.guard.rules import DEVICE
from teller.bank.inputs import email_key
from teller.bank.refusal import NotFound
from teller.bank.sessions import records as sessions
from teller.bank.users import records as users
from teller.bank.vault.vault import Vault
from teller.bank.world import World, micros


def unlock(vault: Vault, world: World, email: str, *, factor_too: bool) -> bool:
    """Let a user try again at every computer; with `factor_too`, by the password alone. Whether they had a factor.

    It is on the trail, as nobody's deed: whoever has opened the vault by its keys has no badge. Raises `NotFound`.
    """
    with vault.transaction(writes=True) as db:
        row = users.by_key(db, email_key(email))
        if row is None:
            raise NotFound("user")
        head = trail_records.head(db)
        at = max(micros(world.clock.now()), head.at + 1)
        trail = Trail(db, vault.keys.audit, head, at)
        counting.unlock(db, subject.of_user(row.id))
        _unlock_devices(db)
        trail.note(Act.USER_UNLOCKED, row.email, by="keys")
        dropped = factor_too and factors.drop(db, row.id)
        if dropped:
            sessions.end_all_of(db, row.id, at, "factor_reset")
            trail.note(Act.FACTOR_RESET, row.email, by="keys")
    _tell_head(vault, trail.head)
    return dropped


def _tell_head(vault: Vault, head: Head) -> None:
    """Have the head file say what was just added; where it cannot, the next to work with the vault makes up for it."""
    file = HeadFile.of(vault)
    with suppress(OSError):
        file.raise_to(head)
    file.close()


def _unlock_devices(db: Connection) -> None:
    for row in guard.every(db):
        if row.subject.startswith(DEVICE):
            counting.unlock(db, row.subject)
