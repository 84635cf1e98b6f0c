"""A served customer with a current account of 1,000.00, and ways to the bank without threads."""

import pytest
from PySide6.QtCore import QLocale

from teller.bank.accounts.deposit import deposit
from teller.bank.badge import Role, View
from teller.bank.customers.rules import Identification
from teller.bank.customers.serve import serve
from teller.bank.money import Money
from teller.counter import language
from teller.counter.accounts.places import AccountsPlaces
from teller.counter.accounts.view import AccountsView
from teller.counter.figures import Figures
from teller.counter.shift import Unanswered
from teller.counter.widgets import grace
from teller.testing.desk import InlineDesk


@pytest.fixture(scope="session", autouse=True)
def english(qapp):
    """Whatever the desktop speaks; the plurals of English are a translation, too."""
    language.choose(qapp, "en")


class LosingDesk(InlineDesk):
    """While `losing`, everything is asked of the bank and every answer is lost on its way back."""

    losing = False

    def ask(self, use_case, done, refused, /, *args, **request):
        if not self.losing:
            super().ask(use_case, done, refused, *args, **request)
            return
        super().ask(use_case, lambda _: refused(Unanswered(OSError())), refused, *args, **request)


class SlowDesk(InlineDesk):
    """Answers when it is told to."""

    def __init__(self, bank, token):
        super().__init__(bank, token)
        self.waiting = []

    def ask(self, use_case, done, refused, /, *args, **request):
        self.waiting.append(lambda: super(SlowDesk, self).ask(use_case, done, refused, *args, **request))

    def answer(self):
        asked, self.waiting = self.waiting, []
        for one in asked:
            one()


@pytest.fixture
def figures(bank):
    return Figures(bank.branch.facts.currency, QLocale("en_GB"))


@pytest.fixture
def customer(bank, teller):
    enrolled = bank.enrol(teller, "Amara Okafor")
    bank.serve(teller, enrolled.number)
    return enrolled


@pytest.fixture
def account(bank, teller, customer):
    return bank.open_account(teller)


@pytest.fixture
def pay_in(bank, teller, customer):
    """Pay cash into an account: `pay_in(number, 10_000)`."""
    token = bank.view(teller, View.MOVEMENT)

    def posted(number, cents, memo=""):
        return bank.branch.ask(deposit, token, account=number, amount=Money(cents), memo=memo, request=bank.request())

    return posted


@pytest.fixture
def funded(account, pay_in):
    """The account, with 1,000.00 on it."""
    pay_in(account.number, 100_000, "first money")
    return account


@pytest.fixture
def desk_at(bank, teller, customer):
    return lambda view, kind=InlineDesk, session=teller: kind(bank, bank.view(session, view))


@pytest.fixture
def losing_desk():
    return LosingDesk


@pytest.fixture
def slow_desk():
    return SlowDesk


@pytest.fixture
def page(qtbot, bank, customer, figures, desk_at):
    """Builds the accounts page: `page()`, or `page(role=Role.AUDITOR)`, `page(kind=SlowDesk)`."""

    def built(role=Role.TELLER, kind=InlineDesk):
        sessions = []
        if role is not Role.TELLER:
            session = bank.sign_in(role)
            sessions.append(session)
            inspection = Identification.INSPECTION if role is Role.AUDITOR else Identification.PASSPORT
            token = bank.view(session, View.SERVE)
            bank.branch.ask(serve, token, customer=customer.number, identified_by=inspection)
        places = AccountsPlaces(
            *(desk_at(view, kind, *sessions) for view in (View.ACCOUNTS, View.MOVEMENT, View.STATEMENT))
        )
        view = AccountsView(
            places,
            figures,
            may_manage=role is not Role.AUDITOR,
            may_move=role is not Role.AUDITOR,
            practice=False,
            bank_name="Northgate",
            today=lambda: bank.clock.now().date(),
        )
        qtbot.addWidget(view)
        view.places = places
        view.resize(1100, 560)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)  # shortcuts and the cursor are the active window's
        view.refresh()
        view.first_focus()
        return view

    return built


@pytest.fixture(autouse=True)
def no_grace(monkeypatch):
    """A panel alone is asked at once; days at the counter wait as a person does."""
    monkeypatch.setattr(grace, "MILLISECONDS", 0)
