"""Nobody gets past the token: every use case there is refuses every token that is not its own, and changes nothing."""

import inspect
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from teller.bank.badge import NEEDS, OF_A_CUSTOMER, Role, View, reach
from teller.bank.refusal import InvalidInput, NotFound, NotPermitted, Refusal, SessionEnded
from teller.bank.use_case import every_use_case
from teller.bank.work import NotServing
from teller.opening import branch_of
from teller.testing.bank import SETTINGS
from tests.bank.bad_tokens import BAD

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


@pytest.fixture
def refuses_all(scene, digest, sql):
    """The same for many askings at once: each is refused and leaves its row; the books are compared at the end."""

    def noted() -> int:
        return sql("SELECT count(*) FROM audit")[0][0]

    def check(asked: Iterable[tuple[str, Any]], kind: type[Refusal]) -> None:
        asked = list(asked)
        inputs = {name: scene.inputs(name) for name, _ in asked}
        before, rows = digest("audit"), noted()
        for name, token in asked:
            with pytest.raises(Refusal) as refused:
                scene.bank.branch.ask(scene.use_cases[name], token, **inputs[name])
            rows += kind.audited
            assert (name, type(refused.value), noted()) == (name, kind, rows)
        assert digest("audit") == before

    return check


@pytest.mark.parametrize("made", BAD.values(), ids=list(BAD))
def test_no_use_case_takes_a_token_with(made, scene, refuses_all):
    refuses_all([(name, made(good, scene.secret)) for name, good in scene.tokens().items()], SessionEnded)


# -- tokens that were good once ------------------------------------------------------------------------------------


def test_no_use_case_takes_an_expired_token_and_turning_the_clock_back_revives_none(scene, refuses_all):
    tokens = scene.tokens()
    scene.bank.clock.advance(**LIFE)
    for session in scene.sessions.values():  # nobody was there for so long: at its next use, a session is over
        with pytest.raises(SessionEnded):
            scene.bank.branch.ask(scene.use_cases["sign_out"], session.token)
    refuses_all(tokens.items(), SessionEnded)
    scene.bank.clock.set_back(**LIFE)
    refuses_all(tokens.items(), SessionEnded)


def test_no_use_case_takes_a_token_whose_end_the_calendar_has_reached_though_the_count_has_not(scene, refuses_all):
    tokens, count = scene.tokens(), scene.bank.clock.count
    scene.bank.clock.advance(**LIFE)
    scene.bank.clock.count = count
    refuses_all(tokens.items(), SessionEnded)


def test_no_use_case_takes_a_token_of_another_window_even_where_both_have_one_secret(scene, refuses_all):
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
    refuses_all(tokens.items(), SessionEnded)
    other.close()


def test_no_use_case_takes_a_token_after_signing_out(scene, refuses_all):
    tokens = scene.tokens()
    for session in scene.sessions.values():
        scene.bank.branch.ask(scene.use_cases["sign_out"], session.token)
    refuses_all(tokens.items(), SessionEnded)


def test_no_use_case_takes_the_token_of_a_disabled_user(scene, refuses_all, sql):
    tokens = scene.tokens()
    sql("UPDATE user SET state = 'disabled'")
    refuses_all(tokens.items(), SessionEnded)


def test_no_use_case_takes_a_token_once_the_users_role_is_another(scene, refuses_all, sql):
    tokens = scene.tokens()
    sql("UPDATE user SET role = 'auditor'")
    refuses_all(tokens.items(), SessionEnded)


def test_no_use_case_of_a_customer_takes_a_token_once_the_service_is_finished(scene, refuses_all):
    tokens = {name: token for name, token in scene.tokens().items() if scene.use_cases[name].serving}
    scene.ask("finish_serving")
    refuses_all(tokens.items(), NotServing)


def test_no_use_case_of_a_customer_takes_the_token_of_the_customer_before(scene, refuses_all):
    tokens = {name: token for name, token in scene.tokens().items() if scene.use_cases[name].serving}
    scene.serve(scene.other)
    refuses_all(tokens.items(), NotServing)


# -- good tokens in the wrong place --------------------------------------------------------------------------------


@pytest.mark.parametrize("role", Role)
def test_no_use_case_takes_a_view_token_that_does_not_reach_it(role, scene, refuses_all):
    """The whole matrix of roles, views and use cases."""
    session = scene.sessions[role]
    if role in {Role.SUPERVISOR, Role.AUDITOR}:
        by = scene.askings["serve"].inputs(scene)["identified_by"]
        by = by if role is Role.SUPERVISOR else type(by)("inspection")
        serve = scene.use_cases["serve"]
        scene.bank.branch.ask(serve, scene.bank.view(session, View.SERVE), customer=scene.other, identified_by=by)
    views = {view: reach(view, role) for view in View if reach(view, role)}
    tokens = {view: scene.bank.view(session, view) for view in views}
    out_of_reach = [
        (name, tokens[view])
        for name, asked in scene.use_cases.items()
        for view, scopes in views.items()
        if asked.scope not in scopes
    ]
    refuses_all(out_of_reach, NotPermitted)


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
