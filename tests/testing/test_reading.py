"""Controls that a screen reader or the Tab key would stumble over are found."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from teller.counter.widgets.button import button
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.table import Column, PagedTable
from teller.testing.reading import nameless, stops, tab_order


def said(findings):
    return [(finding.where.rpartition(" > ")[2], finding.what) for finding in findings]


def test_a_button_without_a_name_is_found(window):
    assert said(nameless(window.put(QPushButton()))) == [
        ("(QPushButton)", "has no object name"),
        ("(QPushButton)", "has no accessible name"),
    ]


def test_a_window_that_says_nothing_of_what_it_is_is_found(window):
    window.setWindowTitle("")
    assert said(nameless(window.put())) == [("window", "has neither a title nor an accessible name")]


def test_two_controls_of_one_object_name_are_found(window):
    twins = button("Save", name="form.save"), button("Save all", name="form.save")
    assert said(nameless(window.put(*twins))) == [("form.save", "shares its object name with another on screen")]


def test_a_field_tied_to_no_label_is_found(window):
    line = QLineEdit()
    line.setObjectName("form.name")
    line.setAccessibleName("Name")
    assert said(nameless(window.put(line))) == [("form.name", "is tied to no label")]


def test_a_shortcut_s_mark_is_not_read_out(window):
    pressed = button("Save", name="form.save")
    pressed.setAccessibleName("&Save")
    assert "with the mark of its shortcut" in said(nameless(window.put(pressed)))[0][1]


@pytest.mark.parametrize(("said", "findings"), [("", 0), (" ", 1)])
def test_a_table_whose_cells_say_nothing_is_found(window, said, findings):
    table, item = QTableView(), QStandardItem("Everyday")
    table.setObjectName("form.table")
    table.setAccessibleName("Accounts")
    if said:
        item.setAccessibleText(said)
    model = QStandardItemModel(1, 1, table)
    model.setItem(0, 0, item)
    table.setModel(model)
    assert len(nameless(window.put(table))) == findings


def test_cells_are_read_out_after_other_rows_came_in_their_place(window):
    table = PagedTable([Column("Account", lambda row: row)], name="form.table", says="Accounts", empty="None.")
    table.set_rows(["Everyday"])
    assert nameless(window.put(table)) == []
    table.set_rows(["Savings", "Rent pot"])
    assert nameless(window) == []


# -- the Tab key


@pytest.fixture
def form():
    made = Form()
    made.first, made.second, made.third = (
        made.add(TextField(title, name=f"form.{title.lower()}")) for title in ("First", "Second", "Third")
    )
    made.set_buttons(button("Save", name="form.save"), button("Back", name="form.back"))
    return made


def test_a_form_read_from_top_to_bottom_and_left_to_right_is_in_order(window, form):
    window.put(form)
    assert [stop.objectName() for stop in stops(window)] == [
        "form.first", "form.second", "form.third", "form.save", "form.back",
    ]  # fmt: skip
    assert tab_order(window) == []


def test_two_fields_of_a_form_swapped_are_found(window, form):
    window.put(form)
    QWidget.setTabOrder(form.first.editor, form.third.editor)
    QWidget.setTabOrder(form.third.editor, form.second.editor)
    assert said(tab_order(window)) == [("form.second", "comes after form.third, which is read after it")]


def test_two_buttons_of_a_row_swapped_are_found(window, form):
    window.put(form)
    QWidget.setTabOrder(form.findChild(QPushButton, "form.back"), form.primary)
    assert said(tab_order(window)) == [("form.save", "comes after form.back, which is read after it")]


@pytest.mark.parametrize("by_columns", [True, False])
def test_two_columns_may_be_gone_through_one_by_one_or_across(window, by_columns):
    box = QWidget()
    row = QHBoxLayout(box)
    columns = [[TextField(name, name=f"form.{name}") for name in names] for names in ("ab", "cd")]
    for column in columns:
        stack = QVBoxLayout()
        row.addLayout(stack)
        for field in column:
            stack.addWidget(field)
    window.put(box)
    order = [*columns[0], *columns[1]] if by_columns else [columns[at][row] for row in (0, 1) for at in (0, 1)]
    for before, after in itertools.pairwise(order):
        QWidget.setTabOrder(before.editor, after.editor)
    assert tab_order(window) == []


@pytest.mark.parametrize(
    ("direction", "findings"),
    [
        (Qt.LayoutDirection.LeftToRight, [("form.left", "comes after form.right, which is read after it")]),
        (Qt.LayoutDirection.RightToLeft, []),
    ],
)
def test_the_column_where_reading_begins_comes_first(window, direction, findings):
    window.setLayoutDirection(direction)
    box = QWidget()
    row = QHBoxLayout(box)
    left, right = TextField("Left", name="form.left"), TextField("Right", name="form.right")
    for field in (left, right) if direction is Qt.LayoutDirection.LeftToRight else (right, left):
        row.addWidget(field)
    window.put(box, button("Save", name="form.save"))
    QWidget.setTabOrder(right.editor, left.editor)
    assert said(tab_order(window)) == findings
