"""A cheque is credited at once and worth nothing until the other bank has answered; then it is worth all, or never was."""

import pytest

from teller.bank.accounts.cheques.rules import (
    ChequeAlreadyPresented,
    ChequeSettled,
    ChequeState,
    ChequeTakenInByYou,
    LateReturnNeedsSupervisor,
)
from teller.bank.accounts.holds.rules import HoldState
from teller.bank.accounts.rules import NotReversible
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.limits import OverEntryLimit
from teller.bank.ledger.rules import (
    AccountFrozen,
    AmountNotPositive,
    InsufficientFunds,
    RequestReused,
)
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput, NotFound, NotPermitted
from tests.bank.accounts.conftest import PRINTED


def states(scene, account):
    return [cheque.state for cheque in scene.ask("list_cheques", account=account)]


def test_a_cheque_is_credited_and_all_of_it_is_held(scene, standing):
    before = standing("CHEQUES")[0]
    receipt = scene.ask("deposit_cheque", account=scene.savings, amount=Money(60_00), **PRINTED)
    assert (receipt.kind, receipt.amount, receipt.balance, receipt.till) == (
        Kind.CHEQUE,
        Money(60_00),
        Money(60_00),
        None,
    )
    assert receipt.memo == "Finn Marsh, COASTAL BANK 20-11-08 7754 123"
    assert standing(scene.savings) == (60_00, 60_00)
    assert standing("CHEQUES")[0] == before + 60_00
    with pytest.raises(InsufficientFunds) as refused:
        scene.ask("withdraw", account=scene.savings, amount=Money(1))
    assert refused.value.available == Money(0)
    (hold,) = scene.ask("list_holds", account=scene.savings)
    assert (hold.amount, hold.expires, hold.reason) == (Money(60_00), None, "COASTAL BANK 20-11-08 7754 123")
    (line,) = scene.ask("statement", account=scene.savings).lines
    assert (line.kind, line.amount, line.other) == (Kind.CHEQUE, Money(60_00), None)


def test_a_cleared_cheque_is_money(scene, cheque, standing):
    collecting, paid = standing("CHEQUES")[0], standing("OTHER BANKS")[0]
    cleared = scene.ask("clear_cheque", cheque=cheque)
    assert (cleared.state, cleared.settled_by, cleared.taken_by) == (ChequeState.CLEARED, "Sara Lind", "Tom Reed")
    assert standing(scene.savings) == (60_00, 0)
    assert (standing("CHEQUES")[0], standing("OTHER BANKS")[0]) == (collecting - 60_00, paid + 60_00)
    assert scene.ask("withdraw", account=scene.savings, amount=Money(60_00)).balance == Money(0)
    assert verify(scene.bank.vault).holds


def test_a_returned_cheque_never_was_money(scene, cheque, standing):
    collecting = standing("CHEQUES")[0]
    returned = scene.ask("return_cheque", cheque=cheque)
    assert (returned.state, returned.settled_by, returned.fee) == (ChequeState.RETURNED, "Sara Lind", Money(0))
    assert (standing(scene.savings), standing("CHEQUES")[0]) == ((0, 0), collecting - 60_00)
    newest, _ = scene.ask("statement", account=scene.savings).lines
    assert (newest.kind, newest.amount, newest.memo) == (Kind.CHEQUE_RETURNED, Money(-60_00), "no money on the account")
    assert scene.ask("list_holds", account=scene.savings)[0].state is HoldState.RELEASED
    assert verify(scene.bank.vault).holds


@pytest.mark.parametrize("ending", ["clear_cheque", "return_cheque"])
def test_a_cheque_is_settled_once_and_asking_again_tells_how(ending, scene, cheque, standing):
    asked = {**scene.inputs(ending), "cheque": cheque}
    first = scene.ask(ending, **asked)
    after = standing(scene.savings), standing("CHEQUES")
    again = scene.ask(ending, **asked)
    assert (again.state, again.settled, again.repeated) == (first.state, first.settled, True)
    with pytest.raises(ChequeSettled) as refused:
        scene.ask("clear_cheque", cheque=cheque)
    assert refused.value.state == first.state
    with pytest.raises(ChequeSettled if ending == "return_cheque" else LateReturnNeedsSupervisor):
        scene.ask("return_cheque", cheque=cheque)
    with pytest.raises(RequestReused):
        scene.ask(ending, **{**asked, "cheque": scene.cheque})
    assert (standing(scene.savings), standing("CHEQUES")) == after


def test_a_cheque_asked_for_twice_is_taken_in_once(scene, standing):
    asked = {**scene.inputs("deposit_cheque"), "account": scene.savings}
    first = scene.ask("deposit_cheque", **asked)
    again = scene.ask("deposit_cheque", **asked)
    assert (again.reference, again.balance, again.repeated) == (first.reference, first.balance, True)
    assert standing(scene.savings) == (80_00, 80_00)
    for changed in ({"amount": Money(1)}, {"drawer": "Finn"}, {"number": "9"}, {"account": scene.account}):
        with pytest.raises(RequestReused):
            scene.ask("deposit_cheque", **{**asked, **changed})


@pytest.mark.parametrize(
    "printed",
    [
        PRINTED,
        {**PRINTED, "number": "000123"},
        {**PRINTED, "number": "0-01 23"},
        {**PRINTED, "drawn_on": " coastal  Bank 20-11-08 7754"},
    ],
)
def test_a_cheque_is_presented_once_however_it_is_spelt_and_for_whomever(printed, scene, cheque):
    scene.serve(scene.other)
    with pytest.raises(ChequeAlreadyPresented) as refused:
        scene.ask("deposit_cheque", account=scene.other_account, **printed)
    assert refused.value.facts() == {}


def test_a_cheque_of_another_bank_or_number_is_another_cheque(scene, cheque):
    for changed in ({"number": "1230"}, {"drawn_on": "COASTAL BANK 20-11-08 7755"}):
        scene.ask("deposit_cheque", account=scene.savings, **{**PRINTED, **changed})
    assert len(states(scene, scene.savings)) == 3


def test_a_paid_cheque_is_never_presented_again_and_a_returned_one_is(scene, cheque):
    scene.ask("clear_cheque", cheque=cheque)
    with pytest.raises(ChequeAlreadyPresented):
        scene.ask("deposit_cheque", **PRINTED)
    scene.ask("return_cheque", cheque=scene.cheque)
    (bounced,) = [one for one in scene.ask("list_cheques", account=scene.held) if one.id == scene.cheque]
    scene.ask("deposit_cheque", drawn_on=bounced.drawn_on, number=bounced.number)


@pytest.mark.parametrize("number", ["", "0", "00-0", "12a", "１２", "-", "x"])
def test_a_cheques_number_has_digits(number, scene):
    with pytest.raises(InvalidInput) as refused:
        scene.ask("deposit_cheque", number=number)
    assert refused.value.name == "number"


def test_a_cheque_is_not_taken_in(scene):
    for changed, kind in (
        ({"amount": Money(0)}, AmountNotPositive),
        ({"amount": Money(10_000_01)}, OverEntryLimit),
        ({"account": scene.frozen}, AccountFrozen),
        ({"account": scene.other_account}, NotFound),
    ):
        with pytest.raises(kind):
            scene.ask("deposit_cheque", **changed)


def test_a_cheque_over_the_users_limit_is_taken_in_with_a_supervisors_yes(scene):
    asked = {**scene.inputs("deposit_cheque"), "amount": Money(10_000_01)}
    assert scene.ask("deposit_cheque", **scene.granted("deposit_cheque", **asked)).amount == Money(10_000_01)


def test_the_limits_of_what_leaves_an_account_are_not_touched(scene, sql):
    sql("UPDATE movement_limit SET day_cents = 2500 WHERE subject = 'account'")
    returned = scene.ask("deposit_cheque", account=scene.account, amount=Money(9_000_00)).request
    scene.ask("return_cheque", cheque=returned)
    assert scene.ask("withdraw", amount=Money(5_00)).balance == Money(475_00)


def test_nobody_clears_what_they_took_in_themselves_but_may_return_it(scene):
    scene.ask("serve", customer=scene.customer)
    token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.ACCOUNTS)
    own = scene.ask_with(token, "deposit_cheque", account=scene.savings).request
    with pytest.raises(ChequeTakenInByYou):
        scene.ask("clear_cheque", cheque=own)
    assert scene.ask("return_cheque", cheque=own).state is ChequeState.RETURNED


@pytest.mark.parametrize("role", [Role.TELLER, Role.AUDITOR, Role.ADMINISTRATOR])
def test_only_a_supervisor_has_the_branchs_list(role, scene):
    with pytest.raises(NotPermitted):
        scene.bank.view(scene.sessions[role], View.CHEQUES)


def test_the_branchs_list_names_what_is_printed_and_no_customer(scene, cheque):
    waiting = scene.ask("cheques_in_collection")
    assert [one.id for one in waiting] == [scene.cheque, cheque]
    said = repr(waiting)
    for secret in (scene.savings, scene.held, "Amara", scene.customer):
        assert secret not in said
    scene.ask("clear_cheque", cheque=cheque)
    assert [one.id for one in scene.ask("cheques_in_collection")] == [scene.cheque]


def test_a_cheque_is_returned_not_reversed(scene, cheque):
    with pytest.raises(NotReversible):
        scene.ask("reverse", account=scene.savings, entry=cheque)


def test_a_cheque_is_returned_even_from_a_frozen_account(scene, cheque, standing):
    scene.ask("freeze_account", account=scene.savings)
    scene.ask("return_cheque", cheque=cheque)
    assert standing(scene.savings) == (0, 0)


# -- fees --------------------------------------------------------------------------------------------------------------


def test_the_fee_of_a_cheque_is_previewed_and_paid_from_what_is_available(scene, sql):
    sql("INSERT INTO fee_rule VALUES ('cheque', 150, 0, 0, NULL)")
    asked = {"kind": Kind.CHEQUE, "amount": Money(60_00)}
    seen = scene.ask("preview_movement", **asked)
    assert (seen.fee, seen.balance_before, seen.balance_after) == (Money(1_50), Money(480_00), Money(538_50))
    assert (seen.on_hold, seen.till_after, seen.needs) == (Money(60_00), None, ())
    done = scene.ask("deposit_cheque", account=scene.account, amount=Money(60_00))
    assert (done.fee, done.balance) == (Money(1_50), Money(538_50))
    for name, more in (("preview_movement", asked), ("deposit_cheque", {})):
        with pytest.raises(InsufficientFunds) as refused:
            scene.ask(name, account=scene.savings, **more)
        assert refused.value.available == Money(0)


@pytest.mark.parametrize(("on_it", "fee"), [(4_99, 0), (5_00, 5_00)])
def test_the_fee_of_a_return_is_taken_where_it_is_covered(on_it, fee, scene, sql, cheque):
    sql("INSERT INTO fee_rule VALUES ('cheque_returned', 500, 0, 0, NULL)")
    scene.ask("deposit", account=scene.savings, amount=Money(on_it))
    asked = {**scene.inputs("return_cheque"), "cheque": cheque}
    assert scene.ask("return_cheque", **asked).fee == Money(fee)
    assert scene.ask("return_cheque", **asked).fee == Money(fee)
    assert scene.ask("statement", account=scene.savings).closing == Money(on_it - fee)
