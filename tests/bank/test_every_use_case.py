"""Nobody gets past the token: every use case there is refuses every token that is not its own, and changes nothing."""

import base64
import inspect
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jwt
import pytest

from teller.bank.badge import NEEDS, OF_A_CUSTOMER, Role, View, reach
from teller.bank.refusal import InvalidInput, NotFound, NotPermitted, Refusal, SessionEnded
from teller.bank.use_case import every_use_case
from teller.bank.work import NotServing
from teller.opening import branch_of
from teller.testing.bank import NAMES, SETTINGS

OWNED = ("account", "card", "entry")
LIFE = {"minutes": SETTINGS.access_token_expire_minutes}


@pytest.fixture
def refuses(scene, digest, sql):
    """Asks with a token and demands one refusal, one row in the trail if it is audited, and books left as they were."""

    def noted() -> int:
        return sql("SELECT count(*) FROM audit")[0][0]

    def check(name: str, token: Any, kind: type[Refusal], **changed: Any) -> Refusal:
        inputs = {**scene.inputs(name), **changed}
        before, rows = digest("audit"), noted()
        with pytest.raises(Refusal) as refused:
            scene.bank.branch.ask(scene.use_cases[name], token, **inputs)
        assert (name, type(refused.value)) == (name, kind)
        assert (name, digest("audit")) == (name, before)
        assert (name, noted()) == (name, rows + kind.audited)
        return refused.value

    return check


# -- tokens that no use case takes: each makes a bad one out of a good one ------------------------------------------


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
    "more scopes": lambda token, secret: resigned(token, secret, scope="session users deposit withdraw policy"),
    "another view": lambda token, secret: resigned(token, secret, view="trail"),
    "another service": lambda token, secret: resigned(token, secret, svc=2**31),
    "half a surrogate": lambda token, _: token[:-1] + "\ud800",
    "more than anybody reads": lambda token, _: token + "A" * 3_000,
}


@pytest.mark.parametrize("made", BAD.values(), ids=list(BAD))
def test_no_use_case_takes_a_token_with(made, scene, refuses):
    for name, good in scene.tokens().items():
        refuses(name, made(good, scene.secret), SessionEnded)


# -- tokens that were good once ------------------------------------------------------------------------------------


def test_no_use_case_takes_an_expired_token_and_turning_the_clock_back_revives_none(scene, refuses):
    tokens = scene.tokens()
    scene.bank.clock.advance(**LIFE)
    for session in scene.sessions.values():  # nobody was there for so long: at its next use, a session is over
        with pytest.raises(SessionEnded):
            scene.bank.branch.ask(scene.use_cases["sign_out"], session.token)
    for name, token in tokens.items():
        refuses(name, token, SessionEnded)
    scene.bank.clock.set_back(**LIFE)
    for name, token in tokens.items():
        refuses(name, token, SessionEnded)


def test_no_use_case_takes_a_token_whose_end_the_calendar_has_reached_though_the_count_has_not(scene, refuses):
    tokens, count = scene.tokens(), scene.bank.clock.count
    scene.bank.clock.advance(**LIFE)
    scene.bank.clock.count = count
    for name, token in tokens.items():
        refuses(name, token, SessionEnded)


def test_no_use_case_takes_a_token_of_another_window_even_where_both_have_one_secret(scene, refuses):
    vault = scene.bank.reopened().vault
    other = replace(
        scene.bank, vault=vault, branch=branch_of(replace(SETTINGS, jwt_secret=scene.secret), scene.bank.world, vault)
    )
    sessions = {role: other.sign_in(role) for role in Role}
    other.serve(sessions[Role.TELLER], scene.customer)
    tokens = {
        name: sessions[asking.role].token if asking.view is None else other.view(sessions[asking.role], asking.view)
        for name, asking in scene.askings.items()
    }
    for name, token in tokens.items():
        refuses(name, token, SessionEnded)
    other.close()


def test_no_use_case_takes_a_token_after_signing_out(scene, refuses):
    tokens = scene.tokens()
    for session in scene.sessions.values():
        scene.bank.branch.ask(scene.use_cases["sign_out"], session.token)
    for name, token in tokens.items():
        refuses(name, token, SessionEnded)


def test_no_use_case_takes_the_token_of_a_disabled_user(scene, refuses, sql):
    tokens = scene.tokens()
    sql("UPDATE user SET state = 'disabled'")
    for name, token in tokens.items():
        refuses(name, token, SessionEnded)


def test_no_use_case_takes_a_token_once_the_users_role_is_another(scene, refuses, sql):
    tokens = scene.tokens()
    sql("UPDATE user SET role = 'auditor'")
    for name, token in tokens.items():
        refuses(name, token, SessionEnded)


def test_no_use_case_of_a_customer_takes_a_token_once_the_service_is_finished(scene, refuses):
    tokens = {name: token for name, token in scene.tokens().items() if scene.use_cases[name].serving}
    scene.ask("finish_serving")
    for name, token in tokens.items():
        refuses(name, token, NotServing)


def test_no_use_case_of_a_customer_takes_the_token_of_the_customer_before(scene, refuses):
    tokens = {name: token for name, token in scene.tokens().items() if scene.use_cases[name].serving}
    scene.serve(scene.other)
    for name, token in tokens.items():
        refuses(name, token, NotServing)


# -- good tokens in the wrong place --------------------------------------------------------------------------------


@pytest.mark.parametrize("role", Role)
def test_no_use_case_takes_a_view_token_that_does_not_reach_it(role, scene, refuses):
    """The whole matrix of roles, views and use cases."""
    session = scene.sessions[role]
    if role in {Role.SUPERVISOR, Role.AUDITOR}:
        by = scene.askings["serve"].inputs(scene)["identified_by"]
        by = by if role is Role.SUPERVISOR else type(by)("inspection")
        serve = scene.use_cases["serve"]
        scene.bank.branch.ask(serve, scene.bank.view(session, View.SERVE), customer=scene.other, identified_by=by)
    views = {view: reach(view, role) for view in View if reach(view, role)}
    tokens = {view: scene.bank.view(session, view) for view in views}
    for name, asked in scene.use_cases.items():
        for view, scopes in views.items():
            if asked.scope not in scopes:
                refuses(name, tokens[view], NotPermitted)


def test_no_use_case_of_a_view_takes_an_access_token_and_no_use_case_of_a_session_takes_a_view_token(scene, refuses):
    for name, asking in scene.askings.items():
        session = scene.sessions[asking.role]
        if asking.view is not None:
            refuses(name, session.token, NotPermitted)
        else:
            refuses(name, scene.bank.view(session, View.SERVE), NotPermitted)


def test_no_use_case_of_a_customer_is_done_with_a_view_that_names_none(scene, refuses):
    for name, asked in scene.use_cases.items():
        reaching = [view for view in View if view not in OF_A_CUSTOMER and asked.scope in NEEDS[view]]
        for view in reaching:
            if asked.serving:
                refuses(name, scene.bank.view(scene.sessions[Role.TELLER], view), NotServing)


def test_another_customers_things_do_not_exist(scene, refuses):
    others = {"account": scene.other_account, "card": scene.other_card, "entry": scene.other_entry}
    never = {"account": "4999999928", "card": "A" * 43, "entry": scene.bank.request()}
    tried = 0
    for name, asked in ((name, asked) for name, asked in scene.use_cases.items() if asked.serving):
        for owned in set(OWNED) & set(inspect.signature(asked.run).parameters):
            theirs, nobodys = (
                refuses(name, scene.token(name), NotFound, **{owned: of[owned]}) for of in (others, never)
            )
            assert theirs.facts() == nobodys.facts()
            tried += 1
    assert tried >= 18


# -- the table itself ----------------------------------------------------------------------------------------------


def test_every_use_case_is_in_the_table_and_no_two_have_one_name(scene):
    names = [found.name for found in every_use_case()]
    assert sorted(names) == sorted(set(names)) == sorted(scene.askings)


@pytest.mark.parametrize("name", sorted(found.name for found in every_use_case()))
def test_the_bank_grants_what_the_table_asks(name, scene, digest, trail):
    """So that it was nothing but the token that the others were refused for. What only reads leaves nothing behind."""
    before, rows = digest("audit"), len(trail())
    scene.ask(name)
    reads = not scene.use_cases[name].writes
    assert (digest("audit") == before) >= reads
    assert (len(trail()) == rows) == reads


@pytest.mark.parametrize("name", sorted(found.name for found in every_use_case()))
def test_no_use_case_takes_an_input_that_it_does_not_know(name, scene, refuses):
    assert refuses(name, scene.token(name), InvalidInput, as_user=1).name == "as_user"


def test_a_remembered_refusal_is_all_that_a_refused_posting_leaves(scene, digest, trail):
    before, rows = digest("audit", "refused_request"), len(trail())
    with pytest.raises(Refusal):
        scene.ask("withdraw", account=scene.empty)
    assert digest("audit", "refused_request") == before
    assert len(trail()) == rows + 1
