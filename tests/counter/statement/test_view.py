"""The statement shows whole days, page after page, and never figures of other days than those it names."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from teller.bank.badge import Role
from teller.counter import look
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


@pytest.fixture
def long_history(funded, pay_in):
    """201 lines, the first of 1,000.00 and the last of 2.00."""
    for cents in range(1, 201):
        pay_in(funded.number, cents)


def first_and_last(statement):
    amounts = [line[3] for line in statement.lines()]
    return amounts[0], amounts[-1]


@pytest.mark.usefixtures("long_history")
def test_a_click_on_the_day_shows_the_oldest_line_first(at_statement):
    view, _, statement = at_statement()
    header = view.statement.table.horizontalHeader()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert first_and_last(statement) == ("+1,000.00", "+0.49")
    assert statement.balances()[:3] == ["1,000.00", "1,000.01", "1,000.03"]
    assert (statement.opening(), statement.closing()) == ("0.00", "1,201.00")
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert first_and_last(statement)[0] == "+2.00"


@pytest.mark.usefixtures("long_history")
@pytest.mark.parametrize(("turns", "last"), [(0, "+1,000.00"), (1, "+2.00")])
def test_the_end_key_reaches_the_other_end_at_once(at_statement, turns, last):
    view, _, statement = at_statement()
    for _ in range(turns):
        view.statement.table.sort_next()
    statement.scroll_to_end()
    assert view.statement.table.current_row() is not None
    assert first_and_last(statement)[1] == last
    assert len(statement.lines()) == 101  # of 201: the first page, the last, and the screen before the last line


def right_edge(view, widget):
    return widget.mapTo(view, widget.rect().topRight()).x()


@pytest.mark.parametrize("lines", [1, 40])
def test_the_balances_stand_in_the_column_of_balances_with_a_scroll_bar_and_without(
    qtbot, at_statement, funded, pay_in, lines
):
    for _ in range(lines):
        pay_in(funded.number, 100)
    view, _, _ = at_statement()
    table = view.statement.table
    qtbot.waitUntil(lambda: table.verticalScrollBar().isVisible() is (lines == 40))
    column = right_edge(view, table.viewport()) - look.px(look.MEDIUM)
    for name in ("statement.closing", "statement.opening"):
        qtbot.waitUntil(lambda name=name: right_edge(view, find(view, name)) == column)
