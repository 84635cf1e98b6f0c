"""A statement as a paper: the facts that stand on it, its lines, and what writes it line by line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from teller.bank.money import Currency, Money

PRACTICE = "PRACTICE: no real money"
"""Stands in every file of a practice bank, so that none is taken for a real one."""


@dataclass(frozen=True, slots=True)
class StatementPaper:
    """What a statement says besides its lines. Its days are always told, even where the teller asked for all there is.

    `day` is the business day on which it was made, `made_at` the moment; `made_by` the user's name.
    """

    bank: str
    practice: bool
    currency: Currency
    account: str
    account_kind: str
    account_name: str
    customer: str
    customer_number: str
    first_day: date
    last_day: date
    opening: Money
    closing: Money
    count: int
    day: date
    made_at: datetime
    made_by: str

    @property
    def closing_day(self) -> date:
        """The day that the closing balance is of: of days to come, nobody knows it yet."""
        return min(self.last_day, self.day)

    @property
    def name(self) -> str:
        """What tells it from other statements: `9000001344-20261101-20261130`, 28 characters."""
        return f"{self.account}-{compact(self.first_day)}-{compact(self.last_day)}"

    def plain(self, amount: Money) -> str:
        """An amount as files have it: `-1250.50`."""
        return amount.plain(self.currency)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One posting. `amount` is signed, `other` the account at the other end of a transfer."""

    day: date
    at: datetime
    kind: str
    memo: str
    other: str | None
    reference: str
    amount: Money
    balance: Money
    reverses: str | None
    reversed_by: str | None


class StatementWriter(Protocol):
    """Writes one statement, oldest line first: `begin`, `line` for each, `end`; each answers a chunk of text."""

    def begin(self) -> str:
        """All that comes before the first line."""

    def line(self, line: PaperLine) -> str:
        """One line."""

    def end(self) -> str:
        """All that comes after the last."""


def written(writer: StatementWriter, lines: Iterable[PaperLine]) -> Iterator[str]:
    """The whole statement in chunks, with no more than one line of it in memory."""
    yield writer.begin()
    for line in lines:
        yield writer.line(line)
    yield writer.end()


def compact(day: date) -> str:
    """`20261124`: a day with its year in four figures, whatever the year."""
    return day.isoformat().replace("-", "")


def what(line: PaperLine) -> str:
    """What happened, in English: `Deposit`, `Transfer to 9000001344`."""
    if line.other is not None:
        return f"Transfer {'to' if line.amount.cents < 0 else 'from'} {line.other}"
    return line.kind.replace("_", " ").capitalize()


def nothing(paper: StatementPaper) -> str:
    """Why there are no lines."""
    return f"No entries from {paper.first_day.isoformat()} to {paper.last_day.isoformat()}"
