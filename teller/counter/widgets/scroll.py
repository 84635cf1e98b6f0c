"""Makes a page scroll when the window is too small for it or its reader's font is large: nothing is ever cut off."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from teller.counter import look


class _Page(QScrollArea):
    """Follows the focus: whatever a key brings the cursor to is on screen."""

    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, look.WIDE, look.WIDE)


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget in a frameless scroll area that takes no focus of its own."""
    area = _Page()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setWidget(widget)
    return area
