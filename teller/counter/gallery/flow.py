"""A row that goes on in the next line where the sheet is too narrow for it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from teller.counter import look


class Flow(QLayout):
    """Parts as wide as they want to be, one after the other, in the direction of reading."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            highest = max(item.sizeHint().height() for item in line)
            if move:
                self._place(line, QRect(rect.left(), top, rect.width(), highest))
            top += highest + look.MEDIUM
        return max(0, top - look.MEDIUM - rect.top())

    def _lines(self, wide: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            needs = item.sizeHint().width()
            if not lines or needs > left:
                lines.append([])
                left = wide
            lines[-1].append(item)
            left -= needs + look.MEDIUM
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        left = room.left()
        for item in line:
            size = item.sizeHint()
            wide = min(size.width(), room.width())
            place = QRect(left, room.top() + (room.height() - size.height()) // 2, wide, size.height())
            item.setGeometry(QStyle.visualRect(direction, room, place))
            left += wide + look.MEDIUM
