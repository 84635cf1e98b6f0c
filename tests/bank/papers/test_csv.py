"""A CSV statement is what RFC 4180 says, no spreadsheet finds a formula in it, and its amounts are numbers."""

import csv
import io
import re
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from teller.bank.papers.csv_statement import safe
from teller.bank.papers.formats import Format

from .conftest import FORMULAS, lines_of, paper_of, text_of

TEXTS = ("account", "day", "time", "kind", "memo", "other_account", "reference", "currency", "reverses", "reversed_by")


def rows_of(text):
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_every_line_stands_between_the_two_balances(lines):
    first, *rows, last = rows_of(text_of(Format.CSV, paper_of(lines), lines))
    assert (first["kind"], first["balance"], first["amount"]) == ("opening_balance", "10.00", "")
    assert (last["kind"], last["balance"], last["memo"]) == ("closing_balance", "15.04", "9 entries")
    assert [row["memo"] for row in rows] == [line.memo for line in lines]
    assert [row["amount"] for row in rows][:3] == ["5.00", "-5.01", "5.02"]
    assert (rows[1]["other_account"], rows[1]["day"]) == ("4021774119", "2026-11-02")
    assert {row["account"] for row in rows} == {"4021773306"}
    assert {row["currency"] for row in rows} == {"EUR"}


def test_rows_end_as_the_rfc_says_and_amounts_are_not_quoted(lines):
    text = text_of(Format.CSV, paper_of(lines), lines)
    assert text.count("\r\n") == text.count("\n") == len(lines) + 3
    assert ",-5.01,9.99," in text
    assert '"say ""hi"""' in text


def test_a_statement_without_lines_says_so():
    (_, last) = rows_of(text_of(Format.CSV, paper_of([]), []))
    assert last["memo"] == "No entries from 2026-11-01 to 2026-11-30"


def test_a_practice_banks_file_says_so(lines):
    (first, *_) = rows_of(text_of(Format.CSV, paper_of(lines, practice=True), lines))
    assert "PRACTICE" in first["memo"]


@pytest.mark.parametrize("text", FORMULAS)
def test_whatever_may_be_a_formula_has_an_apostrophe_before_it(text):
    dangerous = re.match(r"[\s\ufeff\u200b\0]*[=+\-@＝＋－＠\t\r\n\0]", text) is not None
    assert safe(text).startswith("'") is (dangerous or text.startswith("'"))


def test_hostile_texts_come_back_as_they_were_but_for_the_apostrophe(hostile, hostile_paper):
    _, *rows, _ = rows_of(text_of(Format.CSV, hostile_paper, hostile))
    assert len(rows) == len(hostile)
    for row, line in zip(rows, hostile, strict=True):
        said = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]", "\ufffd", line.memo)
        assert row["memo"] in {said, f"'{said}"}
        assert row["amount"] == hostile_paper.plain(line.amount)
        assert not any(row[name].lstrip("\ufeff\u200b \u00a0")[:1] in tuple("=+-@＝＋－＠\t\r") for name in TEXTS)


def test_libreoffice_finds_no_formula_in_it_and_reads_amounts_as_numbers(tmp_path):
    """R-OUT-01 (OWASP ASVS 1.2.10), by a spreadsheet that looks for formulas and detects numbers."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed (apt-get install libreoffice-calc)")
    lines = lines_of(FORMULAS)
    assert len(lines) == 33
    source, raw = tmp_path / "statement.csv", tmp_path / "raw.csv"
    source.write_text(text_of(Format.CSV, paper_of(lines), lines), encoding="utf-8", newline="")
    raw.write_text('"=1+1"\n', encoding="utf-8")
    subprocess.run(
        [
            office,
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            "--convert-to",
            "fods:OpenDocument Spreadsheet Flat XML",
            # Comma, quotes, UTF-8, from row 1, en-US; quoted cells are looked at as well, numbers are detected and
            # formulas evaluated: the most credulous way to open it.
            "--infilter=CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true",
            "--outdir",
            str(tmp_path),
            str(source),
            str(raw),
        ],
        check=True,
        capture_output=True,
        timeout=100,
    )
    assert len(formulas(tmp_path / "raw.fods")) == 1  # so it does look for them
    found, numbers = formulas(tmp_path / "statement.fods"), figures(tmp_path / "statement.fods")
    assert found == []
    assert all(f"{line.amount.cents / 100:g}" in numbers for line in lines)
    print(f"{len(lines)} hostile cells, {len(found)} formulas, {len(numbers)} numbers")


_TABLE, _OFFICE = (f"{{urn:oasis:names:tc:opendocument:xmlns:{of}:1.0}}" for of in ("table", "office"))


def formulas(book):
    return [cell for cell in ET.parse(book).iter(f"{_TABLE}table-cell") if cell.get(f"{_TABLE}formula")]


def figures(book):
    cells = ET.parse(book).iter(f"{_TABLE}table-cell")
    return [cell.get(f"{_OFFICE}value") for cell in cells if cell.get(f"{_OFFICE}value-type") == "float"]
