"""Makes a page scroll when the window is too small for it or its reader's font is large: nothing is ever cut off."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from teller.counter import look
from teller.counter.widgets.field import Field


class _Page(QScrollArea):
    """Follows the focus: whatever a key brings the cursor to is on screen."""

    def __init__(self) -> None:
        super().__init__()
        self._shown_next: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_it)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A form that holds the focus while the bank works is no place to turn to.
        reached = now is not None and bool(now.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if now is not None and reached and self.isAncestorOf(now):
            self._shown_next = now
            self._soon.start()

    def _show_it(self) -> None:
        """Once the layout has put it where it belongs: what is in its place already must not make the page move."""
        page, now, self._shown_next = self.widget(), self._shown_next, None
        if page is None or now is None or not isValid(now) or not now.isVisible() or not self.isAncestorOf(now):
            return
        field = now.parentWidget()  # what is said below an editor belongs to it
        wanted = field if isinstance(field, Field) else now
        room, top = self.viewport().height(), wanted.mapTo(page, QPoint(0, 0))
        if top.y() + wanted.height() + look.WIDE <= room:  # seen from the top: the page is where it always is
            self.verticalScrollBar().setValue(0)
        if wanted.height() + 2 * look.WIDE > room:  # a table: where it begins, no more
            self.ensureVisible(top.x(), top.y(), look.WIDE, look.WIDE)
        else:
            self.ensureWidgetVisible(wanted, look.WIDE, look.WIDE)


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget in a frameless scroll area that takes no focus of its own."""
    area = _Page()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setWidget(widget)
    return area
