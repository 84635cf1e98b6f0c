"""Receive cash: a delivery to the branch's cash vault."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.days.day import check_posting
from teller.bank.inputs import Line, RequestId
from teller.bank.ledger import book, rules
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till.drawer import capital, cash_vault
from teller.bank.till.rules import check_counted, check_delivery
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CASH_VAULT)
def receive_cash(
    work: Work, *, amount: Money, request: RequestId, memo: Line = "", pieces: Pieces | None = None
) -> Money:
    """Debit the cash vault, credit the capital; what the vault holds afterwards.

    Raises `AmountNotPositive`, `BranchClosed`, `CashVaultFull`, then what is wrong with its notes and coins.
    """
    if pieces is not None:
        check_counted("pieces", pieces, work.house.bank.currency)
    vault = cash_vault(work)
    asked = Asked(request, Kind.CASH_RECEIVED, vault.id, amount, memo, pieces=pieces)
    if book.find(work, asked) is not None:
        return vault.held
    rules.check_amount(amount)
    check_posting(work.business)
    source = capital(work)
    check_delivery(vault.held, source.held, amount)
    entry = Entry(request, Kind.CASH_RECEIVED, vault.id, source.id, amount, memo, pieces=pieces)
    book.book(work, entry, vault, source)
    work.note(Act.CASH_RECEIVED, "", cents=amount.cents)
    return vault.held + amount
