"""The payee's number: a slip of the finger is told before the bank is asked."""

from teller.bank import numbers
from teller.bank.refusal import InvalidInput, Refusal


class NumberMistyped(Refusal):
    """An account number whose check digits do not fit. Said by the counter, before the bank is asked."""

    code = "account_number_mistyped"
    field = "payee"


def check(number: str) -> Refusal | None:
    """What is wrong with the number of an account to be paid, if anything is."""
    if not number:
        return InvalidInput("payee", "missing")
    return None if numbers.is_account_number(number) else NumberMistyped()
