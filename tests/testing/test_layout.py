"""Each check finds the fault that was planted for it, and nothing where there is none."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QTableView, QWidget

from teller.counter.widgets.button import button
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.field import TextField
from teller.counter.widgets.plain import label
from teller.counter.widgets.table import Column, PagedTable
from teller.testing.cutting import cut
from teller.testing.layout import Still, findings, markup, overlapping, sideways, small

LONG = "A sentence that is a good deal longer than the place it was given"


def found(findings):
    return [(finding.check, finding.where.rpartition(" > ")[2]) for finding in findings]


def sound_form():
    return TextField("&Name", name="form.name", hint="As in the passport."), button("Save", name="form.save")


def test_nothing_is_found_in_a_sound_window(window):
    assert findings(window.put(*sound_form(), label(LONG, None, "form.says", wrap=True))) == []


def test_a_label_in_a_place_too_narrow_is_cut(window):
    narrow = label(LONG, None, "form.narrow")
    narrow.setFixedWidth(100)
    assert found(cut(window.put(narrow))) == [("cut", "form.narrow")]


def test_a_label_that_breaks_its_lines_in_a_place_too_low_is_cut(window):
    low = label(LONG, None, "form.low", wrap=True)
    low.setFixedSize(120, 20)
    assert found(cut(window.put(low))) == [("cut", "form.low")]


def test_a_word_longer_than_its_line_is_cut(window):
    endless = label("Donaudampfschifffahrtsgesellschaft", None, "form.endless", wrap=True)
    endless.setFixedWidth(80)
    assert "a word of" in cut(window.put(endless))[0].what


def test_a_button_too_narrow_for_its_words_is_cut(window):
    pressed = button(LONG, name="form.save")
    pressed.setFixedWidth(90)
    assert found(cut(window.put(pressed))) == [("cut", "form.save")]


def test_a_choice_of_which_one_answer_does_not_fit_is_cut(window):
    field = ChoiceField("&Way", name="form.way", choices=[(1, "Post"), (2, LONG)])
    field.setFixedWidth(140)
    assert found(cut(window.put(field))) == [("cut", "form.way")]


def test_a_hint_in_a_field_too_narrow_for_it_is_cut(window):
    field = TextField("&Name", name="form.name", placeholder=LONG)
    field.setFixedWidth(160)
    assert found(cut(window.put(field))) == [("cut", "form.name")]


def table_of(*, hover):
    column = Column("Account", lambda row: row, hover=(lambda row: row) if hover else None)
    figure = Column("Balance", lambda _: "1.00", align_right=True)
    made = PagedTable([column, figure], name="form.table", says="Accounts", empty=LONG)
    made.setFixedWidth(300)
    return made


@pytest.mark.parametrize("tip", ["", LONG])
def test_a_cell_too_narrow_is_cut_unless_a_tooltip_says_it_whole(window, tip):
    table, item = QTableView(), QStandardItem(LONG)
    table.setObjectName("form.table")
    item.setToolTip(tip)
    model = QStandardItemModel(1, 1, table)
    model.setItem(0, 0, item)
    table.setModel(model)
    assert found(cut(window.put(table))) == ([] if tip else [("cut", "form.table")])


def test_a_table_of_ours_says_a_cell_whole_that_it_cut_short(window):
    table = table_of(hover=False)
    table.set_rows([LONG])
    assert cut(window.put(table)) == []
    assert LONG in table.hover_words(table.model().index(0, 0))


def test_the_words_of_an_empty_table_are_cut_where_the_table_is_too_low(window):
    table = table_of(hover=True)
    table.setFixedHeight(60)
    assert found(cut(window.put(table))) == [("cut", "form.table")]


def test_a_heading_too_narrow_is_cut(window):
    table = QTableView()
    table.setObjectName("form.table")
    model = QStandardItemModel(0, 1, table)
    model.setHorizontalHeaderLabels([LONG])
    table.setModel(model)
    assert "the heading" in cut(window.put(table))[0].what


def test_an_elided_name_is_cut_only_where_no_tooltip_says_it_whole(window):
    name = Elided("section", "form.name")
    name.setFixedWidth(100)
    window.put(name)
    name.set_whole(LONG)
    assert cut(window) == []
    name.setToolTip("")
    assert found(cut(window)) == [("cut", "form.name")]


def test_what_sticks_out_of_its_surroundings_is_cut_even_if_nothing_of_it_is_seen(window):
    box = QWidget()
    box.setObjectName("form.box")
    box.setFixedSize(200, 40)
    half, gone = label("half", None, "form.half"), label("gone", None, "form.gone")
    for one, place in ((half, QRect(180, 5, 60, 20)), (gone, QRect(10, 80, 60, 20))):
        one.setParent(box)
        one.setGeometry(place)
    assert found(cut(window.put(box))) == [("cut", "form.half"), ("cut", "form.gone")]


def test_what_can_be_scrolled_to_is_not_cut(window):
    area, page = QScrollArea(), QWidget()
    page.setFixedSize(100, 2_000)
    below = label("below", None, "form.below")
    below.setParent(page)
    below.move(0, 1_900)
    area.setWidget(page)
    assert cut(window.put(area)) == []


def test_two_widgets_drawn_over_each_other_overlap_unless_one_is_an_overlay(window):
    box = QWidget()
    box.setFixedSize(200, 60)
    one, other = label("one", None, "form.one"), label("other", None, "form.other")
    for at, each in enumerate((one, other)):
        each.setParent(box)
        each.setGeometry(at * 30, 0, 60, 20)
    assert found(overlapping(window.put(box))) == [("overlapping", "form.one")]
    other.setProperty("overlay", True)
    assert overlapping(window) == []


def test_a_page_wider_than_its_window_scrolls_sideways(window):
    area, page = QScrollArea(), QWidget()
    area.setObjectName("form.area")
    page.setFixedSize(900, 100)
    area.setWidget(page)
    assert found(sideways(window.put(area))) == [("sideways", "form.area")]


def test_a_button_smaller_than_a_hand_needs_is_small(window):
    tiny = button("x", name="form.tiny")
    tiny.setFixedSize(20, 40)
    assert found(small(window.put(tiny))) == [("small", "form.tiny")]


def test_a_text_that_could_be_markup_is_found_and_so_is_one_that_shows_the_marks(window):
    guessing, showing = QLabel("Tom & Sons"), label("<b>Tom</b>", None, "form.showing")
    guessing.setObjectName("form.guessing")
    assert [one.where.rpartition(" > ")[2] for one in markup(window.put(guessing, showing))] == [
        "form.guessing",
        "form.showing",
    ]


def test_what_moves_by_itself_is_found(window):
    field, pressed = sound_form()
    still = Still(window.put(field, pressed))
    assert still.moved() == []
    pressed.move(pressed.x() + 8, pressed.y())
    assert found(still.moved()) == [("moved", "form.save")]


def test_a_field_of_qt_s_own_is_nobody_s_fault(window):
    line = QLineEdit()
    line.setObjectName("form.line")
    line.setClearButtonEnabled(True)
    line.setAccessibleName("Name")
    line.setText("text")
    assert small(window.put(line)) == []
    assert line.layoutDirection() is Qt.LayoutDirection.LeftToRight
