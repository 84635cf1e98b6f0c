"""The guard: how many tries are looked at, whoever makes them, wherever, and whatever becomes of program and clock."""

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from teller.bank.approvals.approval import ApproverRefused
from teller.bank.badge import Role, View
from teller.bank.factors import totp
from teller.bank.guard.rules import IN_A_ROW_AT_DEVICE, SignInBlocked, SignInStopped, block_seconds
from teller.bank.passwords import Passwords
from teller.bank.prepared import Prepared
from teller.bank.readmission.by_the_keys import unlock
from teller.bank.readmission.rules import NotBlocked
from teller.bank.refusal import NotFound
from teller.bank.sessions.session import SignInRefused
from teller.bank.users.rules import NotOneself
from teller.testing.bank import NAMES, PASSWORD
from tests.bank.asked_of_door import SARA, SECRET, TOM, block, code, give_factor

NOBODY = "nobody@northgate.example"
HERE = Path(__file__).parent


@pytest.fixture
def looked(monkeypatch):
    """The passwords that bcrypt was given."""
    given, check = [], Passwords.check
    monkeypatch.setattr(Passwords, "check", lambda self, typed, kept: given.append(typed) or check(self, typed, kept))
    return given


def guess(branch, email=TOM, password="not this one", times=1):
    """What the bank says to so many guesses."""
    said = Counter()
    for _ in range(times):
        try:
            said[branch.sign_in(email=email, password=password).email] += 1
        except (SignInRefused, SignInBlocked, SignInStopped) as refused:
            said[refused.code] += 1
    return said


# -- five in a row -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("email", [TOM, NOBODY])
def test_after_five_tries_nothing_is_looked_at_for_half_a_minute_not_even_what_is_right(email, bank, looked):
    assert guess(bank.branch, email, times=5) == {"sign_in_refused": 5}
    assert guess(bank.branch, email, PASSWORD, times=20) == {"sign_in_blocked": 20}
    assert len(looked) == 5
    bank.clock.advance(seconds=29)
    with pytest.raises(SignInBlocked) as blocked:
        bank.branch.sign_in(email=email, password=PASSWORD)
    assert blocked.value.facts() == {"seconds": 1}
    bank.clock.advance(seconds=1)
    assert guess(bank.branch, email) == {"sign_in_refused": 1}
    assert len(looked) == 6


def test_blocks_double_from_half_a_minute_to_an_hour():
    lasts = [block_seconds("user:1", tries) for tries in range(16)]
    assert lasts == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600, 3_600]
    assert block_seconds("device:x", IN_A_ROW_AT_DEVICE - 1) == 0
    assert block_seconds("device:x", IN_A_ROW_AT_DEVICE) == 30


def test_a_sign_in_clears_what_was_counted_and_tells_of_it(bank):
    first = bank.sign_in()
    assert (first.last_sign_in, first.failures_since) == (None, 0)
    guess(bank.branch, times=4)
    bank.clock.advance(hours=1)
    second = bank.sign_in()
    assert (second.last_sign_in, second.failures_since) == (first.started, 4)
    assert guess(bank.branch, times=5) == {"sign_in_refused": 5}


def test_a_hundred_tries_without_a_sign_in_stop_them_until_somebody_unlocks(bank, looked, sql):
    for _ in range(120):
        guess(bank.branch)
        bank.clock.advance(hours=1)
    assert len(looked) == 100
    assert guess(bank.branch, password=PASSWORD) == {"sign_in_stopped": 1}
    bank.clock.advance(days=3_650)
    assert guess(bank.branch, password=PASSWORD) == {"sign_in_stopped": 1}
    rules = {row.rule: json.loads(row.facts) for row in sql("SELECT rule, facts FROM alert WHERE state = 'open'")}
    assert rules["sign_in_blocked"]["email"] == rules["sign_in_stopped"]["email"] == TOM


def test_one_guess_at_each_of_many_addresses_blocks_the_computer(bank, looked):
    said = Counter()
    for at in range(50):
        said += guess(bank.branch, f"user{at}@northgate.example")
    assert said == {"sign_in_refused": IN_A_ROW_AT_DEVICE, "sign_in_blocked": 50 - IN_A_ROW_AT_DEVICE}
    assert guess(bank.branch, password=PASSWORD) == {"sign_in_blocked": 1}
    assert len(looked) == IN_A_ROW_AT_DEVICE


def test_addresses_that_nobody_has_are_kept_as_keyed_hashes_only(bank, sql):
    guess(bank.branch, NOBODY)
    subjects = [row.subject for row in sql("SELECT subject FROM sign_in_guard")]
    assert sorted(subject.split(":")[0] for subject in subjects) == ["address", "device"]
    assert not any(NOBODY in subject for subject in subjects)


# -- program and clock ---------------------------------------------------------------------------------------------


def test_a_restart_and_a_second_window_give_no_more_tries(bank, looked):
    windows = [bank.branch, *(bank.reopened().branch for _ in range(3))]
    said = sum((guess(windows[at % 4]) for at in range(40)), Counter())
    assert said == {"sign_in_refused": 5, "sign_in_blocked": 35}
    again = bank.reopened()
    assert guess(again.branch, password=PASSWORD) == {"sign_in_blocked": 1}
    assert len(looked) == 5


@pytest.mark.parametrize("by", [-3_650, -1, 1, 3_650])
def test_in_a_window_that_stays_open_turning_the_calendar_shortens_no_block(by, bank, looked):
    guess(bank.branch, times=5)
    bank.clock.wall += timedelta(days=by)
    assert guess(bank.branch, password=PASSWORD, times=5) == {"sign_in_blocked": 5}
    bank.clock.count += 30
    bank.confirm_clock()
    assert guess(bank.branch, password=PASSWORD) == {TOM: 1}


@pytest.mark.parametrize("by", [-3_650, -1])
def test_after_a_restart_a_calendar_that_was_turned_back_shortens_no_block_and_lengthens_none_much(by, bank):
    guess(bank.branch, times=5)
    bank.clock.wall += timedelta(days=by)
    again = bank.reopened()
    assert guess(again.branch, password=PASSWORD) == {"sign_in_blocked": 1}
    bank.clock.count += 31
    again.confirm_clock()
    assert guess(again.branch, password=PASSWORD) == {TOM: 1}


def test_a_program_that_is_killed_while_it_looks_has_used_up_the_try(bank):
    arguments = ["killed", bank.path, bank.vault.keys.file.hex(), TOM, 12, bank.clock.now().timestamp()]
    assert outside(*arguments) == 5


def outside(*arguments):
    told = subprocess.run(
        [sys.executable, str(HERE / "at_the_door.py"), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(HERE.parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(told.stdout)


# -- at once -------------------------------------------------------------------------------------------------------


def test_one_code_in_eight_processes_at_once_opens_one_session(bank):
    give_factor(bank, TOM)
    told = [bank.path, bank.vault.keys.file.hex(), TOM, PASSWORD, code(bank), 8, bank.clock.now().timestamp()]
    assert Counter(outside("together", *told))[TOM] == 1


def test_eight_windows_of_one_user_who_types_what_is_right_all_open(bank):
    told = [bank.path, bank.vault.keys.file.hex(), TOM, PASSWORD, "", 8, bank.clock.now().timestamp()]
    assert Counter(outside("together", *told)) == {TOM: 8}


# -- other doors ---------------------------------------------------------------------------------------------------


def test_tries_at_an_approval_count_with_those_at_the_door(scene, looked):
    guess(scene.bank.branch, SARA, times=3)
    del looked[:]
    for _ in range(2):
        with pytest.raises(ApproverRefused):
            scene.ask("approve_here", password="not this one")
    with pytest.raises(SignInBlocked):
        scene.ask("approve_here")
    assert guess(scene.bank.branch, SARA, PASSWORD) == {"sign_in_blocked": 1}
    assert len(looked) == 2


def test_an_approval_does_not_hide_what_failed_at_the_door(scene):
    guess(scene.bank.branch, SARA, times=3)
    scene.ask("approve_here")
    assert guess(scene.bank.branch, SARA, times=4) == {"sign_in_refused": 4}
    assert scene.bank.sign_in(Role.SUPERVISOR).failures_since == 7


# -- unlocking -----------------------------------------------------------------------------------------------------


def test_whoever_is_stopped_is_listed_and_unlocked_on_the_record(scene, trail):
    block(scene.bank)
    (listed,) = scene.ask("list_blocked")
    assert (listed.email, listed.failures, listed.stopped, listed.mine) == (TOM, 100, True, False)
    scene.ask("unlock_user", reason="it is them, in person")
    assert (trail()[-1].act, trail()[-1].subject) == ("user.unlocked", TOM)
    assert scene.ask("list_blocked") == ()
    assert guess(scene.bank.branch, password=PASSWORD) == {TOM: 1}


def test_nobody_unlocks_themselves_nor_whoever_is_not_blocked(scene):
    ada = NAMES[Role.ADMINISTRATOR][1]
    block(scene.bank, ada)
    with pytest.raises(NotOneself):
        scene.ask("unlock_user", email=ada)
    with pytest.raises(NotBlocked):
        scene.ask("unlock_user", email=SARA)
    scene.ask_with(scene.bank.view(scene.sessions[Role.SUPERVISOR], View.ALERTS), "unlock_user", email=ada)
    assert guess(scene.bank.branch, ada, PASSWORD) == {ada: 1}


def test_a_computer_is_unlocked_too(bank, scene):
    for at in range(IN_A_ROW_AT_DEVICE):
        guess(scene.bank.branch, f"user{at}@northgate.example")
    (listed,) = scene.ask("list_blocked")
    assert (listed.email, bool(listed.device), bool(listed.name)) == ("", True, True)
    scene.bank.branch.ask(
        scene.use_cases["unlock_device"], scene.token("unlock_device"), device=listed.device, reason="a prank"
    )
    assert guess(scene.bank.branch, password=PASSWORD) == {TOM: 1}


def test_whoever_has_the_keys_lets_everybody_in_again_on_the_record(bank, trail):
    give_factor(bank, TOM)
    block(bank)
    assert unlock(bank.vault, bank.world, TOM.upper(), factor_too=False) is False
    bank.clock.advance(seconds=30)
    assert bank.branch.sign_in(email=TOM, password=PASSWORD, code=totp.code_at(SECRET, totp.step_at(bank.clock.now())))
    assert unlock(bank.vault, bank.world, TOM, factor_too=True) is True
    assert not bank.sign_in().has_factor
    by = [(row.act, row.subject, row.facts, row.user_id) for row in trail() if '"keys"' in row.facts]
    assert [one[0] for one in by] == ["user.unlocked", "user.unlocked", "user.factor_reset"]
    assert {one[1:] for one in by} == {(TOM, '{"by":"keys"}', None)}
    with pytest.raises(NotFound):
        unlock(bank.vault, bank.world, NOBODY, factor_too=False)


# -- nothing is told -----------------------------------------------------------------------------------------------


def test_whatever_is_wrong_the_same_statements_are_made_and_bcrypt_runs_once(bank, looked, monkeypatch, sql):
    give_factor(bank, SARA)
    sql("UPDATE user SET state = 'disabled' WHERE email_key = 'aki@northgate.example'")
    made, call = [], Prepared.__call__

    def counted(prepared, connection, **values):
        made.append(prepared)
        return call(prepared, connection, **values)

    monkeypatch.setattr(Prepared, "__call__", counted)
    ways = {
        "unknown": (NOBODY, PASSWORD, "000000"),
        "password": (TOM, "not this one", "000000"),
        "code": (SARA, PASSWORD, "000000"),
        "disabled": (NAMES[Role.AUDITOR][1], PASSWORD, "000000"),
    }
    seen = {}
    for why, (email, password, typed) in ways.items():
        del made[:], looked[:]
        with pytest.raises(SignInRefused):
            bank.branch.sign_in(email=email, password=password, code=typed)
        assert len(looked) == 1
        seen[why] = list(made)
    assert len({tuple(map(id, statements)) for statements in seen.values()}) == 1
