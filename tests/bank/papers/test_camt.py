"""A camt.053 statement is what the published schema says, and others read from it what was written."""

from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from pycamt.parser import Camt053Parser

from teller.bank.money import Money
from teller.bank.papers.formats import Format

from .camt_structure import NAMESPACE, faults
from .conftest import lines_of, paper_of, text_of

SPACE = {"c": NAMESPACE[1:-1]}


def document_of(paper, lines):
    return ET.fromstring(text_of(Format.CAMT, paper, lines).encode())


def test_a_statement_is_as_the_schema_says(lines):
    assert faults(document_of(paper_of(lines), lines)) == []


def test_hostile_texts_leave_the_structure_as_it_is(hostile, hostile_paper):
    document = document_of(hostile_paper, hostile)
    assert faults(document) == []
    assert len(document.findall(".//c:Ntry", SPACE)) == len(hostile)


@pytest.mark.parametrize("break_it", ["order", "twice", "missing", "long", "unknown"])
def test_the_check_sees_what_is_not_as_the_schema_says(break_it, lines):
    document = document_of(paper_of(lines), lines)
    entry = document.find(".//c:Ntry", SPACE)
    if break_it == "order":
        entry[:2] = [entry[1], entry[0]]
    elif break_it == "twice":
        entry.insert(1, entry[1])
    elif break_it == "missing":
        entry.remove(entry.find("c:Sts", SPACE))
    elif break_it == "long":
        entry.find("c:NtryRef", SPACE).text = "x" * 36
    else:
        ET.SubElement(entry, f"{NAMESPACE}Pan")
    assert faults(document)


def test_what_an_independent_reader_reads_is_what_was_written(lines):
    paper = paper_of(lines)
    parser = Camt053Parser(text_of(Format.CAMT, paper, lines).encode())
    (said,) = parser.get_statement_info()
    assert (said["OpeningBalance"], said["OpeningBalanceDate"]) == ("10.00", "2026-11-01")
    assert (said["ClosingBalance"], said["ClosingBalanceDate"]) == ("15.04", "2026-11-24")
    read = parser.get_transactions()
    signed = [Decimal(one["Amount"]) * (-1 if one["CreditDebitIndicator"] == "DBIT" else 1) for one in read]
    assert signed == [Decimal(paper.plain(line.amount)) for line in lines]
    assert [one["BookingDate"] for one in read] == [line.day.isoformat() for line in lines]
    assert Decimal(said["OpeningBalance"]) + sum(signed) == Decimal(said["ClosingBalance"])


def test_memos_and_other_accounts_come_back(lines):
    entries = document_of(paper_of(lines), lines).findall(".//c:Ntry", SPACE)
    memos = ["".join(one.text for one in entry.findall(".//c:Ustrd", SPACE)) for entry in entries]
    assert memos == [line.memo for line in lines]
    others = [entry.findtext(".//c:RltdPties/*/c:Id/c:Othr/c:Id", None, SPACE) for entry in entries]
    assert others == [line.other for line in lines]
    assert [entry.findtext("c:AcctSvcrRef", None, SPACE) for entry in entries] == [line.reference for line in lines]
    assert [entry.findtext("c:RvslInd", None, SPACE) for entry in entries].count("true") == 1


def test_a_long_memo_stands_in_several_lines_and_is_whole():
    memo = "word " * 39 + "tail"
    (line,) = lines_of([memo])
    document = document_of(paper_of([line]), [line])
    pieces = [one.text for one in document.findall(".//c:Ustrd", SPACE)]
    assert faults(document) == []
    assert " ".join(pieces).split() == memo.split()


def test_an_overdrawn_balance_is_a_debit_and_no_negative_amount(lines):
    document = document_of(paper_of(lines, opening=Money(-3_00)), lines)
    balance = document.find(".//c:Bal", SPACE)
    assert (balance.findtext("c:Amt", None, SPACE), balance.findtext("c:CdtDbtInd", None, SPACE)) == ("3.00", "DBIT")
    assert faults(document) == []


def test_a_statement_without_lines_is_valid_and_says_so():
    document = document_of(paper_of([], practice=True), [])
    assert faults(document) == []
    assert "No entries from 2026-11-01 to 2026-11-30" in document.findtext(".//c:AddtlStmtInf", None, SPACE)
    assert "PRACTICE" in document.findtext(".//c:AddtlStmtInf", None, SPACE)
