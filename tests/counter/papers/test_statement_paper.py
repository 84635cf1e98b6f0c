"""A statement on paper carries each line, its balances from page to page, and never a figure that is cut."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from teller.bank.money import MAX_CENTS, Currency, Money
from teller.bank.papers.statement import PaperLine, StatementPaper
from teller.counter.figures import Figures
from teller.counter.papers.sinks import PdfFile
from teller.counter.papers.statement_paper import NotDrawn, drawn
from teller.counter.papers.words import words

FIGURES = Figures(Currency("EUR", 2), QLocale("en_GB"))
MEMOS = (
    "rent of the fifth floor flat, with the first payment for the fitted kitchen that is to be finished in March",
    "",
    "wages",
)


def paper_of(count, **changed):
    balance, lines = 1_000_00, []
    for at in range(count):
        amount = (-1) ** at * (100_00 + at)
        balance += amount
        lines.append(
            PaperLine(
                day=date(2026, 1, 1) + timedelta(days=at // 7),
                at=datetime(2026, 1, 1, 10, 31, tzinfo=UTC),
                kind=("deposit", "withdrawal", "salary")[at % 3],
                memo=MEMOS[at % 3],
                other=None,
                reference=f"0F3K7-Q2M9-{at:04d}",
                amount=Money(amount),
                balance=Money(balance),
                reverses=None,
                reversed_by=None,
            )
        )
    made = StatementPaper(
        bank="Northgate",
        practice=False,
        currency=FIGURES.currency,
        account="4021773306",
        account_kind="current",
        account_name="Everyday",
        customer="Amara Okafor",
        customer_number="10000018",
        first_day=date(2026, 1, 1),
        last_day=date(2026, 12, 31),
        opening=Money(1_000_00),
        closing=Money(balance),
        count=count,
        day=date(2026, 11, 24),
        made_at=datetime(2026, 11, 24, 10, 31, tzinfo=UTC),
        made_by="Tom Reed",
    )
    return replace(made, **changed), lines


def saved(path, paper, lines):
    pdf = PdfFile(str(path), FIGURES)
    pdf.open()
    pdf.begin(paper)
    pdf.take(lines)
    steps = list(pdf.finish())
    pdf.drop()
    return steps


def text_of(path):
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed (apt-get install poppler-utils)")
    read = subprocess.run([reader, "-layout", str(path), "-"], check=True, capture_output=True, timeout=60)
    return read.stdout.decode()


def test_each_line_can_be_found_in_the_pdf_with_its_figures_and_reference(qapp, tmp_path):
    paper, lines = paper_of(150)
    saved(tmp_path / "a.pdf", paper, lines)
    pages = text_of(tmp_path / "a.pdf").split("\f")[:-1]
    rows = [row for page in pages for row in page.splitlines()]
    day, money = FIGURES.day_and_year, FIGURES.money
    for line in lines:
        figures = [money(Money(abs(line.amount.cents))), money(line.balance)]
        assert any(row.startswith(day(line.day)) and row.split()[-2:] == figures for row in rows)
        assert sum(line.reference in row for row in rows) == 1
    assert "fifth floor flat, with the first payment" in "\n".join(rows)  # no ligature hides it from a search


def test_balances_are_carried_from_page_to_page(qapp, tmp_path):
    paper, lines = paper_of(150)
    saved(tmp_path / "a.pdf", paper, lines)
    pages = text_of(tmp_path / "a.pdf").split("\f")[:-1]
    assert len(pages) > 3
    assert [re.search(r"Page \d+ of \d+", page)[0] for page in pages] == [
        f"Page {number} of {len(pages)}" for number in range(1, len(pages) + 1)
    ]
    carried = [re.search(r"Carried forward +([\d,.]+)", page) for page in pages]
    brought = [re.search(r"Brought forward +([\d,.]+)", page) for page in pages]
    assert [found[1] for found in carried[:-1]] == [found[1] for found in brought[1:]]
    assert carried[-1] is brought[0] is None
    assert f"Closing balance {'':50}"[:15] in pages[-1]
    assert FIGURES.money(paper.closing) in pages[-1]


def test_the_head_says_whose_it_is_for_which_days_and_that_it_is_practice(qapp, tmp_path):
    paper, lines = paper_of(60, practice=True)
    saved(tmp_path / "a.pdf", paper, lines)
    pages = text_of(tmp_path / "a.pdf").split("\f")[:-1]
    for said in ("Northgate", "Amara Okafor", "4021 7733 06", "1 Jan 2026 to 31 Dec 2026", "by Tom Reed"):
        assert said in pages[0]
    assert all("PRACTICE: no real money" in page for page in pages)


def test_without_lines_it_says_so_on_one_page(qapp, tmp_path):
    paper, _ = paper_of(0)
    saved(tmp_path / "a.pdf", paper, [])
    text = text_of(tmp_path / "a.pdf")
    assert "Nothing was posted from 1 Jan 2026 to 31 Dec 2026." in text
    assert "Page 1 of 1" in text


def test_the_greatest_amounts_there_are_stand_whole(qapp, tmp_path):
    paper, (line,) = paper_of(1)
    line = replace(line, amount=Money(MAX_CENTS), balance=Money(MAX_CENTS))
    saved(tmp_path / "a.pdf", replace(paper, opening=Money(-1), closing=Money(MAX_CENTS)), [line])
    assert "10,000,000,000,000.00 10,000,000,000,000.00" in re.sub(" +", " ", text_of(tmp_path / "a.pdf"))


def test_it_is_drawn_in_steps_that_tell_how_far_it_is(qapp, tmp_path):
    paper, lines = paper_of(1_000)
    steps = saved(tmp_path / "a.pdf", paper, lines)
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == (0, 1_000)
    assert len(steps) > 20


def test_a_drawing_that_is_let_go_of_ends_its_painter(qapp, tmp_path):
    paper, lines = paper_of(100)
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    steps = drawn(device, paper, lines, words(FIGURES), FIGURES)
    for _ in range(3):
        next(steps)
    assert device.paintingActive()
    steps.close()
    assert not device.paintingActive()


def test_a_printer_that_takes_no_second_page_is_noticed(qapp, tmp_path, monkeypatch):
    paper, lines = paper_of(100)
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    monkeypatch.setattr(QPagedPaintDevice, "newPage", lambda _: False)
    monkeypatch.setattr(QPdfWriter, "newPage", lambda _: False)
    with pytest.raises(NotDrawn):
        list(drawn(device, paper, lines, words(FIGURES), FIGURES))
    assert not device.paintingActive()
