"""The statement shows whole days, page after page, and never figures of other days than those it names."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.badge import Role
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.keys import find
from teller.testing.screens.statement import StatementScreen

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def at_statement(qtbot, page, funded):
    def built(**how):
        view = page(**how)
        accounts, statement = AccountsScreen(view, qtbot.waitUntil), StatementScreen(view, qtbot.waitUntil)
        accounts.open_statement()
        return view, accounts, statement

    return built


def test_this_month_is_shown_first_with_running_balances(at_statement, funded, pay_in):
    pay_in(funded.number, 2_500, "<i>a bit</i>")
    _, _, statement = at_statement()
    assert statement.lines() == [
        ["24 Nov", "Deposit", "<i>a bit</i>", "+25.00", "1,025.00"],
        ["24 Nov", "Deposit", "first money", "+1,000.00", "1,000.00"],
    ]
    assert (statement.opening(), statement.closing()) == ("0.00", "1,025.00")


def test_a_month_without_lines_says_so(at_statement):
    _, _, statement = at_statement()
    statement.choose_period("March 2026")
    assert statement.lines() == []
    assert statement.message().startswith("Nothing was posted in these days.")
    assert statement.closing() == "0.00"


def test_days_of_ones_own_are_typed_and_refused_beside_the_day(at_statement):
    view, _, statement = at_statement()
    statement.show_days("2026-11-20", "2026-11-24")
    assert len(statement.lines()) == 1
    statement.show_days("2026-11-24", "2026-11-20")
    assert statement.notice("last_day") == "The last day is before the first. Change one of them."
    assert find(view, "statement.last_day").hasFocus()
    assert statement.lines() == []
    assert statement.closing() == "…"


def test_older_pages_come_as_one_goes_down(at_statement, funded, pay_in, qtbot):
    for _ in range(70):
        pay_in(funded.number, 100)
    _, _, statement = at_statement()
    assert len(statement.lines()) == 50
    statement.scroll_to_end()
    qtbot.waitUntil(lambda: len(statement.lines()) == 71)
    assert statement.balances()[-1] == "1,000.00"


def test_escape_goes_back_to_the_accounts(at_statement):
    _, accounts, statement = at_statement()
    statement.leave()
    assert accounts.is_shown()
    assert accounts.balance() == "1,000.00"


def test_an_auditor_reads_and_is_not_offered_to_reverse(at_statement):
    _, _, statement = at_statement(role=Role.AUDITOR)
    statement.choose_line(0)
    assert not statement.can_reverse()


def test_lines_that_cannot_be_loaded_are_no_empty_month(at_statement, losing_desk):
    view, _, statement = at_statement(kind=losing_desk)
    view.places.statement.losing = True
    view.refresh()
    assert statement.message().startswith("Could not be loaded.")
    assert statement.closing() == "not loaded"


def test_a_memo_with_markup_is_told_as_text_when_hovered_over(at_statement, funded, pay_in):
    pay_in(funded.number, 2_500, "<img src=x>")
    view, _, _ = at_statement()
    hover = view.statement.table.model().index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in hover
    assert "&lt;img" in hover
