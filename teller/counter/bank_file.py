"""What the counter must be given to have a bank opened or made."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from teller.bank.branch import Branch
    from teller.bank.world import World
    from teller.counter.set_up.view import SetUpForm


class BankFile(Protocol):
    """The bank's file, as the counter may have it opened or made. Its slow methods run on the desk's worker."""

    practice: bool

    def exists(self) -> bool:
        """Whether there is a bank to open, or one must be set up."""

    def needs_passphrase(self) -> bool:
        """Whether somebody must type it."""

    def open(self, passphrase: str | None) -> "Branch":
        """Slow. Raises a `Fault`."""

    def found(self, form: "SetUpForm") -> "Branch":
        """Slow. Raises a `Refusal` or a `Fault`, and then there is no bank."""

    def world(self) -> "World":
        """Clock and randomness."""

    def practice_users(self) -> list[tuple[str, str, str]]:
        """Role, e-mail and password of a practice bank's users."""
