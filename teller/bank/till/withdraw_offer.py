"""Withdraw an offer that nobody has answered: what was offered is one's own again."""

from teller.bank.badge import Scope
from teller.bank.inputs import RequestId, RowId
from teller.bank.till.offers import offering
from teller.bank.till.offers.offering import Offer, OfferState
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def withdraw_offer(work: Work, *, offer: RowId, request: RequestId) -> Offer:
    """For whoever made it. Raises `NotFound`, `OfferSettled`, and for cash `BranchClosed`."""
    if (answered := offering.before(work, offer, OfferState.WITHDRAWN, request)) is not None:
        return answered
    row = offering.open_one(work, offer, made_by_me=True)
    return offering.undo(work, row, OfferState.WITHDRAWN, request)
