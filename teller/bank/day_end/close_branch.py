"""Close the branch: the business day ends, with its report, and nothing is posted until the next one."""

from teller.bank.approvals import records as approvals
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.day_end import records, rules
from teller.bank.day_end.report import DayReport, report_on
from teller.bank.days import records as days
from teller.bank.money import Money
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.BRANCH_DAY)
def close_branch(work: Work) -> DayReport:
    """The day that is open, with its report. Approvals that still wait are withdrawn.

    Raises `DayClosed`, `DayNotBegun`, `DrawersOpen`, `CashInTransit`.
    """
    day = rules.day_to_close(work.business)
    offers = records.offers(work.db)
    rules.check_closing(records.open_drawers(work.db), Money(records.on_its_way(work.db)), offers.many)
    for waiting in approvals.waiting(work.db, work.at):
        if approvals.withdraw(work.db, waiting.id):
            work.note(Act.APPROVAL_WITHDRAWN, str(waiting.id), by="the end of the day")
    days.close(work.db, day.isoformat(), work.at, work.badge.user)
    report = report_on(work.db, work.house.bank.currency, day)
    work.note(Act.DAY_CLOSED, day.isoformat(), digest=report.digest)
    return report
