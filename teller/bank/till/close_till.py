"""Close a till: count it blind, book what it differs by, and bring all its cash back to the branch's cash vault."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import RequestId, RowId
from teller.bank.pieces import Pieces
from teller.bank.till.counts import counting
from teller.bank.till.counts.counting import Counted
from teller.bank.till.counts.rules import Outcome, Why
from teller.bank.till.rules import check_counted
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def close_till(
    work: Work, *, pieces: Pieces, request: RequestId, book: bool = False, approval: RowId | None = None
) -> Counted:
    """Debit the cash vault, credit the drawer, with all that was counted in it, if the count agrees.

    The first count that differs is answered "count again", the second with both figures and what may have caused the
    difference. Asked to `book` it, with the second count's pieces and under a request of its own, the difference goes
    to OVER AND SHORT and the drawer is closed; above the branch's tolerance with a supervisor's approval.

    Raises `TillNotOpen`, `TillPaused` where it is offered, `OffersOpen`, `RecountOver`, `DifferenceNeedsSupervisor`,
    `ApprovalVoid`. The same request again gets the first answer, although the drawer is no longer the user's.
    """
    check_counted("pieces", pieces, work.house.bank.currency)
    if (answered := counting.before(work, request, Why.CLOSE, pieces, book=book)) is not None:
        return answered
    row = counting.own(work)
    count = counting.judged(work, row, pieces, request, why=Why.CLOSE, book=book)
    counting.pass_gate(work, row, count, approval)
    counting.keep(work, row, count)
    if count.outcome in {Outcome.AGREES, Outcome.BOOKED}:
        counting.empty(work, row, count)
        work.note(Act.TILL_CLOSED, row.name, cents=pieces.total.cents, expected=count.expected.cents)
    return counting.answer(work, count)
