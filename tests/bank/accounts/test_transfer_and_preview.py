"""A transfer reaches any customer's account and tells little of it; a preview says what posting would, and posts nothing."""

import pytest

from teller.bank.accounts.rules import AccountNumberMistyped
from teller.bank.badge import View
from teller.bank.denominations import FEW_NOTES
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.limits import OverDayLimit
from teller.bank.money import MAX_CENTS, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput, NotFound, NotPermitted, Refusal


def balances(scene):
    return {found.number: found.balance.cents for found in scene.ask("list_accounts")}


def test_a_transfer_moves_money_once_and_shows_the_payee_masked(scene):
    before = balances(scene)
    asked = scene.inputs("transfer")
    receipt = scene.ask("transfer", **asked)
    assert (receipt.payee, receipt.payee_account, receipt.till) == ("B•• O••", scene.other_account, None)
    assert receipt.balance == Money(before[scene.account] - 1_00)
    assert scene.ask("transfer", **asked).repeated
    assert balances(scene)[scene.account] == before[scene.account] - 1_00
    scene.serve(scene.other)
    assert balances(scene)[scene.other_account] == 71_00


def test_account_numbers_are_understood_as_people_group_them(scene):
    own, paid = scene.account, scene.other_account
    grouped = f"{own[:4]} {own[4:8]} {own[8:]}"
    assert scene.ask("transfer", account=grouped, payee=f" {paid[:4]} {paid[4:]}").payee_account == paid


@pytest.mark.parametrize(
    "number",
    ["CAPITAL", "CASH VAULT", "CASHVAULT", "TILL Drawer 1", "TILLDrawer1", "", " ", "%", "400_000", "4999999929"],
)
def test_the_banks_own_accounts_cannot_be_paid_nor_a_number_that_is_none(number, scene):
    with pytest.raises(AccountNumberMistyped):
        scene.ask("transfer", payee=number)
    with pytest.raises(NotFound) as refused:
        scene.ask("deposit", account=number)
    assert refused.value.what == "account"


def test_a_number_that_could_be_an_accounts_and_is_not_finds_nobody(scene):
    with pytest.raises(NotFound) as refused:
        scene.ask("transfer", payee="4999999928")
    assert refused.value.what == "payee"


@pytest.mark.parametrize("kind", [Kind.DEPOSIT, Kind.WITHDRAWAL, Kind.TRANSFER])
def test_a_preview_is_what_posting_then_does(kind, scene):
    name = {Kind.WITHDRAWAL: "withdraw"}.get(kind, kind.value)
    payee = {"payee": scene.other_account} if kind is Kind.TRANSFER else {}
    seen = scene.ask("preview_movement", kind=kind, amount=Money(12_34), **payee)
    done = scene.ask(name, amount=Money(12_34), **payee)
    assert (seen.balance_after, seen.till_after, seen.payee) == (done.balance, done.till, done.payee)
    assert (seen.account, seen.account_name, seen.amount) == (scene.account, "Everyday", done.amount)
    if kind is Kind.DEPOSIT:
        assert seen.day_left is None
    else:
        assert seen.day_left == Money(20_000_00 - 20_00 - 12_34)


@pytest.mark.parametrize(
    "changed",
    [{"amount": Money(0)}, {"amount": Money(480_01)}, {"account": "frozen"}, {"pieces": Pieces({100: 2})}],
)
def test_a_preview_refuses_what_posting_would_and_uses_no_request_id_up(changed, scene):
    changed = {name: getattr(scene, value) if name == "account" else value for name, value in changed.items()}
    request = scene.bank.request()
    with pytest.raises(Refusal) as seen:
        scene.ask("preview_movement", request=request, **changed)
    assert scene.ask("withdraw", request=request).balance == Money(479_00)
    with pytest.raises(type(seen.value)):
        scene.ask("withdraw", **changed)


@pytest.mark.parametrize("kind", [Kind.REVERSAL, Kind.TILL_FLOAT, Kind.SALARY])
def test_only_a_customers_movements_are_previewed(kind, scene):
    with pytest.raises(NotFound):
        scene.ask("preview_movement", kind=kind)


def test_a_view_that_cannot_post_cannot_preview(scene):
    for name in ("statement", "open_account", "list_cards"):
        with pytest.raises(NotPermitted):
            scene.ask_with(scene.token(name), "preview_movement")


def test_a_preview_tells_what_a_supervisor_has_to_say_yes_to(scene, limited):
    limited("day_cents", 30_00)
    limited("entry_cents", 10_00)
    seen = scene.ask("preview_movement", amount=Money(12_34))
    assert [(need.code, need.facts()) for need in seen.needs] == [
        ("over_entry_limit", {"subject": "account", "left": Money(10_00), "limit": Money(10_00)}),
        ("over_day_limit", {"subject": "account", "left": Money(10_00), "limit": Money(30_00)}),
    ]
    assert seen.day_left == Money(-2_34)


def test_an_entry_of_the_last_ten_minutes_that_looks_the_same_is_told(scene):
    assert scene.ask("preview_movement", amount=Money(20_00)).alike is not None
    posted = scene.ask("withdraw", amount=Money(12_34))
    alike = scene.ask("preview_movement", amount=Money(12_34)).alike
    assert (alike.reference, alike.at) == (posted.reference, posted.at)
    assert scene.ask("preview_movement", amount=Money(12_35)).alike is None
    assert scene.ask("preview_movement", kind=Kind.DEPOSIT, amount=Money(12_34)).alike is None
    assert scene.ask("preview_movement", amount=Money(12_34), request=posted.request).alike is None
    scene.bank.clock.advance(minutes=10, seconds=1)
    assert scene.ask("preview_movement", amount=Money(12_34)).alike is None


def test_one_that_was_reversed_does_not_look_the_same(scene):
    posted = scene.ask("withdraw", amount=Money(12_34))
    scene.ask("reverse", entry=posted.request)
    assert scene.ask("preview_movement", amount=Money(12_34)).alike is None


def test_a_days_limit_begins_anew_with_the_business_day(scene, limited):
    limited("day_cents", 25_00)
    scene.ask("withdraw", amount=Money(5_00))
    with pytest.raises(OverDayLimit) as refused:
        scene.ask("transfer", amount=Money(1))
    assert refused.value.facts() == {"subject": "account", "left": Money(0), "limit": Money(25_00)}
    scene.next_day()
    assert scene.ask("transfer", amount=Money(25_00)).balance == Money(450_00)
    with pytest.raises(OverDayLimit):
        scene.ask("withdraw", amount=Money(1))


def test_midnight_ends_no_business_day_while_a_drawer_is_open(scene, limited):
    limited("day_cents", 25_00)
    scene.ask("withdraw", amount=Money(5_00))
    scene.pass_a_night()
    with pytest.raises(OverDayLimit):
        scene.ask("withdraw", amount=Money(1))


def test_what_comes_in_does_not_count_against_the_days_limit(scene, limited):
    limited("day_cents", 20_00)
    scene.ask("deposit", amount=Money(100_00))
    with pytest.raises(OverDayLimit) as refused:
        scene.ask("withdraw", amount=Money(1))
    assert refused.value.left == Money(0)


def test_a_repeated_request_gets_its_own_figures_not_todays(scene):
    asked = scene.inputs("withdraw")
    first = scene.ask("withdraw", **asked)
    scene.ask("withdraw", amount=Money(50_00))
    again = scene.ask("withdraw", **asked)
    assert (again.balance, again.till, again.at) == (first.balance, first.till, first.at)


def test_a_receipt_shows_the_till_of_cash_and_of_nothing_else(scene):
    assert scene.ask("deposit").till == Money(5_551_00)
    assert scene.ask("transfer", payee=scene.savings).till is None
    assert scene.bank.view(scene.sessions["teller"], View.MOVEMENT)


def test_a_preview_tells_which_notes_run_low_by_paying_them_out(scene):
    """The drawer has some of each; what is paid out and then scarce is told, what was scarce before is not."""
    taken = scene.ask("preview_movement", kind=Kind.WITHDRAWAL, amount=Money(400_00)).pieces
    (worth, count), *_ = taken
    left = scene.bank.pieces_in("Drawer 1").of(worth) - count
    told = scene.ask("preview_movement", kind=Kind.WITHDRAWAL, amount=Money(400_00)).low
    assert (worth in told) is (left < FEW_NOTES)
    assert set(told) <= {one for one, _ in taken}
    assert scene.ask("preview_movement", kind=Kind.DEPOSIT, amount=Money(400_00)).low == ()


def test_a_transfers_fee_is_the_payers_alone_and_nothing_is_told_of_what_the_payee_has(scene, sql):
    sql("INSERT INTO fee_rule VALUES ('transfer', 500, 0, 0, NULL)")
    receipt = scene.ask("transfer", payee=scene.empty, amount=Money(1_00))
    assert (receipt.fee, receipt.balance) == (Money(5_00), Money(474_00))


@pytest.mark.parametrize("kind", [Kind.DEPOSIT, Kind.CHEQUE])
@pytest.mark.parametrize(("amount", "fee"), [(MAX_CENTS, 0), (MAX_CENTS - 1, 0), (1_00, MAX_CENTS)])
def test_more_than_the_books_can_count_is_refused_as_input(amount, fee, kind, scene, sql):
    sql(f"INSERT INTO fee_rule VALUES ('{kind.value}', {fee}, 10000, 0, NULL)")
    deed = "deposit" if kind is Kind.DEPOSIT else "deposit_cheque"
    asked = {**scene.inputs(deed), "account": scene.account, "amount": Money(amount)}
    for name, inputs in (
        ("preview_movement", {"kind": kind, "amount": Money(amount)}),
        (deed, asked),
        ("ask_approval", {"deed": scene.use_cases[deed], "inputs": asked}),
    ):
        with pytest.raises(InvalidInput) as refused:
            scene.ask(name, **inputs)
        assert (refused.value.name, refused.value.reason) == ("amount", "amount_too_large")
