"""A page that scrolls shows what has the focus, and its own title as long as both fit."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from teller.counter.widgets.scroll import scrolled
from teller.counter.widgets.table import Column, PagedTable

ROOM = 300


def put_up(qtbot, *widgets):
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    page.setMinimumHeight(1_000)
    area = scrolled(page)
    qtbot.addWidget(area)
    area.resize(400, ROOM)
    area.show()
    area.activateWindow()
    area.verticalScrollBar().setValue(200)
    return area


def table_of(rows):
    table = PagedTable([Column("Name", str)], name="some.table", says="Rows", empty="none")
    table.setFixedHeight(ROOM)
    table.set_rows([str(number) for number in range(rows)])
    return table


def test_a_table_higher_than_the_window_leaves_the_title_where_its_chosen_row_is_seen(qtbot):
    table = table_of(2)
    table.select(1)
    area = put_up(qtbot, QLineEdit(), table)
    table.setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == 0)


def test_what_lies_below_the_window_is_scrolled_to(qtbot):
    first, last = QLineEdit(), QLineEdit()
    area = put_up(qtbot, first, table_of(1), last)
    first.setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == 0)
    last.setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
