"""A table's cells are marked, copied, mirrored and never cut sideways."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from teller.counter import look
from teller.counter.widgets.table import Column, PagedTable

# The offscreen plugin says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

COPY_CELL = Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
COPY_ROW = Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier
ROWS = [("24 Nov", "a\tmemo\nof two lines", "+1.00"), ("23 Nov", "rent", "−850.00")]


def columns(icon=None):
    return [
        Column("Day", lambda row: row[0], role="quiet"),
        Column("Memo", lambda row: row[1], spare=1, icon=icon, tone=lambda _: "bad"),
        Column("Amount", lambda row: row[2], align_right=True, role="money", order="amount", by=lambda row: row[2]),
    ]


@pytest.fixture
def table(qtbot):
    made = PagedTable(columns(), name="x.table", says="Lines", empty="None.")
    qtbot.addWidget(made)
    made.stretch_column(1)
    made.resize(600, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    made.set_rows(ROWS)
    made.select(0)
    return made


def press(table, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(table, key, modifiers)


def copied():
    return QGuiApplication.clipboard().text()


def test_the_row_is_copied_as_one_line_of_cells(table):
    press(table, *COPY_ROW)
    assert copied() == "24 Nov\ta memo of two lines\t+1.00"


def test_right_and_left_mark_a_cell_and_ctrl_shift_c_copies_it(table):
    for expected in ("24 Nov", "a\tmemo\nof two lines", "+1.00", "+1.00"):
        press(table, Qt.Key.Key_Right)
        press(table, *COPY_CELL)
        assert copied() == expected
    press(table, Qt.Key.Key_Down)
    press(table, *COPY_CELL)
    assert copied() == "−850.00"


def test_before_the_first_cell_none_is_marked(table):
    press(table, Qt.Key.Key_Right)
    assert table.marked == 0
    press(table, Qt.Key.Key_Left)
    assert table.marked == -1
    press(table, Qt.Key.Key_Left)
    assert table.marked == -1


def test_a_marked_cell_is_seen(table):
    before = table.grab().toImage()
    press(table, Qt.Key.Key_Right)
    press(table, Qt.Key.Key_Right)
    assert table.grab().toImage() != before
    inside = table.visualRect(table.paged.index(0, 1))
    assert colour_at(table, inside.topLeft() + QPoint(1, inside.height() // 2)) == look.hex_colour("accent").lower()


def test_home_and_end_go_to_the_first_and_last_row_and_stay_in_the_column(table):
    press(table, Qt.Key.Key_Right)
    press(table, Qt.Key.Key_Right)
    press(table, Qt.Key.Key_End)
    assert (table.currentIndex().row(), table.marked) == (1, 1)
    press(table, Qt.Key.Key_Home)
    assert (table.currentIndex().row(), table.marked) == (0, 1)


def menu_of(table):
    return table.findChild(QMenu, "x.table.menu")


def open_by_key(table):
    where = table.mapToGlobal(QPoint(0, 0))
    QApplication.sendEvent(table, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), where))
    return menu_of(table)


def test_the_menu_key_offers_to_copy_and_to_sort_with_their_keys(table):
    press(table, Qt.Key.Key_Right)
    menu = open_by_key(table)
    said = [(each.text(), each.shortcut().toString()) for each in menu.actions() if not each.isSeparator()]
    assert said == [
        ("Copy this cell", "Ctrl+Shift+C"),
        ("Copy the row", "Ctrl+C"),
        ("Sort by Amount, largest first", "Ctrl+Shift+S"),
    ]
    assert all(each.isShortcutVisibleInContextMenu() for each in menu.actions() if not each.isSeparator())
    menu.actions()[0].trigger()
    assert copied() == "24 Nov"
    menu.close()


def test_the_right_button_copies_the_cell_below_it(table):
    inside = table.visualRect(table.paged.index(1, 2)).center()
    where = table.viewport().mapToGlobal(inside)
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, where))
    menu_of(table).actions()[0].trigger()
    assert copied() == "−850.00"
    menu_of(table).close()


def test_without_a_row_there_is_nothing_to_copy(table):
    table.set_rows([])
    QGuiApplication.clipboard().setText("before")
    press(table, *COPY_ROW)
    press(table, *COPY_CELL)
    assert copied() == "before"
    menu = open_by_key(table)
    assert not menu.actions()[0].isEnabled()
    menu.close()


# -- from right to left


def colour_at(table, place):
    return table.viewport().grab().toImage().pixelColor(place).name()


def inked(table, row, column):
    """Where in a cell something is painted, as shares of its width: the first and the last place."""
    picture, rect = table.viewport().grab().toImage(), table.visualRect(table.paged.index(row, column))
    paper = picture.pixelColor(rect.left() + 1, rect.top() + 3)
    places = [
        x
        for x in range(rect.left(), rect.right())
        if any(picture.pixelColor(x, y) != paper for y in range(rect.top() + 4, rect.bottom() - 4))
    ]
    return (places[0] - rect.left()) / rect.width(), (places[-1] - rect.left()) / rect.width()


def test_texts_and_figures_change_sides_from_right_to_left(table):
    table.select(0)
    text, figure = inked(table, 1, 1), inked(table, 1, 2)
    assert text[0] < 0.1
    assert figure[1] > 0.8
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    text, figure = inked(table, 1, 1), inked(table, 1, 2)
    assert text[1] > 0.9
    assert figure[0] < 0.2
    assert table.visualRect(table.paged.index(0, 0)).left() > table.visualRect(table.paged.index(0, 2)).left()


def test_a_figure_is_the_same_picture_from_right_to_left(table):
    """Its sign stays before its digits."""

    def picture():
        rect = table.visualRect(table.paged.index(1, 2))
        first, last = inked(table, 1, 2)
        taken = rect.adjusted(round(first * rect.width()), 4, round(last * rect.width()) - rect.width() + 1, -4)
        return table.viewport().grab(taken).toImage()

    before = picture()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture() == before


def test_an_icon_stands_before_its_word_from_right_to_left(qtbot):
    def ends(direction):
        table = PagedTable(columns(lambda _: "blocked"), name="x.icons", says="T", empty="")
        qtbot.addWidget(table)
        table.stretch_column(1)
        table.setLayoutDirection(direction)
        table.resize(600, 200)
        table.set_rows([("1", "", "1")])  # the icon alone
        table.show()
        return inked(table, 0, 1)

    assert ends(Qt.LayoutDirection.LeftToRight)[1] < 0.2
    assert ends(Qt.LayoutDirection.RightToLeft)[0] > 0.8


def test_keys_go_the_way_they_point_from_right_to_left(table):
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.select(1)
    press(table, Qt.Key.Key_Left)
    press(table, Qt.Key.Key_Left)
    press(table, *COPY_CELL)
    assert copied() == "rent"
    press(table, Qt.Key.Key_Right)
    press(table, *COPY_CELL)
    assert copied() == "23 Nov"


# -- room


def test_the_row_below_the_pointer_is_tinted(table):
    second = table.visualRect(table.paged.index(1, 0))
    place = second.topLeft() + QPoint(3, 5)
    assert colour_at(table, place) == look.hex_colour("surface").lower()
    QTest.mouseMove(table.viewport(), second.center())
    assert colour_at(table, place) == look.hex_colour("canvas").lower()
    QTest.mouseMove(table.viewport(), QPoint(5, table.viewport().height() - 2))
    assert colour_at(table, place) == look.hex_colour("surface").lower()


@pytest.mark.parametrize("width", [220, 300, 600])
def test_nothing_scrolls_sideways_and_figures_are_whole(table, width):
    table.set_rows([("24 November", "a memo that is longer than any table is wide" * 3, "+150,000,000.00")])
    table.resize(width, 300)
    table.grab()  # lays everything out
    assert table.horizontalScrollBar().maximum() == 0
    header = table.horizontalHeader()
    assert header.length() == table.viewport().width()
    assert table.columnWidth(2) >= table.fitting.width(2)


def test_rows_are_measured_once_and_columns_never_get_narrower_while_one_scrolls(qtbot):
    counted = []
    wide = [Column("A", lambda row: counted.append(row) or row), Column("B", str)]
    table = PagedTable(wide, name="x.t", says="T", empty="", fetch=lambda _: None)
    qtbot.addWidget(table)
    table.stretch_column(1)
    table.resize(500, 300)
    table.show()
    table.reload()
    table.paged.add_page([f"a much longer row {at}" for at in range(50)], cursor=50)
    first = table.columnWidth(0)
    for width in (400, 600, 500):
        table.resize(width, 300)
        table.grab()
    table.paged.add_page([f"{at}" for at in range(50)])
    assert table.columnWidth(0) == first
    assert len(counted) == 100


def test_the_edge_beside_the_cells_is_told_when_the_scroll_bar_comes(qtbot, table):
    with qtbot.waitSignal(table.edge_moved) as moved:
        table.set_rows([ROWS[0]] * 50)
    assert moved.args[0] >= table.verticalScrollBar().width() > 0


def test_rows_follow_the_readers_density_and_size(qtbot, table):
    app = QApplication.instance()
    assert table.rowHeight(0) == look.ROW_HEIGHT
    look.apply(app, "light", 2.0)
    try:
        assert table.rowHeight(0) == 2 * look.ROW_HEIGHT
    finally:
        look.apply(app, "light", 1.0)
    assert table.rowHeight(0) == look.ROW_HEIGHT
