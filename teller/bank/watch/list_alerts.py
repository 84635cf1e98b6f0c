"""List the alerts: those that wait for a decision, or those that have had one."""

from dataclasses import dataclass

from teller.bank.badge import Scope
from teller.bank.inputs import Line, RowId
from teller.bank.use_case import use_case
from teller.bank.watch import alert_records
from teller.bank.watch.alert import Alert, AlertState, alert_of
from teller.bank.watch.reach import sees_customers
from teller.bank.work import Work

PAGE = 50
_AFTER_ALL = 2**62


@dataclass(frozen=True, slots=True)
class AlertPage:
    """A page of alerts, the newest first; more is asked for with `next_before`.

    `open` is how many wait, of any rule.
    """

    alerts: tuple[Alert, ...]
    next_before: int | None
    open: int


@use_case(Scope.ALERTS, writes=False)
def list_alerts(
    work: Work, *, state: AlertState = AlertState.OPEN, rule: Line = "", before: RowId | None = None
) -> AlertPage:
    """A page of the alerts that the role reaches. Administrators see those that name no customer."""
    reach = sees_customers(work)
    rows = alert_records.page(
        work.db,
        is_open=state is AlertState.OPEN,
        rule=rule or None,
        before=before or _AFTER_ALL,
        sees_customers=reach,
        many=PAGE + 1,
    )
    waiting = sum(alert_records.count_open(work.db, sees_customers=reach).values())
    return AlertPage(
        alerts=tuple(alert_of(row, work.badge.user) for row in rows[:PAGE]),
        next_before=rows[PAGE - 1].id if len(rows) > PAGE else None,
        open=waiting,
    )
