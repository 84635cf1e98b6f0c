"""Accounts open empty, freeze, thaw and close; what is frozen stands still, what is closed stays so."""

import pytest

from teller.bank import numbers
from teller.bank.accounts.rules import AccountKind, AccountNotEmpty, AccountState, AlreadySo, CardsStillOpen
from teller.bank.ledger.rules import AccountClosed, AccountFrozen
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput


def test_an_account_opens_empty_with_a_number_whose_check_digits_hold(scene):
    opened = [scene.ask("open_account", kind=kind, name="") for kind in AccountKind]
    assert [(found.name, found.balance, found.state) for found in opened] == [
        ("Everyday", Money(0), AccountState.ACTIVE),
        ("Savings", Money(0), AccountState.ACTIVE),
    ]
    assert all(numbers.is_account_number(found.number) for found in opened)
    assert len({found.number for found in opened}) == 2
    assert [found.number for found in scene.ask("list_accounts")][-2:] == [found.number for found in opened]


def test_an_account_is_found_by_its_number_as_soon_as_it_is_open(scene):
    number = scene.ask("open_account").number
    for query in (number, f"{number[:4]} {number[4:8]} {number[8:]}"):
        assert [found.number for found in scene.ask("find_customers", query=query).customers] == [scene.customer]


@pytest.mark.parametrize("name", ["deposit", "withdraw", "transfer"])
def test_nothing_moves_on_a_frozen_account_until_it_thaws(name, scene):
    scene.ask("freeze_account")
    with pytest.raises(AccountFrozen):
        scene.ask(name)
    scene.ask("unfreeze_account", account=scene.account)
    scene.ask(name)


def test_nothing_comes_in_on_a_frozen_account_by_transfer_and_no_transfer_is_taken_back_from_one(scene):
    sent = scene.ask("transfer", payee=scene.savings).request
    scene.ask("freeze_account", account=scene.savings)
    with pytest.raises(AccountFrozen):
        scene.ask("transfer", payee=scene.savings)
    with pytest.raises(AccountFrozen):
        scene.ask("reverse", entry=sent)


def test_an_account_closes_at_exactly_zero_and_stays_closed(scene):
    with pytest.raises(AccountNotEmpty) as refused:
        scene.ask("close_account", account=scene.account)
    assert refused.value.balance == Money(480_00)
    assert scene.ask("close_account").state is AccountState.CLOSED
    with pytest.raises(AlreadySo):
        scene.ask("close_account")
    for name in ("freeze_account", "unfreeze_account"):
        with pytest.raises(AccountClosed):
            scene.ask(name, account=scene.empty)
    for name in ("deposit", "withdraw", "transfer"):
        with pytest.raises(AccountClosed):
            scene.ask(name, account=scene.empty)
    assert {found.number: found.state for found in scene.ask("list_accounts")}[scene.empty] is AccountState.CLOSED


def test_an_account_with_a_card_does_not_close_until_the_card_is_cancelled_or_replaced_away(scene):
    card = scene.ask("issue_card", account=scene.empty).card.token
    for step in ("issued", "active", "blocked"):
        with pytest.raises(CardsStillOpen) as refused:
            scene.ask("close_account")
        assert (refused.value.count, step) == (1, step)
        if step == "issued":
            scene.ask("activate_card", card=card)
        elif step == "active":
            scene.ask("block_card", card=card)
    scene.ask("cancel_card", card=scene.ask("replace_card", card=card).card.token)
    assert scene.ask("close_account").state is AccountState.CLOSED


@pytest.mark.parametrize("name", ["freeze_account", "unfreeze_account", "close_account"])
def test_whoever_freezes_thaws_or_closes_says_why_and_the_trail_keeps_it(name, scene, trail):
    with pytest.raises(InvalidInput) as refused:
        scene.ask(name, reason=" \t")
    assert refused.value.name == "reason"
    scene.ask(name, reason="because of this")
    assert "because of this" in trail()[-1].facts
