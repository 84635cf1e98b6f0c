"""The rules of users: which passwords are taken, and who may not be disabled.

Length and lists only, as NIST SP 800-63B (3.1.1.2) asks: no composition rules, no forced rotation, no hints.
"""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller import resources
from teller.bank.passwords import normal
from teller.bank.refusal import Refusal

SHORTEST_PASSWORD = 8
ADVISED_PASSWORD = 15
LONGEST_PASSWORD = 128
_SHORTEST_CONTEXT = 4
_PRODUCT = ("teller",)


@dataclass(eq=False)
class PasswordTooShort(Refusal):
    """Fewer than eight characters; each code point is one."""

    code: ClassVar[str] = "password_too_short"
    field: ClassVar[str | None] = "password"

    shortest: int


@dataclass(eq=False)
class PasswordTooLong(Refusal):
    """More characters than anybody types: it would only serve to keep the program busy."""

    code: ClassVar[str] = "password_too_long"
    field: ClassVar[str | None] = "password"

    longest: int


@dataclass(eq=False)
class PasswordTooCommon(Refusal):
    """It is on the list that guessers try first."""

    code: ClassVar[str] = "password_too_common"
    field: ClassVar[str | None] = "password"


@dataclass(eq=False)
class PasswordInContext(Refusal):
    """It is little more than the bank's, the program's or the user's own name."""

    code: ClassVar[str] = "password_in_context"
    field: ClassVar[str | None] = "password"


@dataclass(eq=False)
class WrongPassword(Refusal):
    """The current password, which a change asks for, was not it."""

    code: ClassVar[str] = "wrong_password"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "current"


@dataclass(eq=False)
class PasswordUnchanged(Refusal):
    """The new password is the one before."""

    code: ClassVar[str] = "password_unchanged"
    field: ClassVar[str | None] = "password"


@dataclass(eq=False)
class UserExists(Refusal):
    """Somebody signs in with this e-mail address already."""

    code: ClassVar[str] = "user_exists"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "email"


@dataclass(eq=False)
class NotOneself(Refusal):
    """Administrators do not change their own role, disable or reset themselves."""

    code: ClassVar[str] = "not_oneself"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN


@dataclass(eq=False)
class LastAdministrator(Refusal):
    """Without an administrator, nobody could ever add one."""

    code: ClassVar[str] = "last_administrator"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT


@dataclass(eq=False)
class EmailNotAscii(Refusal):
    """Staff sign in with plain ASCII addresses, so that no look-alike letter makes a second person of one."""

    code: ClassVar[str] = "email_not_ascii"
    field: ClassVar[str | None] = "email"


@dataclass(eq=False)
class SupervisorNeedsSupervisor(Refusal):
    """An administrator alone makes nobody a supervisor, and lets nobody into a supervisor's place."""

    code: ClassVar[str] = "supervisor_needs_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


def check_password(password: str, context: Iterable[str]) -> None:
    """Refuse a password that is too short, too long, common, or made of `context` words and little else."""
    text = normal(password)
    if len(text) < SHORTEST_PASSWORD:
        raise PasswordTooShort(SHORTEST_PASSWORD)
    if len(text) > LONGEST_PASSWORD:
        raise PasswordTooLong(LONGEST_PASSWORD)
    folded = text.casefold()
    if folded in _common():
        raise PasswordTooCommon
    rest = folded
    for word in sorted(_context_words([*context, *_PRODUCT]), key=len, reverse=True):
        rest = rest.replace(word, "")
    if rest != folded and len(re.sub(r"[\W\d_]", "", rest)) < _SHORTEST_CONTEXT:
        raise PasswordInContext


def is_short_of_advice(password: str) -> bool:
    """Whether a password is taken, but shorter than advised: fifteen characters, where it is the only factor."""
    return len(normal(password)) < ADVISED_PASSWORD


def check_email(email: str) -> None:
    if not email.isascii():
        raise EmailNotAscii


def _context_words(texts: Iterable[str]) -> set[str]:
    words = {word for text in texts for word in re.split(r"[\W_]+", text.casefold())}
    return {word for word in words if len(word) >= _SHORTEST_CONTEXT}


@functools.cache
def _common() -> frozenset[str]:
    # The 8,354 of at least eight characters among Django's 20,000 most common passwords (BSD licence, in the file).
    lines = resources.path("passwords/common.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#!"))
