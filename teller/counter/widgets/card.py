"""A calm sheet in the middle of an empty window, for the screens before the shell: sign-in, unlock, set-up."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.plain import bare
from teller.counter.widgets.scroll import FollowingArea


class Card(FollowingArea):
    """Scrolls when the window is too low for it. Put what it shows into `column`."""

    def __init__(self, width: int = 400) -> None:
        super().__init__()
        ground, self.sheet = QWidget(), QFrame()
        look.lay_canvas(ground)
        self.sheet.setProperty("card", "true")
        self.sheet.setFixedWidth(look.px(width))
        self.column = QVBoxLayout(self.sheet)
        self.column.setContentsMargins(look.VAST, look.VAST, look.VAST, look.WIDE)
        self.column.setSpacing(look.SMALL)
        outer = QVBoxLayout(ground)
        bare(outer)
        outer.setContentsMargins(look.WIDE, look.WIDE, look.WIDE, look.WIDE)
        self._above = QWidget()
        outer.addWidget(self._above)
        row = QHBoxLayout()  # aligned in a column it would be given the height of its text at full width
        row.addStretch(1)
        row.addWidget(self.sheet)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        self.setWidget(ground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._centre()

    def _centre(self) -> None:
        """The sheet begins where it stands in the middle; whatever is said in it later makes it longer below only."""
        grows = self.column.hasHeightForWidth()
        needed = self.column.totalHeightForWidth(self.sheet.width()) if grows else self.sheet.sizeHint().height()
        self._above.setFixedHeight(max(0, (self.viewport().height() - needed) // 2 - look.WIDE))
