"""Take an offer: the cash goes into the user's drawer, or the drawer becomes theirs."""

from teller.bank.badge import Scope
from teller.bank.days.day import check_posting
from teller.bank.inputs import RequestId, RowId
from teller.bank.ledger import book
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.till import drawer, moving, records
from teller.bank.till.offers import offering
from teller.bank.till.offers.offering import Offer, OfferState, What
from teller.bank.till.offers.records import OfferRow
from teller.bank.till.offers.rules import OfferSettled
from teller.bank.till.rules import TillAlreadyOpen
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def take_offer(work: Work, *, offer: RowId, request: RequestId) -> Offer:
    """Cash: debit the user's drawer, credit the cash in transit. A drawer: it is theirs from this moment on.

    Raises `NotFound`, `OfferSettled`; for cash `TillNotOpen`, `TillPaused`, `BranchClosed`; for a drawer
    `TillAlreadyOpen`. Asked twice under one request it is taken once; under another it is settled already.
    """
    if (answered := offering.before(work, offer, OfferState.TAKEN, request)) is not None:
        return answered
    row = offering.open_one(work, offer, made_by_me=False)
    if row.what == What.CASH:
        _take_cash(work, row, request)
    else:
        if work.badge.till is not None:
            raise TillAlreadyOpen(work.badge.till.name)
        if not records.pass_on(work.db, row.from_till, row.from_user, work.badge.user, work.at):
            raise OfferSettled(row.state)
    return offering.settle(work, row, OfferState.TAKEN, request)


def _take_cash(work: Work, row: OfferRow, request: int) -> None:
    own, transit = moving.working(work), drawer.in_transit(work)
    check_posting(work.business)
    entry = Entry(request, Kind.CASH_TAKEN, own.id, transit.id, row.pieces.total, pieces=row.pieces)
    book.book(work, entry, own, transit)
