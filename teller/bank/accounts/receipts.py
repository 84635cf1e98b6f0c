"""What receipts are given for, to whom, and what stands on them; read from the books, whoever asks."""

from sqlalchemy import Connection

from teller.bank.accounts.receipt_code import Told
from teller.bank.accounts.rules import BETWEEN_ACCOUNTS
from teller.bank.ledger import records
from teller.bank.ledger.entry import Booked, Kind
from teller.bank.ledger.lines import records as lines
from teller.bank.money import Money
from teller.bank.refusal import BrokenInvariant

_GIVEN_FOR = {Kind.DEPOSIT, Kind.WITHDRAWAL, Kind.CHEQUE, Kind.REVERSAL} | BETWEEN_ACCOUNTS
_INTO = {Kind.DEPOSIT, Kind.CHEQUE}


def party(db: Connection, booked: Booked) -> int | None:
    """The account whose customer asked for the entry, and gets its receipt. None where there is no receipt at all."""
    if booked.kind not in _GIVEN_FOR or booked.part_of is not None:
        return None
    asked = booked if booked.reverses is None else records.find(db, booked.reverses)
    if asked is None or asked.kind not in _GIVEN_FOR:
        return None
    return asked.credit if asked.kind in _INTO else asked.debit


def told(db: Connection, booked: Booked, account: int, number: int) -> Told:
    """What the receipt of that entry says to whose account it is, on its print of that number."""
    own, payee = records.by_id(db, account), records.by_id(db, booked.credit)
    if own is None or payee is None:
        raise BrokenInvariant("an entry has two accounts")
    fee = Money(sum(part.amount.cents for part in records.parts(db, booked.request) if part.kind is Kind.FEE))
    return Told(
        request=booked.request,
        kind=booked.kind,
        account=own.number,
        other=payee.number if booked.kind in BETWEEN_ACCOUNTS else None,
        amount=booked.amount,
        fee=fee,
        balance=lines.held_after(db, account, booked.request) - fee,
        memo=booked.memo,
        day=booked.day,
        at=booked.at,
        number=number,
    )
