"""Edit: a customer's particulars, while they are being served."""

from dataclasses import replace
from datetime import date

from teller.bank.alerts import relations
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.customers import records, rules
from teller.bank.customers.overview import Overview, overview_of
from teller.bank.inputs import Line, Name, OptionalEmail, Phone
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CUSTOMER_EDIT, serving=True)
def edit_customer(
    work: Work,
    *,
    name: Name,
    email: OptionalEmail = "",
    phone: Phone = "",
    born: date | None = None,
    address: Line = "",
) -> Overview:
    """Change the served customer's particulars. The audit trail names the fields that changed, not their contents."""
    rules.check_birth(born, work.today)
    before = records.by_id(work.db, work.customer.id)
    if before is None:
        raise NotFound("customer")
    after = replace(before, name=name, email=email, phone=phone, born=born, address=address)
    changed = [
        field
        for field in ("name", "email", "phone", "born", "address")
        if getattr(before, field) != getattr(after, field)
    ]
    if changed:
        records.edit(work.db, before, after)
        relations.notice(work, after.id, after.number, after.email)
        work.note(Act.CUSTOMER_EDITED, before.number, fields=changed)
    return overview_of(after)
