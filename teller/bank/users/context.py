"""The words that a user's password may not be made of."""

from teller.bank.house import BankFacts


def context_words(bank: BankFacts, *, name: str, email: str) -> tuple[str, ...]:
    return (bank.name, name, email)
