"""Relations: which customers a user is, or is close to. Whoever has the same e-mail address is the same person."""

from teller.bank.alerts import relation_records as records
from teller.bank.alerts.finding import Finding, Severity
from teller.bank.alerts.raising import raise_alert
from teller.bank.audit.act import Act
from teller.bank.inputs import email_key
from teller.bank.work import Work


def note(work: Work, user: int, customer: int, number: str, kind: str) -> bool:
    """Put a relation on record; False where one is."""
    if records.kind_of(work.db, user, customer) is not None:
        return False
    records.add(work.db, user, customer, kind, by=work.badge.user, at=work.at)
    work.note(Act.RELATION_NOTED, number, user=user, kind=kind)
    return True


def drop(work: Work, user: int, customer: int, number: str) -> bool:
    """Take a relation off the record; False where there is none."""
    if not records.drop(work.db, user, customer):
        return False
    work.note(Act.RELATION_DROPPED, number, user=user)
    return True


def notice(work: Work, customer: int, number: str, email: str) -> None:
    """Note whoever of the staff has this customer's e-mail address, by whatever spelling."""
    user = records.user_with(work.db, email_key(email)) if email else None
    if user is not None:
        note(work, user, customer, number, "self")


def look_at_service(work: Work, customer: int, number: str, email: str) -> None:
    """R-ACT-04: who begins to serve themselves, or a relation, leaves an alert; what they post is held besides."""
    notice(work, customer, number, email)
    if (kind := records.kind_of(work.db, work.badge.user, customer)) is not None:
        found = Finding("own_service", Severity.MEDIUM, {"customer": number, "kind": kind}, customer=customer)
        raise_alert(work.db, work.trail, work.at, found, user=work.badge.user)
