"""The ways to the bank that the accounts page has."""

from dataclasses import dataclass

from teller.counter.shift import Asks


@dataclass(frozen=True, slots=True)
class AccountsPlaces:
    """The three ways to the bank: each with its own view's token, and so with its own reach."""

    accounts: Asks
    movement: Asks
    statement: Asks
