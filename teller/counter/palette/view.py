"""The palette on screen: the shell's line, and below it a list that never takes the focus from it."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from teller.counter import look
from teller.counter.palette.listing import PaletteList
from teller.counter.palette.presenter import PalettePresenter
from teller.counter.palette.rows import Row

_LONGEST = 200  # as much as the bank looks for
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_BELOW, _AT_FOOT, _NARROWEST = 4, 48, 560


class Palette(QObject):
    """Works the line: it opens at a key or a click, closes when the focus goes, and keeps nothing then.

    The focus goes back to where it was, before a row is done and on Esc, and what stands there stays as it is.
    """

    def __init__(self, line: QLineEdit, shell: QWidget, presenter: PalettePresenter) -> None:
        super().__init__()
        self._line, self._shell, self._presenter = line, shell, presenter
        self._before: QWidget | None = None
        self._open = False
        line.setMaxLength(_LONGEST)
        self.list = PaletteList(shell)
        presenter.setParent(self)
        presenter.shown.connect(self._show)
        presenter.picked.connect(self._do)
        # Queued: the list is emptied when a row is done, and must not be while Qt is still clicking in it.
        self.list.picked.connect(self._do, Qt.ConnectionType.QueuedConnection)
        line.textEdited.connect(self._typed)
        line.installEventFilter(self)
        shell.installEventFilter(self)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_changed)

    def open(self) -> None:
        """Put the cursor into the line, and show what can be done now."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        if not self._open and self._line.hasFocus():
            self._open = True
            self._presenter.begin()

    def close(self) -> None:
        """Nothing that was typed or found stays; the focus is where it is."""
        was_open, self._open = self._open, False
        self._line.setText("")  # `clear` could be undone by whoever comes next
        if was_open:
            self._presenter.rest()
        self.list.show_rows([])

    def end(self) -> None:
        """Let go of the line, before somebody else signs in."""
        cast("QApplication", QApplication.instance()).focusChanged.disconnect(self._focus_changed)
        self._line.textEdited.disconnect(self._typed)
        self._line.removeEventFilter(self)
        self._shell.removeEventFilter(self)
        self.close()
        self._before = None
        self.list.setParent(None)
        self.list.deleteLater()
        self.deleteLater()

    # -- the line

    def _typed(self, text: str) -> None:
        if not self._open:
            self._open = True
            self._presenter.begin()
        self._presenter.type(text)

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is self._line and old is not None and old is not self._line:
            self._before = old

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._shell:
            if kind in (QEvent.Type.Resize, QEvent.Type.Hide):
                self._place()
        elif kind == QEvent.Type.KeyPress:
            return self._key(cast("QKeyEvent", event))
        elif kind == QEvent.Type.MouseButtonPress:
            self.open()
        elif kind == QEvent.Type.FocusOut and cast("QFocusEvent", event).reason() not in _STAYS:
            self.close()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in _ENTER:
            if self._open and not event.isAutoRepeat():
                self._presenter.enter(self.list.marked(), chosen=self.list.is_chosen())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self._open:
                self.list.move_mark(1 if key == Qt.Key.Key_Down else -1)
            else:
                self.open()
        else:
            return False
        return True

    def _leave(self) -> None:
        before, self._before = self._before, None
        self.close()
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._line.hasFocus():
            self._line.clearFocus()

    def _do(self, row: Row) -> None:
        run: Callable[[], None] | None = row.run
        if run is None:
            return
        if row.stays_open:
            run()
            return
        self._leave()
        run()

    # -- the list

    def _show(self, rows: Sequence[Row]) -> None:
        self.list.show_rows(rows)
        self._place()

    def _place(self) -> None:
        """Below the line, as wide as it, as high as its rows and no higher than the room."""
        if self._open:
            corner = self._line.mapTo(self._shell, self._line.rect().bottomLeft())
            right = self._shell.width() - look.LARGE
            width = min(max(self._line.width(), look.px(_NARROWEST)), right - corner.x())
            room = self._shell.height() - corner.y() - look.px(_AT_FOOT)
            self.list.setGeometry(corner.x(), corner.y() + _BELOW, width, min(self.list.needed_height(width), room))
            self.list.raise_()
