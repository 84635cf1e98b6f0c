"""The surroundings: what the bank cannot know by itself, and its checklist looks at. No secret is among it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from teller.hardening import Process


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the vault lies, how the program was started, and ways to look at its process and its libraries."""

    vault: Path
    logs: Path
    """The folder of the log."""
    dotenv: Path
    """Where a file of settings would be, secrets and all."""
    secret_bits: int | None
    """What JWT_SECRET is worth to who guesses it; None where it is made anew for each run."""
    token_minutes: int
    idle_minutes: int
    password_cost: int
    server: bool
    """Whether DATABASE_URL names a server, so that there is a connection to keep safe."""
    process: Callable[[], Process]
    library: Callable[[str], str | None]
    """The version that is installed of a package; None where it is not."""
