"""The receipt of a line is printed or saved again from the statement, as the copy that it is."""

import re

import pytest
from PySide6.QtPrintSupport import QPrinterInfo

from teller.bank.badge import Role
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.statement import StatementScreen

# The offscreen plugin says so of every window with a smallest size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the")


@pytest.fixture
def at_statement(qtbot, page, funded, tmp_path):
    def built(**how):
        view = page(**how)
        accounts, statement = AccountsScreen(view, qtbot.waitUntil), StatementScreen(view, qtbot.waitUntil)
        accounts.open_statement()
        for one in (view.statement.along, view.movement.receipt):
            one.choose_file = lambda name: str(tmp_path / name)
        return view, statement

    return built


def text_in(folder):
    (written,) = folder.glob("*.txt")
    return written.read_text(encoding="utf-8")


def test_the_receipt_of_a_line_is_saved_again_as_a_copy(at_statement, tmp_path):
    _, statement = at_statement()
    statement.choose_line(0)
    assert statement.has_receipt()
    statement.take_receipt("Save as text")
    assert "COPY" not in text_in(tmp_path)
    statement.take_receipt("Save as text")
    text = text_in(tmp_path)
    for said in ("Northgate", "*** COPY 2 ***", "Deposited", "EUR 1,000.00", "first money"):
        assert said in text
    assert re.search(r"Check code [0-9A-Z]{5}-[0-9A-Z]{5}", text)
    assert statement.saved().startswith("Saved as ")


def test_a_receipt_handed_out_at_the_counter_is_a_copy_from_the_statement(qtbot, at_statement, tmp_path):
    view, statement = at_statement()
    statement.leave()
    accounts, movement = AccountsScreen(view, qtbot.waitUntil), MovementScreen(view, qtbot.waitUntil)
    accounts.begin_deposit()
    movement.go_through(amount="20")
    movement.save()
    movement.finish()
    accounts.open_statement()
    statement.choose_line(0)
    statement.take_receipt("Save as text")
    assert "*** COPY 2 ***" in text_in(tmp_path)


def test_without_a_printer_a_sentence_says_so(at_statement, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    _, statement = at_statement()
    statement.choose_line(0)
    statement.take_receipt("Print")
    assert statement.saved().startswith("No printer is set up")


def test_a_folder_that_is_gone_is_told(at_statement, tmp_path):
    view, statement = at_statement()
    view.statement.along.choose_file = lambda name: str(tmp_path / "gone" / name)
    statement.choose_line(0)
    statement.take_receipt("Save as PDF")
    assert statement.saved().startswith("That folder is not there")


def test_an_auditor_hands_out_no_receipts(at_statement):
    _, statement = at_statement(role=Role.AUDITOR)
    statement.choose_line(0)
    assert not statement.has_receipt()
