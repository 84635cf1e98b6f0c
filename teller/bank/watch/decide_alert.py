"""Decide on an alert: what became of it, with a reason, once."""

import json

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Reason, RowId
from teller.bank.refusal import BrokenInvariant, NotFound
from teller.bank.use_case import use_case
from teller.bank.watch import alert_records
from teller.bank.watch.alert import Alert, AlertAboutOneself, AlertClosed, Disposition, alert_of, is_about
from teller.bank.watch.reach import sees_customers
from teller.bank.work import Work


@use_case(Scope.ALERTS_DECIDE)
def decide_alert(work: Work, *, alert: RowId, disposition: Disposition, reason: Reason) -> Alert:
    """Close an alert. Raises `NotFound`, also for one that the role does not reach, `AlertClosed`, and
    `AlertAboutOneself`: nobody explains away what they have done themselves.
    """
    reach = sees_customers(work)
    row = alert_records.one(work.db, alert, sees_customers=reach)
    if row is None:
        raise NotFound("alert")
    if row.state != "open":
        raise AlertClosed(row.decider_name or "")
    if is_about(row.user_id, json.loads(row.facts), work.badge.user):
        raise AlertAboutOneself
    by = work.badge.user
    if not alert_records.close(work.db, alert, what=disposition.value, why=reason, by=by, now=work.at):
        raise AlertClosed("")
    work.note(Act.ALERT_DECIDED, str(alert), rule=row.rule, disposition=disposition.value)
    decided = alert_records.one(work.db, alert, sees_customers=reach)
    if decided is None:
        raise BrokenInvariant("an alert just decided is there")
    return alert_of(decided, by)
