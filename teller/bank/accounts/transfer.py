"""Transfer: from the served customer's account to any customer's account of the bank."""

from teller.bank.accounts import movements
from teller.bank.accounts import rules as account_rules
from teller.bank.accounts.movements import Plan, Receipt
from teller.bank.badge import Scope
from teller.bank.inputs import Line, Number, RequestId, RowId
from teller.bank.ledger import book, records, rules
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


def payee_account(work: Work, number: str) -> Standing:
    """The account to be paid: any customer's. The bank's own accounts, such as tills, cannot be named.

    Raises `AccountNumberMistyped` where the check digits say so, else `NotFound`.
    """
    plain = movements.plain_number(number)
    standing = records.by_number(work.db, plain)
    if standing is None or standing.customer is None:
        account_rules.check_number(plain)
        raise NotFound("payee")
    return standing


def planned(work: Work, own: Standing, payee: Standing, asked: Asked) -> Plan:
    rules.check_amount(asked.amount)
    rules.check_two_accounts(own, payee)
    return movements.checked(work, asked, debit=own, credit=payee)


@use_case(Scope.TRANSFER, serving=True)
def transfer(
    work: Work,
    *,
    account: Number,
    payee: Number,
    amount: Money,
    request: RequestId,
    memo: Line = "",
    approval: RowId | None = None,
) -> Receipt:
    """Move money from the served customer's account to another account of the bank, all or nothing.

    Refuses in the order that `ledger/rules.py` lists. The same request again gets the first answer, marked `repeated`.
    """
    own = movements.own_account(work, account)
    paid = payee_account(work, payee)
    asked = Asked(request, Kind.TRANSFER, own.id, amount, memo, payee=paid.id)
    if (booked := book.find(work, asked)) is not None:
        return movements.repeated(work, booked, own)
    return movements.posted(work, planned(work, own, paid, asked), approval)
