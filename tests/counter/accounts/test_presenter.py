"""The served customer's accounts: which there are, which is chosen, and what changes them."""

import pytest

from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.accounts.rules import AccountState
from teller.bank.badge import View
from teller.counter.accounts.presenter import AccountsPresenter


class Heard:
    """What a presenter said, in order."""

    def __init__(self, presenter):
        self.said = []
        for name in ("listed", "chosen", "latest", "latest_failed", "refused", "opened", "changed", "failed"):
            getattr(presenter, name).connect(lambda *what, name=name: self.said.append((name, *what)))

    def last(self, name):
        return [what for said, *what in self.said if said == name][-1]

    def count(self, name):
        return sum(said == name for said, *_ in self.said)


@pytest.fixture
def presenter(desk_at, figures):
    return AccountsPresenter(desk_at(View.ACCOUNTS), figures)


@pytest.fixture
def heard(presenter):
    return Heard(presenter)


@pytest.fixture
def listed(bank, teller, customer):
    token = bank.view(teller, View.ACCOUNTS)
    return lambda: bank.branch.ask(list_accounts, token)


@pytest.fixture
def others(bank, teller, account):
    """The numbers of three more accounts."""
    return [bank.open_account(teller).number for _ in range(3)]


def test_an_account_is_opened_and_chosen(presenter, heard, listed):
    presenter.refresh()
    presenter.open("savings", "House by the sea")
    (opened,) = listed()
    assert opened.name == "House by the sea"
    assert heard.last("chosen") == [opened]


def test_a_name_that_is_too_long_is_refused_beside_the_name(presenter, heard, listed):
    presenter.open("current", "x" * 201)
    assert heard.last("refused")[:2] == ["open", "name"]
    assert listed() == ()


def test_a_change_needs_a_reason(presenter, heard, account, listed):
    presenter.refresh()
    presenter.change("freeze", "  ")
    assert heard.last("refused") == ["change", "reason", "This cannot be left empty."]
    assert listed()[0].state is AccountState.ACTIVE


def test_an_account_is_frozen_unfrozen_and_closed(presenter, account, listed):
    presenter.refresh()
    for what, state in (
        ("freeze", AccountState.FROZEN),
        ("unfreeze", AccountState.ACTIVE),
        ("close", AccountState.CLOSED),
    ):
        presenter.change(what, "the customer asked for it")
        assert listed()[0].state is state


def test_an_account_with_money_on_it_is_not_closed(presenter, heard, funded, listed):
    presenter.refresh()
    presenter.change("close", "moves away")
    form, _field, text = heard.last("refused")
    assert form == "change"
    assert "EUR 1,000.00" in text
    assert listed()[0].state is AccountState.ACTIVE


def test_the_latest_lines_are_five_and_the_newest_first(presenter, heard, funded, pay_in):
    for cents in range(1, 8):
        pay_in(funded.number, cents)
    presenter.refresh()
    (lines,) = heard.last("latest")
    assert [line.amount.cents for line in lines] == [7, 6, 5, 4, 3]


def test_going_through_the_list_fast_asks_only_for_where_one_stops(others, desk_at, slow_desk, figures):
    slow = desk_at(View.ACCOUNTS, slow_desk)
    presenter = AccountsPresenter(slow, figures)
    heard = Heard(presenter)
    presenter.refresh()
    slow.answer()  # the list
    for number in others:
        presenter.choose(number)
    assert len(slow.waiting) == 1
    slow.answer()
    assert not heard.count("latest")  # of an account that is no longer chosen
    slow.answer()
    assert heard.count("latest") == 1
    assert not slow.waiting


def test_an_answer_that_comes_after_the_customer_left_is_for_nobody(account, desk_at, slow_desk, figures):
    slow = desk_at(View.ACCOUNTS, slow_desk)
    presenter = AccountsPresenter(slow, figures)
    heard = Heard(presenter)
    presenter.refresh()
    presenter.forget()
    slow.answer()
    assert not heard.said
    assert presenter.accounts == ()


def test_a_lost_answer_to_opening_an_account_shows_the_account_that_was_opened(desk_at, losing_desk, figures, listed):
    desk = desk_at(View.ACCOUNTS, losing_desk)
    presenter = AccountsPresenter(desk, figures)
    presenter.refresh()
    asked = desk.ask

    def lose_one(*what, **request):
        desk.losing, desk.ask = True, asked
        asked(*what, **request)
        desk.losing = False

    desk.ask = lose_one
    heard = Heard(presenter)
    presenter.open("current", "")
    assert heard.last("refused")[0] == "open"
    presenter.refresh()
    assert len(presenter.accounts) == len(listed()) == 1
