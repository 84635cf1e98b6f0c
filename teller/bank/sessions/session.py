"""A session as the counter holds it."""

from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from typing import ClassVar

from teller.bank.badge import Role, View
from teller.bank.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Session:
    """What signing in gives: the access token, and what may be shown of whose it is.

    `seconds` is the life of the access token, which `refresh` renews: an opaque token, good once.
    """

    token: str = field(repr=False)
    email: str
    name: str
    role: Role
    started: datetime
    seconds: int
    must_change_password: bool
    views: frozenset[View]
    refresh: str = field(repr=False)
    ends: datetime
    """When it ends for good, however much one works."""
    has_factor: bool = False
    must_set_factor: bool = False
    """Until they have, the session opens no view."""
    recovery_codes_left: int | None = None
    """Where they have a factor."""
    last_sign_in: datetime | None = None
    failures_since: int = 0
    """These two, told when one signs in, show the user whether somebody else has been at their door."""


@dataclass(frozen=True, slots=True)
class ViewToken:
    """A token for one view, with what that view may do."""

    view: View
    token: str = field(repr=False)


@dataclass(eq=False)
class SignInRefused(Refusal):
    """Unknown address, wrong password or code, disabled user: one answer, one duration. The trail knows which."""

    code: ClassVar[str] = "sign_in_refused"
    status: ClassVar[HTTPStatus] = HTTPStatus.UNAUTHORIZED
    field: ClassVar[str | None] = "password"
    audited: ClassVar[bool] = False  # signing in writes its own row


@dataclass(eq=False)
class PasswordMustChange(Refusal):
    """A start password is good for choosing one's own, and for nothing else."""

    code: ClassVar[str] = "password_must_change"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
