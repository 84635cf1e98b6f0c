"""Second factors: setting one up, signing in with it, and losing it."""

import json
from base64 import b32decode

import pytest

from teller.bank.approvals.approval import ApproverRefused
from teller.bank.badge import Role, View
from teller.bank.factors import records, totp
from teller.bank.factors.rules import (
    CodeRefused,
    FactorDemanded,
    NoFactor,
    ProofRefused,
    SecondFactorMustBeSet,
)
from teller.bank.guard.rules import SignInBlocked
from teller.bank.readmission.reset_factor import FactorResetNeedsSupervisor
from teller.bank.refusal import BrokenInvariant, NotPermitted, SessionEnded
from teller.bank.sessions.session import SignInRefused
from teller.bank.users.rules import NotOneself
from teller.testing.bank import NAMES, PASSWORD
from tests.bank.asked_of_door import AKI, SARA, TOM, code, give_factor
from tests.bank.factors.as_the_teller import as_tom, now_of

DEMANDED = "INSERT INTO branch_rule (name, value) VALUES ('policy.second_factor.{}', 1)"


# -- setting one up ------------------------------------------------------------------------------------------------


def test_an_offered_factor_counts_only_after_a_code_of_it(scene, sql):
    bank = scene.bank
    offered = as_tom(scene, "offer_factor", password=PASSWORD)
    assert offered.uri.startswith("otpauth://totp/Northgate:tom@northgate.example?secret=")
    assert offered.secret_text not in repr(offered)
    assert not bank.branch.wants_codes
    assert not bank.sign_in().has_factor
    with pytest.raises(CodeRefused):
        as_tom(scene, "activate_factor", code="000000")
    assert sql("SELECT state FROM second_factor") == [("offered",)]


def test_nobody_guesses_their_way_into_a_factor_that_is_on_offer(scene):
    as_tom(scene, "offer_factor", password=PASSWORD)
    for _ in range(5):
        with pytest.raises(CodeRefused):
            as_tom(scene, "activate_factor", code="000000")
    with pytest.raises(SignInBlocked):
        as_tom(scene, "activate_factor", code="000000")


def test_a_secret_is_kept_sealed_and_recovery_codes_are_kept_hashed(scene, enrolled, sql):
    secret, codes = enrolled
    ((sealed,),) = sql("SELECT secret FROM second_factor")
    assert secret not in sealed
    hashes = [row.hash for row in sql("SELECT hash FROM recovery_code")]
    assert len(hashes) == len(set(codes)) == 10
    assert not any(code.replace("-", "").encode() in hash_ for code in codes for hash_ in hashes)
    assert all(len(code.replace("-", "")) == 24 for code in codes)  # of 31 letters: 118 bits
    facts = " ".join(row.facts for row in sql("SELECT facts FROM audit"))
    assert not any(told in facts for told in (*codes, totp.in_base32(secret)))


def test_a_secret_that_is_put_into_another_users_row_opens_nothing(scene, enrolled, sql):
    sql(
        "INSERT INTO second_factor SELECT (SELECT id FROM user WHERE email_key = 'aki@northgate.example'), "
        "secret, 'active', 0, made_at FROM second_factor"
    )
    with pytest.raises(BrokenInvariant):
        scene.bank.branch.sign_in(email=AKI, password=PASSWORD, code=now_of(scene, enrolled[0]))


def test_setting_one_up_needs_the_password_and_ends_the_sessions_that_were_opened_without(scene, enrolled):
    with pytest.raises(ProofRefused):
        scene.bank.branch.ask(
            scene.use_cases["offer_factor"], scene.sessions[Role.SUPERVISOR].token, password="not this one"
        )


def test_a_session_that_was_opened_without_a_factor_ends_when_one_is_set(scene):
    other = scene.bank.sign_in()
    secret_of(scene)
    with pytest.raises(SessionEnded):
        scene.bank.view(other, View.SERVE)
    assert scene.bank.view(scene.sessions[Role.TELLER], View.SERVE)


def secret_of(scene):
    offered = as_tom(scene, "offer_factor", password=PASSWORD)
    secret = b32decode(offered.secret_text.replace(" ", ""))
    as_tom(scene, "activate_factor", code=now_of(scene, secret))
    return secret


# -- signing in ----------------------------------------------------------------------------------------------------


def test_with_a_factor_one_signs_in_by_password_and_code_and_never_twice_by_the_same(bank, at_the_door, trail):
    give_factor(bank, TOM)
    assert bank.branch.wants_codes
    session = at_the_door()
    assert (session.has_factor, session.recovery_codes_left) == (True, 0)
    row = next(row for row in reversed(trail()) if row.act == "session.signed_in")
    assert json.loads(row.facts)["factors"] == ["password", "totp"]
    with pytest.raises(SignInRefused):
        at_the_door(later=False)
    assert json.loads(trail()[-1].facts)["why"] == "code"


@pytest.mark.parametrize("typed", ["", "000000", "not one", "\ud800", "0" * 2_000])
def test_a_wrong_code_and_none_are_refused_as_a_wrong_password_is(typed, bank, at_the_door, trail):
    give_factor(bank, TOM)
    with pytest.raises(SignInRefused) as refused:
        at_the_door(typed=typed)
    assert refused.value.facts() == {}
    assert json.loads(trail()[-1].facts)["why"] == "code"


@pytest.mark.parametrize(("later", "good"), [(-2, False), (-1, True), (0, True), (1, False), (2, False)])
def test_only_the_code_of_this_half_minute_and_of_the_one_before_is_taken(later, good, bank, at_the_door):
    give_factor(bank, TOM)
    typed = code(bank, later=later)
    if good:
        assert at_the_door(typed=typed, later=False).has_factor
    else:
        with pytest.raises(SignInRefused):
            at_the_door(typed=typed, later=False)


def test_a_code_with_a_wrong_password_is_not_used_up(bank, at_the_door):
    give_factor(bank, TOM)
    with pytest.raises(SignInRefused):
        at_the_door(password="not this one")
    assert at_the_door(later=False).has_factor


def test_a_code_before_the_last_that_was_taken_is_refused(bank, at_the_door):
    give_factor(bank, TOM)
    before = code(bank)
    at_the_door()
    with pytest.raises(SignInRefused):
        at_the_door(typed=before, later=False)


def test_whoever_has_no_factor_may_type_a_code_all_the_same(bank, at_the_door):
    assert not at_the_door(typed="123456").has_factor


def test_until_a_demanded_factor_is_set_a_session_opens_no_view_and_is_good_for_setting_it(scene, sql):
    sql(DEMANDED.format("teller"))
    assert not scene.bank.branch.wants_codes  # nobody has a code yet
    scene.sessions[Role.TELLER] = session = scene.bank.sign_in()
    assert session.must_set_factor
    with pytest.raises(SecondFactorMustBeSet):
        scene.bank.view(session, View.SERVE)
    secret = secret_of(scene)
    assert scene.bank.view(session, View.SERVE)
    with pytest.raises(FactorDemanded):
        as_tom(scene, "drop_factor", password=PASSWORD, code=now_of(scene, secret, 1))


# -- recovery codes ------------------------------------------------------------------------------------------------


def test_a_recovery_code_is_good_once_however_it_is_typed_and_raises_an_alert(scene, enrolled, at_the_door, sql):
    typed = f" {enrolled[1][3].upper().replace('-', ' ')} "
    session = at_the_door(typed=typed)
    assert session.recovery_codes_left == 9
    assert sql("SELECT rule FROM alert WHERE state = 'open' AND rule LIKE 'recovery%'") == [("recovery_code_used",)]
    with pytest.raises(SignInRefused):
        at_the_door(typed=typed)


def test_whoever_lost_their_authenticator_signs_in_with_a_recovery_code_and_sets_up_another(
    scene, enrolled, at_the_door
):
    scene.sessions[Role.TELLER] = at_the_door(typed=enrolled[1][0], branch=scene.bank.branch)
    secret = secret_of(scene)
    assert secret != enrolled[0]
    assert at_the_door(typed=now_of(scene, secret, 1)).recovery_codes_left == 10
    with pytest.raises(SignInRefused):
        at_the_door(typed=enrolled[1][1])  # those of before


def test_without_a_code_nobody_replaces_a_factor(scene, enrolled):
    with pytest.raises(ProofRefused):
        as_tom(scene, "offer_factor", password=PASSWORD)
    scene.bank.clock.advance(seconds=30)
    assert as_tom(scene, "offer_factor", password=PASSWORD, code=now_of(scene, enrolled[0])).uri


def test_new_recovery_codes_take_the_place_of_the_old(scene, enrolled, at_the_door):
    secret, old = enrolled
    scene.bank.clock.advance(seconds=30)
    new = as_tom(scene, "new_recovery_codes", password=PASSWORD, code=now_of(scene, secret)).codes
    assert not set(new) & set(old)
    with pytest.raises(SignInRefused):
        at_the_door(typed=old[0])
    assert at_the_door(typed=new[0]).recovery_codes_left == 9


@pytest.mark.parametrize("name", ["drop_factor", "new_recovery_codes", "prove_myself"])
def test_without_a_factor_there_is_nothing_to_do_with_one(name, scene):
    inputs = {"code": "123456"} | ({} if name == "prove_myself" else {"password": PASSWORD})
    with pytest.raises(NoFactor):
        as_tom(scene, name, **inputs)


def test_a_dropped_factor_is_asked_for_no_more(scene, enrolled):
    scene.bank.clock.advance(seconds=30)
    as_tom(scene, "drop_factor", password=PASSWORD, code=now_of(scene, enrolled[0]))
    assert not scene.bank.sign_in().has_factor
    assert not scene.bank.branch.wants_codes


# -- somebody else's help ------------------------------------------------------------------------------------------


def test_a_factor_is_reset_with_a_supervisors_yes_and_its_sessions_end(scene, at_the_door):
    give_factor(scene.bank, AKI)
    theirs = at_the_door(AKI)
    asked = {"email": AKI, "reason": "lost on a train"}
    with pytest.raises(FactorResetNeedsSupervisor):
        scene.bank.branch.ask(scene.use_cases["reset_factor"], scene.token("reset_factor"), **asked)
    scene.ask("reset_factor")
    with pytest.raises(SessionEnded):
        scene.bank.view(theirs, View.BOOKS)
    assert not scene.bank.sign_in(Role.AUDITOR).has_factor


def test_nobody_resets_their_own_factor_or_one_that_is_not_there(scene):
    with pytest.raises(NotOneself):
        scene.ask("reset_factor", email=NAMES[Role.ADMINISTRATOR][1])
    with pytest.raises(NoFactor):
        scene.ask("reset_factor", email=TOM)
    with pytest.raises(NotPermitted):
        scene.ask_with(scene.bank.view(scene.sessions[Role.SUPERVISOR], View.ALERTS), "reset_factor")


def test_a_supervisor_with_a_factor_approves_with_a_code_only(scene, trail):
    give_factor(scene.bank, SARA)
    scene.bank.clock.advance(seconds=1)
    with pytest.raises(ApproverRefused):
        scene.ask("approve_here")
    assert scene.ask("approve_here", code=code(scene.bank)).approver == "Sara Lind"


def test_records_know_whoever_has_an_active_one(bank):
    give_factor(bank, TOM)
    with bank.vault.transaction() as db:
        assert len(records.active_users(db)) == 1
