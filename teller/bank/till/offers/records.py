"""The offers' table and queries."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, literal_column, select, update

from teller.bank.pieces import Pieces
from teller.bank.prepared import Prepared, metadata
from teller.bank.till.records import till
from teller.bank.users.records import user

drawer_offer = Table(
    "drawer_offer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request", Integer),
    Column("what", Text),
    Column("from_till", Integer),
    Column("from_user", Integer),
    Column("to_user", Integer),
    Column("cents", Integer),
    Column("pieces", Text),
    Column("offered_at", Integer),
    Column("day", Text),
    Column("state", Text),
    Column("settled_at", Integer),
    Column("settled_by", Integer),
    Column("settled_request", Integer),
)

_giver, _taker = user.alias("giver"), user.alias("taker")
_ALL = (
    select(
        *drawer_offer.columns,
        till.c.name.label("till_name"),
        till.c.account_id,
        _giver.c.name.label("giver_name"),
        _taker.c.name.label("taker_name"),
    )
    .select_from(drawer_offer)
    .join(till, till.c.id == drawer_offer.c.from_till)
    .join(_giver, _giver.c.id == drawer_offer.c.from_user)
    .join(_taker, _taker.c.id == drawer_offer.c.to_user)
)
_IS_OPEN = drawer_offer.c.state == literal_column("'offered'")  # said, so that the index of open ones is used
_NEW = ("request", "what", "from_till", "from_user", "to_user", "cents", "pieces", "offered_at", "day")
_ADD = Prepared(insert(drawer_offer).values({name: bindparam(name) for name in _NEW} | {"state": "offered"}))
_ONE = Prepared(_ALL.where(drawer_offer.c.id == bindparam("id")))
_BY_REQUEST = Prepared(_ALL.where(drawer_offer.c.request == bindparam("request")))
_SETTLED = Prepared(_ALL.where(drawer_offer.c.settled_request == bindparam("request")))
_TO = Prepared(_ALL.where(_IS_OPEN, drawer_offer.c.to_user == bindparam("user")).order_by(drawer_offer.c.id))
_FROM = Prepared(_ALL.where(_IS_OPEN, drawer_offer.c.from_till == bindparam("till")).order_by(drawer_offer.c.id))
_SETTLE = Prepared(
    update(drawer_offer)
    .where(drawer_offer.c.id == bindparam("offer"), _IS_OPEN)
    .values(
        state=bindparam("new_state"),
        settled_at=bindparam("now"),
        settled_by=bindparam("settler"),
        settled_request=bindparam("its_request"),
    )
)


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer with the names of both people, and the account of the drawer that it comes from."""

    id: int
    request: int
    what: str
    from_till: int
    till_name: str
    from_account: int
    from_user: int
    giver: str
    to_user: int
    taker: str
    pieces: Pieces
    offered_at: int
    state: str
    settled_by: int | None


def _row(found: Any) -> OfferRow:
    return OfferRow(
        id=found.id,
        request=found.request,
        what=found.what,
        from_till=found.from_till,
        till_name=found.till_name,
        from_account=found.account_id,
        from_user=found.from_user,
        giver=found.giver_name,
        to_user=found.to_user,
        taker=found.taker_name,
        pieces=Pieces.read(found.pieces),
        offered_at=found.offered_at,
        state=found.state,
        settled_by=found.settled_by,
    )


def _first(found: Any) -> OfferRow | None:
    return None if found is None else _row(found)


def add(
    db: Connection, *, request: int, what: str, till: int, giver: int, taker: int, pieces: Pieces, at: int, day: str
) -> int:
    added = _ADD(
        db,
        request=request,
        what=what,
        from_till=till,
        from_user=giver,
        to_user=taker,
        cents=pieces.total.cents,
        pieces=pieces.stored(),
        offered_at=at,
        day=day,
    )
    return int(added.lastrowid)


def one(db: Connection, offer: int) -> OfferRow | None:
    return _first(_ONE(db, id=offer).first())


def by_request(db: Connection, request: int) -> OfferRow | None:
    """The offer that was made under this request."""
    return _first(_BY_REQUEST(db, request=request).first())


def settled_by_request(db: Connection, request: int) -> OfferRow | None:
    """The offer that was answered under this request."""
    return _first(_SETTLED(db, request=request).first())


def open_to(db: Connection, user_id: int) -> list[OfferRow]:
    return [_row(found) for found in _TO(db, user=user_id)]


def open_from(db: Connection, till_id: int) -> list[OfferRow]:
    return [_row(found) for found in _FROM(db, till=till_id)]


def settle(db: Connection, offer: int, state: str, *, by: int, at: int, request: int) -> bool:
    """Answer an open offer; False where it is answered already."""
    return _SETTLE(db, offer=offer, new_state=state, settler=by, now=at, its_request=request).rowcount == 1
