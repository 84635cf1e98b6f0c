"""Limits: to the cent, for each subject and span of time, over days and months, and however a sum is split."""

import pytest

from teller.bank.badge import Role, View
from teller.bank.ledger.limits import OverDayLimit, OverEntryLimit, OverMonthLimit
from teller.bank.money import Money

LIMIT, USED = 100_00, 20_00  # the scene has paid out 20.00 today: by Tom, out of Amara's account
SPANS = {"entry": OverEntryLimit, "day": OverDayLimit, "month": OverMonthLimit}
SUBJECTS = ("role", "user", "customer", "account")


@pytest.fixture
def whose(scene, sql):
    """How each subject of the scene's own withdrawals is kept."""
    ((account, customer),) = sql(f"SELECT id, customer_id FROM account WHERE number = '{scene.account}'")
    ((user,),) = sql("SELECT id FROM user WHERE name = 'Tom Reed'")
    return {"role": "teller", "user": str(user), "customer": str(customer), "account": str(account)}


@pytest.fixture
def limit(scene, sql, whose):
    """Leaves no limits but this one: `limit("account", day=100_00)`; `each=True` for the default of that kind."""

    def only(subject, *, each=False, also=False, **spans):
        if not also:
            sql(
                "DELETE FROM movement_limit",
                "INSERT INTO movement_limit SELECT 'role', column1, NULL, NULL, NULL FROM"
                " (VALUES ('teller'), ('supervisor'), ('auditor'), ('administrator'))",
            )
        values = ", ".join(str(spans[span]) if spans.get(span) is not None else "NULL" for span in SPANS)
        sql(f"INSERT OR REPLACE INTO movement_limit VALUES ('{subject}', '{'' if each else whose[subject]}', {values})")

    return only


@pytest.fixture
def pays(scene):
    """Moves an amount out of Amara's account, to her own savings: no drawer has a part in it."""
    return lambda cents, **more: scene.ask("transfer", amount=Money(cents), payee=scene.savings, **more)


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("span", SPANS)
def test_the_last_cent_is_let_through_and_the_next_one_is_not(subject, span, limit, pays):
    limit(subject, **{span: LIMIT})
    left = LIMIT - (0 if span == "entry" else USED)
    with pytest.raises(SPANS[span]) as refused:
        pays(left + 1)
    assert (refused.value.subject, refused.value.left, refused.value.limit) == (subject, Money(left), Money(LIMIT))
    pays(left - 1)
    if span == "entry":
        pays(left)
    else:
        with pytest.raises(SPANS[span]):
            pays(2)
        pays(1)
        with pytest.raises(SPANS[span]) as refused:
            pays(1)
        assert refused.value.left == Money(0)


@pytest.mark.parametrize("subject", ["customer", "account"])
@pytest.mark.parametrize("span", SPANS)
def test_limits_of_ones_own_replace_those_for_each_raised_lowered_or_taken_away(subject, span, limit, pays):
    for each, own, passes in ((1, 300_00, True), (300_00, 1, False), (1, None, True), (300_00, None, True)):
        limit(subject, each=True, **{span: each})
        limit(subject, also=True, **{span: own})
        if passes:
            pays(10_00)
        else:
            with pytest.raises(SPANS[span]):
                pays(10_00)


@pytest.mark.parametrize("span", SPANS)
def test_a_users_own_limits_replace_those_of_their_role(span, limit, pays):
    limit("role", **{span: 1})
    limit("user", also=True, **{span: 300_00})
    pays(10_00)
    limit("role", **{span: 300_00})
    limit("user", also=True, **{span: 1})
    with pytest.raises(SPANS[span]) as refused:
        pays(10_00)
    assert refused.value.subject == "user"


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("span", ["day", "month"])
def test_a_sum_in_parts_is_caught_as_the_sum(subject, span, limit, pays):
    limit(subject, **{span: LIMIT})
    for _ in range(8):
        pays(10_00)
    with pytest.raises(SPANS[span]):
        pays(1)


@pytest.mark.parametrize("span", ["day", "month"])
def test_a_customers_accounts_are_added_up(span, scene, limit, pays):
    limit("customer", **{span: LIMIT})
    pays(60_00)
    with pytest.raises(SPANS[span]) as refused:
        scene.ask("transfer", account=scene.savings, payee=scene.account, amount=Money(20_01))
    assert refused.value.left == Money(20_00)
    scene.ask("transfer", account=scene.savings, payee=scene.account, amount=Money(20_00))
    with pytest.raises(SPANS[span]):
        scene.ask("transfer", account=scene.savings, payee=scene.other_account, amount=Money(1))


@pytest.mark.parametrize("span", ["day", "month"])
def test_an_accounts_limit_is_that_accounts_alone(span, scene, limit, pays):
    limit("account", each=True, **{span: LIMIT})
    pays(80_00)
    scene.ask("transfer", account=scene.savings, payee=scene.other_account, amount=Money(80_00))


@pytest.mark.parametrize("span", ["day", "month"])
def test_a_users_limit_goes_with_them_from_customer_to_customer(span, scene, limit, pays):
    limit("user", **{span: LIMIT})
    pays(50_00)
    scene.serve(scene.other)
    asked = {"account": scene.other_account, "payee": scene.savings}
    with pytest.raises(SPANS[span]) as refused:
        scene.ask("transfer", **asked, amount=Money(30_01))
    assert refused.value.left == Money(30_00)
    scene.ask("transfer", **asked, amount=Money(30_00))


def test_what_another_user_of_the_role_has_moved_is_not_counted(scene, limit, pays):
    limit("role", day=LIMIT)
    pays(80_00)
    scene.ask("serve", customer=scene.customer)
    token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.MOVEMENT)
    scene.ask_with(token, "transfer", amount=Money(90_00), payee=scene.savings)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_comes_in_meets_the_limit_at_once_of_whoever_takes_it_and_no_other(subject, scene, limit):
    limit(subject, entry=50_00, day=1, month=1)
    if subject in {"role", "user"}:
        with pytest.raises(OverEntryLimit):
            scene.ask("deposit", amount=Money(50_01))
    else:
        scene.ask("deposit", amount=Money(50_01))
    scene.ask("deposit", amount=Money(50_00))


# -- over days and months --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_new_business_day_begins_at_nothing_and_its_month_goes_on(subject, scene, limit, pays):
    limit(subject, day=LIMIT, month=150_00)
    pays(80_00)
    scene.next_day()
    with pytest.raises(OverMonthLimit) as refused:
        pays(50_01)
    assert refused.value.left == Money(50_00)
    pays(50_00)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_day_that_is_open_across_midnight_is_one_day(subject, scene, limit, pays):
    limit(subject, day=LIMIT)
    pays(80_00)
    scene.pass_a_night()  # the drawer stayed open
    with pytest.raises(OverDayLimit):
        pays(1)
    scene.next_day()
    pays(LIMIT)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_month_ends_with_its_last_business_day(subject, scene, limit, pays):
    limit(subject, month=LIMIT)
    pays(80_00)
    for _ in range(6):
        scene.next_day()
    assert scene.bank.clock.wall.day == 30
    with pytest.raises(OverMonthLimit):
        pays(1)
    scene.next_day()
    assert scene.bank.clock.wall.month == 12
    pays(LIMIT)


def test_a_last_day_of_the_month_that_goes_on_past_midnight_belongs_to_its_month(scene, limit, pays):
    limit("account", month=LIMIT)
    for _ in range(6):
        scene.next_day()
    pays(80_00)
    scene.pass_a_night()  # the 1st, by the calendar
    assert scene.bank.clock.wall.month == 12
    with pytest.raises(OverMonthLimit):
        pays(1)


# -- taken back ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("span", ["day", "month"])
def test_what_is_taken_back_gives_its_room_back(subject, span, scene, limit, pays):
    limit(subject, **{span: LIMIT})
    sent = pays(80_00).request
    scene.ask("reverse", entry=sent)
    pays(80_00)
    with pytest.raises(SPANS[span]):
        pays(1)


def test_what_is_taken_back_on_a_later_day_widens_the_month_and_not_the_day(scene, limit, pays, sql):
    limit("account", day=LIMIT, month=160_00)
    sent = pays(80_00).request
    scene.next_day()
    pays(60_00)
    granted = scene.granted("reverse", account=scene.account, entry=sent, reason="a slip", request=scene.bank.request())
    scene.ask("reverse", **granted)
    with pytest.raises(OverDayLimit) as refused:
        pays(40_01)
    assert refused.value.left == Money(40_00)
    pays(40_00)


def test_fees_count_against_no_limit(scene, limit, sql, pays):
    sql("INSERT INTO fee_rule VALUES ('transfer', 500, 0, 0, NULL)")
    limit("account", day=LIMIT)
    assert pays(80_00).fee == Money(5_00)
    with pytest.raises(OverDayLimit):
        pays(1)


def test_all_that_is_broken_is_told_before_anything_is_posted(scene, limit):
    limit("account", entry=1, day=1, month=1)
    limit("user", also=True, entry=2, day=2, month=2)
    seen = scene.ask("preview_movement", amount=Money(10_00))
    assert [(one.subject, one.code) for one in seen.needs] == [
        (subject, f"over_{span}_limit") for subject in ("user", "account") for span in SPANS
    ]


def test_the_clock_set_back_gives_no_room(scene, limit, pays):
    limit("account", day=LIMIT)
    pays(80_00)
    scene.bank.clock.set_back(hours=20)
    scene.bank.confirm_clock()
    scene.sessions.update({role: scene.bank.sign_in(role) for role in scene.sessions})
    scene.serve(scene.customer)
    with pytest.raises(OverDayLimit):
        pays(1)
