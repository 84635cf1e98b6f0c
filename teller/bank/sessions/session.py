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


@dataclass(frozen=True, slots=True)
class ViewToken:
    """A token for one view, with what that view may do."""

    view: View
    token: str = field(repr=False)


@dataclass(eq=False)
class SignInRefused(Refusal):
    """Unknown address, wrong password, disabled user: one answer, one duration. Only the trail knows which."""

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
