"""What the bank demands: read by administrators, changed with a supervisor's yes, within what makes sense."""

import pytest

from teller.bank.alerts import thresholds
from teller.bank.policy.rules import LAX, RANGES, STRICT, Policy, PolicyNeedsSupervisor, PolicyOutOfRange
from teller.bank.rulebook.rules import NothingChanges

ASKED = {"policy": Policy.SESSION_HOURS, "value": 8, "reason": "shorter days"}


def ask(scene, **changed):
    return scene.bank.branch.ask(scene.use_cases["set_policy"], scene.token("set_policy"), **{**ASKED, **changed})


def test_a_change_takes_two_people_and_holds_at_once(scene, trail):
    with pytest.raises(PolicyNeedsSupervisor):
        ask(scene)
    assert {one.policy: one.value for one in ask(scene, **scene.granted("set_policy", **ASKED))} == {
        **LAX,
        Policy.SESSION_HOURS: 8,
    }
    assert list(trail())[-1].act == "policy.set"


@pytest.mark.parametrize("policy", Policy)
def test_no_value_outside_its_range_is_taken(policy, scene):
    least, most = RANGES[policy]
    for value in (least - 1, most + 1, 2**63 - 1):
        with pytest.raises(PolicyOutOfRange):
            ask(scene, policy=policy, value=value)


def test_what_holds_already_is_no_change(scene):
    with pytest.raises(NothingChanges):
        ask(scene, value=12)


def test_what_banks_are_founded_with_is_within_the_ranges():
    for values in (STRICT, LAX):
        assert all(RANGES[policy][0] <= value <= RANGES[policy][1] for policy, value in values.items())


def test_the_hours_that_are_set_are_those_that_alerts_go_by(scene):
    hours = {"policy": Policy.CLOSES, "value": 18, "reason": "winter hours"}
    ask(scene, **{**hours, **scene.granted("set_policy", **hours)})
    with scene.bank.vault.transaction() as db:
        assert thresholds.hours(db) == (LAX[Policy.OPENS], 18)
