"""A list of facts: names on the left, values aligned on the right of them, each of which can be copied."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from teller.counter import look
from teller.counter.widgets.breaking import Breaking
from teller.counter.widgets.plain import bare, label

Row = tuple[str, str] | tuple[str, str, str]


class DetailList(QWidget):
    """Rows of (name, value) or (name, value, role); a role is one of the label roles, `money` stands to the right."""

    def __init__(self, name: str = "", *, figures: bool = False) -> None:
        super().__init__()
        self._figures = figures  # a slip of figures stands to the right as a whole
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        bare(self._grid)
        self._grid.setHorizontalSpacing(look.WIDE)
        self._grid.setVerticalSpacing(look.SMALL)
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, Breaking] = {}

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows and no others."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._values.clear()
        for at, row in enumerate(rows):
            name, value, role = (*row, None)[:3]
            title, shown = label(name, "quiet"), Breaking(value, role)
            title.setAlignment(Qt.AlignmentFlag.AlignVCenter if role == "money" else Qt.AlignmentFlag.AlignTop)
            if self._figures:
                shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            shown.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(title, at, 0)
            self._grid.addWidget(shown, at, 1)
            self._values[name] = shown

    def value(self, name: str) -> str:
        """The value that stands beside a name."""
        return self._values[name].whole()

    def rows(self) -> list[tuple[str, str]]:
        return [(name, shown.whole()) for name, shown in self._values.items()]
