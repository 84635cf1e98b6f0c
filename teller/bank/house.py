"""The house: what the bank has at hand for every piece of work."""

from dataclasses import dataclass, field
from pathlib import Path

from teller.bank.audit.head_watch import HeadWatch
from teller.bank.money import Currency
from teller.bank.passwords import Passwords
from teller.bank.presence import Presence
from teller.bank.surroundings import Surroundings
from teller.bank.tokens import Tokens
from teller.bank.vault.keyslots import Keys
from teller.bank.world import World


@dataclass(frozen=True, slots=True)
class BankFacts:
    """What a bank is: set when it is created, never changed."""

    name: str
    currency: Currency
    practice: bool


@dataclass(frozen=True, slots=True)
class Device:
    """The computer that this run works at, as far as one can be told: hashes only.

    `key` is of the random id in the file beside the vault, `facts` of what is stable about the machine. `found` says
    what became of the file: kept (it was there), made, broken (it was none, and is made anew), or none (it can be
    neither read nor made, so that `key` is no better than `facts`).
    """

    key: bytes
    facts: bytes
    name: str
    found: str = "kept"


@dataclass(frozen=True, slots=True)
class Memory:
    """What this run alone knows, by the monotonic clock, which nobody can turn; it is gone with the program.

    `waits`: of a subject of the guard, the end of its block as it is kept, and this run's own deadline for it.
    `proved`: when a session was last proved by a code.
    """

    waits: dict[str, tuple[int, float]] = field(default_factory=dict)
    proved: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class House:
    """Made once, when the vault opens. `place` is where the vault lies."""

    bank: BankFacts
    world: World
    keys: Keys
    tokens: Tokens
    passwords: Passwords
    session_seconds: int
    surroundings: Surroundings
    place: Path
    head: HeadWatch
    device: Device = Device(bytes(32), bytes(32), "")
    presence: Presence = field(default_factory=Presence)
    memory: Memory = field(default_factory=Memory)
