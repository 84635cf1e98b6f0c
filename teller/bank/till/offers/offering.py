"""Offering and answering: what both sides of handing cash or a drawer over share."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from teller.bank.audit.act import Act
from teller.bank.badge import REACH, Scope
from teller.bank.inputs import email_key
from teller.bank.ledger import book
from teller.bank.ledger.entry import Entry, Kind, new_request
from teller.bank.ledger.rules import RequestReused
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import NotFound
from teller.bank.till import drawer, moving, records
from teller.bank.till.offers import records as offers
from teller.bank.till.offers.records import OfferRow
from teller.bank.till.offers.rules import OfferSettled, ReceiverUnfit
from teller.bank.users import records as users
from teller.bank.users.records import UserRow
from teller.bank.work import Work
from teller.bank.world import moment

_LONGEST_EMAIL = 254


class OfferState(StrEnum):
    """Offered until one of the two answers it."""

    OFFERED = "offered"
    TAKEN = "taken"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class What(StrEnum):
    """Some cash of a drawer, or the drawer with all that is in it."""

    CASH = "cash"
    DRAWER = "drawer"


@dataclass(frozen=True, slots=True)
class Offer:
    """`mine`: the asking user made it; otherwise it is theirs to take. `drawer` is the one that it comes from."""

    id: int
    what: What
    mine: bool
    drawer: str
    giver: str
    taker: str
    amount: Money
    pieces: Pieces
    offered: datetime
    state: OfferState


def offer_of(row: OfferRow, user: int) -> Offer:
    return Offer(
        id=row.id,
        what=What(row.what),
        mine=row.from_user == user,
        drawer=row.till_name,
        giver=row.giver,
        taker=row.taker,
        amount=row.pieces.total,
        pieces=row.pieces,
        offered=moment(row.offered_at),
        state=OfferState(row.state),
    )


def receiver(work: Work, to: str, what: What) -> UserRow:
    """Who is to take it. Raises `NotFound`, `ReceiverUnfit`."""
    found = users.by_key(work.db, email_key(to[:_LONGEST_EMAIL]))
    if found is None or not found.enabled or Scope.TILL not in REACH[found.role]:
        raise NotFound("user")
    if found.id == work.badge.user:
        raise ReceiverUnfit("oneself")
    has_drawer = any(row.user == found.id for row in records.every(work.db))
    if what is What.CASH and not has_drawer:
        raise ReceiverUnfit("no_drawer")
    if what is What.DRAWER and has_drawer:
        raise ReceiverUnfit("has_drawer")
    return found


def made(work: Work, what: What, *, till: int, to: UserRow, pieces: Pieces, request: int) -> int:
    """Put an offer on record; its number."""
    number = offers.add(
        work.db,
        request=request,
        what=what.value,
        till=till,
        giver=work.badge.user,
        taker=to.id,
        pieces=pieces,
        at=work.at,
        day=work.day.isoformat(),
    )
    work.note(Act.OFFER_MADE, str(number), what=what.value, to=to.id, cents=pieces.total.cents)
    return number


def before(work: Work, offer: int, state: OfferState, request: int) -> Offer | None:
    """The answer that this request has given already. Raises `RequestReused`, `RequestAlreadyRefused`."""
    row = offers.settled_by_request(work.db, request)
    if row is None:
        moving.check_unused(work, request)
        return None
    if (row.id, row.state, row.settled_by) != (offer, state, work.badge.user):
        raise RequestReused("offer")
    return offer_of(row, work.badge.user)


def open_one(work: Work, offer: int, *, made_by_me: bool) -> OfferRow:
    """An offer that waits for the user's answer. Raises `NotFound`, `OfferSettled`."""
    row = offers.one(work.db, offer)
    if row is None or work.badge.user != (row.from_user if made_by_me else row.to_user):
        raise NotFound("offer")
    if row.state != OfferState.OFFERED:
        raise OfferSettled(row.state)
    return row


def settle(work: Work, row: OfferRow, state: OfferState, request: int) -> Offer:
    """Put the answer on record; once only, whichever window was first."""
    if not offers.settle(work.db, row.id, state.value, by=work.badge.user, at=work.at, request=request):
        raise OfferSettled(row.state)
    act = {
        OfferState.TAKEN: Act.OFFER_TAKEN,
        OfferState.DECLINED: Act.OFFER_DECLINED,
    }.get(state, Act.OFFER_WITHDRAWN)
    work.note(act, str(row.id), what=row.what)
    return offer_of(offers.one(work.db, row.id) or row, work.badge.user)


def undo(work: Work, row: OfferRow, state: OfferState, request: int) -> Offer:
    """What was offered is the giver's again: cash goes back into the drawer, a drawer goes on."""
    if row.what == What.CASH:
        own, transit = drawer.account(work, row.from_account), drawer.in_transit(work)
        entry = Entry(request, Kind.CASH_TAKEN, own.id, transit.id, row.pieces.total, pieces=row.pieces)
        book.book(work, entry, own, transit)
    else:
        records.halt(work.db, row.from_till, None)
    return settle(work, row, state, request)


def take_back(work: Work, row: OfferRow) -> None:
    """Withdraw an offer in its giver's stead, before the drawer is closed by force."""
    undo(work, row, OfferState.WITHDRAWN, new_request(work.house.world))
