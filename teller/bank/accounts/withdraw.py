"""Withdraw: cash leaves the customer's account and the teller's drawer."""

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
    return movements.checked(work, asked, debit=own, credit=movements.drawer(work))


@use_case(Scope.WITHDRAW, serving=True)
def withdraw(
    work: Work,
    *,
    account: Number,
    amount: Money,
    request: RequestId,
    memo: Line = "",
    pieces: Pieces | None = None,
    approval: RowId | None = None,
) -> Receipt:
    """Pay cash out: debit the served customer's account, credit the user's drawer.

    Refuses in the order that `ledger/rules.py` lists. The same request again gets the first answer, marked `repeated`.
    """
    own = movements.own_account(work, account)
    asked = Asked(request, Kind.WITHDRAWAL, own.id, amount, memo, pieces=pieces)
    if (booked := book.find(work, asked)) is not None:
        return movements.repeated(work, booked, own)
    return movements.posted(work, planned(work, own, asked), approval)
