"""Looking at who says yes to whom: the same two people, again and again, are no second pair of eyes."""

from teller.bank.alerts import thresholds
from teller.bank.alerts.finding import Finding, Severity
from teller.bank.alerts.raising import raise_alert
from teller.bank.work import Work


def look_at_override(work: Work, *, approver: int, approver_name: str, times: int) -> None:
    """`times` is how often this approver has said yes to this maker on the business day, this time included."""
    if times >= thresholds.OVERRIDES:
        facts = {"approver": approver_name, "users": [approver], "count": times, "about": approver}
        found = Finding("repeated_overrides", Severity.MEDIUM, facts)
        raise_alert(work.db, work.trail, work.at, found, user=work.badge.user)
