"""Sell cash: what the drawer has too much of goes into the branch's cash vault."""

from teller.bank.badge import Scope
from teller.bank.inputs import RequestId
from teller.bank.ledger import rules
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till import moving
from teller.bank.till.drawer import CashMoved, cash_vault
from teller.bank.till.rules import check_counted
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def sell_cash(work: Work, *, amount: Money, request: RequestId, pieces: Pieces | None = None) -> CashMoved:
    """Debit the cash vault, credit the user's drawer. Refuses in the order that `rules.py` lists."""
    if pieces is not None:
        check_counted("pieces", pieces, work.house.bank.currency)
    if (booked := moving.before(work, request, Kind.CASH_SOLD, amount, pieces)) is not None:
        return moving.moved(work, booked, booked.credit)
    own, vault = moving.working(work), cash_vault(work)
    rules.check_amount(amount)
    entry = Entry(request, Kind.CASH_SOLD, vault.id, own.id, amount, pieces=pieces)
    return moving.moved(work, moving.out_of_drawer(work, entry, vault, own), own.id)
