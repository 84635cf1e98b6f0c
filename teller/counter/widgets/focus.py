"""Who has the cursor: a page that is out of sight must not take it, and Qt would let it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


@contextmanager
def left_alone(page: QWidget) -> Iterator[None]:
    """Whatever happens to the page meanwhile, the cursor stays where it was, unless the page is on screen."""
    before = QApplication.focusWidget()
    yield
    now = QApplication.focusWidget()
    if page.isVisible() or now is before or now is None or not page.isAncestorOf(now):
        return
    if before is not None and isValid(before):
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        now.clearFocus()
