"""The search for traces finds a needle wherever one is put; else its finding nothing would say nothing."""

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from teller.counter.widgets.elided import Elided
from teller.counter.widgets.notice import Notice, Toast
from teller.counter.widgets.paged_model import Column
from teller.counter.widgets.table import PagedTable
from teller.testing.traces import open_dialogs, traces, writings

NEEDLE = "Quorvex"


@dataclass(frozen=True)
class Row:
    number: int
    name: str


@pytest.fixture
def place(qtbot):
    def placed(widget):
        qtbot.addWidget(widget)
        assert traces(NEEDLE) == []
        return widget

    return placed


@pytest.mark.parametrize(
    "put",
    [
        QWidget.setToolTip,
        QWidget.setStatusTip,
        QWidget.setWhatsThis,
        QWidget.setAccessibleName,
        QWidget.setAccessibleDescription,
        QWidget.setWindowTitle,
        QWidget.setObjectName,
        QLineEdit.setText,
        QLineEdit.setPlaceholderText,
        lambda line, text: line.setProperty("of", text),
        lambda line, text: setattr(line, "_whole", text),
        lambda line, text: setattr(line, "_rows", [Row(1, text)]),
        lambda line, text: line.setCompleter(QCompleter([text], line)),
    ],
)
def test_in_whatever_a_widget_says_or_remembers(place, put):
    line = place(QLineEdit())
    put(line, f"{NEEDLE} & Sons")
    assert traces(NEEDLE.upper())


@pytest.mark.parametrize("read_only", [False, True])
def test_in_what_undoing_would_bring_back(qtbot, place, read_only):
    line = place(QLineEdit())
    qtbot.keyClicks(line, NEEDLE)
    line.clear()
    line.setReadOnly(read_only)
    said = []
    line.textChanged.connect(said.append)
    assert traces(NEEDLE) == ["QLineEdit.undo"]
    assert (line.text(), line.isReadOnly(), said) == ("", read_only, [])
    line.setReadOnly(False)
    line.undo()
    assert traces(NEEDLE)
    line.setText("")
    assert traces(NEEDLE) == []


def test_in_what_undoing_a_few_lines_would_bring_back(qtbot, place):
    area = place(QPlainTextEdit())
    qtbot.keyClicks(area, NEEDLE)
    area.selectAll()
    area.insertPlainText("x")
    assert area.toPlainText() == "x"
    assert "QPlainTextEdit.undo" in traces(NEEDLE)
    area.setPlainText("")
    assert traces(NEEDLE) == []


def test_in_a_table_in_its_rows_and_in_its_words_for_none(place):
    table = place(PagedTable([Column("No.", lambda row: str(row.number))], name="x.table", says="Rows", empty=""))
    table.set_rows([Row(1, NEEDLE)])  # in no column: only the row itself holds it
    assert "x.table.model" in traces(NEEDLE)
    table.set_rows([])
    assert traces(NEEDLE) == []
    table.set_empty(f"Nobody is called {NEEDLE}.")
    assert traces(NEEDLE) == ["x.table._empty"]


def test_in_a_choice_and_in_what_stands_behind_its_words(place):
    box = place(QComboBox())
    box.addItem("one account", NEEDLE)
    assert "QComboBox.choices" in traces(NEEDLE)


def test_in_a_name_that_is_cut_and_in_a_button(place):
    name = Elided("section", "x.name")
    holder = place(QWidget())
    name.setParent(holder)
    name.resize(20, 20)
    name.set_whole(f"Maria von {NEEDLE}")
    assert "x.name._whole" in traces(NEEDLE)
    name.set_whole("")
    assert traces(NEEDLE) == []
    button = QPushButton(NEEDLE, holder)
    assert traces(NEEDLE)
    button.setText("")
    assert traces(NEEDLE) == []


def test_on_the_clipboard(qapp):
    QGuiApplication.clipboard().setText(NEEDLE)
    assert traces(NEEDLE) == ["clipboard.Clipboard"]
    QGuiApplication.clipboard().clear()
    assert traces(NEEDLE) == []


def test_in_what_is_hidden_but_not_in_what_only_waited_to_be_deleted(place):
    holder = place(QWidget())
    hidden = QLabel(NEEDLE, holder)
    hidden.hide()
    assert traces(NEEDLE)
    hidden.deleteLater()
    assert traces(NEEDLE) == []


def test_a_notice_and_a_toast_leave_nothing_behind(place):
    holder = place(QWidget())
    notice, toast = Notice("x.notice"), Toast(holder)
    notice.setParent(holder)
    notice.say(f"{NEEDLE} may sign in.")
    assert traces(NEEDLE)
    notice.clear()
    assert traces(NEEDLE) == []
    toast.say(f"{NEEDLE} may sign in.")
    assert traces(NEEDLE)
    toast.clear()
    assert traces(NEEDLE) == []


def test_a_dialog_that_waits_is_told(qtbot, place):
    dialog = place(QDialog())
    dialog.setObjectName("x.dialog")
    assert open_dialogs() == []
    dialog.open()
    assert open_dialogs() == ["x.dialog"]
    dialog.reject()
    assert open_dialogs() == []


def test_a_number_is_looked_for_in_both_its_writings():
    assert writings("4021 7741 19") == ("4021774119", "4021 7741 19")
