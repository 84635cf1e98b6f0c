"""A receipt as plain text, 42 columns wide: what a receipt printer on 80 mm paper has."""

from collections.abc import Iterator
from dataclasses import dataclass

from teller.bank.papers.cleaning import one_line
from teller.bank.papers.columns import centred, right, width, wrapped

COLUMNS = 42
_RULE = "-" * COLUMNS


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """What a receipt says, in words. `marks` must not be overlooked; `foot` has its reference and what follows it."""

    bank: str
    marks: tuple[str, ...]
    title: str
    amount: str
    rows: tuple[tuple[str, str], ...]
    foot: tuple[str, ...]


def receipt_text(paper: ReceiptPaper) -> str:
    """The receipt, each line ended."""
    return "".join(f"{row}\n" for row in _rows(paper))


def _rows(paper: ReceiptPaper) -> Iterator[str]:
    yield from _centre(paper.bank)
    for mark in paper.marks:
        yield from _centre(f"*** {one_line(mark)} ***")
    yield ""
    yield from _centre(paper.title)
    yield from _centre(paper.amount)
    yield _RULE
    for name, value in paper.rows:
        yield from _pair(one_line(name), one_line(value))
    yield _RULE
    for said in paper.foot:
        yield from wrapped(one_line(said), COLUMNS)


def _centre(text: str) -> Iterator[str]:
    return (centred(row, COLUMNS) for row in wrapped(one_line(text), COLUMNS))


def _pair(name: str, value: str) -> Iterator[str]:
    """On one row where there is room; else the value below, further in."""
    if width(name) + width(value) + 2 <= COLUMNS:
        yield name + right(value, COLUMNS - width(name))
        return
    yield from wrapped(name, COLUMNS)
    for row in wrapped(value, COLUMNS - 2):
        yield f"  {row}"
