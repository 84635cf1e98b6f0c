"""A charter from what was typed: validated by the same types as every use case's inputs."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic import TypeAdapter, ValidationError

from teller.bank.founding.found import Charter
from teller.bank.house import BankFacts
from teller.bank.inputs import Email, Name
from teller.bank.money import Currency, Money
from teller.bank.policy.rules import STRICT
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.users import rules as user_rules

SHORTEST_PASSPHRASE = 12


def charter_of(
    *,
    bank: str,
    currency: str,
    digits: int,
    cash: Money,
    name: str,
    email: str,
    password: str,
    practice: bool = False,
) -> Charter:
    """Raises `InvalidInput`, named bank, name or email, for what cannot be."""
    unit = Currency(currency, digits)
    return Charter(
        bank=BankFacts(_line("bank", bank), unit, practice),
        cash=cash,
        administrator_name=_line("name", name),
        administrator_email=_email(email),
        administrator_password=password,
        policy={} if practice else STRICT,
    )


def check_passphrase(passphrase: str) -> None:
    """Raise `PassphraseTooWeak` for one that somebody with the file could find by trying."""
    try:
        user_rules.check_password(passphrase, ())
    except Refusal:
        raise PassphraseTooWeak(SHORTEST_PASSPHRASE) from None
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooWeak(SHORTEST_PASSPHRASE)


@dataclass(eq=False)
class PassphraseTooWeak(Refusal):
    """A vault's passphrase guards a file that can be guessed at for years: twelve characters, none of the common."""

    code: ClassVar[str] = "passphrase_too_weak"
    field: ClassVar[str | None] = "passphrase"

    shortest: int


def _line(field: str, text: str) -> str:
    return _checked(field, TypeAdapter[str](Name), text)


def _email(text: str) -> str:
    return _checked("email", TypeAdapter[str](Email), text)


def _checked(field: str, adapter: TypeAdapter[str], text: str) -> str:
    try:
        return adapter.validate_python(text, strict=True)
    except ValidationError as error:
        raise InvalidInput(field, error.errors(include_url=False, include_input=False)[0]["type"]) from None
