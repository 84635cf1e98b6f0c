"""A statement as CSV: RFC 4180, in UTF-8 with a byte order mark, safe to open in a spreadsheet.

A text cell that a spreadsheet would take for a formula has an apostrophe before it (OWASP "CSV Injection"; ASVS
1.2.10). Amounts are no text: `-5.00` stays a number.
"""

import unicodedata

from teller.bank.papers.cleaning import cell
from teller.bank.papers.statement import PRACTICE, PaperLine, StatementPaper, nothing

_HEADINGS = (
    "account",
    "day",
    "time",
    "kind",
    "memo",
    "other_account",
    "reference",
    "amount",
    "balance",
    "currency",
    "reverses",
    "reversed_by",
)
_MARK = "\ufeff"  # else Excel reads UTF-8 as the machine's old code page
_FORMULA = frozenset("=+-@\t\r\n\0＝＋－＠")
_END = "\r\n"


def safe(text: str) -> str:
    """A text cell that is text for every spreadsheet, whatever it begins with."""
    seen = next((character for character in text if not _is_unseen(character)), "")
    return f"'{cell(text)}" if {text[:1], seen} & _FORMULA else cell(text)


def _is_unseen(character: str) -> bool:
    """Blanks, controls, and marks of no width such as U+FEFF: readers differ in which of them they drop."""
    return character.isspace() or unicodedata.category(character) in {"Cc", "Cf"}


class CsvStatement:
    """One heading row; a row with the opening balance, one for each line, and one with the closing balance."""

    def __init__(self, paper: StatementPaper) -> None:
        self._paper = paper

    def begin(self) -> str:
        paper = self._paper
        made = f"Statement made {paper.made_at.isoformat(timespec='seconds')} by {paper.made_by}"
        told = f"{PRACTICE}. {made}" if paper.practice else made
        texts = {"day": paper.first_day.isoformat(), "kind": "opening_balance", "memo": f"{paper.bank}. {told}"}
        return f"{_MARK}{','.join(_HEADINGS)}{_END}{self._row(texts, balance=paper.plain(paper.opening))}"

    def line(self, line: PaperLine) -> str:
        paper = self._paper
        texts = {
            "day": line.day.isoformat(),
            "time": line.at.astimezone().strftime("%H:%M:%S"),
            "kind": line.kind,
            "memo": line.memo,
            "other_account": line.other or "",
            "reference": line.reference,
            "reverses": line.reverses or "",
            "reversed_by": line.reversed_by or "",
        }
        return self._row(texts, amount=paper.plain(line.amount), balance=paper.plain(line.balance))

    def end(self) -> str:
        paper = self._paper
        texts = {
            "day": paper.closing_day.isoformat(),
            "kind": "closing_balance",
            "memo": f"{paper.count} entries" if paper.count else nothing(paper),
        }
        return self._row(texts, balance=paper.plain(paper.closing))

    def _row(self, texts: dict[str, str], **numbers: str) -> str:
        texts = {"account": self._paper.account, "currency": self._paper.currency.code, **texts}
        cells = (numbers[name] if name in numbers else _quoted(texts.get(name, "")) for name in _HEADINGS)
        return ",".join(cells) + _END


def _quoted(text: str) -> str:
    """A text cell in quotes; an empty one is empty, not an empty text."""
    return '"{}"'.format(safe(text).replace('"', '""')) if text else ""
