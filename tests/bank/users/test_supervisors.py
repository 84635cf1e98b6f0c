"""Who may make supervisors: an administrator with another supervisor's yes, as soon as there is one who could say it."""

import json

import pytest

from teller.bank.approvals.gate import ApprovalVoid
from teller.bank.badge import Role, View
from teller.bank.passwords import Passwords
from teller.bank.users.rules import SupervisorNeedsSupervisor
from teller.bank.watch.alert import AlertAboutOneself, Disposition
from teller.testing.bank import NAMES

NEW = {"email": "new@n.example", "name": "New", "role": Role.SUPERVISOR}
TOM, SARA = NAMES[Role.TELLER][1], NAMES[Role.SUPERVISOR][1]
DEEDS = [("add_user", NEW), ("change_role", {"email": TOM, "role": Role.SUPERVISOR})]


@pytest.mark.parametrize(("name", "inputs"), DEEDS)
def test_an_administrator_alone_makes_nobody_a_supervisor(name, inputs, scene):
    with pytest.raises(SupervisorNeedsSupervisor):
        scene.ask_with(scene.token(name), name, **inputs)


@pytest.mark.parametrize(("name", "inputs"), DEEDS)
def test_with_a_supervisors_yes_it_is_done_once(name, inputs, scene, trail):
    allowed = scene.granted(name, **inputs)
    scene.bank.branch.ask(scene.use_cases[name], scene.token(name), **allowed)
    assert (
        json.loads(next(row.facts for row in reversed(list(trail())) if row.act.startswith("user.")))["alone"] is False
    )


@pytest.mark.parametrize("changed", [{"email": "other@n.example"}, {"name": "Somebody"}])
def test_the_yes_is_to_exactly_that_user(changed, scene):
    allowed = scene.granted("add_user", **NEW)
    with pytest.raises(ApprovalVoid):
        scene.bank.branch.ask(scene.use_cases["add_user"], scene.token("add_user"), **{**allowed, **changed})


def test_what_would_be_needed_is_found_without_hashing_anything(scene, monkeypatch):
    def hashes(*_):
        raise AssertionError("bcrypt ran inside a transaction")

    monkeypatch.setattr(Passwords, "hash", hashes)
    ask, token = scene.use_cases["ask_approval"], scene.token("add_user")
    assert scene.bank.branch.ask(ask, token, deed=scene.use_cases["add_user"], inputs=NEW, reason="more work").id


def test_nobody_needs_a_yes_where_nobody_could_say_it(scene, sql, trail):
    sql("UPDATE user SET must_change = 1 WHERE role = 'supervisor'")
    scene.ask_with(scene.token("add_user"), "add_user", **NEW)
    assert json.loads(list(trail())[-1].facts)["alone"] is True


def test_a_supervisors_password_is_reset_with_another_supervisors_yes_and_not_their_own(scene, sql):
    assert scene.ask_with(scene.token("reset_password"), "reset_password", email=SARA)  # the only one there is
    sql("UPDATE user SET must_change = 0", f"UPDATE user SET role = 'supervisor' WHERE email = '{TOM}'")
    with pytest.raises(SupervisorNeedsSupervisor):
        scene.ask_with(scene.token("reset_password"), "reset_password", email=SARA)


@pytest.mark.parametrize(
    ("name", "inputs"),
    [("disable_user", {}), ("change_role", {"role": Role.TELLER}), ("reset_password", {})],
)
def test_whoever_takes_the_last_yes_away_is_told_of_and_does_not_explain_it_away(name, inputs, scene, sql):
    alert = "SELECT id, severity FROM alert WHERE rule = 'supervisors_gone'"
    scene.ask_with(scene.token(name), name, email=TOM, **({**inputs, "role": Role.AUDITOR} if inputs else {}))
    assert sql(alert) == []  # a teller's going is nothing
    scene.ask_with(scene.token(name), name, email=SARA, **inputs)
    ((number, severity),) = sql(alert)
    assert severity == "high"
    with pytest.raises(AlertAboutOneself):
        scene.ask_with(
            scene.bank.view(scene.sessions[Role.ADMINISTRATOR], View.ALERTS),
            "decide_alert",
            alert=number,
            disposition=Disposition.EXPLAINED,
            reason="it is fine",
        )


def test_while_another_supervisor_stays_nothing_is_told(scene, sql):
    sql(f"UPDATE user SET role = 'supervisor' WHERE email = '{TOM}'")
    scene.ask_with(scene.token("disable_user"), "disable_user", email=SARA)
    assert sql("SELECT 1 FROM alert WHERE rule = 'supervisors_gone'") == []


def test_a_teller_is_added_by_an_administrator_alone(scene):
    assert scene.ask("add_user").start_password
