"""A table as Qt itself has it, of the same size and place: the machine's own speed at scrolling and painting."""

from __future__ import annotations

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView

from teller.counter import look

_ROWS = 2_000  # enough to scroll in; as many as ours would only take long to make


class BareTable(QTableView):
    """Text in five columns, painted by Qt's own delegate; no Python runs while it scrolls."""

    def __init__(self, like: QTableView) -> None:
        super().__init__()
        model = QStandardItemModel(_ROWS, 5, self)
        for row in range(_ROWS):
            for column, text in enumerate(("24 Nov", "Deposit", "a memo", "+1.00", f"{row:,}.00")):
                model.setItem(row, column, QStandardItem(text))
        self.setModel(model)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(look.row_height())
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.resize(like.size())
        self.show()
