"""What is on hold stays on its account, whoever asks for it, until it is captured, released, or its day is past."""

from datetime import timedelta

import pytest

from teller.bank.accounts.holds.rules import (
    HoldDayOutOfRange,
    HoldReleaseNeedsSupervisor,
    HoldSettled,
    HoldState,
)
from teller.bank.accounts.rules import AccountNotEmpty, PayeeCannotReturn
from teller.bank.approvals.gate import ApprovalVoid
from teller.bank.badge import Role, View
from teller.bank.ledger.rules import (
    AccountClosed,
    AccountFrozen,
    AmountNotPositive,
    InsufficientFunds,
    RequestReused,
)
from teller.bank.money import Money
from teller.bank.refusal import NotFound


@pytest.fixture
def today(scene):
    return scene.bank.clock.wall.date()


@pytest.fixture
def held(scene, today):
    """400.00 of the 480.00 on Amara's account are held for ten days."""
    return scene.ask(
        "place_hold", account=scene.account, amount=Money(400_00), expires_on=today + timedelta(days=10)
    ).id


def account(scene, number=None):
    (found,) = [one for one in scene.ask("list_accounts") if one.number == (number or scene.account)]
    return found


@pytest.fixture
def supervised(scene):
    """Asks as a supervisor who serves Amara."""

    def ask(name, **changed):
        token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.ACCOUNTS)
        return scene.ask_with(token, name, **changed)

    scene.ask("serve", customer=scene.customer)
    return ask


def test_a_hold_leaves_the_balance_and_takes_from_what_is_available(scene, held):
    seen = account(scene)
    assert (seen.balance, seen.on_hold, seen.available) == (Money(480_00), Money(400_00), Money(80_00))
    (hold,) = scene.ask("list_holds", account=scene.account)
    assert (hold.id, hold.amount, hold.state, hold.placed_by, hold.mine) == (
        held,
        Money(400_00),
        HoldState.PLACED,
        "Tom Reed",
        True,
    )


@pytest.mark.parametrize(
    "paying",
    [
        ("withdraw", {"amount": Money(80_01)}),
        ("transfer", {"amount": Money(80_01)}),
        ("place_hold", {"amount": Money(80_01)}),
        ("preview_movement", {"amount": Money(80_01)}),
    ],
    ids=lambda paying: paying[0],
)
def test_held_money_is_not_paid_out_by(paying, scene, held):
    name, inputs = paying
    with pytest.raises(InsufficientFunds) as refused:
        scene.ask(name, **{"account": scene.account, **inputs})
    assert refused.value.available == Money(80_00)
    scene.ask(name, account=scene.account, amount=Money(80_00))


def test_held_money_pays_no_fee(scene, sql):
    sql(
        "INSERT INTO fee_rule VALUES ('withdrawal', 100, 0, 0, NULL)",
        "INSERT INTO fee_rule VALUES ('deposit', 100, 0, 0, NULL)",
    )
    scene.ask("place_hold", account=scene.account, amount=Money(480_00))
    with pytest.raises(InsufficientFunds):
        scene.ask("withdraw", amount=Money(1))
    with pytest.raises(InsufficientFunds) as refused:
        scene.ask("deposit", amount=Money(99))
    assert refused.value.available == Money(99)
    assert scene.ask("deposit", amount=Money(1_00)).fee == Money(1_00)


def test_held_money_goes_into_no_reversal_of_a_deposit(scene):
    deposited = scene.ask("deposit", account=scene.savings, amount=Money(9_00)).request
    scene.ask("place_hold", account=scene.savings, amount=Money(1))
    with pytest.raises(InsufficientFunds):
        scene.ask("reverse", account=scene.savings, entry=deposited)


def test_a_transfer_is_not_taken_back_from_held_money_and_the_refusal_tells_nothing_of_the_payee(scene, today):
    sent = scene.ask("transfer", amount=Money(50_00)).request
    scene.serve(scene.other)
    scene.ask("place_hold", account=scene.other_account, amount=Money(70_01))
    scene.serve(scene.customer)
    with pytest.raises(PayeeCannotReturn) as refused:
        scene.ask("reverse", entry=sent)
    assert refused.value.facts() == {}


def test_an_account_with_held_money_is_not_closed(scene, held):
    scene.ask("withdraw", amount=Money(80_00))
    with pytest.raises(AccountNotEmpty):
        scene.ask("close_account", account=scene.account)


def test_the_file_itself_pays_no_held_money_out(scene, held, sql):
    ids = [
        row.id for row in sql(f"SELECT id FROM account WHERE number IN ('{scene.account}', 'FEES') ORDER BY id DESC")
    ]
    with pytest.raises(Exception, match="what is on hold stays on the account"):
        sql(
            "INSERT INTO entry (request, kind, day, booked_at, user_id, debit_account, credit_account, amount_cents, memo,"
            f" open_legs, open_cents) VALUES (7, 'fee', '2026-11-24', 1, 1, {ids[0]}, {ids[1]}, 8001, '', 2, 0)",
            f"INSERT INTO posting SELECT id, last_seq + 1, 7, '2026-11-24', -8001, balance_cents - 8001, 0, 0, NULL"
            f" FROM account WHERE number = '{scene.account}'",
        )


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"amount": Money(0)}, AmountNotPositive),
        ({"amount": Money(480_01)}, InsufficientFunds),
        ({"days": -1}, HoldDayOutOfRange),
        ({"days": 181}, HoldDayOutOfRange),
        ({"account": "frozen"}, AccountFrozen),
        ({"account": "closed"}, AccountClosed),
        ({"account": "other_account"}, NotFound),
    ],
)
def test_a_hold_is_not_placed(changed, kind, scene, today):
    asked = {"account": scene.account, "expires_on": today + timedelta(days=changed.pop("days", 0)), **changed}
    if asked["account"] == "closed":
        asked["account"] = scene.ask("close_account").number
    elif asked["account"] != scene.account:
        asked["account"] = getattr(scene, asked["account"])
    with pytest.raises(kind):
        scene.ask("place_hold", **asked)
    assert account(scene).on_hold == Money(0)


@pytest.mark.parametrize("days", [0, 180])
def test_a_hold_ends_today_at_the_earliest_and_in_180_days_at_the_latest(days, scene, today):
    assert scene.ask("place_hold", expires_on=today + timedelta(days=days)).expires == today + timedelta(days=days)


def test_a_hold_asked_for_twice_is_placed_once_and_its_id_stands_for_nothing_else(scene, held, today):
    asked = {**scene.inputs("place_hold"), "account": scene.account}
    assert not scene.ask("place_hold", **asked).repeated
    assert scene.ask("place_hold", **asked).repeated
    assert account(scene).on_hold == Money(405_00)
    for changed, differs in (
        ({"amount": Money(6_00)}, "amount"),
        ({"reason": "another"}, "reason"),
        ({"expires_on": today + timedelta(days=1)}, "expires_on"),
        ({"account": scene.savings}, "account"),
        ({"request": scene.entry}, "kind"),
    ):
        with pytest.raises(RequestReused) as refused:
            scene.ask("place_hold", **{**asked, **changed})
        assert refused.value.differs == differs


# -- released ----------------------------------------------------------------------------------------------------------


def test_a_teller_releases_only_with_a_supervisors_yes_to_exactly_that(scene, held):
    asked = {"account": scene.account, "hold": held, "reason": "paid", "request": scene.bank.request()}
    with pytest.raises(HoldReleaseNeedsSupervisor):
        scene.ask("release_hold", **asked, approval=None)
    granted = scene.granted("release_hold", **asked)
    with pytest.raises(ApprovalVoid):
        scene.ask("release_hold", **{**granted, "reason": "another"})
    released = scene.ask("release_hold", **granted)
    assert (released.state, released.settled_by, account(scene).on_hold) == (HoldState.RELEASED, "Tom Reed", Money(0))
    assert scene.ask("release_hold", **granted).repeated


def test_what_an_approver_sees_of_a_release(scene, held, trail):
    asked = {"account": scene.account, "hold": held, "reason": "paid", "request": scene.bank.request()}
    wanted = {"deed": scene.use_cases["release_hold"], "inputs": asked, "reason": "it was paid"}
    rows = len(list(trail()))
    approval = scene.bank.branch.ask(scene.use_cases["ask_approval"], scene.token("release_hold"), **wanted)
    assert approval.facts["amount_cents"] == 400_00
    assert (approval.facts["available_before_cents"], approval.facts["available_after_cents"]) == (80_00, 480_00)
    assert len(list(trail())) == rows + 1, "and nothing but the asking was done"


def test_a_supervisor_releases_alone_what_somebody_else_placed_and_not_their_own(scene, held, supervised):
    asked = {"account": scene.account, "approval": None}
    assert supervised("release_hold", **asked, hold=held, reason="paid").state is HoldState.RELEASED
    own = supervised("place_hold", account=scene.account).id
    with pytest.raises(HoldReleaseNeedsSupervisor):
        supervised("release_hold", **asked, hold=own, reason="paid")
    with pytest.raises(HoldSettled):
        scene.ask("release_hold", hold=held, account=scene.account)


def test_nobody_releases_or_captures_what_another_customer_has(scene):
    scene.serve(scene.other)
    theirs = scene.ask("place_hold", account=scene.other_account).id
    scene.serve(scene.customer)
    for name in ("release_hold", "capture_hold"):
        with pytest.raises(NotFound) as refused:
            scene.ask(name, account=scene.account, hold=theirs)
        assert refused.value.what == "hold"
    with pytest.raises(NotFound):
        scene.ask("list_holds", account=scene.other_account)
