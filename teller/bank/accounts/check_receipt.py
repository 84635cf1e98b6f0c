"""Check a receipt that somebody brings: is it one of ours, and what did it say when it was printed?"""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from sqlalchemy import Connection

from teller.bank.accounts import receipts
from teller.bank.accounts import records as own_records
from teller.bank.accounts.receipt_code import Told, code_of, is_code
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Number
from teller.bank.ledger import records
from teller.bank.ledger.entry import request_of
from teller.bank.refusal import Refusal
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(eq=False)
class ReceiptNotOurs(Refusal):
    """No receipt was ever printed with this reference and this code. Which of the two is wrong, is not told."""

    code: ClassVar[str] = "receipt_not_ours"
    status: ClassVar[HTTPStatus] = HTTPStatus.NOT_FOUND


@use_case(Scope.CUSTOMERS_FIND)
def check_receipt(work: Work, *, reference: Number, code: Number) -> Told:
    """What the paper has to say, if it is genuine. Raises `ReceiptNotOurs`.

    Needs no customer in service: whoever has the code has read the paper.
    """
    found = find(work.db, work.house.keys.audit, reference, code)
    work.note(Act.RECEIPT_CHECKED, found.reference, number=found.number)
    return found


def find(db: Connection, audit_key: bytes, reference: str, code: str) -> Told:
    """The print of the receipt with that reference that has that code. Raises `ReceiptNotOurs`."""
    request = request_of(reference)
    booked = records.find(db, request) if request is not None else None
    account = receipts.party(db, booked) if booked is not None else None
    if booked is None or account is None:
        raise ReceiptNotOurs
    for number in range(1, own_records.prints(db, booked.request) + 1):
        told = receipts.told(db, booked, account, number)
        if is_code(code, code_of(audit_key, told)):
            return told
    raise ReceiptNotOurs
