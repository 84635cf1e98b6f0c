"""Print a receipt: it gets the number of its print, and the code that it can be checked by."""

from dataclasses import dataclass, replace

from teller.bank.accounts import movements, receipts
from teller.bank.accounts import records as own_records
from teller.bank.accounts.movements import Receipt
from teller.bank.accounts.receipt_code import code_of
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Number, RequestId
from teller.bank.ledger import records
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class PrintedReceipt:
    """A receipt to be put on paper or into a file. Print 1 is the original; every later one says COPY and which."""

    receipt: Receipt
    number: int
    code: str

    @property
    def is_copy(self) -> bool:
        return self.number > 1


@use_case(Scope.ACCOUNTS_READ, serving=True)
def print_receipt(work: Work, *, account: Number, entry: RequestId) -> PrintedReceipt:
    """The receipt of an entry that the served customer asked for, with its figures as they were right after it.

    Every print counts, whether the printer takes it or not. Raises `NotFound`.
    """
    own = movements.own_account(work, account)
    booked = records.find(work.db, entry)
    if booked is None or receipts.party(work.db, booked) != own.id:
        raise NotFound("entry")
    number = own_records.prints(work.db, entry) + 1
    own_records.add_print(work.db, entry, number, work.at, work.badge.user)
    work.note(Act.RECEIPT_PRINTED, booked.reference, number=number)
    code = code_of(work.house.keys.audit, receipts.told(work.db, booked, own.id, number))
    receipt = replace(movements.repeated(work, booked, own), repeated=number > 1)
    return PrintedReceipt(receipt, number, code)
