"""Function codes: three letters, then the fields, read from one line of text. Pure: it asks nobody."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from teller.bank import numbers
from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountState
from teller.bank.cards.card import Card
from teller.bank.money import Money
from teller.counter.figures import BadAmount, Figures

CODE_LENGTH, SHORTEST_ENDING, WHOLE = 3, 4, 10


class Takes(Enum):
    """What may follow a code, in this order."""

    NOTHING = auto()
    MOVEMENT = auto()  # amount, account, memo
    TRANSFER = auto()  # amount, account, the account it goes to, memo
    ACCOUNT = auto()
    WORDS = auto()
    CUSTOMER = auto()
    CARD = auto()


Part = Literal["amount", "account", "payee", "card", "customer"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with one field. `why` is a reason of `BadAmount`'s for an amount; else one of short, unknown,
    several, mistyped, foreign (a whole number that is not the served customer's), whole (only that would do), frozen
    and closed.
    """

    part: Part
    why: str
    typed: str


@dataclass(frozen=True, slots=True)
class Told:
    """What was said with a code. `amount_text` is as it was typed, `card` a card's token, `words` everything else."""

    amount: Money | None = None
    amount_text: str = ""
    account: str = ""
    payee: str = ""
    memo: str = ""
    words: str = ""
    card: str = ""
    trouble: Trouble | None = None
    complete: bool = False
    """Whether a form needs nothing more, and its review can be opened at once."""


_MEANT_AS_AMOUNT = re.compile(r"[^\w\s]*\d")  # `-5` and `€150` are no amounts, and no memos either


@dataclass(frozen=True, slots=True)
class Known:
    """What is at hand of the customer in service; without one, `serving` is false and the rest empty."""

    serving: bool = False
    accounts: Sequence[Account] = ()
    cards: Sequence[Card] = ()


def split(text: str) -> tuple[str, str]:
    """The code that a line begins with, in capitals, and what follows it; no code where the line begins otherwise."""
    first, *others = text.split(maxsplit=1)[:2] or [""]
    if len(first) == CODE_LENGTH and first.isascii() and first.isalpha():
        return first.upper(), others[0].rstrip() if others else ""
    return "", text.strip()


def read(takes: Takes, rest: str, known: Known, figures: Figures) -> Told:
    """Read the fields that follow a code."""
    words = rest.split()
    if takes in (Takes.MOVEMENT, Takes.TRANSFER):
        return _movement(words, known, figures, transfers=takes is Takes.TRANSFER)
    if takes is Takes.ACCOUNT:
        account, trouble, _ = _account("account", words, known, anybody=not known.serving)
        return Told(account=account, trouble=trouble, complete=bool(account))
    if takes is Takes.CARD:
        return _card("".join(words), known.cards)
    if takes is Takes.CUSTOMER:
        number = "".join(words)
        wrong = Trouble("customer", "mistyped", rest) if number and not number.isdecimal() else None
        return Told(words=number, trouble=wrong, complete=bool(number) and wrong is None)
    return Told(words=rest, complete=True)


def _movement(words: list[str], known: Known, figures: Figures, *, transfers: bool) -> Told:
    text, words = _amount(words, figures)
    amount, trouble, payee = None, None, ""
    if text:
        try:
            amount = figures.typed(text)
        except BadAmount as bad:
            trouble = Trouble("amount", bad.reason, text)
    account, wrong, words = _account("account", words, known, anybody=not known.serving)
    trouble = trouble or wrong
    if transfers and account:
        payee, wrong, words = _account("payee", words, known, anybody=True)
        trouble = trouble or wrong
    trouble = trouble or _at_rest("account", account, known) or _at_rest("payee", payee, known)
    complete = amount is not None and bool(account) and (bool(payee) or not transfers) and trouble is None
    return Told(amount, text, account, payee, " ".join(words), trouble=trouble, complete=complete)


def _amount(words: list[str], figures: Figures) -> tuple[str, list[str]]:
    """The first word; where the locale groups with blanks, the threes that follow it as well. No account and no ending
    of one is of three digits, so that nothing is taken for what it is not.
    """
    if not words or not _MEANT_AS_AMOUNT.match(words[0]):
        return "", words
    used = 1
    if figures.locale.groupSeparator().isspace() and words[0].isdecimal() and len(words[0]) < SHORTEST_ENDING:
        point = figures.locale.decimalPoint()
        while used < len(words) and _is_group(words[used], point):
            used += 1
            if point in words[used - 1]:
                break
    return " ".join(words[:used]), words[used:]


def _is_group(word: str, point: str) -> bool:
    whole, _, part = word.partition(point)
    return len(whole) == SHORTEST_ENDING - 1 and whole.isdecimal() and (not part or part.isdecimal())


def _account(part: Part, words: list[str], known: Known, *, anybody: bool) -> tuple[str, Trouble | None, list[str]]:
    """The account that the first words name, and the words behind it. An ending names only one of the served
    customer's own; `anybody` lets a whole number be somebody else's.
    """
    runs = list(_runs(words))
    if not runs:
        return "", None, words
    own = [one.number for one in known.accounts]
    for digits, used in runs:
        if numbers.is_account_number(digits) and (anybody or digits in own):
            return digits, None, words[used:]
    for digits, used in runs:
        fits = [number for number in own if len(digits) >= SHORTEST_ENDING and number.endswith(digits)]
        if len(fits) == 1:
            return fits[0], None, words[used:]
        if fits:
            return "", Trouble(part, "several", digits), words[used:]
    digits, used = runs[0]
    return "", Trouble(part, _why_not(digits, known), digits), words[used:]


def _runs(words: list[str]) -> Iterator[tuple[str, int]]:
    """What the first words could be as one number, the longest first."""
    found, digits = list[tuple[str, int]](), ""
    for used, word in enumerate(words, start=1):
        digits += word
        if not (word.isascii() and word.isdigit()) or len(digits) > WHOLE:
            break
        found.append((digits, used))
    return reversed(found)


def _at_rest(part: Part, number: str, known: Known) -> Trouble | None:
    """Nothing moves on a frozen or closed account, in or out."""
    resting = [one for one in known.accounts if one.number == number and one.state is not AccountState.ACTIVE]
    return Trouble(part, resting[0].state.value, resting[0].name) if resting else None


def _why_not(digits: str, known: Known) -> str:
    if len(digits) == WHOLE:
        return "foreign" if numbers.is_account_number(digits) else "mistyped"
    if not known.serving:
        return "whole"
    return "short" if len(digits) < SHORTEST_ENDING else "unknown"


def _card(ending: str, cards: Sequence[Card]) -> Told:
    if not ending:
        return Told()
    if len(ending) < SHORTEST_ENDING:
        return Told(words=ending, trouble=Trouble("card", "short", ending))
    fits = [card for card in cards if card.masked.endswith(ending)]
    if len(fits) == 1:
        return Told(words=ending, card=fits[0].token, complete=True)
    return Told(words=ending, trouble=Trouble("card", "several" if fits else "unknown", ending))
