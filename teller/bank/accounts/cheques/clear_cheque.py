"""Clear a cheque: the bank it is drawn on has paid, and the customer's money is free."""

from teller.bank.accounts.cheques import records, rules
from teller.bank.accounts.cheques.cheque import (
    COLLECTION,
    OTHER_BANKS,
    Cheque,
    cheque_of,
    found,
    own_account_of_the_branch,
)
from teller.bank.accounts.cheques.rules import ChequeSettled, ChequeState
from teller.bank.accounts.holds import records as holds
from teller.bank.accounts.holds.rules import HoldState
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.days.day import check_posting
from teller.bank.inputs import RequestId
from teller.bank.ledger import book
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.ledger.rules import Asked, RequestReused
from teller.bank.refusal import BrokenInvariant
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CLEARING)
def clear_cheque(work: Work, *, cheque: RequestId, request: RequestId) -> Cheque:
    """Debit other banks, credit cheques in collection, and let go of the hold.

    Raises, in this order, `NotFound`, `RequestReused`, `RequestAlreadyRefused`, `ChequeSettled`, `ChequeTakenInByYou`,
    `BranchClosed`. The same request again gets the first answer, marked `repeated`.
    """
    row = found(work, cheque)
    theirs, ours = (own_account_of_the_branch(work, number) for number in (OTHER_BANKS, COLLECTION))
    memo = f"{row.drawn_on} {row.number}"
    asked = Asked(request, Kind.CHEQUE_CLEARED, theirs.id, row.amount, memo, payee=ours.id)
    if book.find(work, asked) is not None:
        if row.settled_entry != request:
            raise RequestReused("cheque")
        return cheque_of(work, row, repeated=True)
    rules.check_collecting(row.state)
    rules.check_clearing(row.taken_by, work.badge.user)
    check_posting(work.business)
    entry = Entry(request, Kind.CHEQUE_CLEARED, theirs.id, ours.id, row.amount, memo)
    book.book(work, entry, theirs, ours)
    by = {"by": work.badge.user, "at": work.at}
    if not records.settle(work.db, row, ChequeState.CLEARED, its=request, **by):
        raise ChequeSettled(row.state.value)
    if not holds.settle(work.db, row.hold, HoldState.RELEASED, **by):
        raise BrokenInvariant("a cheque in collection is held")
    work.note(Act.CHEQUE_CLEARED, str(cheque), entry=str(request), cents=row.amount.cents)
    return cheque_of(work, found(work, cheque))
