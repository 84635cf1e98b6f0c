"""What is only done with a fresh code, and for how long a code is one."""

from datetime import timedelta

import pytest

from teller.bank.badge import View
from teller.bank.factors.rules import (
    CodeRefused,
    ProofNeeded,
    ProofRefused,
)
from teller.bank.guard.rules import SignInBlocked
from teller.bank.users.rules import WrongPassword
from teller.testing.bank import PASSWORD
from tests.bank.factors.as_the_teller import as_tom, now_of


def test_without_a_factor_nothing_asks_for_a_fresh_code(scene):
    scene.bank.clock.advance(minutes=14)
    assert scene.ask("statement_extract")


def test_an_export_needs_a_code_of_the_last_five_minutes_and_one_code_is_enough(scene, enrolled):
    assert scene.ask("statement_extract")  # setting it up was proof
    scene.bank.clock.advance(minutes=5)
    with pytest.raises(ProofNeeded):
        scene.ask("statement_extract")
    with pytest.raises(CodeRefused):
        as_tom(scene, "prove_myself", code="000000")
    until = as_tom(scene, "prove_myself", code=now_of(scene, enrolled[0])).until
    assert round((until - scene.bank.clock.now()).total_seconds()) == 300
    assert scene.ask("statement_extract")


def test_turning_the_calendar_back_makes_no_proof_last_longer(scene, enrolled):
    scene.bank.clock.set_back(seconds=30)
    scene.bank.clock.count += 300
    with pytest.raises(ProofNeeded):
        scene.ask("statement_extract")


def test_a_code_that_opened_the_session_is_a_proof_and_another_sessions_is_none(scene, enrolled, at_the_door):
    bank = scene.bank
    scene.bank.clock.advance(minutes=6)
    fresh = at_the_door(typed=now_of(scene, enrolled[0], 1), branch=bank.branch)
    with pytest.raises(ProofNeeded):
        scene.ask("statement_extract")
    bank.serve(fresh, scene.other)
    token = bank.view(fresh, View.STATEMENT)
    assert bank.branch.ask(
        scene.use_cases["statement_extract"],
        token,
        **{**scene.inputs("statement_extract"), "account": scene.other_account},
    )


def test_the_uses_that_need_a_fresh_code_are_these(scene):
    needing = {name for name, asked in scene.use_cases.items() if asked.proof}
    assert needing >= {
        "add_user",
        "change_role",
        "clear_limit",
        "disable_user",
        "enable_user",
        "reset_factor",
        "reset_password",
        "set_fee",
        "set_limit",
        "set_tolerance",
        "statement_extract",
        "unlock_device",
        "unlock_user",
    }


def test_a_password_is_changed_with_the_current_one_and_a_code(scene, enrolled, at_the_door):
    asked = {"current": PASSWORD, "password": "seven green kites up"}
    with pytest.raises(ProofRefused):
        as_tom(scene, "change_password", **asked)
    scene.bank.clock.advance(seconds=30)
    typed = now_of(scene, enrolled[0])
    with pytest.raises(Exception, match="password_too_short"):
        as_tom(scene, "change_password", **asked | {"password": "short"}, code=typed)  # and the code is still good
    as_tom(scene, "change_password", **asked, code=typed)
    assert at_the_door(typed=now_of(scene, enrolled[0], 1), password="seven green kites up")


def test_a_wrong_current_password_counts_at_the_door(scene):
    for _ in range(5):
        with pytest.raises(WrongPassword):
            as_tom(scene, "change_password", current="not this one", password="seven green kites up")
    with pytest.raises(SignInBlocked):
        scene.bank.sign_in()
    with pytest.raises(SignInBlocked):
        as_tom(scene, "change_password", current=PASSWORD, password="seven green kites up")


def test_a_right_code_between_wrong_passwords_wins_no_more_guesses(scene, enrolled):
    for _ in range(4):
        with pytest.raises(ProofRefused):
            as_tom(scene, "change_password", current="not this one", password="seven green kites up")
        scene.bank.clock.wall += timedelta(seconds=30)
        as_tom(scene, "prove_myself", code=now_of(scene, enrolled[0]))
    with pytest.raises(ProofRefused):
        as_tom(scene, "change_password", current="not this one", password="seven green kites up")
    with pytest.raises(SignInBlocked):
        as_tom(scene, "prove_myself", code=now_of(scene, enrolled[0], 1))
