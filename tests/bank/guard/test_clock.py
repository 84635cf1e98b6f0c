"""A clock that was set back is noticed: nothing is posted, and no teller signs in, until somebody confirms it.

Sessions end with it anyhow (their tokens are not from the future), so that everybody signs in anew.
"""

import pytest

from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.badge import Role, View
from teller.bank.guard.clock import ClockSetBack
from teller.bank.watch.confirm_clock import ClockIsRight, confirm_clock
from teller.testing.bank import NAMES, PASSWORD

ABLE = [Role.SUPERVISOR, Role.ADMINISTRATOR]


@pytest.fixture
def at_work(scene):
    """Signs somebody in anew and has them serve the customer; gives what posts a deposit."""

    def sign_in(role=Role.SUPERVISOR):
        session = scene.bank.sign_in(role)
        scene.bank.serve(session, scene.customer)
        token = scene.bank.view(session, View.MOVEMENT)

        def post():
            if role is Role.SUPERVISOR and not scene.allowed.get("drawer"):
                scene.allowed["drawer"] = {"open": True}
                scene.bank.open_till(session, till=2)
            return scene.bank.branch.ask(scene.use_cases["deposit"], token, **scene.inputs("deposit"))

        return post

    return sign_in


def confirm(scene, role=Role.SUPERVISOR):
    token = scene.bank.view(scene.bank.sign_in(role), View.TRAIL)
    scene.bank.branch.ask(confirm_clock, token, reason="the battery was changed")


def alerts(sql):
    return sql("SELECT count(*) FROM alert WHERE rule = 'clock_set_back'")[0][0]


def test_a_small_step_back_is_nothing(scene, sql, at_work):
    scene.bank.clock.set_back(seconds=115)
    assert at_work(Role.TELLER)()
    assert scene.bank.branch.clock() is None
    assert alerts(sql) == 0


def test_nothing_is_posted_after_a_larger_one_but_everything_can_be_read(scene, sql, at_work):
    scene.bank.clock.set_back(minutes=3)
    post = at_work()
    for _ in range(2):
        with pytest.raises(ClockSetBack) as refused:
            post()
        scene.allowed.pop("drawer", None)
    assert refused.value.newest > refused.value.now
    supervisor = scene.bank.sign_in(Role.SUPERVISOR)
    scene.bank.serve(supervisor, scene.customer)
    assert scene.bank.branch.ask(list_accounts, scene.bank.view(supervisor, View.ACCOUNTS))
    assert alerts(sql) == 1, "the same thing, while nobody has decided"


@pytest.mark.parametrize("role", Role)
def test_only_a_supervisor_or_an_administrator_signs_in(role, scene):
    scene.bank.clock.set_back(days=400)
    email = NAMES[role][1]
    if role in ABLE:
        assert scene.bank.branch.sign_in(email=email, password=PASSWORD)
    else:
        with pytest.raises(ClockSetBack):
            scene.bank.branch.sign_in(email=email, password=PASSWORD)


@pytest.mark.parametrize("role", ABLE)
def test_confirmed_there_is_work_again_and_nothing_asks_until_the_clock_has_caught_up(role, scene, trail, at_work):
    scene.bank.clock.set_back(minutes=40)
    confirm(scene, role)
    assert trail()[-1].act == "clock.confirmed"
    post = at_work(Role.TELLER)
    for _ in range(3):
        assert post()
        scene.bank.clock.advance(minutes=1)
    scene.bank.clock.set_back(seconds=50)
    assert post()


def test_a_further_step_back_asks_again_also_from_where_the_clock_has_come_to(scene, at_work):
    scene.bank.clock.set_back(minutes=40)
    confirm(scene)
    scene.bank.clock.advance(minutes=10)
    assert at_work(Role.TELLER)()
    scene.bank.clock.set_back(minutes=5)
    with pytest.raises(ClockSetBack):
        at_work(Role.TELLER)
    confirm(scene)
    assert at_work(Role.TELLER)()


def test_once_the_clock_has_caught_up_the_next_step_back_asks_anew(scene, at_work):
    scene.bank.clock.set_back(minutes=5)
    confirm(scene)
    scene.bank.clock.advance(minutes=6)
    assert at_work(Role.TELLER)()
    scene.bank.clock.set_back(minutes=4)
    with pytest.raises(ClockSetBack):
        at_work(Role.TELLER)


def test_a_clock_that_is_right_is_not_confirmed(scene):
    with pytest.raises(ClockIsRight):
        confirm(scene)


def test_it_holds_over_a_restart_and_in_every_window(scene):
    scene.bank.clock.set_back(minutes=40)
    window = scene.bank.reopened()
    assert window.branch.clock() is not None
    confirm(scene)
    assert window.branch.clock() is None
    window.close()
