"""A window with a fault planted in it."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look


@pytest.fixture
def window(qtbot, qapp):
    """A window of 640x480; `window.put(widgets...)` stacks them in it and shows it."""
    look.apply(qapp, "light", 1.0)
    made = QWidget()
    made.setObjectName("window")
    made.setWindowTitle("Window")
    made.resize(640, 480)
    qtbot.addWidget(made)

    def put(*widgets):
        column = QVBoxLayout(made)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        made.show()
        qapp.processEvents()
        return made

    made.put = put
    return made
