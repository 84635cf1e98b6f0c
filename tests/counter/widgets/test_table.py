"""Tables fetch page after page and never show a failure as emptiness."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import Column, PagedTable


@dataclass(frozen=True)
class Line:
    number: int
    memo: str


@pytest.fixture
def asked():
    return []


@pytest.fixture
def table(qtbot, asked):
    columns = [Column("No", lambda line: str(line.number), align_right=True), Column("Memo", lambda line: line.memo)]
    made = PagedTable(columns, name="x.table", says="Lines", empty="No lines yet.", fetch=asked.append)
    qtbot.addWidget(made)
    return made


def lines(first, last):
    return [Line(number, f"line {number}") for number in range(first, last)]


def test_no_page_is_asked_for_while_one_is_on_its_way(table, asked):
    table.reload()
    assert not table.paged.canFetchMore(QModelIndex())
    table.paged.fetchMore(QModelIndex())
    assert asked == [None]
    table.paged.add_page(lines(0, 3), cursor=3)
    table.paged.fetchMore(QModelIndex())
    table.paged.add_page(lines(3, 5), None)
    assert asked == [None, 3]
    assert [line.number for line in table.rows()] == [0, 1, 2, 3, 4]
    assert not table.paged.canFetchMore(QModelIndex())


def test_an_answer_to_an_old_question_is_thrown_away(table):
    table.reload()
    old = table.paged.generation
    table.reload()
    table.paged.add_page(lines(0, 3), generation=old)
    assert table.rows() == []
    assert table.message() == "Loading…"


def test_empty_loading_and_failed_say_different_things(table):
    assert table.message() == "No lines yet."
    table.reload()
    assert table.message() == "Loading…"
    table.paged.fail("The file is locked.")
    assert "The file is locked." in table.message()
    assert "The file is locked." in table.accessibleDescription()


def test_f5_asks_for_the_failed_page_again_and_keeps_the_rows(qtbot, table, asked):
    table.reload()
    table.paged.add_page(lines(0, 3), cursor=3)
    table.paged.fetchMore(QModelIndex())
    table.paged.fail("Locked.")
    qtbot.keyClick(table, Qt.Key.Key_F5)
    assert asked == [None, 3, 3]
    assert len(table.rows()) == 3


def test_enter_opens_the_row_and_ctrl_c_copies_it(qtbot, table):
    table.set_rows(lines(0, 3))
    table.select(1)
    with qtbot.waitSignal(table.activated_row, timeout=500) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [Line(1, "line 1")]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1\tline 1"


def test_the_model_keeps_qts_own_rules(table, qtmodeltester):
    table.set_rows(lines(0, 5))
    qtmodeltester.check(table.paged)


def test_a_figure_that_could_not_be_loaded_is_not_nought(qtbot):
    balance = BalanceLabel("x.balance", "Balance")
    qtbot.addWidget(balance)
    assert balance.text() == "…"
    balance.set_value("-5.00", "EUR")
    assert balance.text() == "−5.00"
    balance.set_failed()
    assert balance.text() == "could not be loaded"
    assert "5.00" not in balance.accessibleName()


def test_five_states_are_never_taken_for_each_other(qtbot):
    content = QWidget()
    stack = StateStack(content, name="x.state")
    qtbot.addWidget(stack)
    stack.show_failed("The disk is full.", "Try again")
    assert stack.currentWidget() is not content
    with qtbot.waitSignal(stack.acted, timeout=500):
        stack.action.click()
    stack.show_content()
    assert (stack.state(), stack.currentWidget()) == ("content", content)


def test_columns_are_as_wide_as_what_a_page_brings(qtbot):
    columns = [Column("A", str), Column("B", lambda row: row * 3), Column("C", str)]
    table = PagedTable(columns, name="t.table", says="Rows", empty="Nothing", fetch=lambda _cursor: None)
    qtbot.addWidget(table)
    table.stretch_column(2)
    table.resize(800, 300)
    table.show()
    table.reload()
    qtbot.waitExposed(table)
    narrow = table.columnWidth(1)
    table.paged.add_page(["some words"])
    qtbot.waitUntil(lambda: table.columnWidth(1) > narrow + 100)
