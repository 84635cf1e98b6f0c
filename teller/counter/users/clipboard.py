"""Lends a secret to the clipboard: after half a minute it is taken back, if it is still there."""

import hashlib

from PySide6.QtCore import QCoreApplication, QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

SECONDS = 30
_HINT = "x-kde-passwordManagerHint"  # asks clipboard histories to keep no copy


def take_back() -> None:
    """Whatever is lent now: somebody has locked the window or left it."""
    app = QCoreApplication.instance()
    for lent in app.findChildren(Lent) if app is not None else ():
        lent.take_back()


class Lent(QTimer):
    """One secret on the clipboard. It remembers what it lent by its hash only, and outlives the panel it came from."""

    def __init__(self, secret: str) -> None:
        super().__init__(QCoreApplication.instance())
        self._digest = _digest(secret)
        carried = QMimeData()
        carried.setText(secret)
        carried.setData(_HINT, b"secret")
        QGuiApplication.clipboard().setMimeData(carried)
        self.setSingleShot(True)
        self.setInterval(SECONDS * 1_000)
        self.timeout.connect(self.take_back)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.take_back)
        self.start()

    def take_back(self) -> None:
        """Empty the clipboard, unless something else has been copied meanwhile."""
        self.stop()
        if _digest(QGuiApplication.clipboard().text()) == self._digest:
            QGuiApplication.clipboard().clear()
        self.deleteLater()


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
