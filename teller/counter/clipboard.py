"""The one way to copy. What goes onto the clipboard from this window is only lent: it is taken back after ten seconds,
at the lock, when a customer has gone, at the sign-out and at the end, unless something else was copied meanwhile.

Qt copies by itself, too: Ctrl+C in a field or a label, and on X11 whatever is merely marked. That is watched, and lent
on the same terms. What a secret's field gave away, shown for a look, goes at once.
"""

import hashlib

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

SECONDS = 10

_Mode = QClipboard.Mode
# Each asks a desktop's clipboard history to keep no copy: KDE's, then Windows' own and its cloud.
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}


def copy(text: str) -> None:
    """Lend this to the clipboard."""
    _lender().lend(text)


def take_back() -> None:
    """Whatever is lent now: somebody has locked the window or left it, or the customer has gone."""
    _lender().take_back()


def watch() -> None:
    """From now on, what Qt itself copies is lent as well."""
    _lender()


def _lender() -> "Lender":
    app = QCoreApplication.instance()
    found = app.findChild(Lender) if app is not None else None
    return found if isinstance(found, Lender) else Lender(QGuiApplication.clipboard(), app)


class Lender(QObject):
    """Remembers what it lent by its hash only. It lives as long as the application."""

    def __init__(self, board: QClipboard, parent: QObject | None) -> None:
        super().__init__(parent)
        self._board = board
        self._lent: dict[_Mode, bytes] = {}
        self._is_lending = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SECONDS * 1_000)
        self.timer.timeout.connect(self.take_back)
        board.dataChanged.connect(lambda: self._changed(_Mode.Clipboard))
        board.selectionChanged.connect(lambda: self._changed(_Mode.Selection))
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.take_back)

    def lend(self, text: str) -> None:
        """Put it onto the clipboard, marked as nothing to be remembered."""
        carried = QMimeData()
        carried.setText(text)
        for form, hint in _HINTS.items():
            carried.setData(form, hint)
        self._is_lending = True
        self._board.setMimeData(carried)
        self._is_lending = False
        self._note(text, _Mode.Clipboard)

    def take_back(self) -> None:
        """Empty what still holds what was lent."""
        self.timer.stop()
        lent, self._lent = self._lent, {}
        for mode, digest in lent.items():
            if _digest(self._board.text(mode)) == digest:
                self._board.clear(mode)

    def _note(self, text: str, mode: _Mode) -> None:
        self._lent[mode] = _digest(text)
        self.timer.start()

    def _changed(self, mode: _Mode) -> None:
        text = self._board.text(mode)
        if self._is_lending or not text or not self._is_ours(text, mode):
            return
        if _is_secret(QApplication.focusWidget()):
            self._board.clear(mode)
        elif mode is _Mode.Clipboard:
            self.lend(text)
        else:
            self._note(text, mode)

    def _is_ours(self, text: str, mode: _Mode) -> bool:
        """Whether this program put it there; where the desktop cannot tell, whether it stands marked here."""
        board = self._board
        owned = board.ownsClipboard() if mode is _Mode.Clipboard else board.ownsSelection()
        return owned or text == _marked(QApplication.focusWidget())


def _marked(widget: QWidget | None) -> str:
    if isinstance(widget, QLineEdit | QLabel):
        return widget.selectedText()
    return widget.textCursor().selection().toPlainText() if isinstance(widget, QPlainTextEdit) else ""


def _is_secret(widget: QWidget | None) -> bool:
    sensitive = Qt.InputMethodHint.ImhSensitiveData
    return isinstance(widget, QLineEdit) and bool(widget.inputMethodHints() & sensitive)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
