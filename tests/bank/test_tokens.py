"""Tokens: what the mint makes, the reader takes until its end, as other implementations would."""

import base64
import hmac
import json
from pathlib import Path

import jwt
import pytest

from teller.bank import tokens
from teller.bank.badge import Role, Scope, View, reach
from teller.bank.refusal import SessionEnded
from teller.bank.tokens import Tokens
from teller.bank.world import World
from teller.testing.bank import NOON, MovableClock, RepeatableRandomness

DATA = Path(__file__).parents[1] / "data"
SECRET = bytes(range(32))
WYCHEPROOF = [
    pytest.param(group["key"], case, id=f"{case['tcId']} {case['comment']}")
    for group in json.loads((DATA / "wycheproof_hs256.json").read_text("utf-8"))["groups"]
    for case in group["tests"]
]
RFC = json.loads((DATA / "rfc7515_7519_jwt.json").read_text("utf-8"))


@pytest.fixture
def clock():
    return MovableClock()


@pytest.fixture
def mint(clock):
    return Tokens(SECRET, World(clock, RepeatableRandomness()))


@pytest.fixture
def access(mint):
    return mint.mint_access(email="tom@x.example", role=Role.TELLER, session="s" * 32, seconds=1_800)


def bytes_of(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def body(token):
    return json.loads(bytes_of(token.split(".")[1]))


def refused(mint, token):
    with pytest.raises(SessionEnded):
        mint.read(token)


# -- what is minted is read ----------------------------------------------------------------------------------------


def test_an_access_token_says_who_signed_in_and_reaches_the_session_only(mint, access):
    claims = mint.read(access)
    assert (claims.subject, claims.role, claims.session) == ("tom@x.example", Role.TELLER, "s" * 32)
    assert claims.scopes == {Scope.SESSION}
    assert (claims.view, claims.service, claims.customer) == (None, None, None)
    assert body(access) == {
        "sub": "tom@x.example",
        "iat": int(NOON.timestamp()),
        "exp": int(NOON.timestamp()) + 1_800,
        "sid": "s" * 32,
        "role": "teller",
        "iss": "teller",
        "aud": "session",
        "jti": claims.jti,
    }
    assert jwt.get_unverified_header(access) == {"alg": "HS256", "typ": "teller-access+jwt"}


@pytest.mark.parametrize("view", View)
def test_a_view_token_has_its_parents_subject_and_never_a_later_end(view, mint, access, clock):
    clock.advance(minutes=10)
    parent = mint.read(access)
    claims = mint.read(mint.mint_view(parent, view, reach(view, Role.TELLER), service=7, customer="10000015"))
    assert (claims.subject, claims.session, claims.role) == (parent.subject, parent.session, parent.role)
    assert (claims.view, claims.scopes, claims.service, claims.customer) == (
        view,
        reach(view, Role.TELLER),
        7,
        "10000015",
    )
    assert claims.expires == parent.expires
    assert claims.jti != parent.jti
    clock.advance(minutes=20)
    refused(mint, access)


def test_a_token_is_another_implementations_token_too(access):
    """HMAC-SHA-256 over header and payload, as RFC 7515 says; checked by hand."""
    signing_input, _, signature = access.rpartition(".")
    assert hmac.digest(SECRET, signing_input.encode(), "sha256") == bytes_of(signature)


def test_no_token_id_is_made_twice():
    world = World()
    mint = Tokens(SECRET, world)
    made = {body(mint.mint_access(email="a", role=Role.TELLER, session="s", seconds=9))["jti"] for _ in range(2_000)}
    assert len(made) == 2_000
    assert {len(jti) for jti in made} == {32}


@pytest.mark.parametrize("secret", [b"", b"short", bytes(31)])
def test_a_secret_shorter_than_the_hash_is_refused(secret):
    with pytest.raises(ValueError, match="32 bytes"):
        Tokens(secret, World())


# -- the end of a token ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "holds"), [(0, True), (1_799, True), (1_799.999, True), (1_800, False), (10**6, False)]
)
def test_a_token_holds_until_its_last_second(seconds, holds, mint, access, clock):
    clock.advance(seconds=seconds)
    if holds:
        assert mint.read(access)
    else:
        refused(mint, access)


def test_either_clock_alone_ends_a_token_and_turning_back_revives_none(mint, access, clock):
    clock.count += 1_800
    refused(mint, access)
    clock.count -= 1_800
    assert mint.read(access)
    clock.advance(minutes=31)
    clock.set_back(minutes=31)
    refused(mint, access)


@pytest.mark.parametrize(("seconds", "holds"), [(60, True), (61, False), (3_600, False)])
def test_a_small_step_back_of_the_clock_locks_nobody_out_and_a_great_one_does(seconds, holds, mint, access, clock):
    clock.set_back(seconds=seconds)
    if holds:
        assert mint.read(access)
    else:
        refused(mint, access)


def test_what_was_read_once_is_not_taken_for_longer(mint, access, clock):
    """The reader remembers verified tokens: neither a deadline nor a changed letter slips by it."""
    for _ in range(3):
        assert mint.read(access)
    refused(mint, access[:-1] + ("A" if access[-1] != "A" else "E"))
    clock.advance(minutes=30)
    refused(mint, access)


def test_the_memory_of_verified_tokens_does_not_grow_without_end(mint):
    made = [
        mint.mint_access(email="a", role=Role.TELLER, session=str(at), seconds=9) for at in range(tokens.CACHED + 5)
    ]
    assert [mint.read(token).session for token in made] == [str(at) for at in range(tokens.CACHED + 5)]
    assert len(mint._verified) <= tokens.CACHED


# -- vectors of others -------------------------------------------------------------------------------------------------


def strictly_verified(token, key):
    """The two checks of the signature that the reader makes, on a token that need not be one of ours."""
    if not tokens._SHAPE.fullmatch(token):
        return False
    try:
        for part in token.split("."):
            tokens._decoded(part)
        jwt.api_jws.PyJWS().decode(token, bytes_of(key), algorithms=[tokens.ALGORITHM])
    except (jwt.PyJWTError, ValueError):
        return False
    return True


@pytest.mark.parametrize(("key", "case"), WYCHEPROOF)
def test_wycheproof(key, case):
    token = case["jws"] if isinstance(case["jws"], str) else json.dumps(case["jws"])
    # Two that Wycheproof lets pass have a letter in them that base64url does not know. And two that it calls invalid
    # for their padding were published without it: they spell the valid 357 letter by letter.
    valid = (case["result"] == "valid" and "?" not in token) or case["tcId"] in {367, 370}
    assert strictly_verified(token, key) is valid
    refused(Tokens(bytes_of(key), World()), token)


def test_the_vectors_are_all_there_and_padding_is_what_the_library_alone_would_let_pass():
    assert len(WYCHEPROOF) == 40
    cases = {case["tcId"]: (key, case["jws"]) for key, case in (param.values for param in WYCHEPROOF)}
    key, token = cases[357]
    assert token == cases[367][1] == cases[370][1]
    assert strictly_verified(token, key)
    assert jwt.api_jws.PyJWS().decode(token + "=", bytes_of(key), algorithms=["HS256"])
    assert not strictly_verified(token + "=", key)


def test_rfc_7515_and_7519(mint):
    token, key = RFC["hs256"]["token"], RFC["hs256"]["key_b64url"]
    assert strictly_verified(token, key)
    assert not strictly_verified(token, base64.urlsafe_b64encode(bytes(64)).decode())
    assert not strictly_verified(RFC["unsecured"]["token"], key)
    for other in (token, RFC["unsecured"]["token"]):
        refused(Tokens(bytes_of(key), World()), other)
        refused(mint, other)
