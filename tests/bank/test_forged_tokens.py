"""Forged tokens: rightly signed or not, whatever is not letter by letter what the mint makes is no token."""

import base64
import json

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from teller.bank import tokens
from teller.bank.badge import Role, View, reach
from teller.bank.refusal import SessionEnded
from teller.bank.tokens import Tokens
from teller.bank.world import World
from teller.testing.bank import MovableClock, RepeatableRandomness

SECRET = bytes(range(32))


@pytest.fixture
def mint():
    return Tokens(SECRET, World(MovableClock(), RepeatableRandomness()))


@pytest.fixture
def access(mint):
    return mint.mint_access(email="tom@x.example", role=Role.TELLER, session="s" * 32, seconds=1_800)


def bytes_of(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def signed(payload, *, head=None):
    """A token of any payload at all, rightly signed."""
    payload = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return jwt.api_jws.PyJWS().encode(payload, SECRET, headers=head or {"typ": tokens.ACCESS})


def body(token):
    return json.loads(bytes_of(token.split(".")[1]))


def refused(mint, token):
    with pytest.raises(SessionEnded):
        mint.read(token)


def test_not_one_bit_of_a_token_can_be_flipped(mint, access):
    """Every bit of every character; not one flip is read, and none raises anything else."""
    flips = 0
    for at, character in enumerate(access):
        for bit in range(8):
            flipped = access[:at] + chr(ord(character) ^ (1 << bit)) + access[at + 1 :]
            refused(mint, flipped)
            flips += 1
    assert flips == 8 * len(access)


def test_not_one_bit_of_what_a_token_spells_can_be_flipped(mint, access):
    for part in range(3):
        pieces = access.split(".")
        spelt = bytes_of(pieces[part])
        for at in range(len(spelt)):
            for bit in range(8):
                changed = spelt[:at] + bytes([spelt[at] ^ (1 << bit)]) + spelt[at + 1 :]
                pieces[part] = base64.urlsafe_b64encode(changed).rstrip(b"=").decode()
                refused(mint, ".".join(pieces))


def test_a_token_cut_anywhere_or_too_long_is_none(mint, access):
    for end in range(len(access)):
        refused(mint, access[:end])
    refused(mint, access + "A" * 2_000)
    refused(mint, "A" * 10**6 + "." + "B" * 10**6 + "." + "C" * 43)


CLAIMS = ["iss", "aud", "sub", "iat", "exp", "jti", "sid", "role"]
VALUES = [
    None,
    "",
    "x",
    0,
    -1,
    1,
    1.5,
    2**40,
    2**63,
    10**400,
    True,
    False,
    [],
    {},
    ["session"],
    {"a": 1},
    "2099-01-01",
    "\ud800",
]


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_claim_that_is_missing_or_not_what_it_must_be_makes_no_token(claim, mint, access):
    """Rightly signed, with a token id that is known: the claim alone is wrong. (`sub`, `sid` may be any text.)"""
    good = body(access)
    refused(mint, signed({name: value for name, value in good.items() if name != claim}))
    for value in VALUES:
        if type(value) is str and claim in {"sub", "sid"}:
            continue
        if claim == "iat" and value == 1:
            continue  # long ago, but a time
        refused(mint, signed({**good, claim: value}))


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e400", "-0", "1.0", "0x7fffffff", "1_800_000_000"])
def test_an_end_that_json_can_only_almost_say_makes_no_token(text, mint, access):
    good = json.dumps(body(access))
    exp = str(body(access)["exp"])
    refused(mint, signed(good.replace(exp, text).encode()))


@pytest.mark.parametrize(
    "payload",
    [b"", b"null", b"[]", b"7", b'"sub"', b"{", b"{}", b"\xff\xfe", b"[" * 1_400, b'{"a":' * 280 + b"1" + b"}" * 280],
)
def test_a_payload_that_is_no_set_of_claims_makes_no_token(payload, mint):
    refused(mint, signed(payload))


@pytest.mark.parametrize(
    "head",
    [
        {"typ": "JWT"},
        {"typ": None},
        {"typ": "teller-view+jwt"},
        {"typ": "TELLER-ACCESS+JWT"},
        {"typ": "teller-access+jwt", "kid": "0"},
        {"typ": "teller-access+jwt", "jku": "https://x.example"},
        {"typ": "teller-access+jwt", "jwk": {"kty": "oct", "k": "AAAA"}},
        {"typ": "teller-access+jwt", "b64": False},
        {"typ": "teller-access+jwt", "cty": "JWT"},
    ],
)
def test_a_header_that_says_anything_more_or_else_makes_no_token(head, mint, access):
    assert mint.read(signed(body(access)))
    refused(mint, signed(body(access), head=head))


def test_two_claims_of_one_name_make_no_token(mint, access):
    good = json.dumps(body(access))
    for name, value in body(access).items():
        refused(mint, signed((good[:-1] + f", {json.dumps(name)}: {json.dumps(value)}}}").encode()))


@pytest.mark.parametrize(
    "changed",
    [{"scope": "till"}, {"view": "till"}, {"svc": 1}, {"svc": 1, "cus": "x"}, {"view": "till", "scope": "till"}],
)
def test_an_access_token_is_never_half_a_view_token(changed, mint, access):
    refused(mint, signed({**body(access), **changed}))


@pytest.mark.parametrize(
    "changed",
    [
        {"view": "vault"},
        {"scope": "everything"},
        {"scope": "till everything"},
        {"scope": "till cash_vault"},
        {"scope": "till deposit"},
        {"role": "auditor"},
        {"scope": 7},
        {"aud": "view:cards"},
        {"aud": "session"},
        {"svc": "7"},
        {"svc": True},
        {"cus": 7},
        {"role": "owner"},
    ],
)
def test_a_view_token_that_names_what_is_not_makes_no_token(changed, mint, access):
    view = mint.mint_view(mint.read(access), View.TILL, reach(View.TILL, Role.TELLER), service=7, customer="10000015")
    head = {"typ": tokens.VIEW}
    assert mint.read(signed(body(view), head=head))
    refused(mint, signed({**body(view), **changed}, head=head))
    for name in ("svc", "cus", "view", "scope"):
        refused(mint, signed({key: value for key, value in body(view).items() if key != name}, head=head))


@given(st.text())
def test_any_text_at_all_is_refused(text):
    refused(Tokens(SECRET, World()), text)


@given(st.binary(max_size=900), st.binary(max_size=200))
def test_any_payload_and_header_rightly_signed_is_refused(payload, head):
    parts = [base64.urlsafe_b64encode(part).rstrip(b"=") for part in (head, payload)]
    signature = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256).sign(b".".join(parts), SECRET)
    parts.append(base64.urlsafe_b64encode(signature).rstrip(b"="))
    refused(Tokens(SECRET, World()), b".".join(parts).decode())
