"""The served customer's particulars and accounts, without a window."""

from datetime import date

import pytest

from teller.bank.customers.overview import customer_overview
from teller.counter.customer.particulars import Typed
from teller.counter.customer.presenter import CustomerPresenter


@pytest.fixture
def presenter(qapp, desk, figures):
    return CustomerPresenter(desk, figures)


def heard(signal):
    said = []
    signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
    return said


def typed(name="Amara Okafor", email="", phone="", born="", address=""):
    return Typed(name, email, phone, born, address)


def test_the_customer_and_their_accounts_are_told(presenter, bank, teller, customer):
    account = bank.open_account(teller)
    known, accounts = heard(presenter.known), heard(presenter.accounts)
    presenter.load_customer()
    presenter.load_accounts()
    assert (known[0].number, known[0].born) == (customer.number, date(1984, 2, 29))
    assert [each.number for each in accounts[0]] == [account.number]


def test_what_could_not_be_loaded_is_told_in_words(presenter, bank, teller):
    other = bank.enrol(teller, "Bo")
    bank.serve(teller, other.number)  # the view's token stands for the customer before
    failed, no_accounts = heard(presenter.not_known), heard(presenter.no_accounts)
    presenter.load_customer()
    presenter.load_accounts()
    assert failed == no_accounts == ["No customer is being served. Find and identify the customer first."]


def test_an_answer_about_a_customer_who_has_gone_is_told_to_nobody(slow_desk, figures, qapp):
    presenter = CustomerPresenter(slow_desk, figures)
    known, accounts, saved = heard(presenter.known), heard(presenter.accounts), heard(presenter.saved)
    presenter.load_customer()
    presenter.load_accounts()
    presenter.save(typed(name="Amara Reed"))
    presenter.rest()
    slow_desk.answer()
    assert known == accounts == saved == []


def test_particulars_are_saved_as_they_were_meant(presenter, desk):
    saved = heard(presenter.saved)
    presenter.save(typed(name=" Amara Reed ", born="1 Mar 1984", phone="+44 20 7946 0958"))
    told = []
    desk.ask(customer_overview, told.append, told.append)
    assert saved == told
    assert (told[0].name, told[0].born, told[0].phone) == ("Amara Reed", date(1984, 3, 1), "+44 20 7946 0958")


@pytest.mark.parametrize(
    ("particulars", "field", "text"),
    [
        ({"name": ""}, "name", "This cannot be left empty."),
        ({"email": "nonsense"}, "email", "This is not an e-mail address, such as ada@bank.example."),
        ({"born": "1984-02-30"}, "born", "This is not a date. Type it as 29/02/1984."),
        ({"born": "1684-02-29"}, "born", "Nobody alive was born on that day. Check the year."),
        ({"address": "x" * 201}, "address", "This is too long: at most 200 characters."),
    ],
)
def test_what_cannot_be_saved_is_said_beside_its_field(presenter, particulars, field, text):
    refused, saved = heard(presenter.refused), heard(presenter.saved)
    presenter.save(typed(**particulars))
    assert (refused, saved) == ([(field, text)], [])


def test_changes_are_not_saved_twice_by_a_double_click(slow_desk, figures, qapp):
    presenter = CustomerPresenter(slow_desk, figures)
    presenter.save(typed())
    presenter.save(typed())
    assert len(slow_desk.waiting) == 1
