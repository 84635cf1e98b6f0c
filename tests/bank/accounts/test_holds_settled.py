"""A hold that is captured pays, and no more than is held; one whose day is past holds nothing, but for a cheque's."""

from datetime import timedelta

import pytest

from teller.bank.accounts.cheques.rules import ChequeState
from teller.bank.accounts.holds.rules import (
    HeldForCheque,
    HoldSettled,
    HoldState,
    OverHold,
)
from teller.bank.badge import Role, View
from teller.bank.ledger.limits import OverDayLimit
from teller.bank.ledger.rules import (
    InsufficientFunds,
)
from teller.bank.money import Money


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


# -- captured ----------------------------------------------------------------------------------------------------------


def test_a_capture_pays_part_of_what_is_held_and_releases_the_rest(scene, held):
    receipt = scene.ask("capture_hold", account=scene.account, hold=held, amount=Money(250_00))
    assert (receipt.payee, receipt.payee_account, receipt.balance) == ("B•• O••", scene.other_account, Money(230_00))
    seen = account(scene)
    assert (seen.balance, seen.on_hold) == (Money(230_00), Money(0))
    (hold,) = scene.ask("list_holds", account=scene.account)
    assert (hold.state, hold.paid) == (HoldState.CAPTURED, receipt.reference)
    (line, *_) = scene.ask("statement").lines
    assert (line.reference, line.amount, line.other) == (receipt.reference, Money(-250_00), scene.other_account)


def test_all_of_an_account_can_be_held_and_captured(scene):
    hold = scene.ask("place_hold", account=scene.account, amount=Money(480_00)).id
    with pytest.raises(OverHold) as refused:
        scene.ask("capture_hold", account=scene.account, hold=hold, amount=Money(480_01))
    assert refused.value.held == Money(480_00)
    assert scene.ask("capture_hold", account=scene.account, hold=hold, amount=Money(480_00)).balance == Money(0)


def test_a_capture_asked_twice_pays_once_and_a_captured_hold_is_over(scene, held):
    asked = {**scene.inputs("capture_hold"), "account": scene.account, "hold": held}
    first = scene.ask("capture_hold", **asked)
    again = scene.ask("capture_hold", **asked)
    assert (again.reference, again.balance, again.repeated) == (first.reference, first.balance, True)
    with pytest.raises(HoldSettled) as refused:
        scene.ask("capture_hold", account=scene.account, hold=held)
    assert refused.value.state == "captured"


def test_a_capture_meets_the_limits_of_a_transfer_and_an_approval_lets_it_through(scene, held, sql):
    sql("UPDATE movement_limit SET day_cents = 5000 WHERE subject = 'account'")
    asked = {
        "account": scene.account,
        "hold": held,
        "payee": scene.other_account,
        "memo": "",
        "amount": Money(50_00),
        "request": scene.bank.request(),
    }
    with pytest.raises(OverDayLimit) as refused:
        scene.ask("capture_hold", **asked)
    assert refused.value.left == Money(30_00)
    assert account(scene).on_hold == Money(400_00)
    assert scene.ask("capture_hold", **scene.granted("capture_hold", **asked)).balance == Money(430_00)


def test_a_capture_is_reversed_like_a_transfer(scene, held):
    paid = scene.ask("capture_hold", account=scene.account, hold=held, amount=Money(250_00)).request
    scene.ask("reverse", entry=paid)
    assert account(scene).balance == Money(480_00)


# -- expired -----------------------------------------------------------------------------------------------------------


def test_a_hold_lasts_its_day_and_ends_when_the_next_begins(scene, today, trail):
    hold = scene.ask("place_hold", account=scene.account, amount=Money(480_00), expires_on=today).id
    scene.ask("close_till")
    scene.bank.clock.advance(days=1)
    scene.sessions.update({role: scene.bank.sign_in(role) for role in scene.sessions})
    scene.serve(scene.customer)
    assert account(scene).on_hold == Money(0), "before anything has begun the day"
    assert scene.ask("list_holds", account=scene.account)[0].state is HoldState.EXPIRED
    with pytest.raises(HoldSettled):
        scene.ask("capture_hold", account=scene.account, hold=hold)
    with pytest.raises(HoldSettled):
        scene.ask("release_hold", account=scene.account, hold=hold)
    scene.ask("transfer", amount=Money(480_00), payee=scene.other_account)
    (opened,) = [row for row in trail() if row.act == "day.opened" and row.subject == str(today + timedelta(days=1))]
    assert '"holds_expired":2' in opened.facts, "this one, and the one that the scene began with"


def test_a_hold_of_today_is_still_there_today(scene, today):
    scene.ask("place_hold", account=scene.account, amount=Money(480_00), expires_on=today)
    scene.bank.clock.advance(minutes=1)
    with pytest.raises(InsufficientFunds):
        scene.ask("withdraw", amount=Money(1))


def test_a_cheques_hold_ends_by_no_hand_and_on_no_day(scene):
    cheque = scene.ask("deposit_cheque", account=scene.savings, amount=Money(60_00)).request
    for name in ("release_hold", "capture_hold"):
        with pytest.raises(HeldForCheque):
            scene.ask(name, account=scene.savings, hold=cheque)
    scene.ask("close_till")
    scene.bank.clock.advance(days=400)
    scene.sessions.update({role: scene.bank.sign_in(role) for role in scene.sessions})
    scene.serve(scene.customer)
    scene.ask("transfer", payee=scene.other_account)
    assert account(scene, scene.savings).available == Money(0)
    assert scene.ask("list_cheques", account=scene.savings)[0].state is ChequeState.COLLECTING


def test_the_receipt_of_a_capture_says_who_approved_it(scene, held, sql):
    sql("UPDATE movement_limit SET entry_cents = 10000 WHERE subject = 'role' AND whose = 'teller'")
    asked = {**scene.inputs("capture_hold"), "account": scene.account, "hold": held, "amount": Money(300_00)}
    asked = scene.granted("capture_hold", **asked)
    first = scene.ask("capture_hold", **asked)
    assert first.approved_by == "Sara Lind"
    assert scene.ask("capture_hold", **asked).approved_by == "Sara Lind"
