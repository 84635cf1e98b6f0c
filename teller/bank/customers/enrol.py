"""Enrol: a new customer."""

from dataclasses import dataclass
from datetime import date

from teller.bank import numbers
from teller.bank.alerts import relations
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.customers import records, rules
from teller.bank.customers.records import CustomerRow
from teller.bank.customers.rules import CustomerExists
from teller.bank.inputs import Line, Name, OptionalEmail, Phone
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class Enrolled:
    number: str
    name: str


@use_case(Scope.CUSTOMERS_ENROL)
def enrol(
    work: Work,
    *,
    name: Name,
    email: OptionalEmail = "",
    phone: Phone = "",
    born: date | None = None,
    address: Line = "",
    although_alike: bool = False,
) -> Enrolled:
    """Make somebody a customer, with a number of their own.

    Raises `BirthDateUnlikely`, and `CustomerExists` where name and birth date are a customer's already, unless
    `although_alike` says that they are two people.
    """
    rules.check_birth(born, work.today)
    if not although_alike and (known := records.alike(work.db, name, born)) is not None:
        raise CustomerExists(known)
    serial = records.next_id(work.db)
    row = CustomerRow(serial, numbers.customer_number(serial), name, email, phone, born, address, work.at)
    records.add(work.db, row, work.badge.user)
    relations.notice(work, row.id, row.number, row.email)
    work.note(Act.CUSTOMER_ENROLLED, row.number)
    return Enrolled(row.number, row.name)
