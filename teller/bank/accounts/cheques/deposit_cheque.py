"""Deposit a cheque: it is credited to the customer's account, and held there until the other bank has answered."""

from teller.bank.accounts import movements
from teller.bank.accounts.cheques import records
from teller.bank.accounts.cheques.cheque import COLLECTION, own_account_of_the_branch
from teller.bank.accounts.cheques.rules import ChequeAlreadyPresented, ChequeNumber, DrawnOn
from teller.bank.accounts.holds import records as holds
from teller.bank.accounts.holds.records import NewHold
from teller.bank.accounts.holds.rules import UNTIL_SETTLED
from teller.bank.accounts.movements import Plan, Receipt
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Name, Number, RequestId, RowId
from teller.bank.ledger import book
from teller.bank.ledger import rules as ledger_rules
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked, InsufficientFunds, RequestReused
from teller.bank.money import Money
from teller.bank.use_case import use_case
from teller.bank.work import Work


def planned(work: Work, own: Standing, asked: Asked) -> Plan:
    """Nothing leaves the account: of the limits, only the user's own at once is met. The fee is paid from the rest."""
    ledger_rules.check_amount(asked.amount)
    plan = movements.checked(work, asked, debit=own_account_of_the_branch(work, COLLECTION), credit=own)
    if plan.fee > own.available:
        raise InsufficientFunds(own.available)
    return plan


@use_case(Scope.CHEQUES, serving=True)
def deposit_cheque(
    work: Work,
    *,
    account: Number,
    amount: Money,
    drawn_on: DrawnOn,
    number: ChequeNumber,
    drawer: Name,
    request: RequestId,
    approval: RowId | None = None,
) -> Receipt:
    """Take a cheque in: debit cheques in collection, credit the served customer's account, hold all of it.

    Refuses as a deposit does, and for `ChequeAlreadyPresented` after the request id and the amount. The same request
    again gets the first answer, marked `repeated`.
    """
    own = movements.own_account(work, account)
    printed = f"{drawn_on} {number}"
    asked = Asked(request, Kind.CHEQUE, own.id, amount, f"{drawer}, {printed}")
    if (booked := book.find(work, asked)) is not None:
        row = records.one(work.db, request)
        if row is None or (row.drawn_on, row.number, row.drawer) != (drawn_on, number, drawer):
            raise RequestReused("number")
        return movements.repeated(work, booked, own)
    ledger_rules.check_amount(amount)
    if records.presented(work.db, drawn_on, number):
        raise ChequeAlreadyPresented
    receipt = movements.posted(work, planned(work, own, asked), approval)
    held = NewHold(request, own.id, amount, printed, UNTIL_SETTLED)
    holds.place(work.db, held, by=work.badge.user, at=work.at, day=work.day)
    work.note(Act.HOLD_PLACED, str(request), account=own.number, cents=amount.cents, until="cheque")
    records.add(work.db, request, own.id, drawn_on=drawn_on, number=number, drawer=drawer)
    return receipt
