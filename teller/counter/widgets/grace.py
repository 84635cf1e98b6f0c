"""A moment of grace: what Enter would do next rests until it has been seen, so that no held or doubled key skips it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

MILLISECONDS = 250  # longer than a key bounces or a hand doubles it, shorter than anybody reads


class Grace(QTimer):
    """Calls `over` when the moment has passed; until then `is_on`."""

    def __init__(self, parent: QObject, over: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self._over = over
        self.timeout.connect(over)

    def begin(self) -> None:
        if MILLISECONDS:
            self.start(MILLISECONDS)
        else:
            self._over()

    def end(self) -> None:
        """It has been seen, somebody says."""
        self.stop()
        self._over()

    def is_on(self) -> bool:
        return self.isActive()
