"""Deposit: cash goes into the teller's drawer and onto the customer's account."""

from teller.bank.accounts import movements
from teller.bank.accounts.movements import Plan, Receipt
from teller.bank.badge import Scope
from teller.bank.inputs import Line, Number, RequestId, RowId
from teller.bank.ledger import book, rules
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.use_case import use_case
from teller.bank.work import Work


def planned(work: Work, own: Standing, asked: Asked) -> Plan:
    rules.check_amount(asked.amount)
    return movements.checked(work, asked, debit=movements.drawer(work), credit=own)


@use_case(Scope.DEPOSIT, serving=True)
def deposit(
    work: Work,
    *,
    account: Number,
    amount: Money,
    request: RequestId,
    memo: Line = "",
    pieces: Pieces | None = None,
    approval: RowId | None = None,
) -> Receipt:
    """Take cash in: debit the user's drawer, credit the served customer's account.

    Refuses in the order that `ledger/rules.py` lists. The same request again gets the first answer, marked `repeated`.
    """
    own = movements.own_account(work, account)
    asked = Asked(request, Kind.DEPOSIT, own.id, amount, memo, pieces=pieces)
    if (booked := book.find(work, asked)) is not None:
        return movements.repeated(work, booked, own)
    return movements.posted(work, planned(work, own, asked), approval)
