"""Return a cheque: the bank it is drawn on has not paid, or takes it back, and so is the credit taken back."""

from teller.bank.accounts.cheques import records, rules
from teller.bank.accounts.cheques.cheque import (
    COLLECTION,
    OTHER_BANKS,
    Cheque,
    cheque_of,
    found,
    own_account_of_the_branch,
)
from teller.bank.accounts.cheques.records import ChequeRow
from teller.bank.accounts.cheques.rules import ChequeSettled, ChequeState, LateReturnNeedsSupervisor
from teller.bank.accounts.holds import records as holds
from teller.bank.accounts.holds.rules import HoldState
from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.days.day import check_posting
from teller.bank.inputs import Reason, RequestId, RowId
from teller.bank.ledger import book, fees, new_day
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import Entry, Kind, new_request
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked, InsufficientFunds, RequestReused
from teller.bank.money import NOTHING, Money
from teller.bank.refusal import BrokenInvariant
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CLEARING)
def return_cheque(
    work: Work, *, cheque: RequestId, reason: Reason, request: RequestId, approval: RowId | None = None
) -> Cheque:
    """Let go of the hold and debit the account with what it was credited, frozen or not; then the fee, if covered.

    One that was cleared has no hold any more: its amount goes back to the other bank, if it is there. Raises, in this
    order, `NotFound`, `RequestReused`, `RequestAlreadyRefused`, `ChequeSettled`, `BranchClosed`, and for a cleared one
    `InsufficientFunds` and `LateReturnNeedsSupervisor`, or `ApprovalVoid`. The same request again gets the first
    answer, marked `repeated`.
    """
    row = found(work, cheque)
    asked = Asked(request, Kind.CHEQUE_RETURNED, row.account, row.amount, reason)
    if book.find(work, asked) is not None:
        if row.settled_entry != request:
            raise RequestReused("cheque")
        return cheque_of(work, row, fee=_fee_booked(work, request), repeated=True)
    rules.check_returning(row.state)
    check_posting(work.business)
    new_day.begin(work)
    by = {"by": work.badge.user, "at": work.at}
    late = row.state is ChequeState.CLEARED
    if late:
        _agreed(work, row, reason, approval)
    elif not holds.settle(work.db, row.hold, HoldState.RELEASED, **by):
        raise BrokenInvariant("a cheque in collection is held")
    credited, theirs = _credited(work, row), own_account_of_the_branch(work, OTHER_BANKS if late else COLLECTION)
    book.book(work, Entry(request, Kind.CHEQUE_RETURNED, credited.id, theirs.id, row.amount, reason), credited, theirs)
    if not records.settle(work.db, row, ChequeState.RETURNED, its=request, **by):
        raise ChequeSettled(row.state.value)
    fee = _charged(work, row, request)
    facts = {"entry": str(request), "cents": row.amount.cents, "reason": reason}
    work.note(Act.CHEQUE_RETURNED, str(cheque), **facts, **({"was": row.state.value} if late else {}))
    return cheque_of(work, found(work, cheque), fee=fee)


def _agreed(work: Work, row: ChequeRow, reason: str, approval: int | None) -> None:
    """Whoever had the money may have used it; and what one supervisor has set free, one alone does not take back."""
    credited = _credited(work, row)
    if row.amount > credited.available:
        raise InsufficientFunds(credited.available)
    facts = {
        "kind": Kind.CHEQUE_RETURNED.value,
        "amount_cents": row.amount.cents,
        "memo": f"{row.drawn_on} {row.number}",
        "why": reason,
        "parties": [credited.customer],
    }
    gate.pass_with(work, [LateReturnNeedsSupervisor()], facts, approval)


def _credited(work: Work, row: ChequeRow) -> Standing:
    standing = ledger.by_id(work.db, row.account)
    if standing is None:
        raise BrokenInvariant("a cheque was credited to an account")
    return standing


def _charged(work: Work, row: ChequeRow, request: int) -> Money:
    """Book the schedule's fee for a return. What the account cannot cover is not asked for."""
    fee = fees.fee_on(work, Kind.CHEQUE_RETURNED, row.amount)
    own = _credited(work, row)
    if not fee or fee > own.available:
        return NOTHING
    income = own_account_of_the_branch(work, "FEES")
    entry = Entry(new_request(work.house.world), Kind.FEE, own.id, income.id, fee, part_of=request)
    book.book(work, entry, own, income)
    return fee


def _fee_booked(work: Work, request: int) -> Money:
    return Money(sum(part.amount.cents for part in ledger.parts(work.db, request) if part.kind is Kind.FEE))
