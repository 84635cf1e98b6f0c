"""Exchange: notes and coins for others of the same worth, with the cash vault or with a customer."""

from dataclasses import replace
from typing import Literal

from teller.bank.badge import Scope
from teller.bank.inputs import RequestId
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import Booked, Entry, Kind, new_request
from teller.bank.ledger.lines import records as lines
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import RequestReused
from teller.bank.pieces import Pieces
from teller.bank.till import drawer, moving
from teller.bank.till.drawer import CashMoved, cash_vault, own_account
from teller.bank.till.rules import check_counted, check_exchange
from teller.bank.use_case import use_case
from teller.bank.work import Work

EXCHANGE = "EXCHANGE"


@use_case(Scope.TILL)
def exchange_pieces(
    work: Work, *, given: Pieces, taken: Pieces, request: RequestId, with_: Literal["vault", "customer"]
) -> CashMoved:
    """`taken` comes into the user's drawer, `given` leaves it: two entries, which stand or fall together.

    With a customer they run over the branch's account for exchanges, which is zero before and after. Refuses in the
    order that `rules.py` lists.
    """
    currency = work.house.bank.currency
    check_counted("given", given, currency)
    check_counted("taken", taken, currency)
    if (booked := moving.before(work, request, Kind.EXCHANGE_IN, taken.total, taken)) is not None:
        return _moved(work, _same(work, booked, given, with_))
    own = moving.working(work)
    check_exchange(given, taken)
    other = _other(work, with_)
    booked = swap(work, own, other, given=given, taken=taken, request=request)
    return _moved(work, booked)


def _moved(work: Work, booked: Booked) -> CashMoved:
    """The answer: what was in the drawer after both sides of it."""
    first = moving.moved(work, booked, booked.debit)
    if first.held is None:
        return first
    (second,) = ledger.parts(work.db, booked.request)
    return replace(first, held=lines.held_after(work.db, booked.debit, second.request))


def swap(work: Work, own: Standing, other: Standing, *, given: Pieces, taken: Pieces, request: int) -> Booked:
    """Book both sides between a drawer and another account; the first of them, which has this request id."""
    entry = Entry(request, Kind.EXCHANGE_IN, own.id, other.id, taken.total, pieces=taken)
    if other.kind == "cash_vault":
        booked = moving.from_vault(work, entry, own, other)
    else:
        booked = moving.into_drawer(work, entry, own, other)
    own, other = drawer.account(work, own.id), drawer.account(work, other.id)
    second = new_request(work.house.world)
    back = Entry(second, Kind.EXCHANGE_OUT, other.id, own.id, given.total, part_of=request, pieces=given)
    moving.out_of_drawer(work, back, other, own)
    return booked


def _other(work: Work, with_: str) -> Standing:
    return cash_vault(work) if with_ == "vault" else own_account(work, EXCHANGE)


def _same(work: Work, booked: Booked, given: Pieces, with_: str) -> Booked:
    """The exchange that stands, if both sides of it are what is asked for now."""
    if booked.credit != _other(work, with_).id:
        raise RequestReused("with_")
    if [part.pieces for part in ledger.parts(work.db, booked.request)] != [given]:
        raise RequestReused("given")
    return booked
