"""Offer cash: hand some of the drawer's notes and coins to a colleague. It is on its way until they have taken it."""

from teller.bank.badge import Scope
from teller.bank.inputs import Line, RequestId, email_key
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.ledger.rules import RequestReused
from teller.bank.pieces import Pieces
from teller.bank.refusal import BrokenInvariant
from teller.bank.till import moving, rules
from teller.bank.till.drawer import in_transit
from teller.bank.till.offers import offering
from teller.bank.till.offers import records as offers
from teller.bank.till.offers.offering import Offer, What, offer_of
from teller.bank.till.rules import check_counted, check_something
from teller.bank.use_case import use_case
from teller.bank.users import records as users
from teller.bank.work import Work


@use_case(Scope.TILL)
def offer_cash(work: Work, *, to: Line, pieces: Pieces, request: RequestId) -> Offer:
    """Debit the cash in transit, credit the user's drawer. `to` is the e-mail address of a colleague with a drawer.

    Refuses in the order that `rules.py` lists; the receiver by `NotFound`, `ReceiverUnfit`.
    """
    check_counted("pieces", pieces, work.house.bank.currency)
    if (booked := moving.before(work, request, Kind.CASH_HANDED, pieces.total, pieces)) is not None:
        row = offers.by_request(work.db, booked.request)
        if row is None:
            raise BrokenInvariant("cash on its way was offered to somebody")
        known = users.by_key(work.db, email_key(to))
        if known is None or known.id != row.to_user:
            raise RequestReused("to")
        return offer_of(row, work.badge.user)
    till = rules.check_working(work.badge.till)
    own, transit = moving.working(work), in_transit(work)
    check_something(pieces)
    receiver = offering.receiver(work, to, What.CASH)
    entry = Entry(request, Kind.CASH_HANDED, transit.id, own.id, pieces.total, pieces=pieces)
    moving.out_of_drawer(work, entry, transit, own)
    number = offering.made(work, What.CASH, till=till.id, to=receiver, pieces=pieces, request=request)
    row = offers.one(work.db, number)
    if row is None:
        raise BrokenInvariant("an offer just made is there")
    return offer_of(row, work.badge.user)
