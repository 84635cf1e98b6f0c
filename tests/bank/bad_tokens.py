"""Tokens that no use case takes: each makes a bad one out of a good one."""

import base64
import json
from collections.abc import Callable
from typing import Any

import jwt

from teller.bank.badge import Role
from teller.testing.bank import NAMES


def parts(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    head, body, _ = token.split(".")
    return tuple(json.loads(base64.urlsafe_b64decode(part + "==")) for part in (head, body))


def resigned(token: str, secret: bytes, *, alg: str = "HS256", head: dict | None = None, **claims: Any) -> str:
    """The same token, its `jti` too, signed with the right secret but saying something else (None: not at all)."""
    header, payload = parts(token)
    payload = {name: value for name, value in {**payload, **claims}.items() if value is not None}
    headers = {**header, "alg": alg, **(head or {})}
    return jwt.encode(payload, None if alg == "none" else secret, algorithm=alg, headers=headers)


def twice(token: str, secret: bytes) -> str:
    """A payload with one name twice: PyJWT itself takes the last."""
    header, payload = parts(token)
    text = json.dumps(payload)[:-1] + ', "role": "administrator"}'
    return jwt.api_jws.PyJWS().encode(text.encode(), secret, headers=header)


def flipped(token: str, part: int) -> str:
    pieces = token.split(".")
    changed = "B" if pieces[part][3] != "B" else "C"
    pieces[part] = pieces[part][:3] + changed + pieces[part][4:]
    return ".".join(pieces)


def respelt(token: str) -> str:
    """The same bytes, spelt otherwise: the last letter of 43 carries two bits that nobody reads."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return token[:-1] + letters[letters.index(token[-1]) ^ 1]


def other_kind(token: str) -> str:
    return "teller-view+jwt" if parts(token)[0]["typ"] == "teller-access+jwt" else "teller-access+jwt"


BAD: dict[str, Callable[[str, bytes], Any]] = {
    "no token": lambda *_: None,
    "an empty one": lambda *_: "",
    "garbage": lambda *_: "garbage",
    "dots": lambda *_: "..",
    "a number": lambda *_: 7,
    "bytes": lambda token, _: token.encode(),
    "another run's secret": lambda token, _: resigned(token, bytes(range(32))),
    "HS384": lambda token, secret: resigned(token, secret, alg="HS384"),
    "HS512": lambda token, secret: resigned(token, secret, alg="HS512"),
    "HS512 under a header that says HS256": lambda token, secret: ".".join(
        [*token.split(".")[:2], resigned(token, secret, alg="HS512").split(".")[2]]
    ),
    "none": lambda token, secret: resigned(token, secret, alg="none"),
    "none, with the signature kept": lambda token, secret: resigned(token, secret, alg="none") + token.split(".")[2],
    "no signature": lambda token, _: token.rsplit(".", 1)[0] + ".",
    "no type": lambda token, secret: resigned(token, secret, head={"typ": "JWT"}),
    "the other kind's type": lambda token, secret: resigned(token, secret, head={"typ": other_kind(token)}),
    "a key id": lambda token, secret: resigned(token, secret, head={"kid": "1"}),
    "a critical header": lambda token, secret: resigned(token, secret, head={"crit": ["exp"]}),
    "a name twice": twice,
    "padding": lambda token, _: token + "=",
    "more than its view reaches": lambda token, secret: resigned(
        token, secret, scope=f"{parts(token)[1].get('scope', '')} session".strip()
    ),
    "a newline": lambda token, _: token + "\n",
    "a space before": lambda token, _: " " + token,
    "a fourth part": lambda token, _: token + "." + token.split(".")[2],
    "a bit of the signature flipped": lambda token, _: flipped(token, 2),
    "a letter of the payload changed": lambda token, _: flipped(token, 1),
    "a letter of the header changed": lambda token, _: flipped(token, 0),
    "another spelling of the signature": lambda token, _: respelt(token),
    "no subject": lambda token, secret: resigned(token, secret, sub=None),
    "no end": lambda token, secret: resigned(token, secret, exp=None),
    "an end in words": lambda token, secret: resigned(token, secret, exp="2099-01-01"),
    "an end long past": lambda token, secret: resigned(token, secret, exp=1_700_000_000, iat=1_600_000_000),
    "another issuer": lambda token, secret: resigned(token, secret, iss="teller2"),
    "another audience": lambda token, secret: resigned(token, secret, aud="view:audit"),
    "somebody else's name": lambda token, secret: resigned(token, secret, sub=NAMES[Role.AUDITOR][1]),
    "a greater role": lambda token, secret: resigned(
        token, secret, role="supervisor" if parts(token)[1]["role"] != "supervisor" else "administrator"
    ),
    "a session that never was": lambda token, secret: resigned(token, secret, sid="0" * 32),
    "a token id that never was": lambda token, secret: resigned(token, secret, jti="0" * 32),
    "a claim too many": lambda token, secret: resigned(token, secret, admin=True),
    "the shape of a refresh token": lambda *_: "A" * 43,
    "an end that is a truth": lambda token, secret: resigned(token, secret, exp=True),
    "an end with a fraction": lambda token, secret: resigned(token, secret, exp=4e9),
    "an end beyond all time": lambda token, secret: resigned(token, secret, exp=2**63),
    "a beginning before all time": lambda token, secret: resigned(token, secret, iat=-1),
    "a beginning to come": lambda token, secret: resigned(token, secret, iat=parts(token)[1]["exp"] - 1),
    "a list for a session": lambda token, secret: resigned(token, secret, sid=[parts(token)[1]["sid"]]),
    "no session": lambda token, secret: resigned(token, secret, sid=None),
    "an address to fetch keys from": lambda token, secret: resigned(
        token, secret, head={"jku": "https://x.example/keys"}
    ),
    "a key brought along": lambda token, secret: resigned(token, secret, head={"jwk": {"kty": "oct", "k": "AAAA"}}),
    "a payload that is not encoded": lambda token, secret: resigned(token, secret, head={"b64": False}),
    "another view": lambda token, secret: resigned(
        token, secret, view="till" if parts(token)[1].get("view") == "trail" else "trail"
    ),
    "half a surrogate": lambda token, _: token[:-1] + "\ud800",
    "more than anybody reads": lambda token, _: token + "A" * 3_000,
}
