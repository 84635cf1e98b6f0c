"""Everything that the bank may say no to, and everything that may fail, has words of its own."""

from dataclasses import fields
from typing import get_args, get_type_hints

import pytest
from PySide6.QtCore import QLocale

from teller.bank.fault import CommitFailed, Fault
from teller.bank.ledger.rules import InsufficientFunds
from teller.bank.money import Currency, Money
from teller.bank.refusal import leaves
from teller.bank.use_case import every_use_case
from teller.counter import shift, wording
from teller.counter.figures import Figures

list(every_use_case())  # so that every refusal there is has been defined

FIGURES = Figures(Currency("EUR", 2), QLocale("en_GB"))
_EXAMPLES = {Money: Money(123_456), int: 3, str: "1234567890"}


def example(kind):
    """A refusal of this kind with facts of the right types."""
    hints = get_type_hints(kind)
    return kind(*[_example_of(hints[field.name]) for field in fields(kind)])


def _example_of(hint):
    if hint in _EXAMPLES:
        return _EXAMPLES[hint]
    return _EXAMPLES[get_args(hint)[0]] if get_args(hint) else next(iter(hint))


@pytest.mark.parametrize(
    "kind",
    [kind for kind in leaves() if kind is not shift.Unanswered and "teller.bank" in kind.__module__],
    ids=lambda kind: kind.__name__,
)
def test_every_refusal_can_be_said(kind):
    said = wording.of(example(kind), FIGURES)
    assert said != "The bank refused this."
    assert said.endswith(".")
    assert "{" not in said


def test_money_in_a_refusal_is_written_as_money():
    assert wording.of(InsufficientFunds(Money(6_000)), FIGURES) == "Only EUR 60.00 is available."


@pytest.mark.parametrize("kind", [kind for kind in Fault.__subclasses__() if kind is not CommitFailed])
def test_every_fault_can_be_said_with_what_to_do(kind):
    said = wording.fault(kind(*["branch.teller" for _ in fields(kind)]))
    assert kind.code in wording._FAULTS
    assert "{" not in said
