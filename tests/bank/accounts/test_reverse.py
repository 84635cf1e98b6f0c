"""A mistake is undone by an entry that points at it: once, by who may, and nothing else about it changes."""

import pytest

from teller.bank.accounts.rules import AlreadyReversed, NotReversible, PayeeCannotReturn, ReversalNeedsSupervisor
from teller.bank.badge import Role, View
from teller.bank.ledger.limits import OverDayLimit
from teller.bank.ledger.rules import CashShort, InsufficientFunds, RequestReused, TillNotOpen
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput, NotFound


@pytest.fixture
def held(scene):
    """What an account of Amara's, and the drawer, hold."""

    def figures(account=None):
        accounts = {found.number: found.balance for found in scene.ask("list_accounts")}
        drawers = {drawer.id: drawer.held for drawer in scene.ask("list_tills").drawers}
        return accounts[account or scene.account], drawers[1]

    return figures


@pytest.fixture
def supervised(scene):
    """A supervisor with a drawer serves Amara, and reverses."""
    scene.ask("open_till")
    scene.ask("serve", customer=scene.customer)
    token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.MOVEMENT)
    return lambda **asked: scene.ask_with(token, "reverse", **asked)


@pytest.mark.parametrize("kind", ["deposit", "withdraw", "transfer"])
def test_a_reversal_puts_account_and_drawer_where_they_were(kind, scene, held):
    before = held(), held(scene.savings)
    payee = {"payee": scene.savings} if kind == "transfer" else {}
    receipt = scene.ask(kind, amount=Money(7_00), **payee)
    assert (held(), held(scene.savings)) != before
    scene.ask("reverse", entry=receipt.request)
    assert (held(), held(scene.savings)) == before


def test_the_statement_links_a_reversal_and_what_it_reversed(scene):
    reversal = scene.ask("reverse")
    newest, reversed_line = scene.ask("statement").lines[:2]
    assert (newest.reference, newest.reverses) == (reversal.reference, reversed_line.reference)
    assert (reversed_line.request, reversed_line.reversed_by) == (scene.entry, reversal.reference)


def test_an_entry_is_reversed_once(scene, held):
    scene.ask("reverse")
    before = held()
    with pytest.raises(AlreadyReversed):
        scene.ask("reverse")
    assert held() == before


def test_a_reversal_asked_twice_is_booked_once(scene, held):
    asked = scene.inputs("reverse")
    first = scene.ask("reverse", **asked)
    after = held()
    again = scene.ask("reverse", **asked)
    assert (again.reference, again.balance, again.till, again.repeated) == (
        first.reference,
        first.balance,
        first.till,
        True,
    )
    assert held() == after


def test_a_reversals_request_id_is_not_reused_for_another_entry_or_reason(scene):
    second = scene.ask("withdraw", amount=Money(20_00)).request
    done = scene.ask("reverse").request
    for changed, differs in (({"entry": second}, "reverses"), ({"reason": "another"}, "memo")):
        with pytest.raises(RequestReused) as refused:
            scene.ask("reverse", request=done, **changed)
        assert refused.value.differs == differs


def test_a_reversal_is_not_reversed(scene):
    deposited = scene.ask("deposit", amount=Money(3_00)).request
    reversal = scene.ask("reverse", entry=deposited).request
    with pytest.raises(NotReversible):
        scene.ask("reverse", entry=reversal)


def test_a_reversal_needs_a_reason(scene):
    with pytest.raises(InvalidInput) as refused:
        scene.ask("reverse", reason="   ")
    assert (refused.value.name, refused.value.reason) == ("reason", "missing")


def test_an_entry_is_reversed_from_the_account_of_who_asked_for_it(scene):
    """A payee cannot send money back by reversing what they were sent, nor is an entry found from another account."""
    sent = scene.ask("transfer", payee=scene.savings).request
    for account in (scene.savings, scene.empty):
        with pytest.raises(NotFound):
            scene.ask("reverse", account=account, entry=sent)
    with pytest.raises(NotFound):
        scene.ask("reverse", entry=scene.bank.request())


def test_a_teller_reverses_neither_yesterdays_entries_nor_another_users(scene, supervised):
    scene.next_day()
    with pytest.raises(ReversalNeedsSupervisor):
        scene.ask("reverse")
    scene.ask("open_till")
    scene.ask("serve", customer=scene.customer)
    token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.MOVEMENT)
    theirs = scene.ask_with(token, "deposit").request
    with pytest.raises(ReversalNeedsSupervisor):
        scene.ask("reverse", entry=theirs)
    assert scene.ask_with(token, "reverse").balance == Money(501_00)


def test_cash_goes_back_through_the_drawer_of_who_reverses(scene, supervised):
    deposited = scene.ask("deposit", amount=Money(60_00)).request
    assert supervised(entry=deposited).till == Money(40_00)
    second = scene.ask("deposit", amount=Money(60_00)).request
    with pytest.raises(CashShort):
        supervised(entry=second)


def test_cash_is_not_reversed_without_a_drawer_but_a_transfer_is(scene):
    sent = scene.ask("transfer").request
    scene.ask("close_till")
    with pytest.raises(TillNotOpen):
        scene.ask("reverse")
    assert scene.ask("reverse", entry=sent).till is None


def test_a_deposit_that_was_spent_is_not_reversed(scene):
    deposited = scene.ask("deposit", account=scene.savings, amount=Money(9_00)).request
    scene.ask("withdraw", account=scene.savings, amount=Money(1_00))
    with pytest.raises(InsufficientFunds):
        scene.ask("reverse", account=scene.savings, entry=deposited)


def test_reversing_a_transfer_does_not_tell_what_the_payee_has(scene):
    sent = scene.ask("transfer", amount=Money(50_00)).request
    scene.serve(scene.other)
    scene.ask("withdraw", account=scene.other_account, amount=Money(110_00))
    scene.serve(scene.customer)
    with pytest.raises(PayeeCannotReturn) as refused:
        scene.ask("reverse", entry=sent)
    assert refused.value.facts() == {}


def test_a_mistake_is_undone_whatever_its_size(scene, sql):
    sql("UPDATE movement_limit SET entry_cents = 1, day_cents = 1, month_cents = 1")
    assert scene.ask("reverse").balance == Money(500_00)


def test_a_withdrawal_taken_back_the_same_day_does_not_count_against_the_days_limit(scene, limited):
    limited("day_cents", 30_00)
    scene.ask("reverse")
    scene.ask("withdraw", amount=Money(30_00))
    with pytest.raises(OverDayLimit):
        scene.ask("withdraw", amount=Money(1))


def test_taking_back_an_earlier_days_withdrawal_does_not_widen_todays_limit(scene, limited):
    limited("day_cents", 30_00)
    scene.next_day()
    scene.ask("withdraw", amount=Money(30_00))
    scene.ask("open_till")
    scene.ask("serve", customer=scene.customer)
    token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.MOVEMENT)
    scene.ask_with(token, "reverse", entry=scene.entry)
    with pytest.raises(OverDayLimit):
        scene.ask("withdraw", amount=Money(20_00))
