"""JSON loses no cent, plain text keeps its columns, and no writer holds more than a line in memory."""

import json
import tracemalloc
from itertools import islice

import pytest

from teller.bank.papers.columns import width
from teller.bank.papers.formats import Format, writer
from teller.bank.papers.receipt_text import COLUMNS, ReceiptPaper, receipt_text
from teller.bank.papers.statement import written

from .conftest import lines_of, naughty, paper_of, text_of

WRITTEN = (Format.CSV, Format.OFX, Format.CAMT, Format.JSON, Format.TEXT)


def test_json_has_every_line_with_its_amounts_as_text(hostile, hostile_paper):
    read = json.loads(text_of(Format.JSON, hostile_paper, hostile))
    assert read["practice"] is True
    assert read["closing_balance"] == hostile_paper.plain(hostile_paper.closing)
    assert [line["amount"] for line in read["lines"]] == [hostile_paper.plain(line.amount) for line in hostile]
    memos = [line.memo.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for line in hostile]
    assert [line["memo"] for line in read["lines"]] == memos


def test_json_without_lines_says_so():
    read = json.loads(text_of(Format.JSON, paper_of([]), []))
    assert (read["lines"], read["notes"]) == ([], ["No entries from 2026-11-01 to 2026-11-30"])


def test_text_keeps_its_columns_whatever_the_memo_says(hostile, hostile_paper):
    rows = text_of(Format.TEXT, hostile_paper, hostile).split("\n")
    assert max(width(row) for row in rows) <= 80
    assert sum(row.rstrip().endswith("PRACTICE: no real money ***") for row in rows) == 1
    assert not any(character in row for row in rows for character in "\x00\x1b\u202e\r")


def test_text_has_the_figures_of_every_line(lines):
    text = text_of(Format.TEXT, paper_of(lines), lines)
    for line in lines:
        assert any(
            row.startswith(line.day.isoformat()) and row.split()[-2:] == [paper_of(lines).plain(of) for of in (line.amount, line.balance)]
            for row in text.splitlines()
        )  # fmt: skip
        assert line.reference in text
    assert "No entries" in text_of(Format.TEXT, paper_of([]), [])


@pytest.mark.parametrize("form", WRITTEN)
def test_ten_thousand_lines_take_no_more_memory_than_ten(form):
    (line,) = lines_of(["a memo of some length, as memos are"])
    paper = paper_of([line], count=10_000)
    tracemalloc.start()
    chunks = written(writer(form, paper), (line for _ in range(10_000)))
    size = sum(len(chunk) for chunk in chunks)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size > 500_000
    assert peak < 200_000


@pytest.mark.parametrize("form", WRITTEN)
def test_a_statement_can_be_left_in_the_middle(form, lines):
    asked = iter(lines)
    chunks = written(writer(form, paper_of(lines)), asked)
    assert len(list(islice(chunks, 3))) == 3
    assert len(list(asked)) == len(lines) - 2


def receipt(**changed):
    facts = {
        "bank": "Northgate",
        "marks": ("PRACTICE: no real money", "COPY 2"),
        "title": "Deposited",
        "amount": "EUR 150.00",
        "rows": (("Into", "Everyday, 9000 0013 44"), ("Memo", "rent of the flat in the Shore Road for November")),
        "foot": ("Reference 0F3K7-Q2M9-XA41", "Check code 7H2KD-9QW3X"),
    }
    return receipt_text(ReceiptPaper(**{**facts, **changed}))


def test_a_receipt_is_42_columns_wide():
    assert receipt() == (
        "                Northgate\n"
        "     *** PRACTICE: no real money ***\n"
        "              *** COPY 2 ***\n"
        "\n"
        "                Deposited\n"
        "                EUR 150.00\n"
        "------------------------------------------\n"
        "Into                Everyday, 9000 0013 44\n"
        "Memo\n"
        "  rent of the flat in the Shore Road for\n"
        "  November\n"
        "------------------------------------------\n"
        "Reference 0F3K7-Q2M9-XA41\n"
        "Check code 7H2KD-9QW3X\n"
    )


def test_no_text_breaks_out_of_a_receipts_columns():
    for text in naughty():
        rows = receipt(bank=text, rows=((text[:30], text), ("Memo", text))).split("\n")
        assert max(width(row) for row in rows) <= COLUMNS
