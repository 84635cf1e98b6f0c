"""Count a till, to see whether it is right: blind, as when it is closed, but it stays open."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.days.day import check_posting
from teller.bank.inputs import RequestId
from teller.bank.pieces import Pieces
from teller.bank.till import records
from teller.bank.till.counts import counting
from teller.bank.till.counts.counting import Counted
from teller.bank.till.counts.rules import Outcome, Why
from teller.bank.till.rules import check_counted
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def count_till(work: Work, *, pieces: Pieces, request: RequestId) -> Counted:
    """A count that agrees ends the round, and the books then say which notes and coins there are.

    One that differs is answered as `counts/rules.py` says; booking the difference is for closing. Raises `TillNotOpen`,
    `TillPaused` where it is offered, `OffersOpen`, `RecountOver`.
    """
    check_counted("pieces", pieces, work.house.bank.currency)
    if (answered := counting.before(work, request, Why.CHECK, pieces)) is not None:
        return answered
    row = counting.own(work)
    count = counting.judged(work, row, pieces, request, why=Why.CHECK)
    counting.keep(work, row, count)
    if count.outcome == Outcome.AGREES:
        check_posting(work.business)
        counting.settle(work, row, count)
        records.halt(work.db, row.id, None)
        work.note(Act.TILL_COUNTED, row.name, why=count.why, outcome=count.outcome, counted=count.expected.cents)
    return counting.answer(work, count)
