"""A table is sorted whole or not at all, says so to everyone, and fetches of a long list what one looks at."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from teller.counter.widgets.table import Column, Order, PagedTable

NEWEST_FIRST = Order("day", descending=True)
SHIFTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class Account:
    name: str
    cents: int | None


def balance(account):
    return "not known" if account.cents is None else f"{account.cents / 100:,.2f}"


@pytest.fixture
def accounts(qtbot):
    columns = [
        Column("Account", lambda one: one.name, order="name", by=lambda one: one.name),
        Column("Balance", balance, align_right=True, order="balance", by=lambda one: one.cents),
        Column("Note", lambda one: ""),
    ]
    made = PagedTable(columns, name="x.accounts", says="Accounts", empty="None yet.")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.set_rows(
        [Account("rent 10", 90_00), Account("Émile", None), Account("Rent 9", 1_000_00), Account("zoo", 5_00)]
    )
    return made


class Bank:
    """Answers with lines as a statement does: by their places among many."""

    def __init__(self, table, total):
        self.table, self.total, self.asked = table, total, []

    def answer(self):
        at = self.asked[-1] or 0
        rows = range(at, min(at + 50, self.total))
        self.table.paged.place([f"line {number}" for number in rows], at, self.total, self.table.paged.generation)


@pytest.fixture
def lines(qtbot):
    columns = [Column("Day", str, order="day", said=("oldest first", "newest first")), Column("What", str)]
    made = PagedTable(columns, name="x.lines", says="Lines", empty="No lines.")
    made.paged.order = NEWEST_FIRST
    bank = Bank(made, 100_000)
    made.paged.set_fetch(bank.asked.append)
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    made.activateWindow()
    made.setFocus()
    made.reload()
    bank.answer()
    return made, bank


def names(table):
    return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


def click_title(table, column):
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, 10))


# -- where all rows are at hand


def test_a_click_on_a_title_sorts_by_value_and_another_one_turns_it_round(accounts):
    click_title(accounts, 1)
    assert names(accounts) == ["Rent 9", "rent 10", "zoo", "Émile"]
    click_title(accounts, 1)
    assert names(accounts) == ["zoo", "rent 10", "Rent 9", "Émile"]  # what is not known stays last


def test_names_are_sorted_as_a_reader_would(accounts):
    click_title(accounts, 0)
    assert names(accounts) == ["Émile", "Rent 9", "rent 10", "zoo"]


def test_a_title_without_an_order_does_nothing(accounts):
    before = names(accounts)
    click_title(accounts, 2)
    assert (names(accounts), accounts.paged.order) == (before, None)


def test_the_selected_row_stays_selected_when_it_moves(accounts):
    accounts.select(2)
    click_title(accounts, 0)
    assert accounts.current_row().name == "Rent 9"
    assert accounts.currentIndex().row() == 1
    assert [index.row() for index in accounts.selectionModel().selectedRows()] == [1]


def test_rows_that_come_later_stand_in_the_order_too_and_are_selected_by_the_place_they_came_in(accounts):
    click_title(accounts, 0)
    accounts.set_rows([Account("b", 1), Account("a", 2)])
    assert names(accounts) == ["a", "b"]
    accounts.select(accounts.rows().index(Account("b", 1)))
    assert accounts.current_row() == Account("b", 1)


def test_a_part_of_the_rows_is_never_sorted(qtbot):
    table = PagedTable([Column("A", str, order="a", by=str)], name="x.t", says="T", empty="", fetch=lambda _: None)
    qtbot.addWidget(table)
    table.reload()
    table.paged.add_page(["b", "a"], cursor=2)
    table.paged.set_order(Order("a"))
    assert names(table) == ["b", "a"]


def test_one_key_goes_through_every_order(accounts):
    seen = []
    for _ in range(5):
        QTest.keyClick(accounts, Qt.Key.Key_S, SHIFTED)
        seen.append(accounts.paged.said_order(accounts.paged.order))
    assert seen == [
        "Account, A to Z",
        "Account, Z to A",
        "Balance, largest first",
        "Balance, smallest first",
        "Account, A to Z",
    ]


def test_with_a_cell_marked_the_key_sorts_by_its_column(accounts):
    accounts.select(0)
    for _ in range(2):
        QTest.keyClick(accounts, Qt.Key.Key_Right)
    QTest.keyClick(accounts, Qt.Key.Key_S, SHIFTED)
    assert accounts.paged.order == Order("balance", descending=True)
    assert accounts.current_row().name == "rent 10"


# -- where the bank sorts


def test_another_order_is_asked_of_the_bank_from_its_first_page(lines):
    table, bank = lines
    click_title(table, 0)
    assert table.paged.order == NEWEST_FIRST.turned()
    assert bank.asked == [None, None]
    assert table.message() == "Loading…"


def test_an_answer_in_the_old_order_is_thrown_away(lines):
    table, _ = lines
    old = table.paged.generation
    click_title(table, 0)
    table.paged.place(["line 0"], 0, 1, old)
    assert table.paged.rowCount() == 0


# -- what a screen reader is told


def interface(widget):
    return QAccessible.queryAccessibleInterface(widget)


def read(table, row, column, what=QAccessible.Text.Name):
    # Qt counts the titles as a row and the (hidden) names of the rows as a column.
    place = (row + 1) * (table.paged.columnCount() + 1) + column + 1
    return interface(table).child(place).text(what)


def titles(table):
    header = interface(table)
    kids = [header.child(at) for at in range(header.childCount())]
    return [kid.text(QAccessible.Text.Name) for kid in kids if kid.role() == QAccessible.Role.ColumnHeader]


def test_titles_are_read_out_with_the_order(accounts):
    assert titles(accounts) == ["Account", "Balance", "Note"]
    click_title(accounts, 1)
    assert titles(accounts) == ["Account", "Balance, largest first", "Note"]


def test_a_cell_is_read_out_and_described_with_its_whole_row(accounts):
    assert read(accounts, 2, 1) == "1,000.00"
    assert read(accounts, 2, 1, QAccessible.Text.Description) == "Account: Rent 9, Balance: 1,000.00"


def test_loading_empty_and_failed_are_read_out(accounts):
    accounts.set_rows([])
    assert interface(accounts).text(QAccessible.Text.Description) == "None yet."
    accounts.paged.fail("The disk is full.")
    assert "The disk is full." in interface(accounts).text(QAccessible.Text.Description)


def test_a_row_on_its_way_is_read_out_as_loading(lines):
    table, _ = lines
    assert read(table, 60, 1) == "Loading…"
    assert read(table, 40, 1) == "line 40"


# -- a long list


def test_every_place_of_a_long_list_is_there_and_one_page_is_fetched(lines):
    table, bank = lines
    assert table.paged.rowCount() == 100_000
    assert bank.asked == [None]
    assert len(table.rows()) == 50
    assert table.paged.row_at(99_999) is None


def test_the_end_key_fetches_the_end_and_nothing_between(lines):
    table, bank = lines
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.current_row() is None  # on its way
    assert bank.asked == [None, 99_950]
    bank.answer()
    assert table.current_row() == "line 99999"
    assert bank.asked == [None, 99_950]


def test_the_row_is_selected_anew_when_it_has_come(qtbot, lines):
    table, bank = lines
    QTest.keyClick(table, Qt.Key.Key_End)
    with qtbot.waitSignal(table.selected_row) as selected:
        bank.answer()
    assert selected.args == ["line 99999"]


def test_one_page_is_asked_for_at_a_time_and_then_where_one_looks_by_then(lines):
    table, bank = lines
    bar = table.verticalScrollBar()
    for place in (20_000, 40_000, 60_010):
        bar.setValue(place)
    assert bank.asked == [None, 20_000 - 50]  # the one that was asked before the others were looked at
    bank.answer()
    assert bank.asked[2:] == [60_000]


def test_while_the_bar_is_dragged_nothing_is_fetched_until_it_rests(qtbot, lines):
    table, bank = lines
    bar = table.verticalScrollBar()
    bar.setSliderDown(True)
    for place in (20_000, 40_000, 60_010):
        bar.setSliderPosition(place)
    assert bank.asked == [None]
    qtbot.waitUntil(lambda: bank.asked == [None, 60_000])


def test_what_was_left_long_ago_is_let_go_but_never_the_selected_row(lines):
    table, bank = lines
    table.select(3)
    for place in range(1_000, 90_000, 1_000):
        table.verticalScrollBar().setValue(place)
        while table.paged.stage == "loading":
            bank.answer()
    assert len(table.rows()) <= 43 * 50
    assert table.current_row() == "line 3"
    assert table.paged.row_at(1_000) is None


def test_a_page_that_failed_keeps_the_rows_and_is_asked_for_again_by_f5(lines):
    table, bank = lines
    QTest.keyClick(table, Qt.Key.Key_End)
    table.paged.fail("Locked.")
    assert "Locked." in table.message()
    assert len(table.rows()) == 50
    QTest.keyClick(table, Qt.Key.Key_F5)
    assert bank.asked == [None, 99_950, 99_950]


def test_the_model_of_a_long_list_keeps_qts_own_rules(lines, qtmodeltester):
    table, bank = lines
    bank.total = 120
    table.reload()
    bank.answer()
    qtmodeltester.check(table.paged)
    assert table.paged.canFetchMore(QModelIndex()) is False
