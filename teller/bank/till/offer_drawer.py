"""Offer the drawer: count it blind, and hand it over to a colleague with all that is in it."""

from teller.bank.badge import Scope
from teller.bank.inputs import Line, RequestId, RowId, email_key
from teller.bank.ledger.rules import RequestReused
from teller.bank.pieces import Pieces
from teller.bank.till import records
from teller.bank.till.counts import counting
from teller.bank.till.counts.counting import Counted
from teller.bank.till.counts.rules import Outcome, Why
from teller.bank.till.drawer import TillState
from teller.bank.till.offers import offering
from teller.bank.till.offers import records as offers
from teller.bank.till.offers.offering import What
from teller.bank.till.rules import check_counted
from teller.bank.use_case import use_case
from teller.bank.users import records as users
from teller.bank.work import Work


@use_case(Scope.TILL)
def offer_drawer(
    work: Work, *, to: Line, pieces: Pieces, request: RequestId, book: bool = False, approval: RowId | None = None
) -> Counted:
    """Count as for closing; what differs is booked in the giver's name, and the drawer offered to who has none.

    Until they take it, decline it, or it is withdrawn, no cash moves in it. Raises what `close_till` raises, and before
    anything is counted `NotFound`, `ReceiverUnfit`.
    """
    check_counted("pieces", pieces, work.house.bank.currency)
    if (answered := counting.before(work, request, Why.HAND_OVER, pieces, book=book)) is not None:
        _check_same(work, to, request)
        return answered
    row = counting.own(work)
    receiver = offering.receiver(work, to, What.DRAWER)
    count = counting.judged(work, row, pieces, request, why=Why.HAND_OVER, book=book)
    counting.pass_gate(work, row, count, approval)
    counting.keep(work, row, count)
    if count.outcome in {Outcome.AGREES, Outcome.BOOKED}:
        counting.settle(work, row, count)
        records.halt(work.db, row.id, TillState.OFFERED.value)
        offering.made(work, What.DRAWER, till=row.id, to=receiver, pieces=pieces, request=request)
    return counting.answer(work, count)


def _check_same(work: Work, to: str, request: int) -> None:
    offered = offers.by_request(work.db, request)
    known = users.by_key(work.db, email_key(to))
    if offered is not None and (known is None or known.id != offered.to_user):
        raise RequestReused("to")
