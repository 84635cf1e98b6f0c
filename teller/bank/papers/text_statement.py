"""A statement as plain text, 80 columns wide, in the words it is given: English, unless the counter has others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from teller.bank.money import Money
from teller.bank.papers.cleaning import one_line
from teller.bank.papers.columns import centred, left, right, wrapped
from teller.bank.papers.statement import PRACTICE, PaperLine, StatementPaper, nothing, what

COLUMNS = 80
_DAY, _WHAT, _AMOUNT, _BALANCE = 12, 32, 18, 18
_RULE = "-" * COLUMNS


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on a statement for people, already in their language. The calls write what is not always the same."""

    title: str = "Statement"
    practice: str = PRACTICE
    customer: str = "Customer"
    account: str = "Account"
    period: str = "Period"
    made: str = "Made"
    day: str = "Day"
    entry: str = "What"
    out: str = "Out"
    into: str = "In"
    amount: str = "Amount"
    balance: str = "Balance"
    balance_in: str = "Balance, {currency}"
    opening: str = "Opening balance"
    closing: str = "Closing balance"
    carried: str = "Carried forward"
    brought: str = "Brought forward"
    reference: str = "Reference {number}"
    days: str = "{first} to {last}"
    made_by: str = "{moment}, by {name}"
    page: str = "Page {number} of {count}"
    written_day: Callable[[date], str] = date.isoformat
    written_moment: Callable[[datetime], str] = datetime.isoformat
    number: Callable[[str], str] = str
    happened: Callable[[PaperLine], str] = what
    nothing: Callable[[StatementPaper], str] = nothing


class TextStatement:
    """A head, two rows or more for each line, and the closing balance. Amounts are plain, as in every file."""

    def __init__(self, paper: StatementPaper, words: Words | None = None) -> None:
        self._paper, self._words = paper, words or Words()

    def begin(self) -> str:
        paper, words = self._paper, self._words
        days = words.days.format(first=words.written_day(paper.first_day), last=words.written_day(paper.last_day))
        facts = (
            (words.customer, f"{paper.customer}, {words.number(paper.customer_number)}"),
            (words.account, f"{paper.account_name}, {words.number(paper.account)}"),
            (words.period, days),
            (words.made, words.made_by.format(moment=words.written_moment(paper.made_at), name=paper.made_by)),
        )
        rows = [centred(one_line(paper.bank), COLUMNS)]
        rows += [centred(f"*** {words.practice} ***", COLUMNS)] if paper.practice else []
        rows += ["", f"{words.title}, {paper.currency.code}", ""]
        for name, value in facts:
            rows += _hanging(f"{name}: {one_line(value)}", "")
        heads = left(words.day, _DAY) + left(words.entry, _WHAT)
        rows += [_RULE, heads + right(words.amount, _AMOUNT) + right(words.balance, _BALANCE), _RULE]
        rows += list(self._balance(paper.first_day, words.opening, paper.opening))
        rows += [] if paper.count else ["", one_line(words.nothing(paper)), ""]
        return _ended(rows)

    def line(self, line: PaperLine) -> str:
        words, paper = self._words, self._paper
        said = list(wrapped(one_line(words.happened(line)), _WHAT - 1)) or [""]
        day = left(words.written_day(line.day), _DAY)
        figures = right(paper.plain(line.amount), _AMOUNT) + right(paper.plain(line.balance), _BALANCE)
        rows = [day + left(said[0], _WHAT) + figures, *(" " * _DAY + more for more in said[1:])]
        if memo := one_line(line.memo):
            rows += _hanging(memo, " " * _DAY)
        rows += _hanging(words.reference.format(number=line.reference), " " * _DAY)
        return _ended(rows)

    def end(self) -> str:
        paper = self._paper
        return _ended([*self._balance(paper.closing_day, self._words.closing, paper.closing), _RULE])

    def _balance(self, day: date, title: str, amount: Money) -> Iterator[str]:
        words = self._words
        room = _WHAT + _AMOUNT
        yield left(words.written_day(day), _DAY) + left(title, room) + right(self._paper.plain(amount), _BALANCE)


def _hanging(text: str, indent: str) -> list[str]:
    return [indent + row for row in wrapped(text, COLUMNS - len(indent))]


def _ended(rows: list[str]) -> str:
    return "".join(f"{row}\n" for row in rows)
