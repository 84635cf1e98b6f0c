"""One page at a time in the same place."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem, QStackedLayout, QWidget


class Pages(QWidget):
    """As high as the page on screen needs it to be; Qt's own is as high as its highest, and a page then scrolls, or
    ends in a void, for what nobody sees. As wide as the widest, so that what stands beside it never moves.
    """

    def __init__(self) -> None:
        super().__init__()
        self._stack = _Stack(self)

    def addWidget(self, page: QWidget) -> None:
        self._stack.addWidget(page)

    def removeWidget(self, page: QWidget) -> None:
        self._stack.removeWidget(page)

    def count(self) -> int:
        return self._stack.count()

    def currentWidget(self) -> QWidget | None:
        return self._stack.currentWidget()

    def currentIndex(self) -> int:
        return self._stack.currentIndex()

    def setCurrentWidget(self, page: QWidget) -> None:
        self.setCurrentIndex(self._stack.indexOf(page))

    def setCurrentIndex(self, at: int) -> None:
        if at != self._stack.currentIndex():
            self._stack.setCurrentIndex(at)
            self._stack.invalidate()
            self.updateGeometry()


class _Stack(QStackedLayout):
    def _shown(self) -> QLayoutItem | None:
        return self.itemAt(self.currentIndex()) if self.count() else None

    def sizeHint(self) -> QSize:
        page, all_of_them = self._shown(), super().sizeHint()
        return all_of_them if page is None else QSize(all_of_them.width(), page.sizeHint().height())

    def minimumSize(self) -> QSize:
        page, all_of_them = self._shown(), super().minimumSize()
        return all_of_them if page is None else QSize(all_of_them.width(), page.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        page = self._shown()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        page = self._shown()
        return page.heightForWidth(width) if page is not None else -1
