"""Signing in: one answer to whatever is wrong, every try on the record, and tokens that reach no further than they must."""

import json
from dataclasses import replace

import pytest

from teller.bank.badge import OF_A_CUSTOMER, Role, View, reach
from teller.bank.passwords import Passwords
from teller.bank.refusal import InvalidInput, NotPermitted, SessionEnded
from teller.bank.sessions.session import SignInRefused
from teller.bank.sessions.sign_out import Leaving
from teller.bank.work import NotServing
from teller.opening import branch_of
from teller.testing.bank import NAMES, PASSWORD, SETTINGS
from teller.testing.bank import NOON as START

TOM = NAMES[Role.TELLER][1]


def test_signing_in_tells_who_one_is_and_which_views_one_has(bank):
    session = bank.sign_in(Role.AUDITOR)
    assert (session.email, session.name, session.role) == (NAMES[Role.AUDITOR][1], "Aki Mori", Role.AUDITOR)
    assert session.seconds == 1_800
    assert session.started > START
    assert session.views == {
        View.SERVE,
        View.CUSTOMER,
        View.ACCOUNTS,
        View.MOVEMENT,
        View.STATEMENT,
        View.CARDS,
        View.BOOKS,
        View.START,
        View.JOURNAL,
        View.LIMITS,
        View.SECURITY,
        View.TRAIL,
        View.ALERTS,
        View.CHECKLIST,
    }
    assert session.token not in repr(session)


@pytest.mark.parametrize("email", ["TOM@northgate.example", "tom@NORTHGATE.example", "ｔｏｍ@northgate.example"])
def test_case_and_width_of_the_address_do_not_matter(email, bank):
    assert bank.branch.sign_in(email=email, password=PASSWORD).email == TOM


@pytest.fixture
def checked(monkeypatch):
    """The passwords that were given to bcrypt."""
    given, check = [], Passwords.check
    monkeypatch.setattr(Passwords, "check", lambda *asked: given.append(asked) or check(*asked))
    return given


@pytest.mark.parametrize(
    "wrong",
    [
        (TOM, PASSWORD + " ", "password"),
        (TOM, PASSWORD.upper(), "password"),
        (TOM, "", "password"),
        (TOM, "\ud800", "password"),
        (TOM, PASSWORD + "\x00", "password"),
        (TOM, PASSWORD + "x" * 2_000, "password"),
        ("nobody@northgate.example", PASSWORD, "unknown"),
        ("", "", "unknown"),
        ("\ud800", PASSWORD, "unknown"),
        ("tom@northgate.example\x00", PASSWORD, "unknown"),
        (" " + TOM, PASSWORD, "unknown"),
        ("' OR 1=1 --", PASSWORD, "unknown"),
        ("x" * 100_000, "y" * 100_000, "unknown"),
    ],
)
def test_whatever_is_wrong_gets_one_answer_after_one_bcrypt_and_only_the_trail_knows_why(wrong, bank, checked, trail):
    email, password, why = wrong
    before = len(trail())
    with pytest.raises(SignInRefused) as refused:
        bank.branch.sign_in(email=email, password=password)
    assert refused.value.facts() == {}
    assert len(checked) == 1
    (row,) = trail()[before:]
    facts = {"why": why, "factors": ["password"], "in_a_row": 1}
    assert (row.act, json.loads(row.facts), row.session_id) == ("session.sign_in_failed", facts, None)
    assert (row.user_id is None) == (why == "unknown")


def test_a_disabled_user_gets_the_same_answer_even_with_the_right_password(bank, sql, trail):
    sql("UPDATE user SET state = 'disabled'")
    for password, why in ((PASSWORD, "disabled"), ("wrong", "password")):
        with pytest.raises(SignInRefused):
            bank.sign_in(Role.TELLER) if password is PASSWORD else bank.branch.sign_in(email=TOM, password=password)
        assert json.loads(trail()[-1].facts)["why"] == why


def test_every_sign_in_is_on_the_record_and_no_two_share_a_session_or_token(bank, trail):
    sessions = [bank.sign_in() for _ in range(20)]
    rows = [row for row in trail() if row.act == "session.signed_in"]
    assert len({row.session_id for row in rows}) == len({session.token for session in sessions}) == 20
    assert all(len(row.session_id) == 32 for row in rows)
    assert json.loads(rows[-1].facts) == {"factors": ["password"], "role": "teller", "device": 1}


def test_a_password_is_hashed_anew_once_the_cost_has_risen(bank, sql):
    (before,) = sql("SELECT password_hash FROM user WHERE email_key = 'tom@northgate.example'")
    dearer = branch_of(replace(SETTINGS, password_cost=5), bank.world, bank.vault)
    dearer.sign_in(email=TOM, password=PASSWORD)
    (after,) = sql("SELECT password_hash FROM user WHERE email_key = 'tom@northgate.example'")
    assert ",r=4$" in before[0]
    assert ",r=5$" in after[0]
    assert dearer.sign_in(email=TOM, password=PASSWORD).email == TOM
    assert sql("SELECT password_hash FROM user WHERE email_key = 'tom@northgate.example'")[0] == after


@pytest.mark.parametrize("end", ["disable_user", "reset_password"])
def test_a_user_who_is_shut_out_while_their_password_is_checked_stays_out(end, scene, monkeypatch):
    check = Passwords.check

    def meanwhile(passwords, *asked):
        monkeypatch.setattr(Passwords, "check", check)
        scene.ask(end, email=TOM)
        return check(passwords, *asked)

    monkeypatch.setattr(Passwords, "check", meanwhile)
    with pytest.raises(SignInRefused):
        scene.bank.branch.sign_in(email=TOM, password=PASSWORD)


# -- views ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("view", View)
def test_a_view_opens_for_the_roles_that_have_a_use_for_it(role, view, scene):
    session = scene.sessions[role]
    if not reach(view, role):
        with pytest.raises(NotPermitted):
            scene.bank.view(session, view)
    elif view in OF_A_CUSTOMER and role is not Role.TELLER:
        with pytest.raises(NotServing):
            scene.bank.view(session, view)
    else:
        assert scene.bank.view(session, view)


def test_a_view_is_one_of_the_banks_own(scene):
    for view in ("accounts", None, 1):
        with pytest.raises(InvalidInput):
            scene.ask("open_view", view=view)


@pytest.mark.parametrize("why", Leaving)
def test_signing_out_and_locking_end_the_session_and_its_service(why, scene, sql, trail):
    view = scene.token("list_accounts")
    scene.ask("sign_out", why=why)
    with pytest.raises(SessionEnded):
        scene.ask_with(view, "list_accounts")
    assert trail()[-2].act == ("session.signed_out" if why is Leaving.SIGNED_OUT else "session.locked")
    assert sql("SELECT count(*) FROM service WHERE finished_at IS NULL") == [(0,)]
    assert [row.end_reason for row in sql("SELECT end_reason FROM session WHERE ended_at IS NOT NULL")] == [why.value]


def test_one_session_ending_leaves_the_users_other_ones(scene):
    other = scene.bank.sign_in(Role.TELLER)
    scene.ask("sign_out")
    assert scene.bank.view(other, View.SERVE)
