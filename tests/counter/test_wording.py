"""Everything that the bank may say no to, and everything that may fail, has words of its own, as `wording.md` wants them."""

import re
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import get_args, get_type_hints

import pytest
from PySide6.QtCore import QLocale

from teller.bank.cards.rules import CvvWrong
from teller.bank.fault import CommitFailed, Fault
from teller.bank.ledger.rules import InsufficientFunds
from teller.bank.money import Currency, Money
from teller.bank.refusal import InvalidInput, NotFound, leaves
from teller.bank.use_case import every_use_case
from teller.counter import faults, language, shift, wording
from teller.counter.figures import BadAmountReason, Figures

list(every_use_case())  # so that every refusal there is has been defined

FIGURES = Figures(Currency("EUR", 2), QLocale("en_GB"))
_EXAMPLES = {
    Money: Money(123_456),
    int: 3,
    str: "1234567890",
    date: date(2026, 11, 24),
    datetime: datetime(2026, 11, 24, 12, tzinfo=UTC),
}


def example(kind):
    """A refusal of this kind with facts of the right types."""
    hints = get_type_hints(kind)
    return kind(*[_example_of(hints[field.name]) for field in fields(kind)])


def _example_of(hint):
    if hint in _EXAMPLES:
        return _EXAMPLES[hint]
    return _EXAMPLES[get_args(hint)[0]] if get_args(hint) else next(iter(hint))


REFUSALS = [kind for kind in leaves() if kind is not shift.Unanswered and "teller.bank" in kind.__module__]
FAULTS = [kind for kind in Fault.__subclasses__() if kind is not CommitFailed]

JARGON = re.compile(
    r"\b(invalid|illegal|error|exception|null|database|sql|token|request|transaction|parameter|input|string|"
    r"unauthori[sz]ed|forbidden|permission|abort(ed)?|time(d )?out|retry|id|uuid|constraint|integer|boolean|please|"
    r"sorry|oops|unfortunately)\b",
    re.IGNORECASE,
)
ENDS = re.compile(r"[.?](?= |$)")


@pytest.fixture(autouse=True)
def english(qapp):
    language.choose(qapp, "en")


def check(said):
    """The rules of wording.md that a machine can see."""
    shown = said.replace("ada@bank.example", "…").replace("branch.teller", "…")
    shown = re.sub(r"[0-9]+\.[0-9]+k?", "0", shown)
    assert said.endswith(".")
    assert 1 <= len(ENDS.findall(shown)) <= 2
    assert "!" not in said
    assert "{" not in said
    assert "%n" not in said
    assert "(s)" not in said
    assert JARGON.search(shown) is None
    assert len(said) <= 160


@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.__name__)
def test_every_refusal_can_be_said(kind):
    said = wording.of(example(kind), FIGURES)
    assert kind.code in wording._SAYS
    check(said)


@pytest.mark.parametrize("reason", list(wording._INPUTS))
def test_every_way_of_typing_something_wrong_can_be_said(reason):
    check(wording.of(InvalidInput("name", reason, 40), FIGURES))


@pytest.mark.parametrize("what", list(wording._MISSING))
def test_whatever_is_not_there_can_be_said(what):
    check(wording.of(NotFound(what), FIGURES))


def test_what_nobody_thought_of_has_words_too():
    check(wording.of(InvalidInput("name", "something new"), FIGURES))
    check(wording.of(NotFound("something new"), FIGURES))


@pytest.mark.parametrize("reason", get_args(BadAmountReason))
@pytest.mark.parametrize("digits", [0, 2, 3])
def test_every_bad_amount_can_be_said(reason, digits):
    check(wording.bad_amount(reason, Figures(Currency("XXX", digits), QLocale("en_GB"))))


@pytest.mark.parametrize(
    ("left", "says"), [(1, "1 more wrong try the"), (2, "2 more wrong tries the"), (0, "Replace it")]
)
def test_the_tries_left_for_a_cvv_are_counted_in_good_english(left, says):
    assert says in wording.of(CvvWrong(left), FIGURES)


def test_money_in_a_refusal_is_written_as_money():
    said = wording.of(InsufficientFunds(Money(6_000)), FIGURES)
    assert said.startswith("Only EUR 60.00 is available on this account.")


@pytest.mark.parametrize("kind", FAULTS)
def test_every_fault_can_be_said_with_what_to_do(kind):
    assert kind.code in faults.SAYS
    check(wording.fault(kind(*["branch.teller" for _ in fields(kind)])))


def test_no_words_are_kept_for_what_the_bank_no_longer_says():
    known = {kind.code for kind in REFUSALS} | {"unanswered", "proof_not_given", "account_number_mistyped"}
    assert wording._SAYS.keys() - known == set()
    assert faults.SAYS.keys() - {kind.code for kind in FAULTS} - {"fault"} == set()
