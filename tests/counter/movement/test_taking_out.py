"""A receipt that leaves the program says which print it is, and has a code that the bank knows again."""

import errno
import re
import shutil
import subprocess

import pytest
from PySide6.QtPrintSupport import QPrinter

from teller.bank.accounts.check_receipt import check_receipt
from teller.bank.badge import View
from teller.counter.movement import receipt_page
from teller.counter.papers.new_file import NewFile
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.movement import MovementScreen

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def at_receipt(qtbot, page, funded, tmp_path):
    """The receipt of a deposit of 150.00, whose files go into the test's own folder."""

    def built(**how):
        view = page(**how)
        accounts, movement = AccountsScreen(view, qtbot.waitUntil), MovementScreen(view, qtbot.waitUntil)
        accounts.begin_deposit()
        movement.go_through(amount="150", memo="=1+1 <b>")
        view.movement.receipt.choose_file = lambda name: str(tmp_path / name)
        return view, movement

    return built


def text_in(folder):
    (written,) = folder.glob("*.txt")
    return written.read_text(encoding="utf-8")


def test_as_text_it_is_42_columns_wide_and_its_code_is_the_banks(at_receipt, bank, teller, tmp_path):
    _, movement = at_receipt()
    movement.save_as_text()
    text = text_in(tmp_path)
    assert max(len(row) for row in text.splitlines()) <= 42
    for said in ("EUR 150.00", "=1+1 <b>", "Northgate", "Deposited"):
        assert said in text
    reference = re.search(r"Reference (\S+)", text)[1]
    code = re.search(r"Check code (\S+)", text)[1]
    told = bank.branch.ask(check_receipt, bank.view(teller, View.SERVE), reference=reference, code=code)
    assert (told.number, told.amount.cents, told.memo) == (1, 150_00, "=1+1 <b>")


def test_a_second_print_is_a_copy_whatever_way_it_leaves(at_receipt, tmp_path):
    _, movement = at_receipt()
    movement.save()
    movement.save_as_text()
    assert "*** COPY 2 ***" in text_in(tmp_path)
    movement.save_as_text()
    assert "*** COPY 3 ***" in text_in(tmp_path)


def test_the_original_says_nothing_of_a_copy(at_receipt, tmp_path):
    _, movement = at_receipt()
    movement.save_as_text()
    assert "COPY" not in text_in(tmp_path)
    assert (next(tmp_path.glob("*.txt")).stat().st_mode & 0o077) == 0


def test_the_pdf_has_code_and_copy_too(at_receipt, tmp_path):
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed (apt-get install poppler-utils)")
    _, movement = at_receipt()
    movement.save()
    movement.save()
    (written,) = tmp_path.glob("*.pdf")
    text = subprocess.run(
        [reader, "-layout", written, "-"], check=True, capture_output=True, text=True, timeout=60
    ).stdout
    assert "COPY 2" in text
    assert re.search(r"Check code [0-9A-Z]{5}-[0-9A-Z]{5}", text)


@pytest.mark.parametrize("step", ["write", "keep"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(step, at_receipt, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "words of the system")

    _, movement = at_receipt()
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(NewFile, step, full)
    movement.save_as_text()
    assert movement.receipt_notice().startswith("There is no room left there")
    assert sorted(tmp_path.iterdir()) == before


def test_where_nothing_can_be_written_no_print_is_counted(at_receipt, tmp_path):
    view, movement = at_receipt()
    view.movement.receipt.choose_file = lambda name: str(tmp_path / "no such folder" / name)
    movement.save_as_text()
    view.movement.receipt.choose_file = lambda name: str(tmp_path / name)
    movement.save_as_text()
    assert "COPY" not in text_in(tmp_path)


def printer_to(path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_it_is_printed(at_receipt, tmp_path, monkeypatch):
    _, movement = at_receipt()
    monkeypatch.setattr(receipt_page, "choose_printer", lambda _: (printer_to(tmp_path / "printed.pdf"), ""))
    movement.print_receipt()
    assert movement.receipt_notice() == "Sent to the printer."
    assert (tmp_path / "printed.pdf").stat().st_size > 1_000


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_fails_is_told(at_receipt, tmp_path, monkeypatch):
    _, movement = at_receipt()
    monkeypatch.setattr(receipt_page, "choose_printer", lambda _: (printer_to(tmp_path / "no" / "printed.pdf"), ""))
    movement.print_receipt()
    assert movement.receipt_notice().startswith("The printer did not answer.")
