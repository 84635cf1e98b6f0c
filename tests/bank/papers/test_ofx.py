"""An OFX statement is read by ofxtools: strictly, element by element, with types and lengths."""

import io
from decimal import Decimal

from ofxtools.Parser import OFXTree

from teller.bank.papers.formats import Format

from .conftest import paper_of, text_of


def read(paper, lines):
    tree = OFXTree()
    tree.parse(io.BytesIO(text_of(Format.OFX, paper, lines).encode()))
    (statement,) = tree.convert().statements
    return statement


def test_lines_and_balance_come_back(lines):
    paper = paper_of(lines)
    statement = read(paper, lines)
    assert (statement.account.acctid, statement.account.accttype, statement.curdef) == ("4021773306", "CHECKING", "EUR")
    assert [one.trnamt for one in statement.transactions] == [Decimal(paper.plain(line.amount)) for line in lines]
    assert [one.fitid for one in statement.transactions] == [line.reference for line in lines]
    assert [one.memo or "" for one in statement.transactions] == [line.memo for line in lines]
    assert [one.dtposted.date() for one in statement.transactions] == [line.day for line in lines]
    assert statement.ledgerbal.balamt == Decimal("15.04")
    assert statement.ledgerbal.dtasof.date() == paper.closing_day
    assert statement.ledgerbal.balamt - sum(one.trnamt for one in statement.transactions) == Decimal("10.00")


def test_hostile_texts_stay_texts(hostile, hostile_paper):
    statement = read(hostile_paper, hostile)
    assert len(statement.transactions) == len(hostile)
    assert len({one.fitid for one in statement.transactions}) == len(hostile)
    assert statement.transactions[-4].memo == hostile[-4].memo == "</STMTTRN><OFX>"
    assert "PRACTICE" in statement.mktginfo


def test_a_savings_account_is_called_so(lines):
    assert read(paper_of(lines, account_kind="savings"), lines).account.accttype == "SAVINGS"


def test_a_statement_without_lines_says_so():
    statement = read(paper_of([]), [])
    assert len(statement.transactions) == 0
    assert statement.mktginfo == "No entries from 2026-11-01 to 2026-11-30"
