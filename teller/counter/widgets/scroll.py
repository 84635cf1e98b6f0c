"""Makes a page scroll when the window is too small for it or its reader's font is large: nothing is ever cut off."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QScrollArea, QTableView, QWidget
from shiboken6 import isValid

from teller.counter import look
from teller.counter.widgets.field import Field


class FollowingArea(QScrollArea):
    """Follows the focus: whatever a key brings the cursor to is on screen, and the page's title as long as it can."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        if top.y() + _needed(wanted) + look.SMALL <= room:  # seen from the top: the page is where it always is
            self.verticalScrollBar().setValue(0)
        elif wanted.height() + 2 * look.WIDE > room:  # a table: where it begins, no more
            self.ensureVisible(top.x(), top.y(), look.WIDE, look.WIDE)
        else:
            self.ensureWidgetVisible(wanted, look.WIDE, look.WIDE)


def _needed(wanted: QWidget) -> int:
    """How much of it must be seen from its top down: of a table its titles and the row one is at, else all of it."""
    if not isinstance(wanted, QAbstractItemView):
        return wanted.height()
    row = wanted.visualRect(wanted.currentIndex()) if wanted.currentIndex().isValid() else QRect()
    titles = wanted.horizontalHeader().height() if isinstance(wanted, QTableView) else 0
    return min(titles + row.bottom() + 1 if row.isValid() else titles + look.row_height(), wanted.height())


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget in a frameless scroll area that takes no focus of its own."""
    area = FollowingArea()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setWidget(widget)
    return area
