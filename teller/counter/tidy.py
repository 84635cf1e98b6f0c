"""Garbage is collected on Qt's thread only: a widget that another thread destroys takes the program down with it."""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 2_000
_YOUNG = 1


class Tidy(QObject):
    """Switches Python's own timing off, and collects the young generations when Qt's thread has a moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(lambda: gc.collect(_YOUNG))
        self._timer.start()
