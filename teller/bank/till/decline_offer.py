"""Decline an offer: the cash goes back into the drawer it came from, or the drawer goes on with its holder."""

from teller.bank.badge import Scope
from teller.bank.inputs import RequestId, RowId
from teller.bank.till.offers import offering
from teller.bank.till.offers.offering import Offer, OfferState
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def decline_offer(work: Work, *, offer: RowId, request: RequestId) -> Offer:
    """For whom it was made to. Raises `NotFound`, `OfferSettled`, and for cash `BranchClosed`."""
    if (answered := offering.before(work, offer, OfferState.DECLINED, request)) is not None:
        return answered
    row = offering.open_one(work, offer, made_by_me=False)
    return offering.undo(work, row, OfferState.DECLINED, request)
