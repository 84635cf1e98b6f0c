"""Which use case posts which kind of movement."""

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.movements import Receipt
from teller.bank.accounts.reverse import reverse
from teller.bank.accounts.transfer import transfer
from teller.bank.accounts.withdraw import withdraw
from teller.bank.ledger.entry import Kind
from teller.bank.use_case import UseCase

POSTS: dict[Kind, UseCase[..., Receipt]] = {
    Kind.DEPOSIT: deposit,
    Kind.WITHDRAWAL: withdraw,
    Kind.TRANSFER: transfer,
    Kind.REVERSAL: reverse,
}

SPENT = {"request_reused", "request_already_refused"}
"""Refusals after which this request id can never become a receipt of this form."""
