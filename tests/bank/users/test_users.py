"""Users are named by the administrator, choose their own password, and are shut out at once when they are to be."""

import pytest

from teller.bank.badge import Role, View
from teller.bank.refusal import NotFound, NotPermitted, SessionEnded
from teller.bank.sessions.session import PasswordMustChange, SignInRefused
from teller.bank.users import manage
from teller.bank.users.records import UserRow
from teller.bank.users.rules import (
    EmailNotAscii,
    LastAdministrator,
    NotOneself,
    PasswordTooCommon,
    PasswordUnchanged,
    UserExists,
    WrongPassword,
)
from teller.testing.bank import NAMES, PASSWORD

AKI, ADA = NAMES[Role.AUDITOR][1], NAMES[Role.ADMINISTRATOR][1]
NEW = "seven green kites up"


@pytest.fixture
def signs_in(scene):
    def attempt(email, password):
        try:
            return scene.bank.branch.sign_in(email=email, password=password)
        except SignInRefused:
            return None

    return attempt


@pytest.fixture
def staff(scene):
    return lambda: {found.email: found for found in scene.ask("list_users")}


def test_a_new_user_has_a_start_password_that_is_good_for_choosing_ones_own_and_nothing_else(scene, signs_in, staff):
    made = scene.ask("add_user")
    assert made.staff == staff()["new@n.example"]
    assert (made.staff.role, made.staff.enabled, made.staff.must_change) == (Role.TELLER, True, True)
    assert made.start_password not in repr(made)
    session = signs_in("new@n.example", made.start_password)
    assert session.must_change_password
    for view in View:
        with pytest.raises(PasswordMustChange):
            scene.bank.view(session, view)
    change = scene.use_cases["change_password"]
    scene.bank.branch.ask(change, session.token, current=made.start_password, password=NEW)
    assert scene.bank.view(session, View.SERVE)
    assert not signs_in("new@n.example", NEW).must_change_password
    assert signs_in("new@n.example", made.start_password) is None
    assert not staff()["new@n.example"].must_change


def test_start_passwords_are_long_legible_and_never_the_same(scene):
    made = [scene.ask("reset_password").start_password for _ in range(20)]
    assert len(set(made)) == 20
    for password in made:
        assert len(password) == 19
        assert not set("ilo01") & set(password)


@pytest.mark.parametrize("email", ["aki@northgate.example", "AKI@Northgate.Example"])
def test_two_users_never_have_one_address(email, scene, staff):
    with pytest.raises(UserExists):
        scene.ask("add_user", email=email)
    with pytest.raises(EmailNotAscii):
        scene.ask("add_user", email="ａｋｉ@northgate.example")
    assert len(staff()) == 4


@pytest.mark.parametrize("name", ["disable_user", "change_role", "reset_password"])
def test_a_users_sessions_end_at_once_in_every_window(name, scene, signs_in):
    window = scene.bank.reopened()
    session = window.sign_in(Role.AUDITOR)
    view = window.view(session, View.SERVE)
    find = scene.use_cases["find_customers"]
    assert window.branch.ask(find, view, query="amara").customers
    scene.ask(name)
    for token, asked, inputs in ((view, find, {"query": "amara"}), (session.token, scene.use_cases["sign_out"], {})):
        with pytest.raises(SessionEnded):
            window.branch.ask(asked, token, **inputs)
    assert bool(signs_in(AKI, PASSWORD)) == (name == "change_role")
    window.close()


def test_a_disabled_user_does_not_sign_in_until_enabled(scene, signs_in, staff):
    scene.ask("disable_user")
    assert not staff()[AKI].enabled
    assert signs_in(AKI, PASSWORD) is None
    scene.ask("enable_user")
    assert signs_in(AKI, PASSWORD).role is Role.AUDITOR


def test_a_session_from_before_a_user_was_disabled_does_not_come_back_when_they_are_enabled(scene):
    tokens = (scene.sessions[Role.AUDITOR].token, scene.bank.view(scene.sessions[Role.AUDITOR], View.SERVE))
    scene.ask("disable_user")
    scene.ask("enable_user")
    for token, name in zip(tokens, ("sign_out", "find_customers"), strict=True):
        with pytest.raises(SessionEnded):
            scene.ask_with(token, name)


def test_a_changed_role_counts_from_the_next_sign_in(scene, signs_in):
    scene.ask("change_role", role=Role.ADMINISTRATOR)
    session = signs_in(AKI, PASSWORD)
    assert session.role is Role.ADMINISTRATOR
    of_security = {View.SECURITY, View.TRAIL, View.ALERTS, View.DEVICES, View.KEEPING, View.CHECKLIST}
    assert session.views == {View.USERS, View.BOOKS, View.LIMITS, View.START} | of_security
    with pytest.raises(NotPermitted):
        scene.bank.view(session, View.SERVE)


def test_a_role_that_stays_what_it_is_ends_no_session(scene):
    scene.ask("change_role", role=Role.AUDITOR)
    assert scene.bank.view(scene.sessions[Role.AUDITOR], View.SERVE)


@pytest.mark.parametrize("name", ["disable_user", "change_role", "reset_password", "enable_user"])
def test_administrators_do_these_to_others_only_and_only_to_somebody(name, scene):
    for email in (ADA, ADA.upper()):
        with pytest.raises(NotOneself):
            scene.ask(name, email=email)
    with pytest.raises(NotFound) as refused:
        scene.ask(name, email="nobody@northgate.example")
    assert refused.value.what == "user"


def test_there_is_always_an_administrator(scene, monkeypatch):
    """The one who asks is one, so the rule only shows where they would not count."""
    row = UserRow(9, "x", "X", Role.ADMINISTRATOR, "", must_change=False, enabled=True, created_at=0)
    monkeypatch.setattr(manage.records, "enabled_administrators", lambda _: 1)
    monkeypatch.setattr(manage, "somebody_else", lambda *_: row)
    for name in ("disable_user", "change_role"):
        with pytest.raises(LastAdministrator):
            scene.ask(name)


def test_a_second_administrator_can_be_made_and_unmade(scene, staff):
    scene.ask("change_role", role=Role.ADMINISTRATOR)
    scene.ask("disable_user")
    scene.ask("enable_user")
    scene.ask("change_role", role=Role.TELLER)
    assert staff()[AKI].role is Role.TELLER


# -- one's own password ----------------------------------------------------------------------------------------------


def test_changing_ones_password_asks_for_the_current_one_and_ends_the_other_sessions(scene, signs_in):
    other = signs_in(NAMES[Role.TELLER][1], PASSWORD)
    assert scene.ask("change_password").short_of_advice is False
    assert signs_in(NAMES[Role.TELLER][1], PASSWORD) is None
    assert signs_in(NAMES[Role.TELLER][1], NEW)
    with pytest.raises(SessionEnded):
        scene.bank.view(other, View.SERVE)
    assert scene.ask("list_accounts")


@pytest.mark.parametrize(
    ("current", "password", "refusal"),
    [
        ("not it", "short", WrongPassword),
        (PASSWORD + " ", NEW, WrongPassword),
        ("", NEW, WrongPassword),
        (PASSWORD, "password", PasswordTooCommon),
        (PASSWORD, PASSWORD, PasswordUnchanged),
    ],
)
def test_a_password_is_not_changed(current, password, refusal, scene, signs_in):
    with pytest.raises(refusal):
        scene.ask("change_password", current=current, password=password)
    assert signs_in(NAMES[Role.TELLER][1], PASSWORD)


def test_a_short_password_is_taken_with_a_warning(scene):
    assert scene.ask("change_password", password="kites up").short_of_advice


@pytest.mark.parametrize(
    "password",
    ["eight\x00nul letters", "  spaces around  ", "tab\tand\nline", "🐌🧵🐌🧵🐌🧵🐌🧵", "e" + "\u0301" * 100],
)
def test_whatever_password_the_bank_takes_signs_in(password, scene, signs_in):
    scene.ask("change_password", password=password)
    assert signs_in(NAMES[Role.TELLER][1], password)
