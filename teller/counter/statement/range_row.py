"""The row above a statement: which days it shows, and the balance they end with; two rows where one has no room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QGridLayout, QLayout

from teller.counter import look
from teller.counter.widgets.plain import bare

Place = tuple[int, int, int, int]

# Row, column, and how many of them: of the period, the first day, the last day, the button and the closing balance.
_IN_ONE: tuple[Place, ...] = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1), (0, 3, 1, 1), (0, 4, 1, 1))
_IN_TWO: tuple[Place, ...] = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1), (1, 2, 1, 1), (0, 2, 1, 2))


class RangeRow(QGridLayout):
    """The parts are the period, the first day, the last day, the button, and the closing balance at its end."""

    def __init__(self, parts: Sequence[QLayout]) -> None:
        super().__init__()
        bare(self, look.MEDIUM)
        self._parts, self._places = tuple(parts), tuple[Place, ...]()
        self._put(_IN_ONE)

    def minimumSize(self) -> QSize:
        period, first, last, button, closing = (part.minimumSize().width() for part in self._parts)
        narrowest = max(period + closing + self.spacing(), first + last + button + 2 * self.spacing())
        return QSize(narrowest, super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        needed = sum(part.sizeHint().width() for part in self._parts) + 4 * self.spacing()
        self._put(_IN_ONE if rect.width() >= needed else _IN_TWO)
        super().setGeometry(rect)

    def _put(self, places: tuple[Place, ...]) -> None:
        if places == self._places:
            return
        self._places = places
        for part, place in zip(self._parts, places, strict=True):
            self.removeItem(part)
            part.setParent(None)
            self.addLayout(part, *place)
        last = max(column + across for _, column, _, across in places) - 1
        for column in range(self.columnCount()):
            self.setColumnStretch(column, int(column == last))
