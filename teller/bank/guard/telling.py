"""Telling of blocks and stops: one open alert for each user, for each computer, and for all unknown addresses."""

from collections.abc import Sequence

from sqlalchemy import Connection

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit.trail import Trail
from teller.bank.guard import records
from teller.bank.guard.rules import MOST_IN_ALL, allowed_in_a_row
from teller.bank.guard.subject import ADDRESS


def tell(db: Connection, trail: Trail, at: int, subjects: Sequence[str], email: str) -> None:
    """Raise an alert for whichever of these has come to its block, or to its stop. `email` is a user's, or empty."""
    for subject in subjects:
        row = records.one(db, subject)
        if row is None or row.in_a_row < allowed_in_a_row(subject):
            continue
        about = ADDRESS if subject.startswith(ADDRESS) else subject
        facts = {"about": about, "email": email, "failures": row.in_all}
        raise_alert(db, trail, at, Finding("sign_in_blocked", Severity.MEDIUM, facts))
        if row.in_all >= MOST_IN_ALL:
            raise_alert(db, trail, at, Finding("sign_in_stopped", Severity.HIGH, facts))
