"""The house: what the bank has at hand for every piece of work."""

from dataclasses import dataclass

from teller.bank.money import Currency
from teller.bank.passwords import Passwords
from teller.bank.tokens import Tokens
from teller.bank.vault.keyslots import Keys
from teller.bank.world import World


@dataclass(frozen=True, slots=True)
class BankFacts:
    """What a bank is: set when it is created, never changed."""

    name: str
    currency: Currency
    practice: bool


@dataclass(frozen=True, slots=True)
class House:
    """Made once, when the vault opens."""

    bank: BankFacts
    world: World
    keys: Keys
    tokens: Tokens
    passwords: Passwords
    session_seconds: int
