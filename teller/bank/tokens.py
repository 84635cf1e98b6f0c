"""Tokens: HS256 JSON Web Tokens, minted and read here and nowhere else."""

import base64
import binascii
import functools
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from teller.bank.badge import Role, Scope, View, reach
from teller.bank.refusal import SessionEnded
from teller.bank.world import World

if TYPE_CHECKING:
    from jwt import PyJWT

ALGORITHM = "HS256"
ISSUER = "teller"
SECRET_BYTES = 32  # RFC 7518 section 3.2: a key of at least the hash's size
LONGEST = 2_048
CLOCK_SLACK_SECONDS = 60
CACHED = 256

ACCESS = "teller-access+jwt"
VIEW = "teller-view+jwt"
"""Explicit types (RFC 8725 section 3.11), so that one kind of token is never taken for the other."""

_SHAPE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
_COMMON = {"iss": str, "aud": str, "sub": str, "iat": int, "exp": int, "jti": str, "sid": str, "role": str}
_OF_A_VIEW = {"view": str, "scope": str}
_OF_A_SERVICE = {"svc": int, "cus": str}


@dataclass(frozen=True, slots=True)
class Claims:
    """What a verified token says. Times are seconds since 1970."""

    type: str
    subject: str
    session: str
    jti: str
    role: Role
    issued: int
    expires: int
    view: View | None = None
    scopes: frozenset[Scope] = frozenset({Scope.SESSION})
    service: int | None = None
    customer: str | None = None


class Tokens:
    """The mint and the reader. A token is good in the run that minted it, until its deadline, and nowhere else.

    Each token's end is kept twice: as `exp`, against the wall clock, and as a deadline on the monotonic clock, so that
    turning the clock back lengthens nothing.
    """

    def __init__(self, secret: bytes, world: World) -> None:
        if len(secret) < SECRET_BYTES:
            raise ValueError("a token secret has at least 32 bytes")
        self._secret, self._world = secret, world
        self._deadlines: dict[str, float] = {}
        self._verified: dict[str, Claims] = {}

    # PyJWT brings in all of cryptography's key formats: 70 ms that nobody who is still typing need wait for.
    @functools.cached_property
    def _jwt(self) -> "PyJWT":
        import jwt  # noqa: PLC0415 - as said

        return jwt.PyJWT(options={"enforce_minimum_key_length": True})

    def prepare(self) -> None:
        """Have the library at hand, before the first token is minted."""
        _ = self._jwt

    def mint_access(self, *, email: str, role: Role, session: str, seconds: int) -> str:
        """The one access token of a session; `seconds` is its life."""
        now = int(self._world.clock.now().timestamp())
        body = {"sub": email, "iat": now, "exp": now + seconds, "sid": session, "role": role.value}
        return self._minted(ACCESS, "session", body, self._world.clock.monotonic() + seconds)

    def mint_view(
        self, access: Claims, view: View, scopes: Iterable[Scope], *, service: int | None, customer: str | None
    ) -> str:
        """A view's token: same subject, never a later end than the access token it is minted from."""
        now = int(self._world.clock.now().timestamp())
        body: dict[str, Any] = {
            "sub": access.subject,
            "iat": now,
            "exp": access.expires,
            "sid": access.session,
            "role": access.role.value,
            "view": view.value,
            "scope": " ".join(sorted(scopes)),
        }
        if service is not None:
            body |= {"svc": service, "cus": customer}
        return self._minted(VIEW, f"view:{view.value}", body, self._deadlines[access.jti])

    def read(self, token: str | None) -> Claims:
        """The claims of a token that holds now. Raises `SessionEnded` for every other, without saying why."""
        claims = self._verified.get(token) if isinstance(token, str) else None
        if claims is None:
            claims = self._verify(token)
        clock = self._world.clock
        now = clock.now().timestamp()
        deadline = self._deadlines.get(claims.jti)
        if deadline is None or clock.monotonic() >= deadline:
            raise SessionEnded
        if now >= claims.expires or now < claims.issued - CLOCK_SLACK_SECONDS:
            raise SessionEnded
        return claims

    def genuine(self, token: str | None) -> Claims | None:
        """The claims of a token that this run has minted, whether it still holds or not; None for every other."""
        try:
            claims = self._verify(token)
        except SessionEnded:
            return None
        return claims if claims.jti in self._deadlines else None

    def forget(self) -> None:
        """Drop whatever has run out, so that ended sessions leave no token behind in memory."""
        now = self._world.clock.monotonic()
        self._deadlines = {jti: deadline for jti, deadline in self._deadlines.items() if deadline > now}
        self._verified.clear()

    def _minted(self, kind: str, audience: str, body: dict[str, Any], deadline: float) -> str:
        jti = self._world.randomness.bytes(16).hex()
        body |= {"iss": ISSUER, "aud": audience, "jti": jti}
        token = self._jwt.encode(body, self._secret, algorithm=ALGORITHM, headers={"typ": kind})
        self._deadlines[jti] = deadline
        return token

    def _verify(self, token: str | None) -> Claims:
        from jwt import PyJWTError  # noqa: PLC0415 - imported by then

        kind = _shape(token)
        try:
            payload = self._jwt.decode(
                str(token),
                self._secret,
                algorithms=[ALGORITHM],
                issuer=ISSUER,
                # PyJWT would compare with a clock of its own; `read` compares with the bank's.
                options={"verify_exp": False, "verify_iat": False, "verify_aud": False, "require": list(_COMMON)},
            )
        except (PyJWTError, ValueError, RecursionError):
            raise SessionEnded from None
        claims = _claims(kind, payload)
        if len(self._verified) >= CACHED:
            self._verified.clear()
        self._verified[str(token)] = claims
        return claims


def _shape(token: object) -> str:
    """Look at a token before any library does, and return its type.

    PyJWT accepts padding, duplicate names (the last wins), any `typ`, and headers it does not know.
    """
    if not isinstance(token, str) or len(token) > LONGEST or not _SHAPE.fullmatch(token):
        raise SessionEnded
    try:
        header, payload, signature = (_decoded(part) for part in token.split("."))
        head, body = (json.loads(part, object_pairs_hook=_once) for part in (header, payload))
    except (ValueError, binascii.Error, RecursionError):
        raise SessionEnded from None
    if len(signature) != SECRET_BYTES or not isinstance(body, dict) or not isinstance(head, dict):
        raise SessionEnded
    if head not in ({"alg": ALGORITHM, "typ": ACCESS}, {"alg": ALGORITHM, "typ": VIEW}):
        raise SessionEnded
    return str(head["typ"])


def _decoded(part: str) -> bytes:
    """Strict base64url (RFC 7515 section 2): one spelling for each value, so stray bits at the end are refused."""
    decoded = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if base64.urlsafe_b64encode(decoded).rstrip(b"=").decode() != part:
        raise ValueError("more than one way to spell it")
    return decoded


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name stands twice")
    return dict(pairs)


def _claims(kind: str, payload: Mapping[str, Any]) -> Claims:
    wanted: dict[str, type] = dict(_COMMON)
    if kind == VIEW:
        wanted |= _OF_A_VIEW
        if "svc" in payload or "cus" in payload:
            wanted |= _OF_A_SERVICE
    if set(payload) != set(wanted) or any(type(payload[name]) is not kind_of for name, kind_of in wanted.items()):
        raise SessionEnded
    if not 0 < payload["iat"] < payload["exp"] < 2**40:
        raise SessionEnded
    try:
        role = Role(payload["role"])
        view = View(payload["view"]) if kind == VIEW else None
        scopes = frozenset(Scope(scope) for scope in payload["scope"].split()) if view else frozenset({Scope.SESSION})
    except ValueError:
        raise SessionEnded from None
    if payload["aud"] != (f"view:{view.value}" if view else "session"):
        raise SessionEnded
    if view is not None and not scopes <= reach(view, role):
        raise SessionEnded  # rightly signed, but no view of that role's: who else has the secret gains nothing by it
    return Claims(
        type=kind,
        subject=payload["sub"],
        session=payload["sid"],
        jti=payload["jti"],
        role=role,
        issued=payload["iat"],
        expires=payload["exp"],
        view=view,
        scopes=scopes,
        service=payload.get("svc"),
        customer=payload.get("cus"),
    )
