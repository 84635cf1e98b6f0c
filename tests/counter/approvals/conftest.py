"""A customer with 30,000.00, a teller whose role posts 10,000.00 at once, and a supervisor."""

import pytest

from teller.bank.accounts.withdraw import withdraw
from teller.bank.approvals.decide import decide_approval
from teller.bank.badge import Role, View
from teller.bank.ledger.limits import OverEntryLimit
from teller.bank.money import Money
from teller.counter.approvals.presenter import ApprovalPresenter
from teller.testing.bank import NAMES, PASSWORD

SUPERVISOR = NAMES[Role.SUPERVISOR][1]


@pytest.fixture
def rich(bank, teller, account, pay_in):
    for _ in range(3):
        pay_in(account.number, 10_000_00)
    return account


@pytest.fixture
def over(bank, rich):
    """A withdrawal over the limit of one entry: the use case and what it is asked with."""
    return withdraw, {"account": rich.number, "amount": Money(15_000_00), "request": bank.request(), "memo": "a boat"}


@pytest.fixture
def broken():
    return [OverEntryLimit("role", Money(10_000_00), Money(10_000_00))]


@pytest.fixture
def desk(desk_at):
    return desk_at(View.MOVEMENT)


@pytest.fixture
def presenter(qapp, desk, figures):
    made = ApprovalPresenter(desk, figures)
    yield made
    made.forget()


@pytest.fixture
def supervisor(bank):
    """Decides in the queue: `supervisor(approval, grant=True, word="")`."""
    session = bank.sign_in(Role.SUPERVISOR)
    token = bank.view(session, View.APPROVALS)

    def decides(approval, *, grant=True, word=""):
        bank.branch.ask(decide_approval, token, approval=approval, grant=grant, password=PASSWORD, word=word)

    return decides


@pytest.fixture
def sql_limit(bank):
    """Give the teller's role another limit of one entry."""

    def set_to(cents):
        with bank.vault.transaction(writes=True) as db:
            db.exec_driver_sql(
                f"UPDATE movement_limit SET entry_cents = {cents} WHERE subject = 'role' AND whose = 'teller'"
            )

    return set_to
