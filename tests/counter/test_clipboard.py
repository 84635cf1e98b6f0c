"""What leaves by the clipboard is only lent, whoever copied it: a button, a table, or Qt itself."""

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from teller.counter import clipboard
from teller.counter.clipboard import SECONDS, Lender
from teller.counter.widgets.field import PasswordField, TextField
from teller.counter.widgets.plain import copyable

CONTROL = Qt.KeyboardModifier.ControlModifier
MODE = QClipboard.Mode


class Board(QObject):
    """A clipboard with an X selection, and with owners. What others copy, this program does not own."""

    dataChanged = Signal()  # noqa: N815 - Qt's own names
    selectionChanged = Signal()  # noqa: N815

    def __init__(self):
        super().__init__()
        self.held, self.owned, self.mime = {}, {}, None

    def put(self, text, mode=MODE.Clipboard, *, ours=True):
        self.held[mode], self.owned[mode] = text, ours
        (self.dataChanged if mode is MODE.Clipboard else self.selectionChanged).emit()

    def setMimeData(self, mime, mode=MODE.Clipboard):
        self.mime = QMimeData()
        self.mime.setText(mime.text())
        for form in mime.formats():
            self.mime.setData(form, mime.data(form))
        self.put(mime.text(), mode)

    def text(self, mode=MODE.Clipboard):
        return self.held.get(mode, "")

    def clear(self, mode=MODE.Clipboard):
        self.put("", mode)

    def ownsClipboard(self):
        return self.owned.get(MODE.Clipboard, False)

    def ownsSelection(self):
        return self.owned.get(MODE.Selection, False)


@pytest.fixture
def board(qapp):
    return Board()


@pytest.fixture
def lender(board):
    return Lender(board, board)


@pytest.fixture
def on_screen(qtbot):
    def shown(widget):
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    yield shown
    QGuiApplication.clipboard().clear()


def test_what_was_lent_goes_after_ten_seconds(board, lender):
    lender.lend("a secret")
    assert board.text() == "a secret"
    assert (lender.timer.isActive(), lender.timer.interval(), SECONDS) == (True, 10_000, 10)
    lender.timer.timeout.emit()
    assert board.text() == ""


def test_histories_are_asked_to_keep_no_copy(board, lender):
    lender.lend("a secret")
    assert bytes(board.mime.data("x-kde-passwordManagerHint")) == b"secret"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in form for form in board.mime.formats())


@pytest.mark.parametrize("ours", [True, False])
def test_what_was_copied_since_stays_if_it_is_somebody_elses(board, lender, ours):
    lender.lend("a secret")
    board.put("a shopping list", ours=ours)
    lender.take_back()
    assert board.text() == ("" if ours else "a shopping list")


def test_a_history_that_took_the_same_text_over_does_not_get_to_keep_it(board, lender):
    lender.lend("a secret")
    board.put("a secret", ours=False)
    lender.take_back()
    assert board.text() == ""


def test_what_qt_copied_is_marked_and_taken_back(board, lender):
    board.put("4021 7741 19")
    assert bytes(board.mime.data("x-kde-passwordManagerHint")) == b"secret"
    lender.take_back()
    assert board.text() == ""


def test_what_is_merely_marked_goes_too_where_marking_copies(board, lender):
    board.put("4021 7741 19", MODE.Selection)
    board.put("a shopping list", MODE.Clipboard, ours=False)
    lender.take_back()
    assert board.text(MODE.Selection) == ""
    assert board.text() == "a shopping list"


def test_copying_from_a_field_is_lending(qtbot, on_screen):
    clipboard.watch()
    field = on_screen(TextField("Memo", name="x.memo"))
    field.set_text("Zenobia's boat")
    field.take_focus()
    qtbot.keyClick(field.line, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Zenobia's boat"
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    clipboard.take_back()
    assert QGuiApplication.clipboard().text() == ""


def test_copying_from_a_label_is_lending(qtbot, on_screen):
    clipboard.watch()
    label = on_screen(copyable("4021 7741 19"))
    label.setFocus()
    label.setSelection(0, 12)
    qtbot.keyClick(label, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "4021 7741 19"
    clipboard.take_back()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_secret_that_is_looked_at_cannot_be_copied_or_cut(qtbot, on_screen, key):
    field = on_screen(PasswordField("Password", name="x.password"))
    field.set_text("plum brass kettle")
    field.eye.setChecked(True)
    field.take_focus()
    qtbot.keyClick(field.line, key, CONTROL)
    assert QGuiApplication.clipboard().text() == ""
    assert field.text() == "plum brass kettle"


def test_a_secret_that_was_copied_all_the_same_goes_at_once(on_screen):
    clipboard.watch()
    field = on_screen(PasswordField("Password", name="x.password"))
    field.set_text("plum brass kettle")
    field.eye.setChecked(True)
    field.take_focus()
    field.line.copy()
    assert QGuiApplication.clipboard().text() == ""
