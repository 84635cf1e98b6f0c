"""Close a till: all its cash goes back to the branch's cash vault."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import RequestId
from teller.bank.ledger import book
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.ledger.rules import Asked, TillNotOpen
from teller.bank.money import Money
from teller.bank.refusal import NotFound
from teller.bank.till import records
from teller.bank.till.drawer import cash_vault, ledger_account
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def close_till(work: Work, *, request: RequestId) -> Money:
    """Debit the cash vault, credit the drawer, with all that is in it; what that was. Raises `TillNotOpen`.

    The same request again gets the first answer, although the drawer is no longer the user's.
    """
    if (returned := _returned(work, request)) is not None:
        return returned
    if work.badge.till is None:
        raise TillNotOpen
    row = records.by_id(work.db, work.badge.till.id)
    if row is None:
        raise NotFound("till")
    vault, drawer = cash_vault(work), ledger_account(work, row)
    if drawer.held:
        book.book(work, Entry(request, Kind.TILL_RETURN, vault.id, drawer.id, drawer.held), vault, drawer)
    records.leave(work.db, row.id, work.badge.user)
    work.note(Act.TILL_CLOSED, row.name, cents=drawer.held.cents)
    return drawer.held


def _returned(work: Work, request: int) -> Money | None:
    """What this request has returned already, if it was a return of the user's own."""
    booked = ledger.find(work.db, request)
    drawer, amount = (booked.credit, booked.amount) if booked else (0, Money(0))
    booked = book.find(work, Asked(request, Kind.TILL_RETURN, drawer, amount, ""))
    return booked.amount if booked else None
