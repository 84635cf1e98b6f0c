"""Open an account for the served customer."""

from teller.bank import numbers
from teller.bank.accounts import records
from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountKind, AccountState
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.customers import records as customers
from teller.bank.inputs import Line
from teller.bank.ledger import records as ledger
from teller.bank.money import Money
from teller.bank.use_case import use_case
from teller.bank.work import Work

_NAMES = {AccountKind.CURRENT: "Everyday", AccountKind.SAVINGS: "Savings"}


@use_case(Scope.ACCOUNTS_MANAGE, serving=True)
def open_account(work: Work, *, kind: AccountKind, name: Line = "") -> Account:
    """Open a current or savings account, empty and active. Without a name it is called what its kind is called."""
    serial = records.next_serial(work.db)
    number = numbers.account_number(serial, practice=work.house.bank.practice)
    named = name or _NAMES[kind]
    before = customers.account_numbers(work.db, work.customer.id)
    ledger.add_account(
        work.db, number=number, kind=kind.value, side=1, name=named, customer=work.customer.id, at=work.at
    )
    customers.reindex(work.db, work.customer.id, before, [*before, number])
    work.note(Act.ACCOUNT_OPENED, number, kind=kind.value)
    return Account(number, kind, named, AccountState.ACTIVE, Money(0), work.now)
