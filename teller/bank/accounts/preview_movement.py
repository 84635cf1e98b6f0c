"""Preview a movement: what would be true afterwards, or the refusal that posting it would get."""

from teller.bank.accounts import deposit, movements, transfer, withdraw
from teller.bank.accounts.cheques import deposit_cheque
from teller.bank.accounts.holds import capture_hold
from teller.bank.accounts.holds.hold import found
from teller.bank.accounts.movements import Preview
from teller.bank.badge import Scope
from teller.bank.inputs import Line, Number, RequestId
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work

_NEEDS = {
    Kind.DEPOSIT: Scope.DEPOSIT,
    Kind.WITHDRAWAL: Scope.WITHDRAW,
    Kind.TRANSFER: Scope.TRANSFER,
    Kind.CHEQUE: Scope.CHEQUES,
    Kind.HOLD_CAPTURE: Scope.HOLDS,
}
_PLANNED = {
    Kind.DEPOSIT: deposit.planned,
    Kind.WITHDRAWAL: withdraw.planned,
    Kind.CHEQUE: deposit_cheque.planned,
}


@use_case(Scope.ACCOUNTS_READ, writes=False, serving=True)
def preview_movement(
    work: Work,
    *,
    kind: Kind,
    account: Number,
    amount: Money,
    request: RequestId,
    payee: Number = "",
    memo: Line = "",
    pieces: Pieces | None = None,
    hold: RequestId | None = None,
) -> Preview:
    """Check a deposit, withdrawal, transfer, cheque or capture of a hold as posting would, and post nothing. A limit is
    no refusal here.

    Of a cheque only account and amount are looked at; all of it will be on hold.
    """
    if kind not in _NEEDS:
        raise NotFound("movement")
    work.require(_NEEDS[kind])
    own = movements.own_account(work, account)
    if kind is Kind.TRANSFER:
        paid = transfer.payee_account(work, payee)
        asked = Asked(request, kind, own.id, amount, memo, payee=paid.id)
        return movements.previewed(work, transfer.planned(work, own, paid, asked))
    if kind is Kind.HOLD_CAPTURE:
        paid, row = transfer.payee_account(work, payee), found(work, own, hold or 0)
        asked = Asked(request, kind, own.id, amount, memo, payee=paid.id)
        return movements.previewed(work, capture_hold.planned(work, own, paid, asked, row))
    asked = Asked(request, kind, own.id, amount, memo, pieces=pieces)
    return movements.previewed(work, _PLANNED[kind](work, own, asked))
