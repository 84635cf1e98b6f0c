"""Whose limits: as people name them, and as they are kept."""

from dataclasses import dataclass

from teller.bank.badge import Role
from teller.bank.customers import records as customers
from teller.bank.inputs import email_key
from teller.bank.ledger import limit_records as limits
from teller.bank.ledger import records as ledger
from teller.bank.ledger.limits import Limits, Subject
from teller.bank.refusal import NotFound
from teller.bank.users import records as users
from teller.bank.work import Work

EACH = ""
"""Each account, or each customer, that has no limits of its own."""


@dataclass(frozen=True, slots=True)
class Owner:
    """`whose` as it is kept, `named` as people name it: a role, an e-mail address, a number; `name` is a user's.

    `customer` is the one whose money it is about.
    """

    subject: Subject
    whose: str
    named: str
    name: str = ""
    customer: int | None = None


def owner(work: Work, subject: Subject, named: str) -> Owner:
    """Whoever is meant. Raises `NotFound`."""
    if subject is Subject.ROLE:
        if named not in {role.value for role in Role}:
            raise NotFound("role")
        return Owner(subject, named, named)
    if subject is Subject.USER:
        user = users.by_key(work.db, email_key(named.strip()))
        if user is None:
            raise NotFound("user")
        return Owner(subject, str(user.id), user.email, user.name)
    number = named.replace(" ", "")
    if number == EACH:
        return Owner(subject, EACH, EACH)
    if subject is Subject.CUSTOMER:
        customer = customers.by_number(work.db, number)
        if customer is None:
            raise NotFound("customer")
        return Owner(subject, str(customer.id), customer.number, customer=customer.id)
    account = ledger.by_number(work.db, number)
    if account is None or account.customer is None:
        raise NotFound("limited_account")
    return Owner(subject, str(account.id), account.number, customer=account.customer)


def on_record(work: Work, who: Owner) -> Limits | None:
    """The limits of their own; None for none on record."""
    three = limits.one(work.db, who.subject.value, who.whose)
    return None if three is None else Limits(*three)
