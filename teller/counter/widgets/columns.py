"""Columns beside each other where there is room for them, and below each other where there is not."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from teller.counter import look
from teller.counter.widgets.plain import bare

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ANY_WIDTH = (1 << 24) - 1  # Qt's own word for no limit


class Columns(QBoxLayout):
    """Stacks where the columns would get less than they need, or the whole less than `wide`: a large font, a small
    window, a wordy language. It asks for the room of its widest column only, so that no page scrolls sideways for it.

    Below each other each has the whole width, whatever width a widget has beside the others: a layout reckons the
    height of a text for all the width there is, and a widget that takes less of it would be too low.
    """

    def __init__(self, *, spacing: int, wide: int = 0) -> None:
        super().__init__(_BESIDE)
        bare(self, spacing)
        self._wide, self._shares = look.px(wide), list[int]()
        self._limits: dict[QWidget, tuple[int, int]] = {}

    def is_stacked(self) -> bool:
        return self.direction() is _BELOW

    def minimumSize(self) -> QSize:
        widest = max((min(self._least(item), item.minimumSize().width()) for item in self._items()), default=0)
        return QSize(widest, super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        widths = [self._least(item) for item in self._items()]
        fits = rect.width() >= max(self._wide, sum(widths) + self.spacing() * max(0, len(widths) - 1))
        if self.is_stacked() is fits:
            self._stand_beside() if fits else self._stack()
        super().setGeometry(rect)

    def _items(self) -> list[QLayoutItem]:
        items = [item for at in range(self.count()) if (item := self.itemAt(at)) is not None]
        return [item for item in items if not item.isEmpty()]

    def _least(self, item: QLayoutItem) -> int:
        """What it needs beside the others, even while it is below them."""
        widget = item.widget()
        asked = self._limits.get(widget, (0, 0))[0] if widget is not None else 0
        return max(item.minimumSize().width(), asked)

    def _stack(self) -> None:
        """Shares of the width are no shares of the height: each is as high as it is."""
        self.setDirection(_BELOW)
        self._shares = [self.stretch(at) for at in range(self.count())]
        for at in range(self.count()):
            item = self.itemAt(at)
            if item is None or item.spacerItem() is not None:
                continue
            self.setStretch(at, 0)
            if (widget := item.widget()) is not None:
                self._limits[widget] = widget.minimumWidth(), widget.maximumWidth()
                widget.setMinimumWidth(0)
                widget.setMaximumWidth(_ANY_WIDTH)

    def _stand_beside(self) -> None:
        self.setDirection(_BESIDE)
        for at, share in enumerate(self._shares):
            self.setStretch(at, share)
        for widget, (least, most) in self._limits.items():
            widget.setMinimumWidth(least)
            widget.setMaximumWidth(most)
        self._limits.clear()


def in_a_row(*widgets: QWidget, spacing: int) -> Columns:
    """The widgets in a row, such as a page's buttons."""
    row = Columns(spacing=spacing)
    for one in widgets:
        row.addWidget(one)
    return row
