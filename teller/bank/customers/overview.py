"""Overview: the served customer's particulars."""

from dataclasses import dataclass
from datetime import date, datetime

from teller.bank.badge import Scope
from teller.bank.customers import records
from teller.bank.customers.records import CustomerRow
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class Overview:
    number: str
    name: str
    email: str
    phone: str
    born: date | None
    address: str
    since: datetime


def overview_of(row: CustomerRow) -> Overview:
    return Overview(row.number, row.name, row.email, row.phone, row.born, row.address, moment(row.created_at))


@use_case(Scope.CUSTOMER_READ, writes=False, serving=True)
def customer_overview(work: Work) -> Overview:
    """What the bank knows of the customer in service."""
    row = records.by_id(work.db, work.customer.id)
    if row is None:
        raise NotFound("customer")
    return overview_of(row)
