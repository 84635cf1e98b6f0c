"""Serve: one customer at a time, identified first, on the record."""

from dataclasses import dataclass
from datetime import datetime

from teller.bank.alerts.serving import look_at_service
from teller.bank.audit.act import Act
from teller.bank.badge import Role, Scope
from teller.bank.customers import records, rules
from teller.bank.customers.rules import AlreadyServing, Identification
from teller.bank.inputs import Line, Number
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class Service:
    """A service that has begun. `id` is what the views of this customer are opened with."""

    id: int
    number: str
    name: str
    identified_by: Identification
    started: datetime


@use_case(Scope.CUSTOMERS_SERVE)
def serve(work: Work, *, customer: Number, identified_by: Identification, document: Line = "") -> Service:
    """Begin to serve a customer. `document` is a remark on the document seen, such as its last digits."""
    rules.check_identification(identified_by, inspects=work.badge.role is Role.AUDITOR)
    row = records.by_number(work.db, customer.replace(" ", ""))
    if row is None:
        raise NotFound("customer")
    if (current := records.in_service(work.db, work.badge.session)) is not None:
        raise AlreadyServing(current)
    service = records.serve(
        work.db,
        session=work.badge.session,
        user=work.badge.user,
        customer_id=row.id,
        identified_by=identified_by.value,
        document=document,
        now=work.at,
    )
    work.note(Act.SERVICE_STARTED, row.number, service=service, identified_by=identified_by.value)
    look_at_service(work, row.id, row.number, row.email)
    return Service(service, row.number, row.name, identified_by, work.now)


@use_case(Scope.CUSTOMERS_SERVE)
def finish_serving(work: Work) -> None:
    """End the session's service, if there is one. The tokens of its views open nothing from now on."""
    if (current := records.in_service(work.db, work.badge.session)) is not None:
        records.finish(work.db, work.badge.session, work.at)
        work.note(Act.SERVICE_FINISHED, current)
