"""A unit of work without a user: for commands, which whoever has a way into the vault may give."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from teller.bank.audit import records as trail_records
from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail
from teller.bank.keeping.ways import Hands
from teller.bank.vault.vault import Vault
from teller.bank.world import World, micros


@dataclass(frozen=True, slots=True)
class Unattended:
    """One transaction, and the trail within it; no session stands behind it."""

    db: Connection
    trail: Trail
    at: int

    def note(self, act: Act, subject: str = "", **facts: Any) -> None:
        self.trail.note(act, subject, **facts)


@contextmanager
def unattended(world: World, vault: Vault) -> Iterator[Unattended]:
    with vault.transaction(writes=True) as db:
        head = trail_records.head(db)
        at = max(micros(world.clock.now()), head.at + 1)
        yield Unattended(db, Trail(db, vault.keys.audit, head, at), at)


def hands_of(world: World, vault: Vault) -> Hands:
    """The hands of a command that has opened the vault."""
    return Hands(world, vault.path, vault.keys, lambda: unattended(world, vault))
