"""Money moves as the teller asks, once, or not at all."""

import pytest

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.withdraw import withdraw
from teller.bank.badge import View
from teller.bank.ledger.rules import InsufficientFunds, RequestAlreadyRefused, RequestReused
from teller.bank.money import Money


@pytest.fixture
def served(bank, teller):
    """A movement view's token and the account it is about, with 100.00 on it."""
    bank.serve(teller, bank.enrol(teller).number)
    account = bank.open_account(teller)
    token = bank.view(teller, View.MOVEMENT)
    bank.branch.ask(deposit, token, account=account.number, amount=Money(10_000), request=bank.request())
    return token, account.number


def test_a_request_repeated_pays_once(bank, served):
    token, account = served
    asked = {"account": account, "amount": Money(6_000), "request": bank.request()}
    first = bank.branch.ask(withdraw, token, **asked)
    again = bank.branch.ask(withdraw, token, **asked)
    assert (again.reference, again.balance, again.till) == (first.reference, Money(4_000), first.till)
    assert again.repeated
    assert not first.repeated


def test_a_request_with_other_content_is_refused_by_name(bank, served):
    token, account = served
    request = bank.request()
    bank.branch.ask(withdraw, token, account=account, amount=Money(1_000), request=request)
    with pytest.raises(RequestReused) as refused:
        bank.branch.ask(withdraw, token, account=account, amount=Money(1_001), request=request)
    assert refused.value.differs == "amount"


def test_a_refused_request_stays_refused(bank, served):
    token, account = served
    request = bank.request()
    with pytest.raises(InsufficientFunds):
        bank.branch.ask(withdraw, token, account=account, amount=Money(10_001), request=request)
    bank.branch.ask(deposit, token, account=account, amount=Money(10_000), request=bank.request())
    with pytest.raises(RequestAlreadyRefused):
        bank.branch.ask(withdraw, token, account=account, amount=Money(10_001), request=request)
