"""Ship cash: what the branch has too much of leaves its cash vault; the opposite of receiving a delivery."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Line, RequestId
from teller.bank.ledger import book, rules
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till import moving
from teller.bank.till.drawer import capital, cash_vault
from teller.bank.till.rules import check_counted
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CASH_VAULT)
def ship_cash(work: Work, *, amount: Money, request: RequestId, memo: Line = "", pieces: Pieces | None = None) -> Money:
    """Debit the capital, credit the cash vault; what the vault holds afterwards.

    Raises `AmountNotPositive`, `BranchClosed`, `CashVaultShort`, then what is wrong with its notes and coins.
    """
    if pieces is not None:
        check_counted("pieces", pieces, work.house.bank.currency)
    vault = cash_vault(work)
    if book.find(work, Asked(request, Kind.CASH_SHIPPED, vault.id, amount, memo, pieces=pieces)) is not None:
        return vault.held
    rules.check_amount(amount)
    target = capital(work)
    entry = Entry(request, Kind.CASH_SHIPPED, target.id, vault.id, amount, memo, pieces=pieces)
    moving.from_vault(work, entry, target, vault)
    work.note(Act.CASH_SHIPPED, "", cents=amount.cents)
    return vault.held - amount
